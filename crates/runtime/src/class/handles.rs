//! What handles of class instances can do besides.

use super::borrow::{PyBorrowError, PyBorrowMutError, PyRef, PyRefMut};
use super::definition::PyClass;
use super::initializer::PyClassInitializer;
use super::layout;
use super::receiver::{BorrowMutably, ReadWithoutBorrow};
use crate::object::{Borrowed, Bound, Py};
use crate::{PyResult, Python};

impl<'py, T: PyClass> Bound<'py, T> {
    /// Makes an instance of a class.
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
    ///     let animal: Bound<'_, Animal> = Bound::new(py, Animal { legs: 2 })?;
    ///     assert_eq!(animal.borrow().legs, 2);
    ///     // A class that extends another one needs the value of that, too.
    ///     let dog = Bound::new(py, (Dog, Animal { legs: 4 }))?;
    ///     assert!(dog.is_instance_of::<Animal>());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If memory runs out, or a native base class refuses.
    pub fn new(
        py: Python<'py>,
        value: impl Into<PyClassInitializer<T>>,
    ) -> PyResult<Bound<'py, T>> {
        value.into().create(py)
    }

    /// Borrows the value of the instance.
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
    ///     let (first, second) = (counter.borrow(), counter.borrow());
    ///     assert_eq!(first.count, second.count);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Panics
    /// If it is borrowed mutably; see [`try_borrow`](Bound::try_borrow).
    #[inline]
    #[track_caller]
    pub fn borrow(&self) -> PyRef<'py, T> {
        match self.try_borrow() {
            Ok(borrow) => borrow,
            Err(error) => error.refuse(),
        }
    }

    /// Borrows the value of the instance mutably.
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
    ///     counter.borrow_mut().count += 1;
    ///     assert_eq!(counter.borrow().count, 4);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Panics
    /// If it is borrowed; see [`try_borrow_mut`](Bound::try_borrow_mut).
    #[inline]
    #[track_caller]
    pub fn borrow_mut(&self) -> PyRefMut<'py, T>
    where
        T: BorrowMutably,
    {
        match self.try_borrow_mut() {
            Ok(borrow) => borrow,
            Err(error) => error.refuse(),
        }
    }

    /// Borrows the value of the instance.
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
    ///     let writing = counter.borrow_mut();
    ///     assert!(counter.try_borrow().is_err());
    ///     drop(writing);
    ///     assert_eq!(counter.try_borrow()?.count, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it is borrowed mutably.
    #[inline]
    pub fn try_borrow(&self) -> Result<PyRef<'py, T>, PyBorrowError> {
        PyRef::try_new(self)
    }

    /// Borrows the value of the instance mutably.
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
    ///     let reading = counter.borrow();
    ///     assert!(counter.try_borrow_mut().is_err());
    ///     drop(reading);
    ///     counter.try_borrow_mut()?.count = 0;
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it is borrowed.
    #[inline]
    pub fn try_borrow_mut(&self) -> Result<PyRefMut<'py, T>, PyBorrowMutError>
    where
        T: BorrowMutably,
    {
        PyRefMut::try_new(self)
    }

    /// The value of an instance of a frozen class, which needs no borrow.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass(frozen)]
    /// struct Point(f64, f64);
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let point = Bound::new(py, Point(3.0, 4.0))?;
    ///     let Point(x, y) = point.get();
    ///     assert_eq!(x.hypot(*y), 5.0);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> &T
    where
        T: ReadWithoutBorrow,
    {
        self.as_unbound().get()
    }

    /// The same object, as an instance of the base class.
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
    ///     let animal: &Bound<'_, Animal> = dog.as_super();
    ///     assert_eq!(animal.borrow().legs, 4);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn as_super(&self) -> &Bound<'py, T::BaseType> {
        // SAFETY: an instance of a class is one of its base.
        unsafe { self.cast_unchecked() }
    }

    /// The same object, as an instance of the base class.
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
    ///     let animals: Vec<Bound<'_, Animal>> = vec![
    ///         Bound::new(py, Animal { legs: 2 })?,
    ///         Bound::new(py, (Dog, Animal { legs: 4 }))?.into_super(),
    ///     ];
    ///     assert_eq!(animals.iter().map(|animal| animal.borrow().legs).sum::<u8>(), 6);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn into_super(self) -> Bound<'py, T::BaseType> {
        // SAFETY: an instance of a class is one of its base.
        unsafe { self.cast_into_unchecked() }
    }
}

