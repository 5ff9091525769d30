//! From a slot to a Rust value: one function for each kind of parameter.

use super::Slots;
use crate::conversion::{Arguments, FromPyObject};
use crate::object::{Borrowed, Bound, PyTypeCheck};
use crate::types::PyAnyMethods;
use crate::{PyAny, PyErr, PyResult};

/// A required parameter.
#[inline]
pub fn arg<'a, 'py, T>(args: &Slots<'a, 'py>, i: usize) -> PyResult<T>
where
    T: FromPyObject<'a, 'py>,
{
    T::__argument(args, i)
}

impl<'a, 'py> Arguments<'a, 'py> for &Slots<'a, 'py> {
    #[inline(always)]
    fn object(self, i: usize) -> Borrowed<'a, 'py, PyAny> {
        self.required(i).as_borrowed()
    }

    fn blame(self, i: usize, error: PyErr) -> PyErr {
        argument_error(self, i, error)
    }
}

/// A required parameter that a function of the user's is to convert.
#[inline]
pub fn handed<'a, 'py>(args: &Slots<'a, 'py>, i: usize) -> &'a Bound<'py, PyAny> {
    args.required(i)
}

/// What it made of it.
#[inline]
pub fn converted<T>(args: &Slots<'_, '_>, i: usize, result: PyResult<T>) -> PyResult<T> {
    match result {
        Ok(value) => Ok(value),
        Err(error) => Err(argument_error(args, i, error)),
    }
}

/// Types that a function can take by reference: `&T`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pyfunction};
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Point(f64, f64);
///
/// // A class instance is borrowed, a text is lent by its object.
/// #[pyfunction]
/// fn label(point: &Point, name: &str) -> String {
///     format!("{name}: {}, {}", point.0, point.1)
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let label = wrap_pyfunction!(label, py)?;
///     let point = Bound::new(py, Point(1.0, 2.5))?;
///     assert_eq!(label.call1((&point, "here"))?.extract::<String>()?, "here: 1, 2.5");
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`&{Self}` cannot be made from a Python object",
    note = "arguments can be taken as `&T` if `T` is a `#[pyclass]`, `Bound<'_, U>`, `str` or `[u8]`",
    note = "take a type of Python's own, such as `PyDict`, as `&Bound<'_, PyDict>`, and others by value: `String`, `Vec<T>`, `HashMap<K, V>`"
)]
pub trait Referent<'a, 'py> {
    /// What keeps the reference valid: a borrow of a class instance, or nothing.
    type Guard;

    /// What a parameter `&Self` takes, for type checkers.
    #[doc(hidden)]
    #[cfg(feature = "experimental-inspect")]
    const REFERENT_TYPE: crate::inspect::PyStaticExpr;

    /// Borrows the value in the object.
    ///
    /// # Errors
    /// If the object is of another type or cannot be borrowed now.
    fn borrow_from<'h>(
        object: &'a Bound<'py, PyAny>,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h Self>
    where
        'a: 'h;

    /// A required parameter `&T`.
    #[doc(hidden)]
    #[inline]
    fn argument<'h>(
        args: &Slots<'a, 'py>,
        i: usize,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h Self>
    where
        'a: 'h,
    {
        match Self::borrow_from(args.required(i), holder) {
            Ok(value) => Ok(value),
            Err(error) => Err(argument_error(args, i, error)),
        }
    }

    /// An operand `&T`; nothing if the object is of another type or cannot be borrowed now.
    #[doc(hidden)]
    #[inline]
    fn operand<'h>(
        args: &Slots<'a, 'py>,
        i: usize,
        holder: &'h mut Holder<Self::Guard>,
    ) -> Option<&'h Self>
    where
        'a: 'h,
    {
        Self::borrow_from(args.required(i), holder).ok()
    }

    /// A parameter `Option<&T>`, where `None` stands for the object and for nothing given.
    #[doc(hidden)]
    #[inline]
    fn optional_argument<'h>(
        args: &Slots<'a, 'py>,
        i: usize,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<Option<&'h Self>>
    where
        'a: 'h,
    {
        match args.get(i) {
            Some(object) if !object.is_none() => Self::argument(args, i, holder).map(Some),
            _ => Ok(None),
        }
    }
}

