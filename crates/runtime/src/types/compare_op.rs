use std::cmp::Ordering;
use std::ffi::c_int;

use crate::ffi;

/// One of Python's comparisons, as given to `__richcmp__`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, basic::CompareOp};
/// # Python::initialize();
/// Python::attach(|py| {
///     struct Version(u32, u32);
///
///     impl Version {
///         fn __richcmp__(&self, other: &Self, op: CompareOp) -> bool {
///             op.matches((self.0, self.1).cmp(&(other.0, other.1)))
///         }
///     }
///
///     assert!(Version(3, 9).__richcmp__(&Version(3, 13), CompareOp::Lt));
/// });
/// ```
#[derive(Debug, Clone, Copy)]
pub enum CompareOp {
    /// `==`
    Eq = ffi::Py_EQ as isize,
    /// `!=`
    Ne = ffi::Py_NE as isize,
    /// `<`
    Lt = ffi::Py_LT as isize,
    /// `<=`
    Le = ffi::Py_LE as isize,
    /// `>`
    Gt = ffi::Py_GT as isize,
    /// `>=`
    Ge = ffi::Py_GE as isize,
}

impl CompareOp {
    /// The comparison that the C API numbers `op`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, basic::CompareOp, ffi};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(matches!(CompareOp::from_raw(ffi::Py_LE), Some(CompareOp::Le)));
    ///     assert!(CompareOp::from_raw(99).is_none());
    /// });
    /// ```
    #[inline]
    pub fn from_raw(op: c_int) -> Option<Self> {
        match op {
            ffi::Py_EQ => Some(Self::Eq),
            ffi::Py_NE => Some(Self::Ne),
            ffi::Py_LT => Some(Self::Lt),
            ffi::Py_LE => Some(Self::Le),
            ffi::Py_GT => Some(Self::Gt),
            ffi::Py_GE => Some(Self::Ge),
            _ => None,
        }
    }

    /// Whether a Rust comparison that gave `result` satisfies this one.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::basic::CompareOp;
    /// assert!(CompareOp::Le.matches(1.cmp(&2)));
    /// assert!(!CompareOp::Gt.matches(2.cmp(&2)));
    /// ```
    #[inline]
    pub fn matches(&self, result: Ordering) -> bool {
        match self {
            CompareOp::Lt => result.is_lt(),
            CompareOp::Le => result.is_le(),
            CompareOp::Eq => result.is_eq(),
            CompareOp::Ne => result.is_ne(),
            CompareOp::Gt => result.is_gt(),
            CompareOp::Ge => result.is_ge(),
        }
    }
}
