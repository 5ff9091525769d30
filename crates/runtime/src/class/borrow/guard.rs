use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::ptr::NonNull;

use super::{release_shared, take_shared, PyBorrowError, PyClassGuardError, PyClassGuardMap};
use crate::class::definition::PyClass;
use crate::class::layout;
use crate::conversion::{FromPyObject, IntoPyObject};
use crate::interpreter::{defer_borrow_release, is_attached};
use crate::object::{Borrowed, Bound, Py};
use crate::{ffi, PyAny, Python};

/// A shared borrow of a class instance that is not bound to an attachment, so that it can be used
/// while detached.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{PyClass, PyClassGuard, Python};
///
/// fn looked_at_while_detached<T>(py: Python<'_>, guard: PyClassGuard<'_, T>, look: fn(&T) -> usize) -> usize
/// where
///     T: PyClass + Sync,
/// {
///     py.detach(|| look(&guard))
/// }
/// ```
pub struct PyClassGuard<'a, T: PyClass> {
    /// A strong reference: the borrow may have to be given back later than `'a` ends.
    object: Py<T>,
    lifetime: PhantomData<&'a Py<T>>,
}

// SAFETY: the value is only read, which is fine for `Sync` types from any thread; dropping the guard
// while detached is deferred.
unsafe impl<T: PyClass + Sync> Send for PyClassGuard<'_, T> {}
// SAFETY: as above.
unsafe impl<T: PyClass + Sync> Sync for PyClassGuard<'_, T> {}

#[cfg(feature = "experimental-async")]
impl<T: PyClass> PyClassGuard<'static, T> {
    /// A guard of which nothing may be lent for longer than the guard lives, as only its own
    /// reference keeps the object.
    pub(crate) fn try_new_owned(object: &Bound<'_, T>) -> Result<Self, PyBorrowError> {
        // SAFETY: the handle proves a living instance, and that we are attached.
        unsafe { take_shared::<T>(object.as_unbound().as_non_null())? };
        Ok(PyClassGuard {
            object: object.clone().unbind(),
            lifetime: PhantomData,
        })
    }
}

impl<'a, T: PyClass> PyClassGuard<'a, T> {
    #[inline]
    pub(in crate::class) fn try_new(object: &'a Bound<'_, T>) -> Result<Self, PyBorrowError> {
        // SAFETY: the handle proves a living instance, and that we are attached.
        unsafe { take_shared::<T>(object.as_unbound().as_non_null())? };
        Ok(PyClassGuard {
            object: object.clone().unbind(),
            lifetime: PhantomData,
        })
    }

    /// The borrow of a part of the value.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass]
    /// struct Track {
    ///     samples: Vec<f32>,
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let track = Bound::new(py, Track { samples: vec![0.5, 1.0] })?;
    ///     let samples = PyClassGuard::try_from(&track)?.map(|track| &track.samples[..]);
    ///     // Nobody writes to the samples while they are summed, also though this thread is detached.
    ///     let sum: f32 = py.detach(|| samples.iter().sum());
    ///     assert_eq!(sum, 1.5);
    ///     assert!(track.try_borrow_mut().is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn map<F, U: ?Sized>(self, f: F) -> PyClassGuardMap<'a, U>
    where
        F: FnOnce(&T) -> &U,
    {
        let value = NonNull::from(f(&self));
        let this = ManuallyDrop::new(self);
        // SAFETY: the reference moves out, as `this` is not dropped.
        let object = unsafe { std::ptr::read(&raw const this.object) };
        PyClassGuardMap::new(value, object.into_any(), release::<T>)
    }
}

impl<'a, T> PyClassGuard<'a, T>
where
    T: PyClass,
    T::BaseType: PyClass,
{
    /// The same borrow, of the part of the instance that belongs to the base class.
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
    ///     let dog = Bound::new(py, (Dog, Animal { legs: 4 }))?;
    ///     let guard = PyClassGuard::try_from(&dog)?;
    ///     assert_eq!(guard.as_super().legs, 4);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn as_super(&self) -> &PyClassGuard<'a, T::BaseType> {
        // SAFETY: - both are a pointer to the instance, in this layout;
        //         - the borrow flag is that of the whole hierarchy;
        //         - a shared reference lets nobody move out what it points to.
        unsafe { &*(&raw const *self).cast() }
    }

    /// The same borrow, of the part of the instance that belongs to the base class.
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
    ///     let dog = Bound::new(py, (Dog, Animal { legs: 4 }))?;
    ///     let animal: PyClassGuard<'_, Animal> = PyClassGuard::try_from(&dog)?.into_super();
    ///     assert_eq!(animal.legs, 4);
    ///     assert!(dog.try_borrow_mut().is_err(), "it is the same borrow");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn into_super(self) -> PyClassGuard<'a, T::BaseType> {
        let this = ManuallyDrop::new(self);
        // SAFETY: as in `as_super`; the borrow and the reference move, as `this` is not dropped.
        unsafe { std::ptr::read((&raw const *this).cast()) }
    }
}

/// Gives a shared borrow back, now or as soon as a thread is attached.
pub(super) unsafe fn release<T: PyClass>(object: NonNull<ffi::PyObject>) {
    // SAFETY: - the caller pairs a borrow, and holds a strong reference that it gives up after this;
    //         - deferred work is done in order, so the reference outlives the release.
    unsafe {
        if is_attached() || cfg!(Py_GIL_DISABLED) {
            release_shared::<T>(object);
        } else {
            defer_borrow_release(object, release_shared::<T>);
        }
    }
}

impl<T: PyClass> Deref for PyClassGuard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: the instance is alive and borrowed, so nobody writes to its value.
        unsafe { &*layout::value::<T>(self.object.as_non_null()) }
    }
}

impl<T: PyClass> Drop for PyClassGuard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: pairs the borrow of `try_new`; `object` is given up after this.
        unsafe { release::<T>(self.object.as_non_null()) }
    }
}

impl<T: PyClass + std::fmt::Debug> std::fmt::Debug for PyClassGuard<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&**self, f)
    }
}

impl<'a, 'py, T: PyClass> TryFrom<&'a Bound<'py, T>> for PyClassGuard<'a, T> {
    type Error = PyBorrowError;

    #[inline]
    fn try_from(object: &'a Bound<'py, T>) -> Result<Self, Self::Error> {
        PyClassGuard::try_new(object)
    }
}

impl<'a, 'py, T: PyClass> FromPyObject<'a, 'py> for PyClassGuard<'a, T> {
    type Error = PyClassGuardError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        match object.cast::<T>() {
            Ok(instance) => {
                // SAFETY: the handle proves a living instance, and that we are attached.
                unsafe { take_shared::<T>(instance.as_unbound().as_non_null()) }
                    .map_err(|_| PyClassGuardError::borrowed())?;
                Ok(PyClassGuard {
                    object: instance.to_owned().unbind(),
                    lifetime: PhantomData,
                })
            }
            Err(_) => {
                let class = T::type_object(object.py()).into_any();
                Err(PyClassGuardError::wrong_type(object, class))
            }
        }
    }
}

impl<'a, 'py, T: PyClass> IntoPyObject<'py> for PyClassGuard<'a, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        // SAFETY: the handle that the guard was made from lives for `'a`.
        Ok(unsafe { Borrowed::from_non_null(py, self.object.as_non_null()) })
    }
}

impl<'a, 'py, T: PyClass> IntoPyObject<'py> for &PyClassGuard<'a, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        // SAFETY: the handle that the guard was made from lives for `'a`.
        Ok(unsafe { Borrowed::from_non_null(py, self.object.as_non_null()) })
    }
}
