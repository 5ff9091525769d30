//! [`eyre::Report`](https://docs.rs/eyre) as a Python exception.
//!
//! Feature `eyre`. A Python error that passed through `eyre` unchanged comes out as itself; any other
//! error becomes a `RuntimeError` with the report as its message. So functions that Python calls can
//! return `eyre::Result`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use pyrope::{exceptions::PyValueError, prelude::*};
//! # Python::initialize();
//!
//! fn parse(text: &str) -> eyre::Result<i32> {
//!     Ok(text.parse()?)
//! }
//!
//! let error = PyErr::from(parse("x").unwrap_err());
//! assert!(error.to_string().starts_with("RuntimeError: invalid digit found in string"));
//!
//! let error = PyErr::from(eyre::Report::from(PyValueError::new_err("no")));
//! assert_eq!(error.to_string(), "ValueError: no");
//! ```

use crate::convert::LazyMessage;
use crate::exceptions::PyRuntimeError;
use crate::PyErr;

impl From<::eyre::Report> for PyErr {
    #[inline]
    fn from(error: ::eyre::Report) -> Self {
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
