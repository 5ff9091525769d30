//! The class of coroutines, written by hand: this crate has no procedural macros.

use std::sync::{Arc, Mutex};

use super::cancel::ThrowHandle;
use super::step::{close, resume, CoroutineFuture, Step};
use super::waker::AsyncioWaker;
use crate::class::{
    __await__, __clear__, __iter__, __next__, getter, method, method_noargs, self_ref,
    traverse_item, Class, ClassFlags, ClassRef, ClassSpec, False, Item, MethodItem, NoSlot,
    PyClass, PyClassImpl, PyTraverseError, PyVisit, Sendable,
};
use crate::conversion::IntoPyObject;
use crate::exceptions::PyStopIteration;
use crate::function::{one_def, raw, Outcome, OutcomeInt, Signature, Slots};
use crate::object::Bound;
use crate::types::{PyAnyMethods, PyString};
use crate::{ffi, PyAny, PyErr, PyResult, Python};

/// A Python coroutine that runs a Rust future: what calling an `async fn` from Python gives.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyfunction;
/// use pyrope::{prelude::*, coroutine::Coroutine};
///
/// #[pyfunction]
/// async fn answer() -> u8 {
///     42
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let coroutine = wrap_pyfunction!(answer, py)?.call0()?;
///     assert!(coroutine.is_instance_of::<Coroutine>());
///     let result = py.import("asyncio")?.call_method1("run", (run(py)?, ))?;
///     # fn run<'py>(py: Python<'py>) -> PyResult<Bound<'py, PyAny>> { wrap_pyfunction!(answer, py)?.call0() }
///     assert_eq!(result.extract::<u8>()?, 42);
///     Ok(())
/// })
/// # }
/// ```
pub struct Coroutine {
    name: &'static str,
    /// The class of a method; empty for a function.
    owner: &'static str,
    pub(super) throw: Option<ThrowHandle>,
    pub(super) waker: Arc<AsyncioWaker>,
    pub(super) progress: Mutex<Progress>,
}

pub(super) enum Progress {
    /// Not started yet, or waiting.
    Waiting(CoroutineFuture),
    /// On the stack of some thread.
    Running,
    Finished,
}

impl Coroutine {
    pub(super) fn new(
        name: &'static str,
        owner: &'static str,
        throw: Option<ThrowHandle>,
        future: CoroutineFuture,
    ) -> Self {
        let progress = Mutex::new(Progress::Waiting(future));
        Coroutine {
            name,
            owner,
            throw,
            waker: AsyncioWaker::new(),
            progress,
        }
    }

    fn traverse(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.waker.traverse(&visit)
    }
}

impl std::fmt::Debug for Coroutine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Coroutine")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

// SAFETY: the record is made for this class, and only here.
unsafe impl PyClassImpl for Coroutine {
    type BaseType = PyAny;
    type Dict = NoSlot;
    type WeakRef = NoSlot;
    type Threads = Sendable;
    const CLASS: ClassRef = {
        static CLASS: Class = Class::new::<Coroutine>(ClassSpec {
            texts: "Coroutine\0\0",
            module: None,
            flags: ClassFlags::NONE,
            freelist: 0,
            items: [ITEMS, &[]],
        });
        ClassRef::new(&CLASS)
    };
}

#[diagnostic::do_not_recommend]
impl PyClass for Coroutine {
    const NAME: &'static str = "Coroutine";
    type Frozen = False;
    type Class = Self;
}

impl<'py> IntoPyObject<'py> for Coroutine {
    type Target = Self;
    type Output = Bound<'py, Self>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<Self>());

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}

const ITEMS: &[Item] = &[
    getter("__name__\0\0", raw(name)),
    getter("__qualname__\0\0", raw(qualified_name)),
    Item::Method(MethodItem::of(one_def(
        "send\0send($self, value, /)\n--\n\n\0",
        || &SEND,
        raw(send),
    ))),
    method(THROW_TEXTS, || &THROW, raw(throw)),
    method_noargs("close\0close($self, /)\n--\n\n\0", raw(close_method)),
    __await__(raw(itself)),
    __iter__(raw(itself)),
    __next__(raw(next)),
    #[cfg(Py_3_10)]
    crate::class::SlotItem::new(ffi::Py_am_send, fast::am_send as *mut std::ffi::c_void),
    traverse_item(<Coroutine as PyClass>::THUNKS, Coroutine::traverse),
    __clear__(raw(clear)),
];

const THROW_TEXTS: &str = "throw\0throw($self, typ, val=None, tb=None, /)\n--\n\n\0";

static SEND: Signature = <Coroutine as PyClass>::METHOD.plain("send\0value\0", [1, 1, 1]);
static THROW: Signature = <Coroutine as PyClass>::METHOD.plain("throw\0typ\0val\0tb\0", [3, 3, 1]);

fn name(py: Python<'_>, slf: *mut ffi::PyObject, _args: &Slots<'_, '_>) -> Outcome {
    // SAFETY: the receiver of a getter of the class.
    let this = unsafe { self_ref::<Coroutine>(py, slf)? };
    Ok(PyString::new(py, this.name).into_ptr())
}

