//! What the behaviour tests share.

use std::ffi::CStr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use pyrope::conversion::FromPyObjectOwned;
use pyrope::prelude::*;
use pyrope::types::PyDict;
use pyrope::IntoPyObjectExt;

/// The reference count of an object, as Python itself sees it, less the references of this call.
///
/// # Panics
/// When Python raises, which it does not for this.
pub fn refcount(object: &Bound<'_, PyAny>) -> isize {
    let getrefcount = object
        .py()
        .import("sys")
        .and_then(|sys| sys.getattr("getrefcount"));
    let count = getrefcount.and_then(|function| function.call1((object,)));
    let with_argument: isize = count.and_then(|count| count.extract()).expect("a count");
    // CPython counts the argument of the call, since 3.14 only where it is not borrowed.
    with_argument - argument_references(object.py())
}

/// The reference count of a type object, where it has one: without the GIL each thread counts by itself
/// how often its allocations refer to a type, and no sum is to be had.
///
/// # Panics
/// When Python raises, which it does not for this.
pub fn type_refcount(class: &Bound<'_, PyAny>) -> Option<isize> {
    (!cfg!(Py_GIL_DISABLED)).then(|| refcount(class))
}

/// How many references a call of `sys.getrefcount` itself adds.
fn argument_references(py: Python<'_>) -> isize {
    let fresh = PyDict::new(py);
    let getrefcount = py.import("sys").and_then(|sys| sys.getattr("getrefcount"));
    let count = getrefcount.and_then(|function| function.call1((&fresh,)));
    let count: isize = count.and_then(|count| count.extract()).expect("a count");
    // The one reference that is ours.
    count - 1
}

/// Runs `code` and returns what it bound to the name `result`.
///
/// # Errors
/// What the code raises.
pub fn result_of<'py>(py: Python<'py>, code: &CStr) -> PyResult<Bound<'py, PyAny>> {
    let names = PyDict::new(py);
    py.run(code, Some(&names), None)?;
    let result = names.get_item("result")?.expect("the code binds `result`");
    // What the code defines holds these names, and would keep the result alive with them.
    names.del_item("result")?;
    Ok(result)
}

/// Keeps tests apart that look at state of the whole process, such as garbage collections.
pub fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs Python assertions with the given names. `gc`, `sys`, `weakref` and `raises` are there too: the
/// latter calls something that has to raise, and gives the message with the notes.
///
/// # Panics
/// When the code raises.
pub fn assert_in_python(py: Python<'_>, names: &[(&str, Bound<'_, PyAny>)], code: &CStr) {
    const HELPERS: &CStr = c"
import gc, sys, weakref
def raises(what, call, *args, **kwargs):
    try:
        call(*args, **kwargs)
    except what as e:
        return ' '.join([str(e), *getattr(e, '__notes__', [])])
    raise AssertionError('nothing raised')
";
    let globals = PyDict::new(py);
    let mut result = py.run(HELPERS, Some(&globals), None);
    for (name, value) in names {
        result = result.and_then(|()| globals.set_item(name, value));
    }
    if let Err(error) = result.and_then(|()| py.run(code, Some(&globals), None)) {
        let traceback = error.traceback(py).map(|traceback| traceback.format());
        panic!("{error}: {traceback:?}");
    }
}

/// As [`assert_in_python`], with a class under the name `C`.
///
/// # Panics
/// When the code raises.
pub fn assert_of_class<T: pyrope::PyTypeInfo>(code: &CStr) {
    Python::attach(|py| assert_in_python(py, &[("C", py.get_type::<T>().into_any())], code));
}

/// Converts a value to Python and back.
///
/// # Panics
/// When a conversion fails.
pub fn there_and_back<T>(value: T) -> T
where
    T: for<'py> IntoPyObject<'py> + for<'py> FromPyObjectOwned<'py>,
{
    Python::initialize();
    Python::attach(|py| {
        let object = value.into_bound_py_any(py).unwrap();
        let back: PyResult<T> = T::extract(object.as_borrowed()).map_err(Into::into);
        back.unwrap()
    })
}
