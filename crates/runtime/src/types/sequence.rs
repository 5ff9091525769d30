use super::abc::AbstractClass;
use super::position::clamped;
use super::{PyList, PyTuple};
use crate::checked::{new_reference_or_raise, raise_if_minus_one, size_or_raise, truth_or_raise};
use crate::object::{
    sealed::Sealed, Borrowed, Bound, BoundObject, DerefToPyAny, PyAny, PyTypeInfo,
};
use crate::{ffi, IntoPyObject, IntoPyObjectExt, PyResult, Python};

/// A Python object that is a sequence: an instance of `collections.abc.Sequence`.
///
/// Lists, tuples, strings, bytes and ranges are, and instances of classes that extend the abstract
/// class or are registered with it, see [`PySequence::register`]. Its methods are in
/// [`PySequenceMethods`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyDict, PyList, PySequence}};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list = PyList::new(py, [1, 2])?.into_any();
///     let sequence = list.cast::<PySequence>()?;
///     assert_eq!(sequence.repeat(2)?.len()?, 4);
///     assert!(PyDict::new(py).cast::<PySequence>().is_err());
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct PySequence(PyAny);

static SEQUENCE: AbstractClass = AbstractClass::new(c"Sequence");

// SAFETY: - what is no instance of the abstract class or of a builtin that always is one is refused;
//         - every function used on the type takes any object.
unsafe impl PyTypeInfo for PySequence {
    const NAME: &'static str = "PySequence";
    const MODULE: Option<&'static str> = Some("collections.abc");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("collections.abc", "Sequence"));

    #[inline]
    fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject {
        SEQUENCE.as_type_ptr(py)
    }

    #[inline]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        const ALWAYS: std::ffi::c_ulong =
            ffi::Py_TPFLAGS_LIST_SUBCLASS | ffi::Py_TPFLAGS_TUPLE_SUBCLASS;
        // SAFETY: the type of a living object.
        let is_list_or_tuple = unsafe { ffi::PyType_HasFeature(object.type_ptr(), ALWAYS) != 0 };
        is_list_or_tuple || SEQUENCE.is_instance(object)
    }
}

impl DerefToPyAny for PySequence {}

impl PySequence {
    /// Makes a class of ours a sequence for Python: `collections.abc.Sequence.register(T)`.
    ///
    /// Do so when the module is made, for a class with `__getitem__` and `__len__`.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyclass, pymethods};
    /// use pyrope::{prelude::*, types::PySequence};
    ///
    /// #[pyclass]
    /// struct Squares;
    ///
    /// #[pymethods]
    /// impl Squares {
    ///     fn __len__(&self) -> usize {
    ///         3
    ///     }
    ///
    ///     fn __getitem__(&self, index: u64) -> u64 {
    ///         index * index
    ///     }
    /// }
    ///
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let squares = Bound::new(py, Squares)?.into_any();
    ///     assert!(squares.cast::<PySequence>().is_err());
    ///     PySequence::register::<Squares>(py)?;
    ///     assert!(squares.cast::<PySequence>()?.get_item(2)?.eq(4)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `collections.abc` cannot be imported.
    pub fn register<T: PyTypeInfo>(py: Python<'_>) -> PyResult<()> {
        SEQUENCE.register::<T>(py)
    }
}

