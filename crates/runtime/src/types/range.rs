use crate::checked::{new_reference_or_raise, value_or_raise};
use crate::object::{sealed::Sealed, Bound, PyTypeInfo};
use crate::{ffi, PyResult, Python};
use std::ffi::CStr;

native_type!(
    /// A Python `range`.
    ///
    /// Its methods are in [`PyRangeMethods`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyRange, PyRangeMethods}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let range = PyRange::new_with_step(py, 1, 10, 3)?;
    ///     assert_eq!(range.step()?, 3);
    ///     assert_eq!(range.extract::<Vec<i32>>()?, [1, 4, 7]);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PyRange, "builtins", hint = ("builtins", "range"), PyRange_Type
);

impl<'py> PyRange {
    /// `range(start, stop, step)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyRange};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let range = PyRange::new_with_step(py, 10, 0, -3)?;
    ///     assert_eq!(range.extract::<Vec<i32>>()?, [10, 7, 4, 1]);
    ///     let error = PyRange::new_with_step(py, 0, 10, 0).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if `step` is 0.
    #[inline]
    pub fn new_with_step(
        py: Python<'py>,
        start: isize,
        stop: isize,
        step: isize,
    ) -> PyResult<Bound<'py, Self>> {
        // SAFETY: - we are attached, and `range` is callable with three integers;
        //         - each call gives a new reference, or NULL with an error set.
        unsafe {
            let integer = |value| new_reference_or_raise(py, ffi::PyLong_FromSsize_t(value));
            let (start, stop, step) = (integer(start)?, integer(stop)?, integer(step)?);
            let range = ffi::PyObject_CallFunctionObjArgs(
                Self::type_object_raw(py).cast(),
                start.as_ptr(),
                stop.as_ptr(),
                step.as_ptr(),
                std::ptr::null_mut::<ffi::PyObject>(),
            );
            Ok(new_reference_or_raise(py, range)?.cast_into_unchecked())
        }
    }

    /// `range(start, stop)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyRange};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let range = PyRange::new(py, 2, 5)?;
    ///     assert!(range.contains(4)? && !range.contains(5)?);
    ///     assert!(PyRange::new(py, 5, 2)?.is_empty()?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
    #[inline]
    pub fn new(py: Python<'py>, start: isize, stop: isize) -> PyResult<Bound<'py, Self>> {
        Self::new_with_step(py, start, stop, 1)
    }
}

/// The methods of [`PyRange`].
///
/// Implemented for `Bound<'py, PyRange>`, and for nothing else.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyRange, PyRangeMethods}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let rows = py.eval(c"range(0, 100, 25)", None, None)?.cast_into::<PyRange>()?;
///     let rows = (rows.start()?..rows.stop()?).step_by(rows.step()?.try_into().expect("upwards"));
///     assert_eq!(rows.collect::<Vec<_>>(), [0, 25, 50, 75]);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyRangeMethods<'py>: Sealed {
    /// The first number.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyRange, PyRangeMethods}, exceptions::PyOverflowError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyRange::new_with_step(py, 10, 0, -3)?.start()?, 10);
    ///     // Python's integers have any size.
    ///     let large = py.eval(c"range(10**30, 0)", None, None)?.cast_into::<PyRange>()?;
    ///     assert!(large.start().unwrap_err().is_instance_of::<PyOverflowError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `OverflowError` if it does not fit.
    fn start(&self) -> PyResult<isize>;

    /// The number before which the range ends.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyRange, PyRangeMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyRange::new_with_step(py, 10, 0, -3)?.stop()?, 0);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `OverflowError` if it does not fit.
    fn stop(&self) -> PyResult<isize>;

    /// The distance from one number to the next.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyRange, PyRangeMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyRange::new_with_step(py, 10, 0, -3)?.step()?, -3);
    ///     assert_eq!(PyRange::new(py, 0, 10)?.step()?, 1);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `OverflowError` if it does not fit.
    fn step(&self) -> PyResult<isize>;
}

impl<'py> PyRangeMethods<'py> for Bound<'py, PyRange> {
    #[inline]
    fn start(&self) -> PyResult<isize> {
        attribute(self, c"start")
    }

    #[inline]
    fn stop(&self) -> PyResult<isize> {
        attribute(self, c"stop")
    }

    #[inline]
    fn step(&self) -> PyResult<isize> {
        attribute(self, c"step")
    }
}

#[inline]
fn attribute(range: &Bound<'_, PyRange>, name: &CStr) -> PyResult<isize> {
    let py = range.py();
    // SAFETY: takes any object and a NUL-terminated name; gives a new reference, or NULL with an
    // error set.
    let number = unsafe {
        let number = ffi::PyObject_GetAttrString(range.as_ptr(), name.as_ptr());
        new_reference_or_raise(py, number)?
    };
    // SAFETY: takes any object.
    let value = unsafe { ffi::PyLong_AsSsize_t(number.as_ptr()) };
    value_or_raise(py, value, -1)
}
