//! Slices: what stands between the brackets of `x[1:2]`.

use std::convert::Infallible;

use super::{PyRange, PyRangeMethods};
use crate::checked::{new_reference, raise_if_minus_one};
use crate::object::{sealed::Sealed, Bound, PyAny};
use crate::{ffi, IntoPyObject, PyErr, PyResult, Python};

native_type!(
    /// A Python `slice`.
    ///
    /// Its method is in [`PySliceMethods`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySlice};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let indices = PySlice::new(py, -3, 100, 2).indices(10)?;
    ///     assert_eq!((indices.start, indices.stop), (7, 10));
    ///     assert_eq!(indices.slicelength, 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PySlice, "builtins", hint = ("builtins", "slice"), PySlice_Type, check = PySlice_Check, layout = PySliceObject
);

impl PySlice {
    /// `slice(start, stop, step)`
    #[inline]
    pub fn new(py: Python<'_>, start: isize, stop: isize, step: isize) -> Bound<'_, PySlice> {
        let [start, stop, step] = [start, stop, step].map(|value| {
            // SAFETY: we are attached; gives a new reference, or NULL when memory runs out.
            unsafe { new_reference(py, ffi::PyLong_FromSsize_t(value)) }
        });
        slice(py, &start, &stop, &step)
    }

    /// `slice(None, None, None)`: all items, the `x[:]` of a sequence.
    #[inline]
    pub fn full(py: Python<'_>) -> Bound<'_, PySlice> {
        // SAFETY: we are attached; a static object.
        let none = unsafe { Bound::from_borrowed_ptr(py, ffi::Py_None()) };
        slice(py, &none, &none, &none)
    }
}

#[inline]
fn slice<'py>(
    py: Python<'py>,
    start: &Bound<'py, PyAny>,
    stop: &Bound<'py, PyAny>,
    step: &Bound<'py, PyAny>,
) -> Bound<'py, PySlice> {
    // SAFETY: takes any objects; gives a new reference to a slice, or NULL when memory runs out.
    unsafe {
        let slice = ffi::PySlice_New(start.as_ptr(), stop.as_ptr(), step.as_ptr());
        new_reference(py, slice).cast_into_unchecked()
    }
}

/// A slice of a sequence whose length is known.
#[derive(Debug, Eq, PartialEq)]
pub struct PySliceIndices {
    /// Position of the first item.
    pub start: isize,
    /// Position where the slice ends; this item is not in it. -1 for one that runs down to the first.
    pub stop: isize,
    /// Distance from one item to the next; never 0.
    pub step: isize,
    /// The number of items in the slice.
    pub slicelength: usize,
}

impl PySliceIndices {
    /// A slice that does not know its length yet, which is 0.
    #[inline]
    pub fn new(start: isize, stop: isize, step: isize) -> PySliceIndices {
        PySliceIndices {
            slicelength: 0,
            start,
            stop,
            step,
        }
    }
}

/// The method of [`PySlice`].
///
/// Implemented for `Bound<'py, PySlice>`, and for nothing else.
pub trait PySliceMethods<'py>: Sealed {
    /// The positions that the slice means in a sequence of that length: negative ones counted from
    /// its end, those beyond its ends moved there.
    ///
    /// # Errors
    /// If a part of the slice is no integer, or the step is 0.
    fn indices(&self, length: isize) -> PyResult<PySliceIndices>;
}

impl<'py> PySliceMethods<'py> for Bound<'py, PySlice> {
    #[inline]
    fn indices(&self, length: isize) -> PyResult<PySliceIndices> {
        let (mut start, mut stop, mut step) = (0, 0, 0);
        // SAFETY: `self` is a slice; the rest is written to.
        let code = unsafe { ffi::PySlice_Unpack(self.as_ptr(), &mut start, &mut stop, &mut step) };
        raise_if_minus_one(self.py(), code)?;
        // SAFETY: only computes, on the values that the slice gave; `step` is not 0.
        let slicelength =
            unsafe { ffi::PySlice_AdjustIndices(length, &mut start, &mut stop, step) };
        Ok(PySliceIndices {
            start,
            stop,
            step,
            // A negative length has no slices.
            slicelength: usize::try_from(slicelength).unwrap_or(0),
        })
    }
}

impl<'py> IntoPyObject<'py> for PySliceIndices {
    type Target = PySlice;
    type Output = Bound<'py, PySlice>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PySlice>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        (&self).into_pyobject(py)
    }
}

impl<'py> IntoPyObject<'py> for &PySliceIndices {
    type Target = PySlice;
    type Output = Bound<'py, PySlice>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PySlice>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PySlice::new(py, self.start, self.stop, self.step))
    }
}

impl<'py> TryFrom<Bound<'py, PyRange>> for Bound<'py, PySlice> {
    type Error = PyErr;

    /// The slice with the range's start, stop and step.
    ///
    /// # Errors
    /// If one of them is too large for an `isize`.
    #[inline]
    fn try_from(range: Bound<'py, PyRange>) -> PyResult<Self> {
        let (start, stop, step) = (range.start()?, range.stop()?, range.step()?);
        Ok(PySlice::new(range.py(), start, stop, step))
    }
}
