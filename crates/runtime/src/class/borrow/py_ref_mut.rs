use std::ops::{Deref, DerefMut};

use super::{release_exclusive, take_exclusive, PyBorrowMutError, PyClassGuardMutError};
use crate::class::base::PyClassBaseType;
use crate::class::definition::{False, PyClass};
use crate::class::layout;
use crate::conversion::{FromPyObject, IntoPyObject};
use crate::object::{Borrowed, Bound, Py};
use crate::{ffi, PyAny, Python};

/// The exclusive borrow of a class instance, which holds a strong reference to it.
///
/// While it exists the instance cannot be borrowed again, neither by Rust nor by a method that
/// Python calls.
///
/// The part that belongs to a base class is borrowed by a value of its own, see
/// [`as_super`](PyRefMut::as_super): were it this one seen as another type, `mem::swap` could put a
/// base instance where an instance of the class is expected.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Counter {
///     count: u32,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let counter = Bound::new(py, Counter { count: 3 })?;
///     let mut writing: PyRefMut<'_, Counter> = counter.borrow_mut();
///     writing.count += 1;
///     assert!(counter.try_borrow().is_err(), "while it is borrowed to write");
///     drop(writing);
///     assert_eq!(counter.borrow().count, 4);
///     Ok(())
/// })
/// # }
/// ```
pub struct PyRefMut<'p, T: PyClass> {
    object: Bound<'p, T>,
    /// What is in it is good for `'p`, whatever its type says: it never leaves here but as such.
    base: <T::BaseType as PyClassBaseType>::SuperSlot,
}

impl<'p, T: PyClass<Frozen = False>> PyRefMut<'p, T> {
    #[inline]
    pub(in crate::class) fn try_new(object: &Bound<'p, T>) -> Result<Self, PyBorrowMutError> {
        // SAFETY: the handle proves a living instance, and that we are attached.
        unsafe { take_exclusive::<T>(object.as_unbound().as_non_null())? };
        Ok(Self::of(object.clone()))
    }
}

impl<'p, T: PyClass> PyRefMut<'p, T> {
    /// Takes over an exclusive borrow, or a share of one.
    fn of(object: Bound<'p, T>) -> Self {
        PyRefMut {
            object,
            base: <T::BaseType as PyClassBaseType>::empty_super_slot(),
        }
    }

    /// The token of this borrow.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyclass, pymethods};
    /// use pyrope::{prelude::*, types::PyList};
    ///
    /// #[pyclass]
    /// struct Queue {
    ///     items: Vec<i64>,
    /// }
    ///
    /// #[pymethods]
    /// impl Queue {
    ///     fn drain(mut slf: PyRefMut<'_, Self>) -> PyResult<Bound<'_, PyList>> {
    ///         let items = std::mem::take(&mut slf.items);
    ///         PyList::new(slf.py(), items)
    ///     }
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let queue = Bound::new(py, Queue { items: vec![1, 2] })?;
    ///     assert_eq!(queue.call_method0("drain")?.len()?, 2);
    ///     assert_eq!(queue.call_method0("drain")?.len()?, 0);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn py(&self) -> Python<'p> {
        self.object.py()
    }

    /// The pointer to the instance; the reference stays with `self`.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass]
    /// struct Counter {
    ///     count: u32,
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let counter = Bound::new(py, Counter { count: 3 })?;
    ///     assert_eq!(counter.borrow_mut().as_ptr(), counter.as_ptr());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn as_ptr(&self) -> *mut ffi::PyObject {
        self.object.as_ptr()
    }

    /// Ends the borrow, and gives the pointer with its strong reference.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass]
    /// struct Counter {
    ///     count: u32,
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let counter = Bound::new(py, Counter { count: 3 })?;
    ///     let mut writing = counter.borrow_mut();
    ///     writing.count += 1;
    ///     let pointer = writing.into_ptr();
    ///     assert_eq!(counter.borrow().count, 4, "the borrow has ended");
    ///     // SAFETY: `into_ptr` gave a strong reference.
    ///     drop(unsafe { Bound::from_owned_ptr(py, pointer) });
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn into_ptr(self) -> *mut ffi::PyObject {
        self.object.clone().into_ptr()
    }
}

impl<'p, T: PyClass<Frozen = False>> PyRefMut<'p, T>
where
    T::BaseType: PyClass<Frozen = False>,
{
    /// The borrow of the part of the instance that belongs to the base class.
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
    /// struct Dog {
    ///     name: String,
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let dog = Bound::new(py, (Dog { name: "Rex".into() }, Animal { legs: 4 }))?;
    ///     let mut writing = dog.borrow_mut();
    ///     writing.as_super().legs = 3;
    ///     writing.name.push('!');
    ///     assert_eq!(writing.as_super().legs, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn as_super(&mut self) -> &mut PyRefMut<'p, T::BaseType> {
        base_mut(self)
    }

    /// The borrow of the part of the instance that belongs to the base class.
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
    ///     let mut animal: PyRefMut<'_, Animal> = dog.borrow_mut().into_super();
    ///     animal.legs = 3;
    ///     drop(animal);
    ///     assert_eq!(dog.borrow().as_super().legs, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn into_super(self) -> PyRefMut<'p, T::BaseType> {
        into_base(self)
    }
}