/// The methods of [`PySequence`].
///
/// Implemented for `Bound<'py, PySequence>`, and for nothing else. Each calls what the object's type
/// defines, so each fails with whatever that raises.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PySequence};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     fn middle<'py>(sequence: &Bound<'py, PySequence>) -> PyResult<Bound<'py, PyAny>> {
///         sequence.get_item(sequence.len()? / 2)
///     }
///
///     assert!(middle(py.eval(c"[1, 2, 3]", None, None)?.cast()?)?.eq(2)?);
///     assert!(middle(py.eval(c"'hello'", None, None)?.cast()?)?.eq("l")?);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PySequenceMethods<'py>: Sealed {
    /// The number of items, as `len(self)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySequence};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let range = py.eval(c"range(10)", None, None)?.cast_into::<PySequence>()?;
    ///     assert_eq!(range.len()?, 10);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object has no length.
    fn len(&self) -> PyResult<usize>;

    /// Whether there are no items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySequence};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"''", None, None)?.cast_into::<PySequence>()?;
    ///     assert!(text.is_empty()?);
    ///     assert!(!text.concat(py.eval(c"'a'", None, None)?.cast()?)?.is_empty()?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object has no length.
    fn is_empty(&self) -> PyResult<bool>;

    /// `self + other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PyTuple}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?.into_sequence();
    ///     let joined = list.concat(&list)?;
    ///     assert!(joined.eq([1, 2, 1, 2])? && list.len()? == 2);
    ///     let tuple = PyTuple::new(py, [3])?.into_sequence();
    ///     let error = list.concat(&tuple).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "only a list goes with a list");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the two cannot be concatenated.
    fn concat(&self, other: &Bound<'_, PySequence>) -> PyResult<Bound<'py, PySequence>>;

    /// `self * count`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PySequence}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?.into_sequence();
    ///     assert!(list.repeat(2)?.eq([1, 2, 1, 2])?);
    ///     assert!(list.repeat(0)?.is_empty()?);
    ///     let range = py.eval(c"range(3)", None, None)?.cast_into::<PySequence>()?;
    ///     assert!(range.repeat(2).unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object cannot be repeated so often.
    fn repeat(&self, count: usize) -> PyResult<Bound<'py, PySequence>>;

    /// `self += other`; the result may be another object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PyTuple}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1])?.into_sequence();
    ///     // A list grows, a tuple cannot.
    ///     assert!(list.in_place_concat(&list.repeat(2)?)?.is(&list));
    ///     assert!(list.eq([1, 1, 1])?);
    ///     let tuple = PyTuple::new(py, [1])?.into_sequence();
    ///     assert!(!tuple.in_place_concat(&tuple)?.is(&tuple));
    ///     assert_eq!(tuple.len()?, 1);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the two cannot be concatenated.
    fn in_place_concat(&self, other: &Bound<'_, PySequence>) -> PyResult<Bound<'py, PySequence>>;

    /// `self *= count`; the result may be another object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PyTuple}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?.into_sequence();
    ///     // A list grows, a tuple cannot.
    ///     assert!(list.in_place_repeat(2)?.is(&list));
    ///     assert!(list.eq([1, 2, 1, 2])?);
    ///     let tuple = PyTuple::new(py, [1, 2])?.into_sequence();
    ///     assert_eq!(tuple.in_place_repeat(2)?.len()?, 4);
    ///     assert_eq!(tuple.len()?, 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object cannot be repeated so often.
    fn in_place_repeat(&self, count: usize) -> PyResult<Bound<'py, PySequence>>;

    /// `self[index]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyIndexError, types::PySequence};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'abc'", None, None)?.cast_into::<PySequence>()?;
    ///     assert!(text.get_item(2)?.eq("c")?);
    ///     let error = text.get_item(3).unwrap_err();
    ///     assert!(error.is_instance_of::<PyIndexError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `IndexError` if there is no such item.
    fn get_item(&self, index: usize) -> PyResult<Bound<'py, PyAny>>;

    /// `self[begin:end]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySequence};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'abcd'", None, None)?.cast_into::<PySequence>()?;
    ///     assert!(text.get_slice(1, 3)?.eq("bc")?);
    ///     assert!(text.get_slice(2, 99)?.eq("cd")? && text.get_slice(3, 1)?.is_empty()?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object cannot be sliced.
    fn get_slice(&self, begin: usize, end: usize) -> PyResult<Bound<'py, PySequence>>;

    /// `self[i] = item`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PyTuple}, exceptions::{PyIndexError, PyTypeError}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?.into_sequence();
    ///     list.set_item(0, 7)?;
    ///     assert!(list.eq([7, 2])?);
    ///     assert!(list.set_item(2, 7).unwrap_err().is_instance_of::<PyIndexError>(py));
    ///     let tuple = PyTuple::new(py, [1, 2])?.into_sequence();
    ///     assert!(tuple.set_item(0, 7).unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `IndexError` if there is no such item; if the object cannot be changed, or `item` cannot be
    /// converted.
    fn set_item<I: IntoPyObject<'py>>(&self, i: usize, item: I) -> PyResult<()>;

    /// `del self[i]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PyTuple}, exceptions::{PyIndexError, PyTypeError}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?.into_sequence();
    ///     list.del_item(0)?;
    ///     assert!(list.eq([2])?);
    ///     assert!(list.del_item(1).unwrap_err().is_instance_of::<PyIndexError>(py));
    ///     let tuple = PyTuple::new(py, [1, 2])?.into_sequence();
    ///     assert!(tuple.del_item(0).unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `IndexError` if there is no such item; if the object cannot be changed.
    fn del_item(&self, i: usize) -> PyResult<()>;

    /// `self[i1:i2] = v`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyByteArray, PyBytes, PyList, PySequence}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2, 3])?.into_sequence();
    ///     list.set_slice(0, 2, &py.eval(c"'abc'", None, None)?)?;
    ///     assert_eq!(list.repr()?, "['a', 'b', 'c', 3]");
    ///     let error = list.set_slice(0, 1, py.None().bind(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "nothing to iterate");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object cannot be changed, or `v` cannot be iterated.
    fn set_slice(&self, i1: usize, i2: usize, v: &Bound<'_, PyAny>) -> PyResult<()>;

    /// `del self[i1:i2]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PyTuple}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [0, 1, 2, 3])?.into_sequence();
    ///     list.del_slice(1, 3)?;
    ///     assert!(list.eq([0, 3])?);
    ///     let tuple = PyTuple::new(py, [1, 2])?.into_sequence();
    ///     assert!(tuple.del_slice(0, 1).unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object cannot be changed.
    fn del_slice(&self, i1: usize, i2: usize) -> PyResult<()>;

    /// How many items equal the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [3, 1, 3])?.into_sequence();
    ///     assert_eq!(list.count(3)?, 2);
    ///     assert_eq!(list.count(3.0)?, 2);
    ///     assert_eq!(list.count("3")?, 0);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the value cannot be converted, or a comparison fails.
    #[cfg(not(PyPy))]
    fn count<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<usize>;

    /// Whether an item equals the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySequence};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let range = py.eval(c"range(0, 10, 2)", None, None)?.cast_into::<PySequence>()?;
    ///     assert!(range.contains(4)? && !range.contains(5)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the value cannot be converted, or a comparison fails.
    fn contains<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<bool>;

    /// The position of the first item that equals the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, ["a", "b", "b"])?.into_sequence();
    ///     assert_eq!(list.index("b")?, 1);
    ///     let error = list.index("c").unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if there is none; if the value cannot be converted, or a comparison fails.
    fn index<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<usize>;

    /// A new list with the same items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySequence};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'abc'", None, None)?.cast_into::<PySequence>()?;
    ///     let letters = text.to_list()?;
    ///     letters.reverse()?;
    ///     assert!(letters.eq(["c", "b", "a"])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object cannot be iterated.
    fn to_list(&self) -> PyResult<Bound<'py, PyList>>;

    /// A tuple with the same items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?;
    ///     let tuple = list.as_sequence().to_tuple()?;
    ///     list.append(3)?;
    ///     assert!(tuple.eq((1, 2))?, "the tuple keeps what was there");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object cannot be iterated.
    fn to_tuple(&self) -> PyResult<Bound<'py, PyTuple>>;
}

impl<'py> PySequenceMethods<'py> for Bound<'py, PySequence> {
    #[inline]
    fn len(&self) -> PyResult<usize> {
        // SAFETY: takes any object.
        let len = unsafe { ffi::PySequence_Size(self.as_ptr()) };
        size_or_raise(self.py(), len)
    }

    #[inline]
    fn is_empty(&self) -> PyResult<bool> {
        self.len().map(|len| len == 0)
    }

    #[inline]
    fn concat(&self, other: &Bound<'_, PySequence>) -> PyResult<Bound<'py, PySequence>> {
        // SAFETY: takes any objects; gives a new reference, or NULL with an error set.
        unsafe { self.sequence(ffi::PySequence_Concat(self.as_ptr(), other.as_ptr())) }
    }

    #[inline]
    fn repeat(&self, count: usize) -> PyResult<Bound<'py, PySequence>> {
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        unsafe { self.sequence(ffi::PySequence_Repeat(self.as_ptr(), clamped(count))) }
    }

    #[inline]
    fn in_place_concat(&self, other: &Bound<'_, PySequence>) -> PyResult<Bound<'py, PySequence>> {
        // SAFETY: takes any objects; gives a new reference, or NULL with an error set.
        unsafe { self.sequence(ffi::PySequence_InPlaceConcat(self.as_ptr(), other.as_ptr())) }
    }

    #[inline]
    fn in_place_repeat(&self, count: usize) -> PyResult<Bound<'py, PySequence>> {
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        unsafe { self.sequence(ffi::PySequence_InPlaceRepeat(self.as_ptr(), clamped(count))) }
    }

    #[inline]
    fn get_item(&self, index: usize) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        unsafe {
            let item = ffi::PySequence_GetItem(self.as_ptr(), clamped(index));
            new_reference_or_raise(self.py(), item)
        }
    }

    #[inline]
    fn get_slice(&self, begin: usize, end: usize) -> PyResult<Bound<'py, PySequence>> {
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        unsafe {
            let slice = ffi::PySequence_GetSlice(self.as_ptr(), clamped(begin), clamped(end));
            self.sequence(slice)
        }
    }

    fn set_item<I: IntoPyObject<'py>>(&self, i: usize, item: I) -> PyResult<()> {
        let item = item.into_pyobject_or_pyerr(self.py())?.into_any();
        self.set_object(i, item.as_borrowed())
    }

    #[inline]
    fn del_item(&self, i: usize) -> PyResult<()> {
        // SAFETY: takes any object.
        let code = unsafe { ffi::PySequence_DelItem(self.as_ptr(), clamped(i)) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn set_slice(&self, i1: usize, i2: usize, v: &Bound<'_, PyAny>) -> PyResult<()> {
        // SAFETY: takes any objects.
        let code = unsafe {
            ffi::PySequence_SetSlice(self.as_ptr(), clamped(i1), clamped(i2), v.as_ptr())
        };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn del_slice(&self, i1: usize, i2: usize) -> PyResult<()> {
        // SAFETY: takes any object.
        let code = unsafe { ffi::PySequence_DelSlice(self.as_ptr(), clamped(i1), clamped(i2)) };
        raise_if_minus_one(self.py(), code)
    }

    #[cfg(not(PyPy))]
    fn count<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<usize> {
        let value = value.into_pyobject_or_pyerr(self.py())?.into_any();
        self.count_object(value.as_borrowed())
    }

    fn contains<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<bool> {
        let value = value.into_pyobject_or_pyerr(self.py())?.into_any();
        self.contains_object(value.as_borrowed())
    }

    fn index<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<usize> {
        let value = value.into_pyobject_or_pyerr(self.py())?.into_any();
        self.index_of_object(value.as_borrowed())
    }

    #[inline]
    fn to_list(&self) -> PyResult<Bound<'py, PyList>> {
        // SAFETY: takes any object; gives a new reference to a list, or NULL with an error set.
        unsafe {
            let list = new_reference_or_raise(self.py(), ffi::PySequence_List(self.as_ptr()))?;
            Ok(list.cast_into_unchecked())
        }
    }

    #[inline]
    fn to_tuple(&self) -> PyResult<Bound<'py, PyTuple>> {
        // SAFETY: takes any object; gives a new reference to a tuple, or NULL with an error set.
        unsafe {
            let tuple = new_reference_or_raise(self.py(), ffi::PySequence_Tuple(self.as_ptr()))?;
            Ok(tuple.cast_into_unchecked())
        }
    }
}