fn qualified_name(py: Python<'_>, slf: *mut ffi::PyObject, _args: &Slots<'_, '_>) -> Outcome {
    // SAFETY: the receiver of a getter of the class.
    let this = unsafe { self_ref::<Coroutine>(py, slf)? };
    let text = match this.owner {
        "" => this.name.to_owned(),
        owner => format!("{owner}.{}", this.name),
    };
    Ok(PyString::new(py, &text).into_ptr())
}

fn itself(_py: Python<'_>, slf: *mut ffi::PyObject, _args: &Slots<'_, '_>) -> Outcome {
    // SAFETY: the receiver is alive; the new reference is the result.
    unsafe { ffi::Py_INCREF(slf) };
    Ok(slf)
}

fn send(py: Python<'_>, slf: *mut ffi::PyObject, _args: &Slots<'_, '_>) -> Outcome {
    // SAFETY: the receiver of a method of the class.
    let this = unsafe { self_ref::<Coroutine>(py, slf)? };
    match resume(py, &this, None)? {
        Step::Yielded(object) => Ok(object.into_ptr()),
        Step::Returned(value) => Err(stop_iteration(value)),
    }
}

/// As `send(None)`. That NULL without an error stands for a returned `None` saves the exception.
fn next(py: Python<'_>, slf: *mut ffi::PyObject, _args: &Slots<'_, '_>) -> Outcome {
    // SAFETY: the receiver of a slot of the class.
    let this = unsafe { self_ref::<Coroutine>(py, slf)? };
    match resume(py, &this, None)? {
        Step::Yielded(object) => Ok(object.into_ptr()),
        Step::Returned(value) if value.is_none() => Ok(std::ptr::null_mut()),
        Step::Returned(value) => Err(stop_iteration(value)),
    }
}

fn throw(py: Python<'_>, slf: *mut ffi::PyObject, args: &Slots<'_, '_>) -> Outcome {
    // SAFETY: the receiver of a method of the class.
    let this = unsafe { self_ref::<Coroutine>(py, slf)? };
    let error = thrown_error(py, args.required(0), args.get(1), args.get(2))?;
    match resume(py, &this, Some(error))? {
        Step::Yielded(object) => Ok(object.into_ptr()),
        Step::Returned(value) => Err(stop_iteration(value)),
    }
}

/// The exception that the arguments of `throw` mean: an instance, or a type and its argument.
fn thrown_error(
    py: Python<'_>,
    exception: &Bound<'_, PyAny>,
    value: Option<&Bound<'_, PyAny>>,
    traceback: Option<&Bound<'_, PyAny>>,
) -> PyResult<PyErr> {
    let error = match value.filter(|value| !value.is_none()) {
        None => PyErr::from_value(exception.clone()),
        Some(value) if value.is_instance(exception)? => PyErr::from_value(value.clone()),
        Some(value) => PyErr::from_value(exception.call1((value,))?),
    };
    if let Some(traceback) = traceback.filter(|traceback| !traceback.is_none()) {
        error.set_traceback(py, Some(traceback.cast()?.clone()));
    }
    Ok(error)
}

fn close_method(py: Python<'_>, slf: *mut ffi::PyObject, _args: &Slots<'_, '_>) -> Outcome {
    // SAFETY: the receiver of a method of the class.
    close(&*unsafe { self_ref::<Coroutine>(py, slf)? })?;
    Ok(py.None().into_ptr())
}

fn clear(py: Python<'_>, slf: *mut ffi::PyObject, _args: &Slots<'_, '_>) -> OutcomeInt {
    // SAFETY: the receiver of a slot of the class.
    close(&*unsafe { self_ref::<Coroutine>(py, slf)? })?;
    Ok(0)
}

/// The value goes into a tuple, so that one that is a tuple or an exception is not taken apart.
fn stop_iteration(value: Bound<'_, PyAny>) -> PyErr {
    PyErr::new::<PyStopIteration, _>((value.unbind(),))
}

/// What `await` and tasks use instead of `send`: the result comes without an exception.
#[cfg(Py_3_10)]
mod fast {
    use super::*;

    pub(super) unsafe extern "C" fn am_send(
        slf: *mut ffi::PyObject,
        _value: *mut ffi::PyObject,
        result: *mut *mut ffi::PyObject,
    ) -> ffi::PySendResult {
        let mut returned = false;
        // SAFETY: - Python calls this with an instance, attached;
        //         - `result` is for a new reference, or NULL with an error set.
        unsafe {
            *result = crate::function::enter(|py| {
                let this = self_ref::<Coroutine>(py, slf)?;
                Ok(match resume(py, &this, None)? {
                    Step::Yielded(object) => object.into_ptr(),
                    Step::Returned(value) => {
                        returned = true;
                        value.into_ptr()
                    }
                })
            });
            if (*result).is_null() {
                ffi::PySendResult::PYGEN_ERROR
            } else if returned {
                ffi::PySendResult::PYGEN_RETURN
            } else {
                ffi::PySendResult::PYGEN_NEXT
            }
        }
    }
}
