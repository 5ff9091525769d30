//! Iterators.

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
use std::ptr::NonNull;

use super::abc::AbstractClass;
use crate::checked::new_reference_or_raise;
use crate::{ffi, Bound, PyAny, PyErr, PyResult, PyTypeInfo, Python};

/// An object that Python can iterate over once: a generator, what `iter()` gives.
///
/// A `Bound<'py, PyIterator>` is a Rust iterator over results, as each step may raise.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let squares = py.eval(c"(x * x for x in range(4))", None, None)?;
///     let squares: Vec<u32> = squares.try_iter()?.map(|x| x?.extract()).collect::<PyResult<_>>()?;
///     assert_eq!(squares, [0, 1, 4, 9]);
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[repr(transparent)]
pub struct PyIterator(PyAny);

// SAFETY: - the check is the interpreter's own for what `PyIter_Next` takes;
//         - the type object is that of `collections.abc.Iterator`, kept for good.
unsafe impl PyTypeInfo for PyIterator {
    const NAME: &'static str = "PyIterator";
    const MODULE: Option<&'static str> = Some("collections.abc");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("collections.abc", "Iterator"));

    #[inline]
    fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject {
        static ITERATOR: AbstractClass = AbstractClass::new(c"Iterator");
        ITERATOR.as_type_ptr(py)
    }

    #[cfg(Py_3_8)]
    #[inline]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: takes any object, and cannot fail.
        unsafe { ffi::PyIter_Check(object.as_ptr()) != 0 }
    }

    #[cfg(not(Py_3_8))]
    #[inline]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: takes any object, and drops what goes wrong.
        unsafe { ffi::PyObject_HasAttrString(object.type_ptr().cast(), c"__next__".as_ptr()) != 0 }
    }
}

impl super::DerefToPyAny for PyIterator {}

impl PyIterator {
    /// `iter(obj)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError, types::PyIterator};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'ab'", None, None)?;
    ///     let mut letters = PyIterator::from_object(&text)?;
    ///     assert!(letters.next().unwrap()?.eq("a")?);
    ///     assert!(letters.next().unwrap()?.eq("b")?);
    ///     assert!(letters.next().is_none());
    ///     let error = PyIterator::from_object(&py.eval(c"7", None, None)?).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `TypeError` if the object is not iterable, or what `__iter__` raised.
    #[inline]
    pub fn from_object<'py>(obj: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyIterator>> {
        // SAFETY: - we are attached; takes any object;
        //         - gives a new reference to an iterator, or NULL with an error set.
        unsafe {
            let iterator = ffi::PyObject_GetIter(obj.as_ptr());
            Ok(new_reference_or_raise(obj.py(), iterator)?.cast_into_unchecked())
        }
    }
}