/// The parts of the methods that are the same whatever is converted.
impl<'py> Bound<'py, PySequence> {
    /// # Safety
    /// `ptr` is a new reference, or NULL with an error set.
    #[inline]
    unsafe fn sequence(&self, ptr: *mut ffi::PyObject) -> PyResult<Bound<'py, PySequence>> {
        // SAFETY: - as the caller promises;
        //         - nothing but functions that take any object is called on a `PySequence`.
        unsafe { Ok(new_reference_or_raise(self.py(), ptr)?.cast_into_unchecked()) }
    }

    #[inline]
    fn set_object(&self, index: usize, item: Borrowed<'_, 'py, PyAny>) -> PyResult<()> {
        // SAFETY: takes any objects; `item` keeps its reference.
        let code = unsafe { ffi::PySequence_SetItem(self.as_ptr(), clamped(index), item.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[cfg(not(PyPy))]
    #[inline]
    fn count_object(&self, value: Borrowed<'_, 'py, PyAny>) -> PyResult<usize> {
        // SAFETY: takes any objects.
        let count = unsafe { ffi::PySequence_Count(self.as_ptr(), value.as_ptr()) };
        size_or_raise(self.py(), count)
    }

    #[inline]
    pub(super) fn contains_object(&self, value: Borrowed<'_, 'py, PyAny>) -> PyResult<bool> {
        // SAFETY: takes any objects.
        let code = unsafe { ffi::PySequence_Contains(self.as_ptr(), value.as_ptr()) };
        truth_or_raise(self.py(), code)
    }

    #[inline]
    pub(super) fn index_of_object(&self, value: Borrowed<'_, 'py, PyAny>) -> PyResult<usize> {
        // SAFETY: takes any objects.
        let index = unsafe { ffi::PySequence_Index(self.as_ptr(), value.as_ptr()) };
        size_or_raise(self.py(), index)
    }
}
