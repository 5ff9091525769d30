//! Why an interpreter did not start, or did not end well.

use std::error::Error;
use std::ffi::c_int;
use std::fmt;
use std::path::PathBuf;

use super::super::start::NotEnded;

/// Why an interpreter could not be started.
///
/// ```no_run
/// # use pyrope_runtime as pyrope;
/// use pyrope::embed::{InitializeError, InterpreterBuilder};
/// use pyrope::prelude::*;
///
/// // Of a program that also works without its environment.
/// fn start() -> Result<(), InitializeError> {
///     match InterpreterBuilder::new().virtual_environment(".venv").initialize() {
///         Ok(()) => Ok(()),
///         Err(error) => {
///             eprintln!("{error}");
///             InterpreterBuilder::new().initialize()
///         }
///     }
/// }
/// start().unwrap();
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InitializeError(pub(super) Reason);

#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(dead_code, reason = "each build knows some of them")]
pub(super) enum Reason {
    Running,
    Ended,
    /// An option that cannot be set in this build.
    Unsupported(&'static str),
    /// The value of an option that holds a NUL, or cannot be decoded.
    Text(&'static str),
    NoVirtualEnvironment(PathBuf),
    /// What Python says.
    Python(String),
    Exit(c_int),
}

impl InitializeError {
    /// The status with which Python wants the program to exit, if that is what happened.
    ///
    /// ```no_run
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::embed::InterpreterBuilder;
    ///
    /// if let Err(error) = InterpreterBuilder::new().initialize() {
    ///     eprintln!("{error}");
    ///     std::process::exit(error.exit_code().unwrap_or(1));
    /// }
    /// ```
    #[inline]
    pub fn exit_code(&self) -> Option<i32> {
        match self.0 {
            Reason::Exit(code) => Some(code),
            _ => None,
        }
    }
}

impl fmt::Display for InitializeError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Running => f.write_str("a Python interpreter is running already"),
            Reason::Ended => {
                f.write_str("the Python interpreter of this process was finalized already")
            }
            Reason::Unsupported(option) => write!(
                f,
                "the option `{option}` needs Python 3.8 or newer, and a build that is not for the limited API"
            ),
            Reason::Text(option) => {
                write!(f, "the value of `{option}` holds a NUL or cannot be decoded")
            }
            Reason::NoVirtualEnvironment(folder) => write!(
                f,
                "there is no virtual environment at {}: it has no pyvenv.cfg",
                folder.display()
            ),
            Reason::Python(message) => write!(f, "Python could not start: {message}"),
            Reason::Exit(code) => write!(f, "Python wants to exit with status {code}"),
        }
    }
}

impl Error for InitializeError {}

/// Why an interpreter was not ended, or how its end went wrong.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::embed;
///
/// // SAFETY: no other thread uses Python.
/// let error = unsafe { embed::finalize() }.unwrap_err();
/// assert_eq!(error.to_string(), "there is no Python interpreter that this crate started");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinalizeError(&'static str);

impl From<NotEnded> for FinalizeError {
    #[inline]
    fn from(why: NotEnded) -> Self {
        FinalizeError(match why {
            NotEnded::NotOurs => "there is no Python interpreter that this crate started",
            NotEnded::OtherThread => "the Python interpreter was started by another thread",
            NotEnded::Attached => "this thread is still attached to the Python interpreter",
            NotEnded::Unflushed => "Python could not write what its streams had buffered",
        })
    }
}

impl fmt::Display for FinalizeError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for FinalizeError {}
