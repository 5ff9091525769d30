//! The one error type: a line that says what was found, where, and the way out.

use std::fmt;

/// Why no configuration could be made.
///
/// The text is one line, meant for the person who builds: what was looked for or found, where, and what to set.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(String);

/// Result of everything here that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Error(text.into())
    }

    /// Puts the place in front: `place: text`.
    #[must_use]
    pub fn at(self, place: impl fmt::Display) -> Self {
        Error(format!("{place}: {}", self.0))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// `main` of a build script that returns an error prints it with `Debug`.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

/// Returns an [`Error`] made by `format!` from the enclosing function.
macro_rules! bail {
    ($($text:tt)*) => { return Err($crate::error::Error::new(format!($($text)*))) };
}
pub(crate) use bail;
