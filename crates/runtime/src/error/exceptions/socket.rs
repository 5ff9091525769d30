//! The exceptions of Python's module [`socket`](https://docs.python.org/3/library/socket.html).

use crate::import_exception;

/// Declares an exception of the module; `raised` are its arguments in an example.
macro_rules! of_socket {
    ($name:ident, raised: $arguments:literal, $doc:literal) => {
        import_exception!(@documented [
            #[doc = $doc]
            ///
            /// ```
            /// # use pyrope_runtime as pyrope;
            #[doc = concat!("use pyrope::{exceptions::socket::", stringify!($name), ", prelude::*};")]
            /// # Python::initialize();
            /// Python::attach(|py| {
            #[doc = concat!("    let code = c\"import socket; raise socket.", stringify!($name), "(", $arguments, ")\";")]
            ///     let error = py.run(code, None, None).unwrap_err();
            #[doc = concat!("    assert!(error.is_instance_of::<", stringify!($name), ">(py));")]
            /// });
            /// ```
        ] socket, $name);
    };
}

of_socket!(herror, raised: "1, 'no such host'", "An address could not be looked up, by the old functions.");
of_socket!(gaierror, raised: "-2, 'no such host'", "An address could not be looked up.");
of_socket!(timeout, raised: "'too slow'", "A socket took longer than it was given.");
