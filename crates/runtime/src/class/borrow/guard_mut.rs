use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;

use super::{
    release_exclusive, take_exclusive, PyBorrowMutError, PyClassGuardMapMut, PyClassGuardMutError,
};
use crate::class::definition::{False, PyClass};
use crate::class::layout;
use crate::conversion::{FromPyObject, IntoPyObject};
use crate::interpreter::{defer_borrow_release, is_attached};
use crate::object::{Borrowed, Bound, Py};
use crate::{ffi, PyAny, Python};

/// The exclusive borrow of a class instance that is not bound to an attachment, so that it can be
/// used while detached.
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
///     let track = Bound::new(py, Track { samples: vec![2.0, 1.0] })?;
///     let mut guard = PyClassGuardMut::try_from(&track)?;
///     py.detach(|| guard.samples.sort_by(f32::total_cmp));
///     drop(guard);
///     assert_eq!(track.borrow().samples, [1.0, 2.0]);
///     Ok(())
/// })
/// # }
/// ```
pub struct PyClassGuardMut<'a, T: PyClass<Frozen = False>> {
    /// A strong reference: the borrow may have to be given back later than `'a` ends.
    object: Py<T>,
    /// Invariant in `T`: the value can be replaced through it.
    lifetime: PhantomData<&'a mut T>,
}

// SAFETY: the value may be read, written and replaced from the thread that holds the guard; dropping
// the guard while detached is deferred.
unsafe impl<T: PyClass<Frozen = False> + Send + Sync> Send for PyClassGuardMut<'_, T> {}
// SAFETY: through a shared reference to the guard the value can only be read.
unsafe impl<T: PyClass<Frozen = False> + Sync> Sync for PyClassGuardMut<'_, T> {}

#[cfg(feature = "experimental-async")]
impl<T: PyClass<Frozen = False>> PyClassGuardMut<'static, T> {
    /// A guard of which nothing may be lent for longer than the guard lives, as only its own
    /// reference keeps the object.
    pub(crate) fn try_new_owned(object: &Bound<'_, T>) -> Result<Self, PyBorrowMutError> {
        // SAFETY: the handle proves a living instance, and that we are attached.
        unsafe { take_exclusive::<T>(object.as_unbound().as_non_null())? };
        Ok(PyClassGuardMut {
            object: object.clone().unbind(),
            lifetime: PhantomData,
        })
    }
}

impl<'a, T: PyClass<Frozen = False>> PyClassGuardMut<'a, T> {
    #[inline]
    pub(in crate::class) fn try_new(object: &'a Bound<'_, T>) -> Result<Self, PyBorrowMutError> {
        // SAFETY: the handle proves a living instance, and that we are attached.
        unsafe { take_exclusive::<T>(object.as_unbound().as_non_null())? };
        Ok(PyClassGuardMut {
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
    /// struct User {
    ///     name: String,
    ///     age: u32,
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let user = Bound::new(py, User { name: "Ada".into(), age: 36 })?;
    ///     let mut age = PyClassGuardMut::try_from(&user)?.map(|user| &mut user.age);
    ///     *age += 1;
    ///     drop(age);
    ///     assert_eq!(user.borrow().age, 37);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn map<F, U: ?Sized>(mut self, f: F) -> PyClassGuardMapMut<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U,
    {
        let value = NonNull::from(f(&mut self));
        let this = ManuallyDrop::new(self);
        // SAFETY: the reference moves out, as `this` is not dropped.
        let object = unsafe { std::ptr::read(&raw const this.object) };
        PyClassGuardMapMut::new(value, object.into_any(), release::<T>)
    }
}

impl<'a, T> PyClassGuardMut<'a, T>
where
    T: PyClass<Frozen = False>,
    T::BaseType: PyClass<Frozen = False>,
{
    /// The part of the instance that belongs to the base class.
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
    ///     let mut guard = PyClassGuardMut::try_from(&dog)?;
    ///     guard.as_super().legs = 3;
    ///     assert_eq!(guard.as_super().legs, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn as_super(&mut self) -> PyClassGuardMutSuper<'_, 'a, T::BaseType> {
        PyClassGuardMutSuper {
            object: self.object.as_non_null(),
            borrowed: PhantomData,
        }
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
    ///     let mut animal: PyClassGuardMut<'_, Animal> = PyClassGuardMut::try_from(&dog)?.into_super();
    ///     animal.legs = 3;
    ///     drop(animal);
    ///     assert_eq!(dog.as_super().borrow().legs, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn into_super(self) -> PyClassGuardMut<'a, T::BaseType> {
        let this = ManuallyDrop::new(self);
        // SAFETY: - both are a pointer to the instance, in this layout;
        //         - the borrow flag is that of the whole hierarchy;
        //         - the borrow and the reference move, as `this` is not dropped.
        unsafe { std::ptr::read((&raw const *this).cast()) }
    }
}

/// The part of a mutably borrowed instance that belongs to a base class.
///
/// It cannot be swapped with the guard of another instance, as it gives no access to a guard.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pyclass::PyClassGuardMutSuper};
///
/// #[pyclass(subclass)]
/// struct Animal {
///     legs: u8,
/// }
///
/// #[pyclass(extends = Animal)]
/// struct Dog;
///
/// fn lame(mut animal: PyClassGuardMutSuper<'_, '_, Animal>) {
///     animal.legs -= 1;
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let dog = Bound::new(py, (Dog, Animal { legs: 4 }))?;
///     lame(PyClassGuardMut::try_from(&dog)?.as_super());
///     assert_eq!(dog.as_super().borrow().legs, 3);
///     Ok(())
/// })
/// # }
/// ```
pub struct PyClassGuardMutSuper<'a, 'g, T: PyClass<Frozen = False>> {
    object: NonNull<ffi::PyObject>,
    borrowed: PhantomData<(&'a mut &'g (), &'a mut T)>,
}

impl<'g, T> PyClassGuardMutSuper<'_, 'g, T>
where
    T: PyClass<Frozen = False>,
    T::BaseType: PyClass<Frozen = False>,
{
    /// The part that belongs to the base class of this one.
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
    ///     let initializer = PyClassInitializer::from((Dog, Animal { legs: 4 })).add_subclass(Poodle);
    ///     let poodle = Bound::new(py, initializer)?;
    ///     let mut guard = PyClassGuardMut::try_from(&poodle)?;
    ///     guard.as_super().as_super().legs = 3;
    ///     assert_eq!(guard.as_super().as_super().legs, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn as_super(&mut self) -> PyClassGuardMutSuper<'_, 'g, T::BaseType> {
        PyClassGuardMutSuper {
            object: self.object,
            borrowed: PhantomData,
        }
    }
}

impl<T: PyClass<Frozen = False>> Deref for PyClassGuardMutSuper<'_, '_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: the guard that this borrows from keeps the instance alive and borrowed.
        unsafe { &*layout::value::<T>(self.object) }
    }
}

