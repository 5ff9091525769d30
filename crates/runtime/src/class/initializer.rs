//! Making instances.

use std::ffi::c_void;
use std::mem::ManuallyDrop;
use std::ptr::NonNull;

use super::base::{MadeWithoutValue, PyClassBaseType, PyNativeTypeInitializer};
use super::definition::PyClass;
use super::layout;
use crate::exceptions::PyTypeError;
use crate::function::Outcome;
use crate::object::{Bound, Py, PyTypeInfo};
use crate::{ffi, PyErr, PyResult, Python};

/// Makes the part of a new instance that belongs to `T`, after those of its bases.
pub trait ObjectInit<T> {
    /// Fills the parts of a new instance up to `T` with what lies behind `this`.
    ///
    /// # Safety
    /// - `object` was just allocated, as an instance of `T` or of a subtype.
    /// - `this` is a value that is moved from, and not used again.
    unsafe fn fill(this: *const Self, object: *mut ffi::PyObject);
}

/// The value of a new instance, and those of its base classes.
///
/// A class that extends another returns it from `#[new]`, or a tuple `(Self, Base)`.
/// The front page of the crate `pyrope` has an example.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
///
/// #[pyclass(subclass)]
/// struct Animal {
///     #[pyo3(get)]
///     legs: u8,
/// }
///
/// #[pyclass(extends = Animal)]
/// struct Dog {
///     #[pyo3(get)]
///     name: String,
/// }
///
/// #[pymethods]
/// impl Dog {
///     #[new]
///     fn new(name: String) -> PyClassInitializer<Self> {
///         PyClassInitializer::from(Animal { legs: 4 }).add_subclass(Dog { name })
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let dog = py.get_type::<Dog>().call1(("Rex",))?;
///     assert_eq!(dog.getattr("name")?.extract::<String>()?, "Rex");
///     assert_eq!(dog.getattr("legs")?.extract::<u8>()?, 4);
///     Ok(())
/// })
/// # }
/// ```
pub struct PyClassInitializer<T: PyClass> {
    value: T,
    base: <T::BaseType as PyClassBaseType>::Initializer,
}

impl<T: PyClass> PyClassInitializer<T> {
    /// The value of the class and the initialiser of its base.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass(subclass)]
    /// struct Animal {
    ///     legs: u8,
    /// }
    ///
    /// #[pyclass(extends = Animal)]
    /// struct Dog;
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let animal = PyClassInitializer::from(Animal { legs: 4 });
    ///     let dog = Bound::new(py, PyClassInitializer::new(Dog, animal))?;
    ///     assert_eq!(dog.as_super().borrow().legs, 4);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn new(init: T, super_init: <T::BaseType as PyClassBaseType>::Initializer) -> Self {
        PyClassInitializer {
            value: init,
            base: super_init,
        }
    }

    /// The initialiser of a class that extends this one.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass(subclass)]
    /// struct Animal {
    ///     legs: u8,
    /// }
    ///
    /// #[pyclass(extends = Animal, subclass)]
    /// struct Dog;
    ///
    /// #[pyclass(extends = Dog)]
    /// struct Poodle;
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let initializer = PyClassInitializer::from(Animal { legs: 4 })
    ///         .add_subclass(Dog)
    ///         .add_subclass(Poodle);
    ///     let poodle = Bound::new(py, initializer)?;
    ///     assert_eq!(poodle.as_super().as_super().borrow().legs, 4);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn add_subclass<S>(self, subclass_value: S) -> PyClassInitializer<S>
    where
        S: PyClass<BaseType = T>,
        T: PyClassBaseType<Initializer = Self>,
    {
        PyClassInitializer::new(subclass_value, self)
    }

    /// Makes an instance of exactly this class.
    pub(super) fn create(self, py: Python<'_>) -> PyResult<Bound<'_, T>> {
        match self.create_raw(py) {
            // SAFETY: a new reference to an instance of the class.
            Ok(object) => unsafe { Ok(Bound::from_non_null(py, NonNull::new_unchecked(object))) },
            Err(error) => Err(error),
        }
    }

    /// Makes an instance of exactly this class, as a pointer that the caller owns.
    #[inline(always)]
    fn create_raw(self, py: Python<'_>) -> Outcome {
        // Leaked if the class cannot be made, which panics.
        let mut this = ManuallyDrop::new(self);
        // SAFETY: the new instance of exactly this class; the value is not used again.
        unsafe { Self::create_in(&raw mut this, py, T::CLASS.get().allocate_own(py)) }
    }

    /// Makes the new instance one of the class.
    ///
    /// # Safety
    /// - `new` was just allocated, as an instance of `T` or of a subtype, and nobody else knows it yet; or it is NULL,
    ///   and an error is set.
    /// - The value behind `this` is moved from, and not used again.
    #[inline(always)]
    unsafe fn create_in(
        this: *mut ManuallyDrop<Self>,
        py: Python<'_>,
        new: *mut ffi::PyObject,
    ) -> Outcome {
        // What they take is a thin pointer, whatever it points to.
        type Fill = unsafe fn(*mut c_void, *mut ffi::PyObject);
        type Discard = unsafe fn(*mut c_void);
        type FillThis<T> = unsafe fn(*const PyClassInitializer<T>, *mut ffi::PyObject);
        type DiscardThis<T> = unsafe fn(*mut PyClassInitializer<T>);
        // SAFETY: - as the caller promises; the functions are for a value of this type;
        //         - functions that differ in what their pointers point to are called alike.
        unsafe {
            let fill = std::mem::transmute::<FillThis<T>, Fill>(<Self as ObjectInit<T>>::fill);
            let discard =
                std::mem::transmute::<DiscardThis<T>, Discard>(std::ptr::drop_in_place::<Self>);
            create_with(py, new, this as *mut c_void, fill, discard)
        }
    }
}

