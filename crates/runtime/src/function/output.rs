//! From what the user's function returned to what Python gets.

use super::{Outcome, OutcomeInt};
use crate::conversion::{Internal, IntoPyObject};
use crate::convert::ReturnValue;
use crate::error::{Message, PyErr};
use crate::exceptions::PyOverflowError;
use crate::{ffi, PyResult, Python};

/// The result of a function: any value that converts, `()` for `None`, or a `Result` of one.
#[inline]
pub fn output<'py, T: ReturnValue<'py>>(py: Python<'py>, value: T) -> Outcome {
    value.into_outcome(py)
}

/// What `__next__` and `__anext__` may return.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Countdown(u32);
///
/// #[pymethods]
/// impl Countdown {
///     fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
///         slf
///     }
///
///     // `None` ends the iteration.
///     fn __next__(&mut self) -> Option<u32> {
///         self.0 = self.0.checked_sub(1)?;
///         Some(self.0)
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let items: PyResult<Vec<u32>> = Bound::new(py, Countdown(3))?
///         .try_iter()?
///         .map(|item| item?.extract())
///         .collect();
///     assert_eq!(items?, [2, 1, 0]);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from `__next__`",
    note = "return `Option<T>`, `T`, or a `Result` of one whose error converts to `PyErr`, where `T` converts to a Python object"
)]
pub trait NextValue<'py> {
    /// What the items are, for type checkers.
    #[doc(hidden)]
    #[cfg(feature = "experimental-inspect")]
    const NEXT_TYPE: crate::inspect::PyStaticExpr;

    /// The next item, NULL without an error at the end.
    ///
    /// # Errors
    /// What the function returned, or what its conversion gives.
    fn into_next(self, py: Python<'py>) -> Outcome;
}

#[diagnostic::do_not_recommend]
impl<'py, T: IntoPyObject<'py>> NextValue<'py> for T {
    crate::__type_hint!(NEXT_TYPE = T::ITEM_TYPE);

    #[inline]
    fn into_next(self, py: Python<'py>) -> Outcome {
        self.into_next_value(py, Internal(()))
    }
}

#[diagnostic::do_not_recommend]
impl<'py, T: IntoPyObject<'py>, E: Into<PyErr>> NextValue<'py> for Result<T, E> {
    crate::__type_hint!(NEXT_TYPE = T::ITEM_TYPE);

    #[inline]
    fn into_next(self, py: Python<'py>) -> Outcome {
        self.map_err(Into::into)?.into_next_value(py, Internal(()))
    }
}

/// A `T`, or a `Result` of one.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::{prelude::*, exceptions::PyRuntimeError};
///
/// #[pyclass]
/// struct Queue {
///     items: Option<Vec<i64>>,
/// }
///
/// #[pymethods]
/// impl Queue {
///     // `usize`, which Python wants, or a `Result` of it.
///     fn __len__(&self) -> PyResult<usize> {
///         let items = self.items.as_ref().ok_or_else(|| PyRuntimeError::new_err("it is closed"))?;
///         Ok(items.len())
///     }
///
///     fn __bool__(&self) -> bool {
///         self.items.is_some()
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let queue = Bound::new(py, Queue { items: Some(vec![1, 2]) })?;
///     assert_eq!(queue.len()?, 2);
///     queue.borrow_mut().items = None;
///     assert_eq!(queue.len().unwrap_err().to_string(), "RuntimeError: it is closed");
///     assert!(!queue.is_truthy()?);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "this function has to return `{T}` or `Result<{T}, E>`, not `{Self}`",
    note = "the error has to convert to `PyErr`"
)]
pub trait MaybeResult<T> {
    /// The `Result`.
    ///
    /// # Errors
    /// What the function returned.
    fn into_result(self) -> PyResult<T>;
}

