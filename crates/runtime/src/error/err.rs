use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ptr::NonNull;

use super::exceptions::{PyBaseException, PyTypeError};
use super::lazy::{self, TypeSource};
use super::{fetch, PyErrArguments};
use crate::object::{Bound, Py, PyAny, PyType, PyTypeInfo};
use crate::{ffi, Python};

/// A `Result` whose error is a Python exception.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, exceptions::PyValueError};
///
/// fn percent(text: &str) -> PyResult<u8> {
///     match text.trim_end_matches('%').parse()? {
///         value @ 0..=100 => Ok(value),
///         value => Err(PyValueError::new_err(format!("{value}% is too much"))),
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     assert_eq!(percent("42%")?, 42);
///     assert_eq!(percent("101%").unwrap_err().to_string(), "ValueError: 101% is too much");
///     // What Rust's own parsing says has become a `ValueError`, too.
///     assert!(percent("x%").unwrap_err().is_instance_of::<PyValueError>(py));
///     Ok(())
/// })
/// # }
/// ```
pub type PyResult<T> = Result<T, PyErr>;

/// A Python exception.
///
/// One that was raised by Python is the exception object. One that Rust code makes stays a type and
/// its arguments until somebody looks at it, so an error that is dropped costs no call into Python.
/// The value is as small as a pointer.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{exceptions::PyValueError, prelude::*};
/// # Python::initialize();
/// let error = PyValueError::new_err("not that one");
/// Python::attach(|py| {
///     assert!(error.is_instance_of::<PyValueError>(py));
///     assert_eq!(error.to_string(), "ValueError: not that one");
/// });
/// ```
#[repr(transparent)]
pub struct PyErr {
    /// An exception object that we own; or, with the lowest bit set, a lazy error.
    tagged: NonNull<ffi::PyObject>,
    owns: PhantomData<Py<PyBaseException>>,
}

// SAFETY: - an exception object is a `Py`, which is `Send + Sync`;
//         - a lazy error holds arguments that are `Send + Sync`, and its own locks.
unsafe impl Send for PyErr {}
// SAFETY: as above.
unsafe impl Sync for PyErr {}

/// What the pointer of a `PyErr` points to.
enum State {
    Normalized(NonNull<ffi::PyObject>),
    Lazy(NonNull<lazy::Header>),
}

/// Objects and boxes are aligned to more than one byte, so this bit is free.
const LAZY: usize = 1;

impl PyErr {
    /// An exception of the type `T`, made when somebody looks at it.
    ///
    /// `args` is a tuple of the arguments of the exception's constructor, or its only argument.
    /// A `T` that is no exception gives a `TypeError` instead.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{exceptions::PyOSError, prelude::*};
    /// # Python::initialize();
    /// let error = PyErr::new::<PyOSError, _>((2, "no such thing"));
    /// Python::attach(|py| {
    ///     assert_eq!(error.to_string(), "FileNotFoundError: [Errno 2] no such thing");
    /// });
    /// ```
    #[inline]
    pub fn new<T, A>(args: A) -> PyErr
    where
        T: PyTypeInfo,
        A: PyErrArguments + Send + Sync + 'static,
    {
        Self::from_lazy(TypeSource::Static(T::type_object_raw), args)
    }

    /// An exception of the type `ty`, made when somebody looks at it.
    ///
    /// A `ty` that is no exception type gives a `TypeError` instead.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let decoder = py.import("json.decoder")?;
    ///     let ty = decoder.getattr("JSONDecodeError")?.cast_into()?;
    ///     let error = PyErr::from_type(ty, ("no comma", "[1 2]", 3));
    ///     assert_eq!(error.to_string(), "JSONDecodeError: no comma: line 1 column 4 (char 3)");
    ///
    ///     let no_exception = PyErr::from_type(py.get_type::<PyAny>(), ());
    ///     assert_eq!(no_exception.to_string(), "TypeError: exceptions must derive from BaseException");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn from_type<A>(ty: Bound<'_, PyType>, args: A) -> PyErr
    where
        A: PyErrArguments + Send + Sync + 'static,
    {
        Self::from_lazy(TypeSource::Object(ty.unbind()), args)
    }