// With the base class as a parameter of its own the compiler sees what its slot is.

fn base_mut<'a, 'p, T, U>(borrow: &'a mut PyRefMut<'p, T>) -> &'a mut PyRefMut<'p, U>
where
    T: PyClass<Frozen = False, BaseType = U>,
    U: PyClass<Frozen = False>,
{
    let object = &borrow.object;
    let base = borrow.base.get_or_insert_with(|| {
        let base = object.clone().into_super();
        // SAFETY: the instance is alive, and borrowed exclusively by `borrow`.
        if let Some(flag) = unsafe { U::CLASS.get().flag(base.as_unbound().as_non_null()) } {
            flag.share_exclusive();
        }
        // SAFETY: lifetimes have no part in what is in memory, and the slot is dropped with `borrow`, during `'p`.
        Box::new(PyRefMut::of(unsafe {
            std::mem::transmute::<Bound<'p, U>, Bound<'static, U>>(base)
        }))
    });
    let base: *mut PyRefMut<'static, U> = &mut **base;
    // SAFETY: - it lives in `borrow`, which is borrowed as long;
    //         - what the caller may put there is good for `'p`, as what is there is.
    unsafe { &mut *base.cast() }
}

fn into_base<'p, T, U>(mut borrow: PyRefMut<'p, T>) -> PyRefMut<'p, U>
where
    T: PyClass<Frozen = False, BaseType = U>,
    U: PyClass<Frozen = False>,
{
    base_mut(&mut borrow);
    let base = borrow.base.take();
    *base.expect("just made by `base_mut`")
}

fn base_ref<'a, T, U>(borrow: &'a PyRefMut<'_, T>) -> &'a U
where
    T: PyClass<Frozen = False, BaseType = U>,
    U: PyClass<Frozen = False>,
{
    match &borrow.base {
        Some(base) => base,
        // SAFETY: the instance is alive, and its base part is borrowed by `borrow` alone, as no
        // separate borrow of it was made.
        None => unsafe { &*layout::value::<U>(borrow.object.as_unbound().as_non_null()) },
    }
}

impl<T: PyClass> Deref for PyRefMut<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: the instance is alive, and its value is borrowed by `self` alone.
        unsafe { &*layout::value::<T>(self.object.as_unbound().as_non_null()) }
    }
}

impl<T: PyClass> DerefMut for PyRefMut<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: the instance is alive, and its value is borrowed by `self` alone.
        unsafe { &mut *layout::value::<T>(self.object.as_unbound().as_non_null()) }
    }
}

impl<T: PyClass> Drop for PyRefMut<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: pairs the borrow, or the share of one, that `self` was made with; the handle
        // proves that we are attached.
        unsafe { release_exclusive::<T>(self.object.as_unbound().as_non_null()) }
    }
}

impl<T: PyClass<Frozen = False>> AsRef<T::BaseType> for PyRefMut<'_, T>
where
    T::BaseType: PyClass<Frozen = False>,
{
    fn as_ref(&self) -> &T::BaseType {
        base_ref(self)
    }
}

impl<T: PyClass<Frozen = False>> AsMut<T::BaseType> for PyRefMut<'_, T>
where
    T::BaseType: PyClass<Frozen = False>,
{
    fn as_mut(&mut self) -> &mut T::BaseType {
        self.as_super()
    }
}

impl<T: PyClass + std::fmt::Debug> std::fmt::Debug for PyRefMut<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&**self, f)
    }
}

impl<'py, T: PyClass<Frozen = False>> TryFrom<&Bound<'py, T>> for PyRefMut<'py, T> {
    type Error = PyBorrowMutError;

    #[inline]
    fn try_from(object: &Bound<'py, T>) -> Result<Self, Self::Error> {
        PyRefMut::try_new(object)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, 'py, T: PyClass<Frozen = False>> FromPyObject<'a, 'py> for PyRefMut<'py, T> {
    type Error = PyClassGuardMutError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        match object.cast::<T>() {
            Ok(instance) => {
                PyRefMut::try_new(&instance).map_err(|_| PyClassGuardMutError::borrowed())
            }
            Err(_) => {
                let class = T::type_object(object.py()).into_any();
                Err(PyClassGuardMutError::wrong_type(object, class))
            }
        }
    }
}

impl<'py, T: PyClass<Frozen = False>> IntoPyObject<'py> for PyRefMut<'py, T> {
    type Target = T;
    type Output = Bound<'py, T>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.object.clone())
    }
}

impl<'a, 'py, T: PyClass<Frozen = False>> IntoPyObject<'py> for &'a PyRefMut<'py, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.object.as_borrowed())
    }
}

impl<'py, T: PyClass<Frozen = False>> From<PyRefMut<'py, T>> for Py<T> {
    fn from(borrow: PyRefMut<'py, T>) -> Self {
        borrow.object.clone().unbind()
    }
}

impl<'a, 'py, T: PyClass<Frozen = False>> From<&'a PyRefMut<'py, T>> for Py<T> {
    fn from(borrow: &'a PyRefMut<'py, T>) -> Self {
        borrow.object.clone().unbind()
    }
}