impl<T: PyClass<Frozen = False>> DerefMut for PyClassGuardMutSuper<'_, '_, T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: the guard that this borrows from mutably keeps the instance alive and borrowed.
        unsafe { &mut *layout::value::<T>(self.object) }
    }
}

/// Gives the exclusive borrow back, now or as soon as a thread is attached.
unsafe fn release<T: PyClass>(object: NonNull<ffi::PyObject>) {
    // SAFETY: - the caller pairs a borrow, and holds a strong reference that it gives up after this;
    //         - deferred work is done in order, so the reference outlives the release.
    unsafe {
        if is_attached() || cfg!(Py_GIL_DISABLED) {
            release_exclusive::<T>(object);
        } else {
            defer_borrow_release(object, release_exclusive::<T>);
        }
    }
}

impl<T: PyClass<Frozen = False>> Deref for PyClassGuardMut<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: the instance is alive, and its value is borrowed by `self` alone.
        unsafe { &*layout::value::<T>(self.object.as_non_null()) }
    }
}

impl<T: PyClass<Frozen = False>> DerefMut for PyClassGuardMut<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: the instance is alive, and its value is borrowed by `self` alone.
        unsafe { &mut *layout::value::<T>(self.object.as_non_null()) }
    }
}

impl<T: PyClass<Frozen = False>> Drop for PyClassGuardMut<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: pairs the borrow that `self` was made with; `object` is given up after this.
        unsafe { release::<T>(self.object.as_non_null()) }
    }
}

impl<T: PyClass<Frozen = False> + std::fmt::Debug> std::fmt::Debug for PyClassGuardMut<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&**self, f)
    }
}

impl<'a, 'py, T: PyClass<Frozen = False>> TryFrom<&'a Bound<'py, T>> for PyClassGuardMut<'a, T> {
    type Error = PyBorrowMutError;

    #[inline]
    fn try_from(object: &'a Bound<'py, T>) -> Result<Self, Self::Error> {
        PyClassGuardMut::try_new(object)
    }
}

impl<'a, 'py, T: PyClass<Frozen = False>> FromPyObject<'a, 'py> for PyClassGuardMut<'a, T> {
    type Error = PyClassGuardMutError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        match object.cast::<T>() {
            Ok(instance) => {
                // SAFETY: the handle proves a living instance, and that we are attached.
                unsafe { take_exclusive::<T>(instance.as_unbound().as_non_null()) }
                    .map_err(|_| PyClassGuardMutError::borrowed())?;
                Ok(PyClassGuardMut {
                    object: instance.to_owned().unbind(),
                    lifetime: PhantomData,
                })
            }
            Err(_) => {
                let class = T::type_object(object.py()).into_any();
                Err(PyClassGuardMutError::wrong_type(object, class))
            }
        }
    }
}

impl<'a, 'py, T: PyClass<Frozen = False>> IntoPyObject<'py> for PyClassGuardMut<'a, T> {
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

impl<'a, 'py, T: PyClass<Frozen = False>> IntoPyObject<'py> for &PyClassGuardMut<'a, T> {
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