/// Types that a function can take by mutable reference: `&mut T`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pyfunction};
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Point(f64, f64);
///
/// #[pyfunction]
/// fn shift(point: &mut Point, other: &Point) {
///     point.0 += other.0;
///     point.1 += other.1;
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let shift = wrap_pyfunction!(shift, py)?;
///     let (point, by) = (Bound::new(py, Point(1.0, 2.5))?, Bound::new(py, Point(1.0, 0.0))?);
///     shift.call1((&point, by))?;
///     assert_eq!(point.borrow().0, 2.0);
///     // The same object cannot be borrowed to write and to read.
///     let error = shift.call1((&point, &point)).unwrap_err();
///     assert!(error.to_string().contains("Already mutably borrowed"));
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`&mut {Self}` cannot be made from a Python object",
    note = "arguments can be taken as `&mut T` if `T` is a `#[pyclass]` that is not `frozen`",
    note = "what is to be changed for the caller is taken as `&Bound<'_, PyList>`, `&Bound<'_, PyDict>` and the like; take others by value"
)]
pub trait ReferentMut<'a, 'py> {
    /// The mutable borrow of a class instance.
    type Guard;

    /// What a parameter `&mut Self` takes, for type checkers.
    #[doc(hidden)]
    #[cfg(feature = "experimental-inspect")]
    const REFERENT_MUT_TYPE: crate::inspect::PyStaticExpr;

    /// Borrows the value in the object.
    ///
    /// # Errors
    /// If the object is of another type or cannot be borrowed now.
    fn borrow_mut_from<'h>(
        object: &'a Bound<'py, PyAny>,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h mut Self>
    where
        'a: 'h;

    /// A required parameter `&mut T`.
    #[doc(hidden)]
    #[inline]
    fn argument_mut<'h>(
        args: &Slots<'a, 'py>,
        i: usize,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h mut Self>
    where
        'a: 'h,
    {
        match Self::borrow_mut_from(args.required(i), holder) {
            Ok(value) => Ok(value),
            Err(error) => Err(argument_error(args, i, error)),
        }
    }

    /// A parameter `Option<&mut T>`, where `None` stands for the object and for nothing given.
    #[doc(hidden)]
    #[inline]
    fn optional_argument_mut<'h>(
        args: &Slots<'a, 'py>,
        i: usize,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<Option<&'h mut Self>>
    where
        'a: 'h,
    {
        match args.get(i) {
            Some(object) if !object.is_none() => Self::argument_mut(args, i, holder).map(Some),
            _ => Ok(None),
        }
    }
}

/// Where the guard of an argument lives during a call.
pub type Holder<G> = Option<G>;

/// An empty holder.
#[inline(always)]
pub fn holder<G>() -> Holder<G> {
    None
}

#[diagnostic::do_not_recommend]
impl<'a, 'py, T> Referent<'a, 'py> for Bound<'py, T>
where
    T: PyTypeCheck + 'a,
{
    type Guard = ();
    crate::__type_hint!(REFERENT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn borrow_from<'h>(
        object: &'a Bound<'py, PyAny>,
        _holder: &'h mut Holder<()>,
    ) -> PyResult<&'h Self>
    where
        'a: 'h,
    {
        Ok(object.cast::<T>()?)
    }
}

#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
#[diagnostic::do_not_recommend]
impl<'a, 'py> Referent<'a, 'py> for str {
    type Guard = ();
    crate::__type_hint!(REFERENT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn borrow_from<'h>(
        object: &'a Bound<'py, PyAny>,
        _holder: &'h mut Holder<()>,
    ) -> PyResult<&'h Self>
    where
        'a: 'h,
    {
        <&'a str as FromPyObject>::extract(object.as_borrowed())
    }
}

/// The old limited API lends no UTF-8 text, so a copy is kept during the call.
#[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
#[diagnostic::do_not_recommend]
impl<'a, 'py> Referent<'a, 'py> for str {
    type Guard = std::borrow::Cow<'a, str>;
    crate::__type_hint!(REFERENT_TYPE = crate::inspect::of::<crate::types::PyString>());

    fn borrow_from<'h>(
        object: &'a Bound<'py, PyAny>,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h Self>
    where
        'a: 'h,
    {
        let text = std::borrow::Cow::<'a, str>::extract(object.as_borrowed())?;
        Ok(holder.insert(text))
    }
}

/// Types of which `&T` converts without a guard.
macro_rules! lent {
    ($($ty:ty),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<'a, 'py> Referent<'a, 'py> for $ty {
                type Guard = ();
                crate::__type_hint!(
                    REFERENT_TYPE = <&'a $ty as FromPyObject<'a, 'py>>::INPUT_TYPE
                );

                #[inline]
                fn borrow_from<'h>(
                    object: &'a Bound<'py, PyAny>,
                    _holder: &'h mut Holder<()>,
                ) -> PyResult<&'h Self>
                where
                    'a: 'h,
                {
                    <&'a $ty as FromPyObject>::extract(object.as_borrowed()).map_err(Into::into)
                }
            }
        )*
    };
}