#[diagnostic::do_not_recommend]
impl<T> MaybeResult<T> for T {
    #[inline]
    fn into_result(self) -> PyResult<T> {
        Ok(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T, E: Into<PyErr>> MaybeResult<T> for Result<T, E> {
    #[inline]
    fn into_result(self) -> PyResult<T> {
        self.map_err(Into::into)
    }
}

/// The result of `__len__`.
#[inline]
pub fn len_output(len: PyResult<usize>) -> OutcomeInt {
    // Out of line, as many classes have a length and few one that is too large.
    #[cold]
    #[inline(never)]
    #[allow(improper_ctypes_definitions, reason = "only called from Rust")]
    extern "C" fn too_long() -> PyErr {
        PyErr::new::<PyOverflowError, _>(Message("cannot fit 'int' into an index-sized integer"))
    }
    isize::try_from(len?).map_err(|_| too_long())
}

/// The result of `__bool__` and `__contains__`.
#[inline]
pub fn bool_output(value: PyResult<bool>) -> OutcomeInt {
    Ok(value? as isize)
}

/// The result of functions that return nothing.
#[inline]
pub fn unit_output(value: PyResult<()>) -> OutcomeInt {
    value.map(|()| 0)
}

/// The result of a function that has nothing to report.
#[inline]
pub fn unit() -> OutcomeInt {
    Ok(0)
}

/// The result of `__hash__`: -1 is an error's, so Python itself turns it into -2.
#[inline]
pub fn hash_output(hash: PyResult<isize>) -> OutcomeInt {
    match hash? {
        -1 => Ok(-2),
        hash => Ok(hash),
    }
}

/// What `__hash__` may return: an integer of at most 64 bits, or a `Result` of one.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
/// use std::hash::{DefaultHasher, Hash, Hasher};
///
/// #[pyclass(frozen)]
/// struct Point(i32, i32);
///
/// #[pymethods]
/// impl Point {
///     fn __hash__(&self) -> u64 {
///         let mut hasher = DefaultHasher::new();
///         (self.0, self.1).hash(&mut hasher);
///         hasher.finish()
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let (one, same) = (Bound::new(py, Point(1, 2))?, Bound::new(py, Point(1, 2))?);
///     assert_eq!(one.hash()?, same.hash()?);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from `__hash__`",
    note = "return an integer of at most 64 bits, such as `u64` or `isize`, or a `Result` of one whose error converts to `PyErr`"
)]
pub trait HashValue {
    /// The hash, with the bits that Python has room for.
    ///
    /// # Errors
    /// What the function returned.
    fn into_hash(self) -> PyResult<isize>;
}

macro_rules! hash_value {
    ($($int:ty),*) => {
        $(
            impl HashValue for $int {
                #[inline]
                fn into_hash(self) -> PyResult<isize> {
                    Ok(self as isize)
                }
            }
        )*
    };
}

hash_value!(i8, u8, i16, u16, i32, u32, isize, usize, i64, u64);

#[diagnostic::do_not_recommend]
impl<T: HashValue, E: Into<PyErr>> HashValue for Result<T, E> {
    #[inline]
    fn into_hash(self) -> PyResult<isize> {
        self.map_err(Into::into)?.into_hash()
    }
}

/// A new reference to `NotImplemented`.
#[inline]
pub fn not_implemented(_py: Python<'_>) -> *mut ffi::PyObject {
    // SAFETY: the static object `NotImplemented`, to which a reference is added.
    unsafe {
        let object = ffi::Py_NotImplemented();
        ffi::Py_INCREF(object);
        object
    }
}

/// What a body returns when an operand is of a type that it does not know.
pub trait NotImplementedOutcome: Sized {
    /// `NotImplemented`.
    fn not_implemented() -> Self;
}

impl NotImplementedOutcome for Outcome {
    fn not_implemented() -> Self {
        // SAFETY: only bodies of slots return this, which are attached.
        Ok(not_implemented(unsafe { Python::assume_attached() }))
    }
}

impl NotImplementedOutcome for OutcomeInt {
    fn not_implemented() -> Self {
        Ok(NOT_IMPLEMENTED)
    }
}

/// What a body gives for `NotImplemented` when it gives no object.
pub const NOT_IMPLEMENTED: isize = isize::MIN;

/// The operation of a comparison: the second argument of its slot.
pub fn compare_op(args: &super::Slots<'_, '_>) -> crate::types::CompareOp {
    let op = super::arg::<std::ffi::c_int>(args, 1).ok();
    op.and_then(crate::types::CompareOp::from_raw)
        .expect("Python passes a comparison operator")
}
