use std::ffi::CStr;

use super::Python;
use crate::ffi;

/// The version of the interpreter that runs, which under the limited API may be newer than the one
/// the program was built for.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, PythonVersionInfo};
/// # Python::initialize();
/// Python::attach(|py| {
///     let version: PythonVersionInfo = py.version_info();
///     assert!(version >= (3, 7));
///     assert!(version < (4, 0));
///     println!("Python {}.{}.{}{}", version.major, version.minor, version.patch, version.suffix.unwrap_or(""));
/// });
/// ```
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct PythonVersionInfo {
    /// 3.
    pub major: u8,
    /// 13 of 3.13.2.
    pub minor: u8,
    /// 2 of 3.13.2.
    pub patch: u8,
    /// `rc1` of 3.13.0rc1, `+` of a build from a repository.
    pub suffix: Option<&'static str>,
}

impl PythonVersionInfo {
    /// Reads the first word of `sys.version`, such as `3.13.0rc1+`.
    #[inline]
    fn parse(version: &'static str) -> Option<Self> {
        let mut parts = version.splitn(3, '.');
        let major = parts.next()?.parse().ok()?;
        let (minor, patch) = (parts.next()?, parts.next());
        let (minor, rest) = leading_number(minor)?;
        let (patch, suffix) = match patch {
            Some(patch) => leading_number(patch)?,
            None => (0, rest),
        };
        let suffix = Some(suffix).filter(|text| !text.is_empty());
        Some(PythonVersionInfo {
            major,
            minor,
            patch,
            suffix,
        })
    }
}

#[inline]
fn leading_number(text: &'static str) -> Option<(u8, &'static str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

impl PartialEq<(u8, u8)> for PythonVersionInfo {
    #[inline]
    fn eq(&self, other: &(u8, u8)) -> bool {
        (self.major, self.minor) == *other
    }
}

impl PartialEq<(u8, u8, u8)> for PythonVersionInfo {
    #[inline]
    fn eq(&self, other: &(u8, u8, u8)) -> bool {
        (self.major, self.minor, self.patch) == *other
    }
}

impl PartialOrd<(u8, u8)> for PythonVersionInfo {
    #[inline]
    fn partial_cmp(&self, other: &(u8, u8)) -> Option<std::cmp::Ordering> {
        (self.major, self.minor).partial_cmp(other)
    }
}

impl PartialOrd<(u8, u8, u8)> for PythonVersionInfo {
    #[inline]
    fn partial_cmp(&self, other: &(u8, u8, u8)) -> Option<std::cmp::Ordering> {
        (self.major, self.minor, self.patch).partial_cmp(other)
    }
}

impl<'py> Python<'py> {
    /// The interpreter's version as text, such as `3.13.2 (main, Feb  4 2025, ...)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::Python;
    ///
    /// # Python::initialize();
    /// // Needs no token.
    /// assert!(Python::version_str().starts_with("3."));
    /// ```
    #[inline]
    pub fn version_str() -> &'static str {
        // SAFETY: - may be called at any time;
        //         - gives a NUL-terminated text that is never freed.
        let text = unsafe { CStr::from_ptr(ffi::Py_GetVersion()) };
        text.to_str().unwrap_or("")
    }

    /// The interpreter's version as text.
    #[cfg_attr(
        not(feature = "before-0_29"),
        deprecated(note = "renamed to `Python::version_str`, which needs no token")
    )]
    #[inline]
    pub fn version(self) -> &'static str {
        Self::version_str()
    }

    /// The interpreter's version, to compare: `py.version_info() >= (3, 12)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // What only newer versions have can be asked for when the program runs.
    ///     let removeprefix = if py.version_info() >= (3, 9) { "removeprefix" } else { "lstrip" };
    ///     let text = "v1.2".into_pyobject(py)?.call_method1(removeprefix, ("v",))?;
    ///     assert_eq!(text.extract::<String>()?, "1.2");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Panics
    /// If the interpreter reports something that is no version.
    #[inline]
    pub fn version_info(self) -> PythonVersionInfo {
        let text = Self::version_str();
        let version = text.split(' ').next().unwrap_or(text);
        match PythonVersionInfo::parse(version) {
            Some(info) => info,
            None => panic!("not a Python version: {version:?}"),
        }
    }
}

/// Whether the running interpreter is 3.`minor` or newer. A module for the limited API of an older one
/// has to ask, where the interpreter's rules changed in between.
#[inline]
pub(crate) fn runs_since(minor: u8) -> bool {
    #[cfg(not(all(Py_LIMITED_API, not(Py_3_9))))]
    {
        let built_for = match () {
            () if cfg!(Py_3_9) => 9,
            () if cfg!(Py_3_8) => 8,
            () => 7,
        };
        built_for >= minor
    }
    #[cfg(all(Py_LIMITED_API, not(Py_3_9)))]
    {
        use std::sync::atomic::{AtomicU8, Ordering};
        static MINOR: AtomicU8 = AtomicU8::new(0);
        let mut running = MINOR.load(Ordering::Relaxed);
        if running == 0 {
            let version = Python::version_str().split(' ').next();
            running = version
                .and_then(PythonVersionInfo::parse)
                .map_or(7, |info| info.minor);
            MINOR.store(running, Ordering::Relaxed);
        }
        running >= minor
    }
}

#[cfg(test)]
mod tests {
    use super::PythonVersionInfo;

    #[test]
    fn versions_as_interpreters_report_them() {
        let cases = [
            ("3.13.2", (3, 13, 2), None),
            ("3.15.0a1+", (3, 15, 0), Some("a1+")),
            ("3.7.16", (3, 7, 16), None),
            ("3.12.1+", (3, 12, 1), Some("+")),
            ("3.8rc1", (3, 8, 0), Some("rc1")),
        ];
        for (text, numbers, suffix) in cases {
            let info = PythonVersionInfo::parse(text).expect(text);
            assert_eq!(info, numbers, "{text}");
            assert_eq!(info.suffix, suffix, "{text}");
        }
        assert!(PythonVersionInfo::parse("three").is_none());
    }

    #[test]
    fn comparison_is_by_number() {
        let info = PythonVersionInfo::parse("3.10.4").unwrap();
        assert!(info >= (3, 9));
        assert!(info < (3, 11));
        assert!(info > (3, 10, 3));
        assert_eq!(info, (3, 10));
    }
}
