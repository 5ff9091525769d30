//! The locks that free-threaded Python has in each object.
//!
//! With the GIL the functions here only call their closures: whoever is attached is alone anyway.
//! A critical section, like the GIL, is given up while its thread detaches, waits for another one's
//! section, or runs Python code that does so. It protects the steps between, not all of the closure.

#[cfg(all(Py_3_14, not(Py_LIMITED_API)))]
mod mutex;

#[cfg(all(Py_3_14, not(Py_LIMITED_API)))]
pub use mutex::{
    with_critical_section_mutex, with_critical_section_mutex2, EnteredCriticalSection,
};

use crate::checked::{locked, locked2};
use crate::object::{Bound, PyAny};

/// Runs `f` while this thread has the lock of `object`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::critical_section::with_critical_section, types::PyList};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list = PyList::new(py, [1, 2, 3])?;
///     // No other thread changes the list between the two calls.
///     let last = with_critical_section(&list, || list.get_item(list.len() - 1))?;
///     assert_eq!(last.extract::<i32>()?, 3);
///     Ok(())
/// })
/// # }
/// ```
#[inline]
pub fn with_critical_section<F, R>(object: &Bound<'_, PyAny>, f: F) -> R
where
    F: FnOnce() -> R,
{
    locked(object, f)
}

/// Runs `f` while this thread has the locks of `a` and `b`, which may be the same object.
///
/// Two sections one in the other would not do: the inner one may give up the outer lock.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::critical_section::with_critical_section2, types::PyList};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let (from, to) = (PyList::new(py, [1, 2])?, PyList::empty(py));
///     // Nobody sees the item in neither of the lists, or in both.
///     with_critical_section2(&from, &to, || {
///         to.append(from.get_item(0)?)?;
///         from.del_item(0)
///     })?;
///     assert_eq!((from.len(), to.len()), (1, 1));
///     Ok(())
/// })
/// # }
/// ```
#[inline]
pub fn with_critical_section2<F, R>(a: &Bound<'_, PyAny>, b: &Bound<'_, PyAny>, f: F) -> R
where
    F: FnOnce() -> R,
{
    locked2(a, b, f)
}