/// What sending a value into a generator led to.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::iterator::PySendResult};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let code = c"def greet():\n    name = yield 'who?'\n    return f'hello {name}'\n";
///     let greet = PyModule::from_code(py, code, c"greet.py", c"greet")?.getattr("greet")?;
///     let generator = greet.call0()?.try_iter()?;
///     let started = generator.send(py.None().bind(py))?;
///     assert!(matches!(started, PySendResult::Next(question) if question.eq("who?")?));
///     let PySendResult::Return(answer) = generator.send(py.eval(c"'you'", None, None)?.as_any())? else {
///         panic!("it asks no more");
///     };
///     assert!(answer.eq("hello you")?);
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[cfg(all(not(PyPy), Py_3_10))]
#[derive(Debug)]
pub enum PySendResult<'py> {
    /// It yielded this.
    Next(Bound<'py, PyAny>),
    /// It ended, and returned this.
    Return(Bound<'py, PyAny>),
}

#[cfg(all(not(PyPy), Py_3_10))]
impl<'py> Bound<'py, PyIterator> {
    /// Sends a value into a generator, and runs it to its next `yield` or its end.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::iterator::PySendResult, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let generator = py.eval(c"(x for x in [7])", None, None)?.try_iter()?;
    ///     let (none, value) = (py.None().into_bound(py), py.eval(c"1", None, None)?);
    ///     let error = generator.send(&value).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "it has not started");
    ///     assert!(matches!(generator.send(&none)?, PySendResult::Next(_)));
    ///     assert!(matches!(generator.send(&value)?, PySendResult::Return(_)));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the generator raised; `TypeError` if a value other than `None` is sent into a generator
    /// that has not started.
    #[inline]
    pub fn send(&self, value: &Bound<'py, PyAny>) -> PyResult<PySendResult<'py>> {
        let py = self.py();
        let mut result = std::ptr::null_mut();
        // SAFETY: - we are attached; both are objects, the first an iterator;
        //         - unless it failed, `result` is a new reference.
        unsafe {
            match ffi::PyIter_Send(self.as_ptr(), value.as_ptr(), &mut result) {
                ffi::PySendResult::PYGEN_ERROR => Err(PyErr::fetch(py)),
                ffi::PySendResult::PYGEN_RETURN => {
                    Ok(PySendResult::Return(Bound::from_owned_ptr(py, result)))
                }
                ffi::PySendResult::PYGEN_NEXT => {
                    Ok(PySendResult::Next(Bound::from_owned_ptr(py, result)))
                }
            }
        }
    }
}

impl<'py> Iterator for Bound<'py, PyIterator> {
    type Item = PyResult<Bound<'py, PyAny>>;

    /// The next item, or what the iterator raised. After an error it may go on or not, as the Python
    /// object does.
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        next_item(self)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (length_hint(self), None)
    }
}

/// By the slot of the type, which the function of the C API would ask too.
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
fn next_item<'py>(iterator: &Bound<'py, PyIterator>) -> Option<PyResult<Bound<'py, PyAny>>> {
    let py = iterator.py();
    // SAFETY: - we are attached; the type of an object is alive;
    //         - the slot gives a new reference, or NULL with or without an error set;
    //         - an exception type is an object that lives as long as the interpreter.
    unsafe {
        // Whoever takes `__next__` out of a class leaves a slot that raises.
        let next = (*iterator.type_ptr()).tp_iternext?;
        if let Some(item) = NonNull::new(next(iterator.as_ptr())) {
            return Some(Ok(Bound::from_non_null(py, item)));
        }
        if ffi::PyErr_Occurred().is_null() {
            return None;
        }
        if ffi::PyErr_ExceptionMatches(ffi::PyExc_StopIteration) != 0 {
            ffi::PyErr_Clear();
            return None;
        }
    }
    Some(Err(PyErr::fetch(py)))
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
#[inline]
fn next_item<'py>(iterator: &Bound<'py, PyIterator>) -> Option<PyResult<Bound<'py, PyAny>>> {
    let py = iterator.py();
    let mut item = std::ptr::null_mut();
    // SAFETY: - we are attached, and this is an iterator;
    //         - 1 comes with a new reference, 0 is the end, -1 comes with an error set.
    match unsafe { ffi::compat::PyIter_NextItem(iterator.as_ptr(), &mut item) } {
        0 => None,
        -1 => Some(Err(PyErr::fetch(py))),
        // SAFETY: as above.
        _ => Some(Ok(unsafe { Bound::from_owned_ptr(py, item) })),
    }
}

impl<'py> IntoIterator for &Bound<'py, PyIterator> {
    type Item = PyResult<Bound<'py, PyAny>>;
    type IntoIter = Bound<'py, PyIterator>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.clone()
    }
}

/// `operator.length_hint(iterator)`, which is only a hint: an iterator may give fewer items. It is
/// kept to what can be allocated without regret.
#[cfg(not(Py_LIMITED_API))]
#[inline]
fn length_hint(iterator: &Bound<'_, PyIterator>) -> usize {
    const REASONABLE: usize = 1 << 16;

    // SAFETY: - we are attached; takes any object;
    //         - a negative answer means that an error is set, which is cleared: it is only a hint.
    unsafe {
        let hint = ffi::PyObject_LengthHint(iterator.as_ptr(), 0);
        if hint < 0 {
            ffi::PyErr_Clear();
        }
        usize::try_from(hint).unwrap_or(0).min(REASONABLE)
    }
}

/// The limited API has no way to ask.
#[cfg(Py_LIMITED_API)]
#[inline]
fn length_hint(_iterator: &Bound<'_, PyIterator>) -> usize {
    0
}
