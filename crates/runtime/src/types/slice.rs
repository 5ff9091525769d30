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
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySlice};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let letters = py.eval(c"'abcdef'", None, None)?;
    ///     assert!(letters.get_item(PySlice::new(py, 1, -1, 2))?.eq("bd")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn new(py: Python<'_>, start: isize, stop: isize, step: isize) -> Bound<'_, PySlice> {
        let [start, stop, step] = [start, stop, step].map(|value| {
            // SAFETY: we are attached; gives a new reference, or NULL when memory runs out.
            unsafe { new_reference(py, ffi::PyLong_FromSsize_t(value)) }
        });
        slice(py, &start, &stop, &step)
    }

    /// `slice(None, None, None)`: all items, the `x[:]` of a sequence.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PySlice}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?;
    ///     let copy = list.as_any().get_item(PySlice::full(py))?;
    ///     assert!(copy.eq(&list)? && !copy.is(&list));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::slice::PySliceIndices, types::PySlice};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     // Those of `[7::-3]` in a sequence of ten items.
///     let slice = py.eval(c"slice(7, None, -3)", None, None)?.cast_into::<PySlice>()?;
///     let indices = slice.indices(10)?;
///     assert_eq!(indices, PySliceIndices { start: 7, stop: -1, step: -3, slicelength: 3 });
///     Ok(())
/// })
/// # .unwrap();
/// ```
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
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::slice::PySliceIndices};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let indices = PySliceIndices::new(1, 6, 2);
    ///     assert_eq!(indices.slicelength, 0);
    ///     // It converts to a `slice`.
    ///     let letters = py.eval(c"'abcdef'", None, None)?;
    ///     assert!(letters.get_item(indices)?.eq("bdf")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PySlice};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     fn sliced<'a>(text: &'a str, slice: &Bound<'_, PySlice>) -> PyResult<&'a str> {
///         let indices = slice.indices(text.len() as isize)?;
///         assert_eq!(indices.step, 1, "no more than that is done here");
///         Ok(&text[indices.start as usize..][..indices.slicelength])
///     }
///
///     assert_eq!(sliced("hello", &PySlice::new(py, 1, -1, 1))?, "ell");
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PySliceMethods<'py>: Sealed {
    /// The positions that the slice means in a sequence of that length: negative ones counted from
    /// its end, those beyond its ends moved there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyTypeError, PyValueError}, types::PySlice};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let slice = PySlice::new(py, -3, 100, 2);
    ///     let indices = slice.indices(10)?;
    ///     assert_eq!((indices.start, indices.stop, indices.step), (7, 10, 2));
    ///     assert_eq!(indices.slicelength, 2, "the items 7 and 9");
    ///     let error = PySlice::new(py, 0, 9, 0).indices(10).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py), "a step of 0");
    ///     let slice = py.eval(c"slice('a', 'b')", None, None)?.cast_into::<PySlice>()?;
    ///     assert!(slice.indices(10).unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
