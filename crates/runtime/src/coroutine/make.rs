//! What the macros' `async` functions call.

use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;

use super::cancel::ThrowHandle;
use super::class::Coroutine;
use super::step::CoroutineFuture;
use crate::class::{False, PyClass, PyClassGuard, PyClassGuardMut};
use crate::convert::ReturnValue;
use crate::exceptions::PyStopAsyncIteration;
use crate::function::{NextValue, Outcome};
use crate::object::{Bound, Py};
use crate::{ffi, PyAny, PyErr, PyResult, Python};

/// The coroutine of a future whose output is what [`AsyncValue`] or [`AsyncNextValue`] gave.
///
/// # Errors
/// If memory runs out.
///
/// # Safety
/// The future is `Send`. That is no bound, which messages about one that is not would show: [`sendable`] says it.
pub unsafe fn coroutine<F>(
    py: Python<'_>,
    name: &'static str,
    owner: &'static str,
    throw: Option<ThrowHandle>,
    future: F,
) -> Outcome
where
    F: Future<Output = PyResult<Py<PyAny>>> + 'static,
{
    type Unpromised = Pin<Box<dyn Future<Output = PyResult<Py<PyAny>>>>>;
    let future: Unpromised = Box::pin(future);
    // SAFETY: the same type but for the promise, which the caller gives.
    let future = unsafe { std::mem::transmute::<Unpromised, CoroutineFuture>(future) };
    Ok(Bound::new(py, Coroutine::new(name, owner, throw, future))?.into_ptr())
}

/// Says that a future can go from thread to thread.
pub fn sendable(_future: &dyn Send) {}

/// What an `async fn` may return: a value that converts to a Python object, or a `Result` of one.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyfunction;
/// use pyrope::prelude::*;
///
/// #[pyfunction]
/// async fn parse(text: String) -> Result<f64, std::num::ParseFloatError> {
///     text.parse()
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let coroutine = wrap_pyfunction!(parse, py)?.call1(("1.5",))?;
///     let done = coroutine.call_method1("send", (py.None(),)).unwrap_err();
///     assert_eq!(done.to_string(), "StopIteration: 1.5");
///     let coroutine = wrap_pyfunction!(parse, py)?.call1(("x",))?;
///     let error = coroutine.call_method1("send", (py.None(),)).unwrap_err();
///     assert!(error.to_string().starts_with("ValueError"));
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned to Python",
    note = "return a value that converts to a Python object, or a `Result` of one whose error converts to `PyErr`",
    note = "for a type of your own use `#[pyclass]`, `#[derive(IntoPyObject)]`, or implement `IntoPyObject`; return an object of Python's own as `Bound<'py, T>` or `Py<T>`; for an error implement `From<YourError> for PyErr`"
)]
pub trait AsyncValue {
    /// The object.
    ///
    /// # Errors
    /// What the function returned, or what its conversion gives.
    #[doc(hidden)]
    fn into_object(self) -> PyResult<Py<PyAny>>;
}

#[diagnostic::do_not_recommend]
impl<T: for<'py> ReturnValue<'py>> AsyncValue for T {
    fn into_object(self) -> PyResult<Py<PyAny>> {
        Python::attach(|py| {
            let object = self.into_outcome(py)?;
            // SAFETY: a new reference, which the handle takes over.
            Ok(unsafe { Bound::from_owned_ptr(py, object) }.unbind())
        })
    }
}

/// What `__anext__` may return as an `async fn`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Countdown(u32);
///
/// #[pymethods]
/// impl Countdown {
///     fn __aiter__(slf: Py<Self>) -> Py<Self> {
///         slf
///     }
///
///     // `None` ends the iteration.
///     async fn __anext__(&mut self) -> Option<u32> {
///         self.0 = self.0.checked_sub(1)?;
///         Some(self.0)
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let count = Bound::new(py, Countdown(3))?;
///     let locals = pyrope::types::PyDict::new(py);
///     locals.set_item("count", count)?;
///     py.run(c"async def listed(items): return [item async for item in items]", Some(&locals), None)?;
///     let listed = py.eval(c"__import__('asyncio').run(listed(count))", Some(&locals), None)?;
///     assert_eq!(listed.extract::<Vec<u32>>()?, [2, 1, 0]);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from `__anext__`",
    note = "return `Option<T>`, `T`, or a `Result` of one whose error converts to `PyErr`, where `T` converts to a Python object"
)]
pub trait AsyncNextValue {
    /// The object.
    ///
    /// # Errors
    /// What the function returned, or what its conversion gives; a `StopAsyncIteration` at the end.
    #[doc(hidden)]
    fn into_object(self) -> PyResult<Py<PyAny>>;
}

#[diagnostic::do_not_recommend]
impl<T: for<'py> NextValue<'py>> AsyncNextValue for T {
    fn into_object(self) -> PyResult<Py<PyAny>> {
        Python::attach(|py| {
            let object = self.into_next(py)?;
            // SAFETY: a new reference, which the handle takes over, or NULL.
            match unsafe { Bound::from_owned_ptr_or_opt(py, object) } {
                Some(object) => Ok(object.unbind()),
                None => Err(PyErr::new::<PyStopAsyncIteration, _>(
                    crate::error::NoArguments,
                )),
            }
        })
    }
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
}

/// What [`False`] is, as the answer of the class `T` to whether it is frozen. What is borrowed is an associated type, of
/// which the compiler knows nothing for the other answer: so it says no more than that.
#[diagnostic::on_unimplemented(
    message = "`{T}` is frozen, so it cannot be borrowed mutably",
    label = "its class has the option `frozen`",
    note = "remove the option `frozen`, or change the value through a `Mutex`, an atomic or the like"
)]
pub trait NotFrozenWhileAwaited<T> {
    /// An [`AsyncMut`].
    type Borrowed: DerefMut<Target = T>;

    /// Borrows the receiver mutably.
    ///
    /// # Errors
    /// If it is borrowed.
    fn borrow_mut(slf: AsyncSelf<T>) -> PyResult<Self::Borrowed>;
}

#[diagnostic::do_not_recommend]
impl<T: PyClass<Frozen = False>> NotFrozenWhileAwaited<T> for False {
    type Borrowed = AsyncMut<T>;

    fn borrow_mut(slf: AsyncSelf<T>) -> PyResult<AsyncMut<T>> {
        Python::attach(|py| Ok(AsyncMut(PyClassGuardMut::try_new_owned(slf.0.bind(py))?)))
    }
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
