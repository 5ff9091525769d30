//! The `self` of a method that Python calls.

use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;

use super::base::PyClassBaseType;
use super::borrow::{release_exclusive, release_shared, take_exclusive_of, take_shared_of};
use super::definition::{Class, False, PyClass, True};
use super::layout;
use super::part::Borrowing;
use super::thunk::Mutably;
use crate::object::{Bound, PyType};
use crate::{ffi, PyErr, PyResult, Python};

/// The receiver of a method with `&self`, borrowed for the call.
pub struct SelfRef<'a, T: PyClass>(NonNull<ffi::PyObject>, PhantomData<(&'a T, *mut ())>);

/// The receiver of a method with `&mut self`, borrowed for the call.
pub struct SelfMut<'a, T: PyClass>(NonNull<ffi::PyObject>, PhantomData<(&'a mut T, *mut ())>);

/// Borrows the receiver.
///
/// # Errors
/// If it is borrowed mutably, or, on interpreters that do not check it themselves, of another type.
///
/// # Safety
/// `slf` is an instance of `T`, as the interpreter checks for methods and slots, and lives for `'a`.
#[inline(always)]
pub unsafe fn self_ref<'a, T: PyClass>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
) -> PyResult<SelfRef<'a, T>> {
    // SAFETY: as the caller promises.
    unsafe {
        check_type::<T>(py, slf)?;
        match borrowed(T::CLASS.get(), <T as PyClassBaseType>::BORROWING, slf) {
            Ok(object) => Ok(SelfRef(object, PhantomData)),
            Err(error) => Err(error),
        }
    }
}

/// Borrows the receiver mutably.
///
/// # Errors
/// If it is borrowed, or, on interpreters that do not check it themselves, of another type.
///
/// # Safety
/// As for [`self_ref`].
#[inline(always)]
pub unsafe fn self_mut<'a, T: PyClass<Frozen = False>>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
) -> PyResult<SelfMut<'a, T>> {
    // SAFETY: as the caller promises.
    unsafe {
        check_type::<T>(py, slf)?;
        match borrowed_mut(T::CLASS.get(), <T as PyClassBaseType>::BORROWING, slf) {
            Ok(object) => Ok(SelfMut(object, PhantomData)),
            Err(error) => Err(error),
        }
    }
}

/// # Safety
/// `object` is a living instance of the class.
#[inline(always)]
pub(super) unsafe fn borrowed(
    class: &'static Class,
    borrowing: Borrowing,
    object: *mut ffi::PyObject,
) -> PyResult<NonNull<ffi::PyObject>> {
    // SAFETY: as the caller promises.
    unsafe {
        let object = NonNull::new_unchecked(object);
        take_shared_of(class, borrowing, object)?;
        Ok(object)
    }
}

/// # Safety
/// `object` is a living instance of the class.
#[inline(always)]
pub(super) unsafe fn borrowed_mut(
    class: &'static Class,
    borrowing: Borrowing,
    object: *mut ffi::PyObject,
) -> PyResult<NonNull<ffi::PyObject>> {
    // SAFETY: as the caller promises.
    unsafe {
        let object = NonNull::new_unchecked(object);
        take_exclusive_of(class, borrowing, object)?;
        Ok(object)
    }
}

/// CPython's descriptors and slot wrappers check the receiver's type before they call us.
#[cfg(not(any(PyPy, GraalPy)))]
#[inline(always)]
#[allow(
    clippy::extra_unused_type_parameters,
    reason = "used on other interpreters"
)]
unsafe fn check_type<T: PyClass>(_py: Python<'_>, _slf: *mut ffi::PyObject) -> PyResult<()> {
    Ok(())
}

/// Not every descriptor checks the receiver's type here.
#[cfg(any(PyPy, GraalPy))]
unsafe fn check_type<T: PyClass>(py: Python<'_>, slf: *mut ffi::PyObject) -> PyResult<()> {
    // SAFETY: an object that lives for the call.
    unsafe { Bound::<crate::PyAny>::ref_from_ptr(py, &slf) }.cast::<T>()?;
    Ok(())
}

