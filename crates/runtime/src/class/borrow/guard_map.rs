use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;

use crate::object::Py;
use crate::{ffi, PyAny};

/// What ends the borrow of an instance whose class is no longer known.
type Release = unsafe fn(NonNull<ffi::PyObject>);

/// A shared borrow of a part of a class instance; see
/// [`PyClassGuard::map`](super::PyClassGuard::map).
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pyclass::PyClassGuardMap};
///
/// #[pyclass]
/// struct User {
///     name: String,
/// }
///
/// fn name_of<'a>(user: &'a Bound<'_, User>) -> PyResult<PyClassGuardMap<'a, str>> {
///     Ok(PyClassGuard::try_from(user)?.map(|user| user.name.as_str()))
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let user = Bound::new(py, User { name: "Ada".into() })?;
///     assert_eq!(name_of(&user)?.len(), 3);
///     Ok(())
/// })
/// # }
/// ```
pub struct PyClassGuardMap<'a, U: ?Sized> {
    value: NonNull<U>,
    object: Py<PyAny>,
    release: Release,
    lifetime: PhantomData<&'a U>,
}

// SAFETY: - of the instance only the value is read, which other threads may do with a `Sync` one;
//         - `release` only gives the borrow back, and defers that while detached.
unsafe impl<U: ?Sized + Sync> Send for PyClassGuardMap<'_, U> {}
// SAFETY: as above.
unsafe impl<U: ?Sized + Sync> Sync for PyClassGuardMap<'_, U> {}

impl<U: ?Sized> PyClassGuardMap<'_, U> {
    /// Takes over a borrow of `object`, which `release` ends; `value` lies within it.
    pub(super) fn new(value: NonNull<U>, object: Py<PyAny>, release: Release) -> Self {
        PyClassGuardMap {
            value,
            object,
            release,
            lifetime: PhantomData,
        }
    }
}

impl<U: ?Sized> Deref for PyClassGuardMap<'_, U> {
    type Target = U;

    fn deref(&self) -> &U {
        // SAFETY: the value lies within an instance that is alive and borrowed.
        unsafe { self.value.as_ref() }
    }
}

impl<U: ?Sized> Drop for PyClassGuardMap<'_, U> {
    fn drop(&mut self) {
        // SAFETY: ends the borrow that was taken over; `object` is given up after this.
        unsafe { (self.release)(self.object.as_non_null()) }
    }
}

/// The exclusive borrow of a part of a class instance; see
/// [`PyClassGuardMut::map`](super::PyClassGuardMut::map).
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pyclass::PyClassGuardMapMut};
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
///     let guard = PyClassGuardMut::try_from(&track)?;
///     let mut samples: PyClassGuardMapMut<'_, [f32]> = guard.map(|track| &mut track.samples[..]);
///     py.detach(|| samples.iter_mut().for_each(|sample| *sample *= 2.0));
///     drop(samples);
///     assert_eq!(track.borrow().samples, [1.0, 2.0]);
///     Ok(())
/// })
/// # }
/// ```
pub struct PyClassGuardMapMut<'a, U: ?Sized> {
    value: NonNull<U>,
    object: Py<PyAny>,
    release: Release,
    lifetime: PhantomData<&'a mut U>,
}

// SAFETY: - of the instance only the value is touched, by one thread at a time, as a `Send` one allows;
//         - `release` only gives the borrow back, and defers that while detached.
unsafe impl<U: ?Sized + Send> Send for PyClassGuardMapMut<'_, U> {}
// SAFETY: through a shared reference to the guard the value can only be read.
unsafe impl<U: ?Sized + Sync> Sync for PyClassGuardMapMut<'_, U> {}

impl<U: ?Sized> PyClassGuardMapMut<'_, U> {
    /// Takes over the exclusive borrow of `object`, which `release` ends; `value` lies within it.
    pub(super) fn new(value: NonNull<U>, object: Py<PyAny>, release: Release) -> Self {
        PyClassGuardMapMut {
            value,
            object,
            release,
            lifetime: PhantomData,
        }
    }
}

impl<U: ?Sized> Deref for PyClassGuardMapMut<'_, U> {
    type Target = U;

    fn deref(&self) -> &U {
        // SAFETY: the value lies within an instance that is alive and borrowed by `self` alone.
        unsafe { self.value.as_ref() }
    }
}

impl<U: ?Sized> DerefMut for PyClassGuardMapMut<'_, U> {
    fn deref_mut(&mut self) -> &mut U {
        // SAFETY: the value lies within an instance that is alive and borrowed by `self` alone.
        unsafe { self.value.as_mut() }
    }
}

impl<U: ?Sized> Drop for PyClassGuardMapMut<'_, U> {
    fn drop(&mut self) {
        // SAFETY: ends the borrow that was taken over; `object` is given up after this.
        unsafe { (self.release)(self.object.as_non_null()) }
    }
}