impl<'a, 'py, T> Borrowed<'a, 'py, T> {
    /// The value of an instance of a frozen class, which needs no borrow.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::{prelude::*, Borrowed};
    ///
    /// #[pyclass(frozen)]
    /// struct User {
    ///     name: String,
    /// }
    ///
    /// // The text lives as long as the object is lent.
    /// fn name_of<'a>(user: Borrowed<'a, '_, User>) -> &'a str {
    ///     &user.get().name
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let user = Bound::new(py, User { name: "Ada".into() })?;
    ///     assert_eq!(name_of(user.as_borrowed()), "Ada");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn get(self) -> &'a T
    where
        T: ReadWithoutBorrow,
    {
        // SAFETY: the instance lives for `'a`, and the value of a frozen class is never written.
        unsafe { &*layout::value::<T>(self.as_unbound().as_non_null()) }
    }
}

impl<T: PyClass> Py<T> {
    /// Makes an instance of a class.
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
    ///     let kept: Py<Counter> = Py::new(py, Counter { count: 3 })?;
    ///     assert_eq!(kept.borrow(py).count, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If memory runs out, or a native base class refuses.
    pub fn new(py: Python<'_>, value: impl Into<PyClassInitializer<T>>) -> PyResult<Py<T>> {
        Bound::new(py, value).map(Bound::unbind)
    }

    /// Borrows the value of the instance mutably.
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
    ///     let counter = Py::new(py, Counter { count: 3 })?;
    ///     counter.borrow_mut(py).count += 1;
    ///     assert_eq!(counter.borrow(py).count, 4);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Panics
    /// If it is borrowed; see [`try_borrow_mut`](Py::try_borrow_mut).
    #[inline]
    #[track_caller]
    pub fn borrow_mut<'py>(&'py self, py: Python<'py>) -> PyRefMut<'py, T>
    where
        T: BorrowMutably,
    {
        self.bind(py).borrow_mut()
    }

    /// Borrows the value of the instance.
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
    /// fn total(counters: &[Py<Counter>], py: Python<'_>) -> u32 {
    ///     counters.iter().map(|counter| counter.borrow(py).count).sum()
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let counters = [Py::new(py, Counter { count: 3 })?, Py::new(py, Counter { count: 4 })?];
    ///     assert_eq!(total(&counters, py), 7);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Panics
    /// If it is borrowed mutably; see [`try_borrow`](Py::try_borrow).
    #[inline]
    #[track_caller]
    pub fn borrow<'py>(&'py self, py: Python<'py>) -> PyRef<'py, T> {
        self.bind(py).borrow()
    }

    /// Borrows the value of the instance mutably.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass]
    /// #[derive(Debug)]
    /// struct Counter {
    ///     count: u32,
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let counter = Py::new(py, Counter { count: 3 })?;
    ///     let reading = counter.borrow(py);
    ///     let error = counter.try_borrow_mut(py).unwrap_err();
    ///     assert_eq!(error.to_string(), "Already borrowed");
    ///     assert_eq!(reading.count, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it is borrowed.
    #[inline]
    pub fn try_borrow_mut<'py>(
        &'py self,
        py: Python<'py>,
    ) -> Result<PyRefMut<'py, T>, PyBorrowMutError>
    where
        T: BorrowMutably,
    {
        self.bind(py).try_borrow_mut()
    }

    /// Borrows the value of the instance.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass]
    /// #[derive(Debug)]
    /// struct Counter {
    ///     count: u32,
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let counter = Py::new(py, Counter { count: 3 })?;
    ///     let _writing = counter.borrow_mut(py);
    ///     let error = counter.try_borrow(py).unwrap_err();
    ///     assert_eq!(error.to_string(), "Already mutably borrowed");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it is borrowed mutably.
    #[inline]
    pub fn try_borrow<'py>(&'py self, py: Python<'py>) -> Result<PyRef<'py, T>, PyBorrowError> {
        self.bind(py).try_borrow()
    }

    /// The value of an instance of a frozen class, which needs neither a borrow nor a token.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::prelude::*;
    /// use std::sync::atomic::{AtomicU32, Ordering};
    ///
    /// #[pyclass(frozen)]
    /// struct Hits(AtomicU32);
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let hits = Py::new(py, Hits(AtomicU32::new(0)))?;
    ///     // Another thread counts without being attached to Python.
    ///     let theirs = hits.clone_ref(py);
    ///     let thread = std::thread::spawn(move || theirs.get().0.fetch_add(1, Ordering::Relaxed));
    ///     py.detach(|| thread.join()).unwrap();
    ///     assert_eq!(hits.get().0.load(Ordering::Relaxed), 1);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> &T
    where
        T: ReadWithoutBorrow,
    {
        // SAFETY: the instance lives as long as `self`; the value of a frozen class is never
        // written, and `Sync` lets any thread read it. An `unsendable` class that is `Sync` may be
        // read anywhere too.
        unsafe { &*layout::value::<T>(self.as_non_null()) }
    }
}