    /// The error of an exception object; of an exception type, made without arguments; or a
    /// `TypeError` for any other object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyKeyError, types::PyString};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let exception = py.eval(c"KeyError('name')", None, None)?;
    ///     assert_eq!(PyErr::from_value(exception).to_string(), "KeyError: 'name'");
    ///
    ///     let only_a_type = PyErr::from_value(py.get_type::<PyKeyError>().into_any());
    ///     assert_eq!(only_a_type.to_string(), "KeyError: ");
    ///
    ///     let no_exception = PyErr::from_value(PyString::new(py, "text").into_any());
    ///     assert_eq!(no_exception.to_string(), "TypeError: exceptions must derive from BaseException");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn from_value(obj: Bound<'_, PyAny>) -> PyErr {
        match obj.cast_into::<PyBaseException>() {
            Ok(value) => Self::from_exception(value.unbind()),
            Err(not_an_instance) => {
                let obj = not_an_instance.into_inner();
                match obj.cast_into::<PyType>() {
                    Ok(ty) => Self::from_lazy(TypeSource::Object(ty.unbind()), NoArguments),
                    Err(_) => Self::new::<PyTypeError, _>(Message(
                        "exceptions must derive from BaseException",
                    )),
                }
            }
        }
    }

    #[inline]
    pub(super) fn from_exception(value: Py<PyBaseException>) -> PyErr {
        let tagged = value.as_non_null();
        let _ = ManuallyDrop::new(value);
        PyErr {
            tagged,
            owns: PhantomData,
        }
    }

    pub(super) fn from_lazy<A>(ty: TypeSource, args: A) -> PyErr
    where
        A: PyErrArguments + Send + Sync + 'static,
    {
        let header = lazy::allocate(ty, args);
        PyErr {
            tagged: tag(header),
            owns: PhantomData,
        }
    }

    #[inline]
    fn state(&self) -> State {
        if self.tagged.as_ptr() as usize & LAZY == 0 {
            State::Normalized(self.tagged)
        } else {
            State::Lazy(untag(self.tagged))
        }
    }

    /// The exception object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = py.run(c"open('/no/such/file')", None, None).unwrap_err();
    ///     let number = error.value(py).getattr("errno")?;
    ///     assert_eq!(number.extract::<i32>()?, 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn value<'py>(&self, py: Python<'py>) -> &Bound<'py, PyBaseException> {
        match self.state() {
            // SAFETY: an untagged `PyErr` is a pointer to an exception object that it owns, and
            // so has the layout of a `Py`.
            State::Normalized(_) => unsafe {
                (*(&raw const *self).cast::<Py<PyBaseException>>()).bind(py)
            },
            // SAFETY: the lazy error lives as long as `self`.
            State::Lazy(header) => unsafe { lazy::normalized(header, py).bind(py) },
        }
    }

    /// The exception object, with its traceback.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyBaseException, PyValueError}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let value: Py<PyBaseException> = PyValueError::new_err("no").into_value(py);
    ///     assert_eq!(value.bind(py).repr()?, "ValueError('no')");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn into_value(self, py: Python<'_>) -> Py<PyBaseException> {
        match self.state() {
            State::Normalized(value) => {
                let _ = ManuallyDrop::new(self);
                // SAFETY: the reference that `self` owned, which is not dropped.
                unsafe { Py::from_non_null(value) }
            }
            State::Lazy(_) => self.value(py).clone().unbind(),
        }
    }

    /// The exception's type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyZeroDivisionError};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = py.run(c"1 % 0", None, None).unwrap_err();
    ///     assert!(error.get_type(py).is(&py.get_type::<PyZeroDivisionError>()));
    /// });
    /// ```
    #[inline]
    pub fn get_type<'py>(&self, py: Python<'py>) -> Bound<'py, PyType> {
        let ty = self.value(py).as_any().type_ptr();
        // SAFETY: a type object, kept alive by the exception; types are `PyType`s.
        unsafe { Bound::from_borrowed_ptr(py, ty.cast()).cast_into_unchecked() }
    }

    /// A second handle of the same exception object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = PyValueError::new_err("no");
    ///     let again = error.clone_ref(py);
    ///     assert!(again.value(py).is(error.value(py)));
    /// });
    /// ```
    #[inline]
    pub fn clone_ref(&self, py: Python<'_>) -> PyErr {
        Self::from_exception(self.value(py).clone().unbind())
    }

    /// Makes this the interpreter's current error, as a C function does before it returns NULL.
    ///
    /// An error that was current before is dropped.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, ffi};
    ///
    /// /// A function as C code wants it.
    /// unsafe extern "C" fn refuse(_: *mut ffi::PyObject, _: *mut ffi::PyObject) -> *mut ffi::PyObject {
    ///     // SAFETY: Python calls this, so the thread is attached.
    ///     let py = unsafe { Python::assume_attached() };
    ///     PyValueError::new_err("never").restore(py);
    ///     std::ptr::null_mut()
    /// }
    ///
    /// # fn main() {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // SAFETY: the function looks at none of its arguments.
    ///     let nothing = unsafe { refuse(std::ptr::null_mut(), std::ptr::null_mut()) };
    ///     assert!(nothing.is_null());
    ///     assert_eq!(PyErr::fetch(py).to_string(), "ValueError: never");
    /// });
    /// # }
    /// ```
    pub fn restore(self, py: Python<'_>) {
        match self.state() {
            State::Normalized(_) => fetch::restore(py, self.into_value(py)),
            // SAFETY: the lazy error lives as long as `self`.
            State::Lazy(header) => match unsafe { lazy::get(header) } {
                Some(value) => fetch::restore(py, value.clone_ref(py)),
                // SAFETY: `self` is ours alone, so nobody else takes the arguments.
                None => unsafe { lazy::raise(header, py) },
            },
        }
    }
}