lent!([u8]);

/// The default of a parameter `Option<T>`: `5` and `Some(5)` mean the same.
#[inline]
pub fn wrap_default<T, D: OptionDefault<T>>(default: D) -> Option<T> {
    default.wrap()
}

/// See [`wrap_default`].
pub trait OptionDefault<T> {
    /// The default as an `Option`.
    fn wrap(self) -> Option<T>;
}

impl<T> OptionDefault<T> for T {
    #[inline]
    fn wrap(self) -> Option<T> {
        Some(self)
    }
}

impl<T> OptionDefault<T> for Option<T> {
    #[inline]
    fn wrap(self) -> Option<T> {
        self
    }
}

/// An argument that is used as an index: the `isize` of `__repeat__`.
///
/// # Errors
/// If it is no integer, or does not fit.
pub fn index_arg(args: &Slots<'_, '_>) -> PyResult<isize> {
    arg(args, 0)
}

/// Says which argument could not be converted.
///
/// From 3.11 on as a note, which leaves the message alone. Before, the errors that conversions raise,
/// `TypeError`, `ValueError` and `OverflowError`, get it as a prefix of their message.
#[cold]
#[inline(never)]
pub(crate) fn argument_error(args: &Slots<'_, '_>, i: usize, error: PyErr) -> PyErr {
    // SAFETY: slots are only there while a call goes on, which is attached.
    let py = unsafe { crate::Python::assume_attached() };
    named_argument_error(py, args.signature().slot_name(i), error)
}

fn named_argument_error(py: crate::Python<'_>, name: &str, error: PyErr) -> PyErr {
    #[cfg(any(Py_3_11, Py_LIMITED_API))]
    if note_argument(py, name, &error) {
        return error;
    }
    #[cfg(not(Py_3_11))]
    let error = prefixed_argument_error(py, name, error);
    error
}

/// Adds the note. False if the exception takes none, as those of an old interpreter, which a module
/// for the stable ABI meets at run time.
#[cfg(any(Py_3_11, Py_LIMITED_API))]
fn note_argument(py: crate::Python<'_>, name: &str, error: &PyErr) -> bool {
    use crate::{ffi, PyErrArguments};

    let mut note = crate::error::Text::new();
    note.add("while processing '").add(name).add("'");
    let note = note.arguments(py);
    // SAFETY: - we are attached, and the exception is alive;
    //         - both functions give a new reference, or NULL with an error set, which is cleared: notes
    //           are an attribute, which a strange exception may refuse;
    //         - the list of arguments ends with NULL.
    unsafe {
        let value = error.value(py).as_ptr();
        let method = crate::error::attribute(value, c"add_note");
        let added = Bound::from_owned_ptr_or_opt(py, method).is_some_and(|method| {
            let end = std::ptr::null_mut::<ffi::PyObject>();
            let done = ffi::PyObject_CallFunctionObjArgs(method.as_ptr(), note.as_ptr(), end);
            Bound::from_owned_ptr_or_opt(py, done).is_some()
        });
        if !added {
            ffi::PyErr_Clear();
        }
        added
    }
}

#[cfg(not(Py_3_11))]
fn prefixed_argument_error(py: crate::Python<'_>, name: &str, error: PyErr) -> PyErr {
    use crate::exceptions::{PyOverflowError, PyTypeError, PyValueError};
    use crate::types::PyTypeMethods;
    use crate::PyTypeInfo;

    let ty = error.get_type(py);
    // Other exceptions may have other arguments than a message.
    let takes_message = [
        PyTypeError::type_object_raw(py),
        PyValueError::type_object_raw(py),
        PyOverflowError::type_object_raw(py),
    ];
    if !takes_message.contains(&ty.as_type_ptr()) {
        return error;
    }
    let message = match error.value(py).as_any().str() {
        Ok(message) => message.to_string(),
        Err(_) => return error,
    };
    let message = crate::error::Text(format!("argument '{name}': {message}"));
    let named = PyErr::from_type(ty, message);
    named.set_cause(py, error.cause(py));
    named
}

/// Whether an argument was given.
#[inline(always)]
pub fn given(args: &Slots<'_, '_>, i: usize) -> bool {
    args.get(i).is_some()
}
