//! Values that are made once, by whichever thread needs them first.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;

use super::wait::detached;
use crate::interpreter::PerInterpreter;
use crate::object::{Bound, Py, PyTypeCheck};
use crate::types::PyAnyMethods;
use crate::{PyResult, Python};

/// A value that is made once and then stays: an imported object, a compiled pattern, a table.
///
/// A `static` of this type is how Python objects are kept for the life of a module. While one thread
/// makes the value the others that want it wait, detached from the interpreter, so that making it may
/// run any Python code.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::PyOnceLock, types::PyType};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// static DEQUE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
///
/// Python::attach(|py| {
///     let deque = DEQUE.import(py, "collections", "deque")?.call1(([1, 2],))?;
///     assert_eq!(deque.len()?, 2);
///     Ok(())
/// })
/// # }
/// ```
pub struct PyOnceLock<T> {
    value: PerInterpreter<T>,
    turn: Turn,
}

impl<T> PyOnceLock<T> {
    /// A cell without a value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock, types::PyList};
    ///
    /// static SEEN: PyOnceLock<Py<PyList>> = PyOnceLock::new();
    ///
    /// # fn main() {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(SEEN.get(py).is_none());
    /// });
    /// # }
    /// ```
    pub const fn new() -> Self {
        PyOnceLock {
            value: PerInterpreter::new(),
            turn: Turn::new(),
        }
    }

    /// The value, if it is there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let name = PyOnceLock::new();
    ///     assert_eq!(name.get(py), None);
    ///     name.set(py, "value").unwrap();
    ///     assert_eq!(name.get(py), Some(&"value"));
    /// });
    /// ```
    #[inline]
    pub fn get(&self, py: Python<'_>) -> Option<&T> {
        self.value.get(py)
    }

