use std::ops::Deref;

use super::{release_shared, take_shared, PyBorrowError, PyClassGuardError};
use crate::class::definition::PyClass;
use crate::class::layout;
use crate::conversion::{FromPyObject, IntoPyObject};
use crate::object::{Borrowed, Bound, Py};
use crate::{ffi, PyAny, Python};

/// A shared borrow of a class instance, which holds a strong reference to it.
///
/// While one exists the instance cannot be borrowed mutably, neither by Rust nor by a method that
/// Python calls.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Counter {
///     count: u32,
/// }
///
/// #[pymethods]
/// impl Counter {
///     // A receiver that also gives the object and the token.
///     fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
///         let class = (&slf).into_pyobject(slf.py())?.get_type().name()?;
///         Ok(format!("{class}({})", slf.count))
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let counter = Bound::new(py, Counter { count: 3 })?;
///     assert_eq!(counter.repr()?, "Counter(3)");
///     let reading: PyRef<'_, Counter> = counter.borrow();
///     assert_eq!(reading.count, 3);
///     assert!(counter.try_borrow_mut().is_err());
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct PyRef<'p, T: PyClass> {
    object: Bound<'p, T>,
}

impl<'p, T: PyClass> PyRef<'p, T> {
    #[inline]
    pub(in crate::class) fn try_new(object: &Bound<'p, T>) -> Result<Self, PyBorrowError> {
        // SAFETY: the handle proves a living instance, and that we are attached.
        unsafe { take_shared::<T>(object.as_unbound().as_non_null())? };
        Ok(PyRef {
            object: object.clone(),
        })
    }

    /// The token of this borrow.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass]
    /// struct Point(f64, f64);
    ///
    /// fn as_tuple<'py>(point: &PyRef<'py, Point>) -> PyResult<Bound<'py, PyAny>> {
    ///     Ok((point.0, point.1).into_pyobject(point.py())?.into_any())
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let point = Bound::new(py, Point(1.0, 2.0))?;
    ///     assert_eq!(as_tuple(&point.borrow())?.len()?, 2);
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
    /// struct Point(f64, f64);
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let point = Bound::new(py, Point(1.0, 2.0))?;
    ///     assert_eq!(point.borrow().as_ptr(), point.as_ptr());
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
    /// struct Point(f64, f64);
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let point = Bound::new(py, Point(1.0, 2.0))?;
    ///     let pointer = point.borrow().into_ptr();
    ///     assert!(point.try_borrow_mut().is_ok(), "the borrow has ended");
    ///     // SAFETY: `into_ptr` gave a strong reference.
    ///     let same = unsafe { Bound::from_owned_ptr(py, pointer) };
    ///     assert!(same.is(&point));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn into_ptr(self) -> *mut ffi::PyObject {
        self.object.clone().into_ptr()
    }
}

impl<'p, T> PyRef<'p, T>
where
    T: PyClass,
    T::BaseType: PyClass,
{
    /// The same borrow, of the part of the instance that belongs to the base class.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyclass, pymethods};
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
    /// #[pymethods]
    /// impl Dog {
    ///     fn __str__(slf: PyRef<'_, Self>) -> String {
    ///         format!("{} on {} legs", slf.name, slf.as_super().legs)
    ///     }
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let dog = Bound::new(py, (Dog { name: "Rex".into() }, Animal { legs: 4 }))?;
    ///     assert_eq!(dog.str()?, "Rex on 4 legs");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn as_super(&self) -> &PyRef<'p, T::BaseType> {
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
    ///     let animal: PyRef<'_, Animal> = dog.borrow().into_super();
    ///     assert_eq!(animal.legs, 4);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn into_super(self) -> PyRef<'p, T::BaseType> {
        let this = std::mem::ManuallyDrop::new(self);
        // SAFETY: - as in `as_super`; the borrow and the reference move, as `this` is not dropped.
        unsafe { std::ptr::read((&raw const *this).cast()) }
    }
}

impl<T: PyClass> Deref for PyRef<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: the instance is alive and borrowed, so nobody writes to its value.
        unsafe { &*layout::value::<T>(self.object.as_unbound().as_non_null()) }
    }
}

impl<T: PyClass> Drop for PyRef<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: pairs the borrow of `try_new`; the handle proves that we are attached.
        unsafe { release_shared::<T>(self.object.as_unbound().as_non_null()) }
    }
}

impl<T, U> AsRef<U> for PyRef<'_, T>
where
    T: PyClass<BaseType = U>,
    U: PyClass,
{
    fn as_ref(&self) -> &U {
        self.as_super()
    }
}

impl<T: PyClass + std::fmt::Debug> std::fmt::Debug for PyRef<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&**self, f)
    }
}

impl<'py, T: PyClass> TryFrom<&Bound<'py, T>> for PyRef<'py, T> {
    type Error = PyBorrowError;

    #[inline]
    fn try_from(object: &Bound<'py, T>) -> Result<Self, Self::Error> {
        PyRef::try_new(object)
    }
}

impl<'a, 'py, T: PyClass> FromPyObject<'a, 'py> for PyRef<'py, T> {
    type Error = PyClassGuardError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        match object.cast::<T>() {
            Ok(instance) => PyRef::try_new(&instance).map_err(|_| PyClassGuardError::borrowed()),
            Err(_) => {
                let class = T::type_object(object.py()).into_any();
                Err(PyClassGuardError::wrong_type(object, class))
            }
        }
    }
}

impl<'py, T: PyClass> IntoPyObject<'py> for PyRef<'py, T> {
    type Target = T;
    type Output = Bound<'py, T>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.object.clone())
    }
}

impl<'a, 'py, T: PyClass> IntoPyObject<'py> for &'a PyRef<'py, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.object.as_borrowed())
    }
}

impl<'py, T: PyClass> From<PyRef<'py, T>> for Py<T> {
    fn from(borrow: PyRef<'py, T>) -> Self {
        borrow.object.clone().unbind()
    }
}

impl<'a, 'py, T: PyClass> From<&'a PyRef<'py, T>> for Py<T> {
    fn from(borrow: &'a PyRef<'py, T>) -> Self {
        borrow.object.clone().unbind()
    }
}
