//! The one error type: a line that says what was found, where, and the way out.

use std::fmt;

/// Why no configuration could be made.
///
/// The text is one line, meant for the person who builds: what was looked for or found, where, and what to set.
///
/// ```
/// use pyrope_build_config::PythonVersion;
/// let error = "three".parse::<PythonVersion>().unwrap_err();
/// assert_eq!(error.to_string(), "`three` is not a Python version: write it as 3.12");
/// // As cargo shows it when a build script returns it.
/// assert_eq!(format!("{error:?}"), error.to_string());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error(String);

/// Result of everything here that can fail.
///
/// ```
/// /// The minor version in a file's name.
/// fn minor(name: &str) -> pyrope_build_config::Result<u8> {
///     Ok(name.trim_start_matches("libpython").parse::<pyrope_build_config::PythonVersion>()?.minor)
/// }
/// assert_eq!(minor("libpython3.12")?, 12);
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error with this text.
    ///
    /// ```
    /// use pyrope_build_config::Error;
    /// assert_eq!(Error::new("set PYO3_PYTHON").to_string(), "set PYO3_PYTHON");
    /// ```
    pub fn new(text: impl Into<String>) -> Self {
        Error(text.into())
    }

    /// Puts the place in front: `place: text`.
    ///
    /// ```
    /// use pyrope_build_config::Error;
    /// let error = Error::new("no such key").at("settings.txt");
    /// assert_eq!(error.to_string(), "settings.txt: no such key");
    /// ```
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
