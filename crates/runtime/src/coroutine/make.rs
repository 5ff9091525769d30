//! What the macros' `async` functions call.

use std::future::Future;
use std::ops::{Deref, DerefMut};

use super::cancel::ThrowHandle;
use super::class::Coroutine;
use crate::class::{False, PyClass, PyClassGuard, PyClassGuardMut};
use crate::convert::ReturnValue;
use crate::exceptions::PyStopAsyncIteration;
use crate::function::{NextValue, Outcome};
use crate::object::{Bound, Py};
use crate::{ffi, PyAny, PyErr, PyResult, Python};

/// The coroutine of a future whose output is what a function may return.
///
/// # Errors
/// If memory runs out.
pub fn coroutine<F, T>(
    py: Python<'_>,
    name: &'static str,
    owner: &'static str,
    throw: Option<ThrowHandle>,
    future: F,
) -> Outcome
where
    F: Future<Output = T> + Send + 'static,
    T: for<'py> ReturnValue<'py>,
{
    let future = Box::pin(async move { async_output(future.await) });
    Ok(Bound::new(py, Coroutine::new(name, owner, throw, future))?.into_ptr())
}

/// As [`coroutine`], for `__anext__`: `None` ends the iteration.
///
/// # Errors
/// If memory runs out.
pub fn coroutine_next<F, T>(
    py: Python<'_>,
    name: &'static str,
    owner: &'static str,
    throw: Option<ThrowHandle>,
    future: F,
) -> Outcome
where
    F: Future<Output = T> + Send + 'static,
    T: for<'py> NextValue<'py>,
{
    let future = Box::pin(async move { async_next_output(future.await) });
    Ok(Bound::new(py, Coroutine::new(name, owner, throw, future))?.into_ptr())
}

/// The result of an `async` function as an object.
///
/// # Errors
/// What the function returned, or what its conversion gives.
pub fn async_output<T: for<'py> ReturnValue<'py>>(value: T) -> PyResult<Py<PyAny>> {
    Python::attach(|py| {
        let object = value.into_outcome(py)?;
        // SAFETY: a new reference, which the handle takes over.
        Ok(unsafe { Bound::from_owned_ptr(py, object) }.unbind())
    })
}

/// The result of an `async` `__anext__` as an object.
///
/// # Errors
/// As [`async_output`]; a `StopAsyncIteration` at the end.
pub fn async_next_output<T: for<'py> NextValue<'py>>(value: T) -> PyResult<Py<PyAny>> {
    Python::attach(|py| {
        let object = value.into_next(py)?;
        // SAFETY: a new reference, which the handle takes over, or NULL.
        match unsafe { Bound::from_owned_ptr_or_opt(py, object) } {
            Some(object) => Ok(object.unbind()),
            None => Err(PyErr::new::<PyStopAsyncIteration, _>(
                crate::error::NoArguments,
            )),
        }
    })
}

/// The receiver of an `async` method, borrowed when its body starts.
pub struct AsyncSelf<T>(Py<T>);

/// The receiver of an `async` method with `&self`, borrowed until the coroutine ends.
pub struct AsyncRef<T: PyClass>(PyClassGuard<'static, T>);

/// The receiver of an `async` method with `&mut self`, borrowed until the coroutine ends.
pub struct AsyncMut<T: PyClass<Frozen = False>>(PyClassGuardMut<'static, T>);

/// The receiver, to be borrowed later.
///
/// # Safety
/// `slf` is an instance of `T`.
pub unsafe fn async_self<T: PyClass>(py: Python<'_>, slf: *mut ffi::PyObject) -> AsyncSelf<T> {
    // SAFETY: as the caller promises.
    AsyncSelf(unsafe { Bound::from_borrowed_ptr(py, slf).cast_into_unchecked() }.unbind())
}

impl<T: PyClass> AsyncSelf<T> {
    /// Borrows the receiver.
    ///
    /// # Errors
    /// If it is borrowed mutably.
    pub fn borrow(self) -> PyResult<AsyncRef<T>> {
        Python::attach(|py| Ok(AsyncRef(PyClassGuard::try_new_owned(self.0.bind(py))?)))
    }

    /// Borrows the receiver mutably.
    ///
    /// # Errors
    /// If it is borrowed.
    pub fn borrow_mut(self) -> PyResult<AsyncMut<T>>
    where
        T: PyClass<Frozen = False>,
    {
        Python::attach(|py| Ok(AsyncMut(PyClassGuardMut::try_new_owned(self.0.bind(py))?)))
    }
}

/// Borrows the receiver.
///
/// # Errors
/// If it is borrowed mutably.
///
/// # Safety
/// `slf` is an instance of `T`.
pub unsafe fn async_ref<T: PyClass>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
) -> PyResult<AsyncRef<T>> {
    // SAFETY: as the caller promises.
    unsafe { async_self::<T>(py, slf) }.borrow()
}

/// Borrows the receiver mutably.
///
/// # Errors
/// If it is borrowed.
///
/// # Safety
/// `slf` is an instance of `T`.
pub unsafe fn async_mut<T: PyClass<Frozen = False>>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
) -> PyResult<AsyncMut<T>> {
    // SAFETY: as the caller promises.
    unsafe { async_self::<T>(py, slf) }.borrow_mut()
}

impl<T: PyClass> Deref for AsyncRef<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: PyClass<Frozen = False>> Deref for AsyncMut<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: PyClass<Frozen = False>> DerefMut for AsyncMut<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