impl<T: PyClass> Deref for SelfRef<'_, T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: the instance is alive and borrowed, so nobody writes to its value.
        unsafe { &*layout::value::<T>(self.0) }
    }
}

impl<T: PyClass> Drop for SelfRef<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: pairs the borrow of `self_ref`; the value is not `Send`, and calls are attached.
        unsafe { release_shared::<T>(self.0) }
    }
}

impl<T: PyClass> Deref for SelfMut<'_, T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: the instance is alive, and its value is borrowed by `self` alone.
        unsafe { &*layout::value::<T>(self.0) }
    }
}

impl<T: PyClass> DerefMut for SelfMut<'_, T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: the instance is alive, and its value is borrowed by `self` alone.
        unsafe { &mut *layout::value::<T>(self.0) }
    }
}

impl<T: PyClass> Drop for SelfMut<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: pairs the borrow of `self_mut`; the value is not `Send`, and calls are attached.
        unsafe { release_exclusive::<T>(self.0) }
    }
}

/// The receiver as a handle.
///
/// # Safety
/// `*slf` is an instance of `T` that lives for `'a`.
#[inline(always)]
pub unsafe fn raw_ref<'a, 'py, T>(
    py: Python<'py>,
    slf: &'a *mut ffi::PyObject,
) -> &'a Bound<'py, T> {
    // SAFETY: as the caller promises.
    unsafe { Bound::ref_from_ptr(py, slf) }
}

/// What the first parameter of a method, a class method or a module's function may be: a handle of `T`, or a borrow of
/// it. Whatever implements `TryFrom<&Bound<'_, T>>` is.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Counter(u32);
///
/// #[pymethods]
/// impl Counter {
///     fn value(&self) -> u32 {
///         self.0
///     }
///
///     fn step(mut slf: PyRefMut<'_, Self>) -> PyRefMut<'_, Self> {
///         slf.0 += 1;
///         slf
///     }
///
///     fn identity(slf: &Bound<'_, Self>) -> usize {
///         slf.as_ptr() as usize
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let counter = Bound::new(py, Counter(0))?;
///     counter.call_method0("step")?.call_method0("step")?;
///     assert_eq!(counter.call_method0("value")?.extract::<u32>()?, 2);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made from the `{T}` that is passed here",
    label = "this parameter gets the `{T}`",
    note = "use `&Bound<'_, {T}>`, `Bound<'_, {T}>`, `Py<{T}>`, for an instance also `&self`, `&mut self`, `PyRef<'_, Self>` or, if the class is not `frozen`, `PyRefMut<'_, Self>`, or a type with `TryFrom<&Bound<'_, {T}>>`"
)]
pub trait MethodReceiver<'a, 'py: 'a, T: 'a>: Sized {
    /// The receiver as whatever the method takes.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyclass, pymethods};
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass]
    /// struct Counter(u32);
    ///
    /// /// What a method may take as its receiver, by this.
    /// struct Snapshot(u32);
    ///
    /// impl TryFrom<&Bound<'_, Counter>> for Snapshot {
    ///     type Error = PyErr;
    ///
    ///     fn try_from(slf: &Bound<'_, Counter>) -> PyResult<Self> {
    ///         Ok(Snapshot(slf.try_borrow()?.0))
    ///     }
    /// }
    ///
    /// #[pymethods]
    /// impl Counter {
    ///     fn doubled(slf: Snapshot) -> u32 {
    ///         2 * slf.0
    ///     }
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let counter = Bound::new(py, Counter(4))?;
    ///     assert_eq!(counter.call_method0("doubled")?.extract::<u32>()?, 8);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it cannot be borrowed.
    fn receive(slf: &'a Bound<'py, T>) -> PyResult<Self>;
}