    /// The value, computed by `f` if it is not there yet.
    ///
    /// One thread at a time computes. Should `f`, or Python code that it runs, ask this cell for its
    /// value on the same thread, that inner call computes and stores it, and the result of the outer
    /// one is dropped.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock, types::{PyDict, PyDictMethods}};
    ///
    /// static CACHE: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    ///
    /// fn cache<'py>(py: Python<'py>) -> &'py Bound<'py, PyDict> {
    ///     CACHE.get_or_init(py, || PyDict::new(py).unbind()).bind(py)
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     cache(py).set_item("answer", 42)?;
    ///     assert_eq!(cache(py).len(), 1);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Panics
    /// If `f` panics, in which case the next thread tries; or if `f` asks for the value again and
    /// again.
    #[inline]
    pub fn get_or_init<F>(&self, py: Python<'_>, f: F) -> &T
    where
        F: FnOnce() -> T,
    {
        match self.get_or_try_init(py, || Ok::<T, std::convert::Infallible>(f())) {
            Ok(value) => value,
            Err(never) => match never {},
        }
    }

    /// The value, computed by `f` if it is not there yet; see [`PyOnceLock::get_or_init`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let parsed = PyOnceLock::new();
    ///     assert!(parsed.get_or_try_init(py, || "x".parse::<i32>()).is_err());
    ///     assert_eq!(parsed.get_or_try_init(py, || "42".parse::<i32>()), Ok(&42), "tried again");
    ///     assert_eq!(parsed.get_or_try_init(py, || "x".parse::<i32>()), Ok(&42), "not tried any more");
    /// });
    /// ```
    ///
    /// # Errors
    /// What `f` gives; the next thread tries then.
    ///
    /// # Panics
    /// As [`PyOnceLock::get_or_init`].
    #[inline]
    pub fn get_or_try_init<F, E>(&self, py: Python<'_>, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Result<T, E>,
    {
        match self.value.get(py) {
            Some(value) => Ok(value),
            None => self.init(py, f),
        }
    }

    #[cold]
    fn init<F, E>(&self, py: Python<'_>, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Result<T, E>,
    {
        let _my_turn = self.turn.take(py);
        // Another thread may have stored the value while we waited. If not, nobody else computes.
        self.value.get_or_try_init(py, f)
    }

    /// Stores the value.
    ///
    /// A thread that is computing one at the same time drops its own and gives this one.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let name = PyOnceLock::new();
    ///     assert_eq!(name.set(py, "first"), Ok(()));
    ///     assert_eq!(name.set(py, "second"), Err("second"));
    ///     assert_eq!(name.get(py), Some(&"first"));
    /// });
    /// ```
    ///
    /// # Errors
    /// Gives the value back when there is one already.
    pub fn set(&self, py: Python<'_>, value: T) -> Result<(), T> {
        self.value.set(py, value)
    }

    /// The value through exclusive access, if it is there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let mut list = PyOnceLock::new();
    ///     assert!(list.get_mut().is_none());
    ///     list.set(py, vec![1]).unwrap();
    ///     list.get_mut().unwrap().push(2);
    ///     assert_eq!(list.into_inner(), Some(vec![1, 2]));
    /// });
    /// ```
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.value.get_mut()
    }

    /// Takes the value out through exclusive access.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let mut cell = PyOnceLock::new();
    ///     cell.set(py, 1).unwrap();
    ///     assert_eq!(cell.take(), Some(1));
    ///     assert_eq!(cell.set(py, 2), Ok(()), "it is empty again");
    /// });
    /// ```
    pub fn take(&mut self) -> Option<T> {
        self.value.take()
    }

    /// The value, if it is there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let cell = PyOnceLock::new();
    ///     cell.get_or_init(py, || String::from("made"));
    ///     assert_eq!(cell.into_inner().as_deref(), Some("made"));
    /// });
    /// ```
    pub fn into_inner(self) -> Option<T> {
        self.value.into_inner()
    }
}

impl<T> PyOnceLock<Py<T>> {
    /// A cell with another reference to the same object, if there is one.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let cell = PyOnceLock::new();
    ///     let list = cell.get_or_init(py, || PyList::empty(py).unbind());
    ///     let copy = cell.clone_ref(py);
    ///     assert!(copy.get(py).unwrap().is(list));
    /// });
    /// ```
    pub fn clone_ref(&self, py: Python<'_>) -> Self {
        let copy = PyOnceLock::new();
        if let Some(object) = self.get(py) {
            let _cell_is_new = copy.set(py, object.clone_ref(py));
        }
        copy
    }

    /// The attribute of a module, imported if it is not there yet.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::PyOnceLock, types::{PyDict, PyType}};
    ///
    /// static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let decimal = DECIMAL.import(py, "decimal", "Decimal")?;
    ///     assert_eq!(decimal.call1(("0.10",))?.str()?, "0.10");
    ///
    ///     let no_dict = PyOnceLock::<Py<PyDict>>::new();
    ///     let error = no_dict.import(py, "decimal", "Decimal").unwrap_err();
    ///     assert_eq!(error.to_string(), "TypeError: 'type' object is not an instance of 'dict'");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the module cannot be imported, has no such attribute, or that is no instance of `T`.
    pub fn import<'py>(
        &self,
        py: Python<'py>,
        module_name: &str,
        attr_name: &str,
    ) -> PyResult<&Bound<'py, T>>
    where
        T: PyTypeCheck,
    {
        let object = self.get_or_try_init(py, || {
            let attribute = py.import(module_name)?.getattr(attr_name)?;
            Ok::<_, crate::PyErr>(attribute.cast_into::<T>()?.unbind())
        })?;
        Ok(object.bind(py))
    }
}

impl<T> Default for PyOnceLock<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Whose turn it is to compute the value.
struct Turn {
    owner: Mutex<Option<Owner>>,
    given_up: Condvar,
}

struct Owner {
    thread: ThreadId,
    /// How often the thread came back while it had the turn.
    depth: usize,
}

/// Coming back once is what an import cycle does; no sane code does so this often.
const TOO_DEEP: usize = 32;

impl Turn {
    #[inline]
    const fn new() -> Self {
        Turn {
            owner: Mutex::new(None),
            given_up: Condvar::new(),
        }
    }

    /// Waits for the turn, which is at once this thread's again if it has it.
    #[inline]
    fn take(&self, py: Python<'_>) -> MyTurn<'_> {
        let me = std::thread::current().id();
        if !self.try_take(&mut self.owner(), me) {
            detached(py, || {
                let mut owner = self.owner();
                while !self.try_take(&mut owner, me) {
                    owner = self
                        .given_up
                        .wait(owner)
                        .unwrap_or_else(PoisonError::into_inner);
                }
            });
        }
        MyTurn(self)
    }

    #[inline]
    fn try_take(&self, owner: &mut Option<Owner>, me: ThreadId) -> bool {
        match owner {
            None => {
                *owner = Some(Owner {
                    thread: me,
                    depth: 0,
                })
            }
            Some(owner) if owner.thread == me => {
                assert!(
                    owner.depth < TOO_DEEP,
                    "the value of a PyOnceLock is computed from itself"
                );
                owner.depth += 1;
            }
            Some(_) => return false,
        }
        true
    }

    /// Held only for a few instructions, never while anything else runs.
    #[inline]
    fn owner(&self) -> MutexGuard<'_, Option<Owner>> {
        self.owner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The turn, given up on drop, also by unwinding.
struct MyTurn<'a>(&'a Turn);

impl Drop for MyTurn<'_> {
    #[inline]
    fn drop(&mut self) {
        let mut owner = self.0.owner();
        match &mut *owner {
            Some(Owner {
                depth: depth @ 1.., ..
            }) => *depth -= 1,
            _ => {
                *owner = None;
                self.0.given_up.notify_one();
            }
        }
    }
}
