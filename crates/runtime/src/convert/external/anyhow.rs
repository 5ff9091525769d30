//! [`anyhow::Error`](https://docs.rs/anyhow) as a Python exception.
//!
//! Feature `anyhow`. A Python error that passed through `anyhow` unchanged comes out as itself; any
//! other error becomes a `RuntimeError` whose message is the whole chain of causes. So functions that
//! Python calls can return `anyhow::Result`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use pyrope::{exceptions::PyValueError, prelude::*};
//! # Python::initialize();
//!
//! fn parse(text: &str) -> anyhow::Result<i32> {
//!     Ok(text.parse()?)
//! }
//!
//! let error = PyErr::from(parse("x").unwrap_err());
//! assert!(error.to_string().starts_with("RuntimeError: invalid digit found in string"));
//!
//! let error = PyErr::from(anyhow::Error::from(PyValueError::new_err("no")));
//! assert_eq!(error.to_string(), "ValueError: no");
//! ```

use crate::convert::LazyMessage;
use crate::exceptions::PyRuntimeError;
use crate::PyErr;

impl From<::anyhow::Error> for PyErr {
    #[inline]
    fn from(error: ::anyhow::Error) -> Self {
        // With a context around it, a Python error alone would lose that.
        let error = if error.source().is_none() {
            match error.downcast::<PyErr>() {
                Ok(error) => return error,
                Err(error) => error,
            }
        } else {
            error
        };
        PyErr::new::<PyRuntimeError, _>(LazyMessage(move || format!("{error:?}")))
    }
}