#[diagnostic::do_not_recommend]
impl<'a, 'py: 'a, T: 'a, R> MethodReceiver<'a, 'py, T> for R
where
    R: TryFrom<&'a Bound<'py, T>>,
    R::Error: Into<PyErr>,
{
    #[inline(always)]
    fn receive(slf: &'a Bound<'py, T>) -> PyResult<Self> {
        R::try_from(slf).map_err(Into::into)
    }
}

/// Classes without the option `frozen`, instances of which can be borrowed mutably.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
/// use std::sync::Mutex;
///
/// #[pyclass]
/// struct Counter(u32);
///
/// #[pymethods]
/// impl Counter {
///     fn step(&mut self) {
///         self.0 += 1;
///     }
/// }
///
/// // Instead of `&mut self`, which a frozen class cannot have.
/// #[pyclass(frozen)]
/// struct Shared(Mutex<u32>);
///
/// #[pymethods]
/// impl Shared {
///     fn step(&self) {
///         *self.0.lock().unwrap() += 1;
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let (counter, shared) = (Bound::new(py, Counter(0))?, Bound::new(py, Shared(Mutex::new(0)))?);
///     counter.call_method0("step")?;
///     shared.call_method0("step")?;
///     assert_eq!(counter.borrow().0, *shared.get().0.lock().unwrap());
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is frozen, so it cannot be borrowed mutably",
    label = "its class has the option `frozen`",
    note = "remove the option `frozen`, or change the value through a `Mutex`, an atomic or the like"
)]
pub trait NotFrozen: PyClass {
    /// Borrows the receiver of `&mut self`.
    ///
    /// # Errors
    /// If it is borrowed already.
    ///
    /// # Safety
    /// As for [`self_mut`].
    #[doc(hidden)]
    unsafe fn self_mut<'a>(py: Python<'_>, slf: *mut ffi::PyObject) -> PyResult<SelfMut<'a, Self>>;

    /// What makes thunks of methods with `&mut self` wants this.
    #[doc(hidden)]
    const MUTABLY: Mutably<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: PyClass<Frozen = False>> NotFrozen for T {
    const MUTABLY: Mutably<T> = Mutably(PhantomData);

    #[inline(always)]
    unsafe fn self_mut<'a>(py: Python<'_>, slf: *mut ffi::PyObject) -> PyResult<SelfMut<'a, Self>> {
        // SAFETY: as the caller promises.
        unsafe { self_mut::<T>(py, slf) }
    }
}

/// Classes without the option `frozen`, for [`Bound::borrow_mut`](crate::Bound::borrow_mut) and the like.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is frozen, so it cannot be borrowed mutably",
    label = "its class has the option `frozen`",
    note = "remove the option `frozen`, or change the value through a `Mutex`, an atomic or the like"
)]
pub trait BorrowMutably: PyClass<Frozen = False> {}

#[diagnostic::do_not_recommend]
impl<T: PyClass<Frozen = False>> BorrowMutably for T {}

/// Classes with the option `frozen`, the values of which any thread may read.
#[diagnostic::on_unimplemented(
    message = "the value of an instance of `{Self}` cannot be read without a borrow",
    label = "its class lacks the option `frozen`, or is not `Sync`",
    note = "add the option `frozen` to its `#[pyclass]`, or use `borrow()` in place of `get()`"
)]
pub trait ReadWithoutBorrow: PyClass<Frozen = True> + Sync {}

#[diagnostic::do_not_recommend]
impl<T: PyClass<Frozen = True> + Sync> ReadWithoutBorrow for T {}

/// The class of the receiver, for slots that are written as class methods. It is a strong reference,
/// as the call may change the receiver's class.
///
/// # Safety
/// `slf` is an object that is alive.
pub unsafe fn class_of(py: Python<'_>, slf: *mut ffi::PyObject) -> Bound<'_, PyType> {
    // SAFETY: as the caller promises; every object has a type, which is a `PyType`.
    unsafe { Bound::from_borrowed_ptr(py, ffi::Py_TYPE(slf).cast()).cast_into_unchecked() }
}
