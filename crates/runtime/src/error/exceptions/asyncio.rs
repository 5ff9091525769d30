//! The exceptions of Python's module [`asyncio`](https://docs.python.org/3/library/asyncio-exceptions.html).

use crate::import_exception;

/// Declares an exception of the module; `raised` are its arguments in an example.
macro_rules! of_asyncio {
    ($name:ident, raised: $arguments:literal, $doc:literal) => {
        import_exception!(@documented [
            #[doc = $doc]
            ///
            /// ```
            /// # use pyrope_runtime as pyrope;
            #[doc = concat!("use pyrope::{exceptions::asyncio::", stringify!($name), ", prelude::*};")]
            /// # Python::initialize();
            /// Python::attach(|py| {
            #[doc = concat!("    let code = c\"import asyncio; raise asyncio.", stringify!($name), "(", $arguments, ")\";")]
            ///     let error = py.run(code, None, None).unwrap_err();
            #[doc = concat!("    assert!(error.is_instance_of::<", stringify!($name), ">(py));")]
            /// });
            /// ```
        ] asyncio, $name);
    };
}

of_asyncio!(CancelledError, raised: "", "A task was cancelled.");
of_asyncio!(IncompleteReadError, raised: "b'half', 10", "A stream ended before all was read.");
of_asyncio!(InvalidStateError, raised: "'not done'", "A future is not in the state for that.");
of_asyncio!(LimitOverrunError, raised: "'too long', 3", "A separator was not found within the limit of a stream.");
of_asyncio!(QueueEmpty, raised: "", "A queue has no item now.");
of_asyncio!(QueueFull, raised: "", "A queue has no room now.");
of_asyncio!(TimeoutError, raised: "", "Something took longer than it was given.");