/// Moves the value behind `this` into the new instance, or drops it. The same for all classes.
///
/// # Safety
/// As for [`PyClassInitializer::create_in`]; the functions are for such values and instances.
#[inline(always)]
unsafe fn create_with(
    py: Python<'_>,
    new: *mut ffi::PyObject,
    this: *mut c_void,
    fill: unsafe fn(*mut c_void, *mut ffi::PyObject),
    discard: unsafe fn(*mut c_void),
) -> Outcome {
    // SAFETY: as the caller promises.
    unsafe {
        if new.is_null() {
            discard(this);
            return Err(PyErr::fetch(py));
        }
        fill(this, new);
        Ok(new)
    }
}

impl<T: PyClass> ObjectInit<T> for PyClassInitializer<T> {
    #[inline(always)]
    unsafe fn fill(this: *const Self, object: *mut ffi::PyObject) {
        // SAFETY: - as the caller promises;
        //         - an instance of `T` is one of its base;
        //         - it has room for the contents, which nobody has seen yet.
        unsafe {
            ObjectInit::fill(&raw const (*this).base, object);
            layout::write::<T>(object, &raw const (*this).value);
        }
    }
}

impl<T> From<T> for PyClassInitializer<T>
where
    T: PyClass,
    T::BaseType: MadeWithoutValue,
{
    #[inline]
    fn from(value: T) -> Self {
        PyClassInitializer {
            value,
            base: PyNativeTypeInitializer::NEW,
        }
    }
}

impl<S, B> From<(S, B)> for PyClassInitializer<S>
where
    S: PyClass<BaseType = B>,
    B: PyClass + PyClassBaseType<Initializer = PyClassInitializer<B>>,
    B::BaseType: MadeWithoutValue,
{
    fn from((value, base): (S, B)) -> Self {
        PyClassInitializer {
            value,
            base: PyClassInitializer::from(base),
        }
    }
}