#[inline]
fn tag(header: NonNull<lazy::Header>) -> NonNull<ffi::PyObject> {
    let tagged = header.as_ptr().cast::<u8>().wrapping_add(LAZY).cast();
    // SAFETY: a box's address is even and not the last one, so adding 1 does not give 0.
    unsafe { NonNull::new_unchecked(tagged) }
}

#[inline]
fn untag(tagged: NonNull<ffi::PyObject>) -> NonNull<lazy::Header> {
    let header = tagged.as_ptr().cast::<u8>().wrapping_sub(LAZY).cast();
    // SAFETY: undoes `tag`, which was given a non-null pointer.
    unsafe { NonNull::new_unchecked(header) }
}

impl Drop for PyErr {
    fn drop(&mut self) {
        match self.state() {
            State::Normalized(value) => {
                // SAFETY: the reference that `self` owns; it is gone after this.
                drop(unsafe { Py::<PyBaseException>::from_non_null(value) });
            }
            // SAFETY: made by `from_lazy`, and gone after this.
            State::Lazy(header) => unsafe { lazy::free(header) },
        }
    }
}

/// Arguments that need no conversion trait: a message known at compile time.
pub(crate) struct Message(pub(crate) &'static str);

impl PyErrArguments for Message {
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        fetch::message_object(py, self.0)
    }
}

/// Arguments of an exception that is made without any.
pub(crate) struct NoArguments;

impl PyErrArguments for NoArguments {
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        // SAFETY: the static object `None`, for which `PyErr_SetObject` passes no argument.
        unsafe { Bound::from_borrowed_ptr(py, ffi::Py_None()).unbind() }
    }
}

/// Exception types, whose handles can be returned with `?` from a function that gives a
/// [`PyResult`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, exceptions::PyValueError};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     fn check(error: Option<Bound<'_, PyValueError>>) -> PyResult<()> {
///         match error {
///             Some(error) => Err(error)?,
///             None => Ok(()),
///         }
///     }
///     let value = PyValueError::new_err("no").into_value(py).into_bound(py).cast_into().unwrap();
///     assert_eq!(check(Some(value)).unwrap_err().to_string(), "ValueError: no");
///     Ok(())
/// })
/// # }
/// ```
pub trait ToPyErr {}

impl<'py, T: ToPyErr> From<Bound<'py, T>> for PyErr {
    fn from(error: Bound<'py, T>) -> Self {
        PyErr::from_value(error.into_any())
    }
}

impl std::error::Error for PyErr {}