/// The object of a value that is converted to Python.
///
/// # Errors
/// If memory runs out.
pub fn new_object<T>(py: Python<'_>, value: T) -> PyResult<Bound<'_, T>>
where
    T: PyClass + Into<PyClassInitializer<T>>,
{
    value.into().create(py)
}

/// As [`new_object`], as a pointer that the caller owns.
///
/// # Errors
/// If memory runs out.
#[inline]
pub fn new_instance<T>(py: Python<'_>, value: T) -> Outcome
where
    T: PyClass + Into<PyClassInitializer<T>>,
{
    value.into().create_raw(py)
}

/// What `#[new]` may return.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Port(u16);
///
/// #[pymethods]
/// impl Port {
///     // `Self`, or a `Result`, `PyClassInitializer` or existing object of it.
///     #[new]
///     fn new(number: u32) -> Result<Self, std::num::TryFromIntError> {
///         Ok(Port(number.try_into()?))
///     }
/// }
///
/// # fn main() {
/// # Python::initialize();
/// Python::attach(|py| {
///     let class = py.get_type::<Port>();
///     assert!(class.call1((80,)).is_ok());
///     let error = class.call1((70_000,)).unwrap_err();
///     assert!(error.to_string().starts_with("OverflowError") || error.to_string().starts_with("ValueError"));
/// });
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from `#[new]` of `{T}`",
    note = "return `Self`, `PyClassInitializer<Self>`, an existing object, or a `Result` of one whose error converts to `PyErr`; a class that extends another one needs the value of that too: `PyClassInitializer::from(base).add_subclass(value)`"
)]
pub trait NewReturn<T> {
    /// Makes the instance.
    ///
    /// # Errors
    /// What the function returned, or what making the instance gives.
    ///
    /// # Safety
    /// `subtype` is `T`'s type object or one that derives from it.
    unsafe fn into_instance(self, py: Python<'_>, subtype: *mut ffi::PyObject) -> Outcome;
}

/// Of what is no class the compiler knows no `T` here, and so of more than one way. It says nothing then.
#[derive(Debug)]
pub struct NotAClass(());

#[diagnostic::do_not_recommend]
impl<I> NewReturn<NotAClass> for I {
    unsafe fn into_instance(self, _py: Python<'_>, _subtype: *mut ffi::PyObject) -> Outcome {
        unreachable!("nothing makes instances of what is no class")
    }
}

#[diagnostic::do_not_recommend]
impl<T: PyClass, I: Into<PyClassInitializer<T>>> NewReturn<T> for I {
    #[inline]
    unsafe fn into_instance(self, py: Python<'_>, subtype: *mut ffi::PyObject) -> Outcome {
        let mut this = ManuallyDrop::new(self.into());
        // SAFETY: as the caller promises; the value is not used again.
        unsafe {
            PyClassInitializer::create_in(&raw mut this, py, T::CLASS.get().allocate(py, subtype))
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: PyClass, R: NewReturn<T>, E: Into<PyErr>> NewReturn<T> for Result<R, E> {
    #[inline]
    unsafe fn into_instance(self, py: Python<'_>, subtype: *mut ffi::PyObject) -> Outcome {
        // SAFETY: as the caller promises.
        unsafe { self.map_err(Into::into)?.into_instance(py, subtype) }
    }
}

#[diagnostic::do_not_recommend]
impl<T: PyClass, U: PyTypeInfo> NewReturn<T> for Bound<'_, U> {
    unsafe fn into_instance(self, _py: Python<'_>, subtype: *mut ffi::PyObject) -> Outcome {
        // An existing object goes to Python as an instance of the class that was called, where
        // `__init__` and methods rely on that.
        // SAFETY: two type objects that are alive.
        if unsafe { ffi::PyType_IsSubtype(self.as_any().type_ptr(), subtype.cast()) } != 0 {
            return Ok(self.into_ptr());
        }
        let message = crate::function::Text(format!(
            "`__new__` of {} returned an object of another type",
            <T as PyClass>::NAME
        ));
        Err(PyErr::new::<PyTypeError, _>(message))
    }
}

#[diagnostic::do_not_recommend]
impl<T: PyClass, U: PyTypeInfo> NewReturn<T> for Py<U> {
    unsafe fn into_instance(self, py: Python<'_>, subtype: *mut ffi::PyObject) -> Outcome {
        // SAFETY: as the caller promises.
        unsafe { NewReturn::<T>::into_instance(self.into_bound(py), py, subtype) }
    }
}

/// Makes the instance that `#[new]` of `T` describes. `subtype` is the type that Python called.
///
/// # Errors
/// As [`NewReturn::into_instance`].
///
/// # Safety
/// `subtype` is `T`'s type object or one that derives from it.
#[inline]
pub unsafe fn construct<T, R: NewReturn<T>>(
    py: Python<'_>,
    subtype: *mut ffi::PyObject,
    value: R,
) -> Outcome {
    // SAFETY: as the caller promises.
    unsafe { value.into_instance(py, subtype) }
}
