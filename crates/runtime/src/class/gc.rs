//! Garbage collection of instances that hold references.

use std::ffi::{c_int, c_void};
use std::marker::PhantomData;
use std::num::NonZeroI32;
use std::ptr::NonNull;
use std::sync::atomic::Ordering;

use super::definition::{Class, PyClass};
use super::item::Item;
use super::layout;
use super::thunk::Thunks;
use crate::ffi;
use crate::interpreter::runs_since;
use crate::object::Py;

/// What `__traverse__` calls for each reference that an instance holds.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::{prelude::*, PyTraverseError, PyVisit};
///
/// #[pyclass]
/// struct Node {
///     next: Option<Py<PyAny>>,
/// }
///
/// #[pymethods]
/// impl Node {
///     #[new]
///     fn new() -> Self {
///         Node { next: None }
///     }
///
///     #[setter]
///     fn set_next(&mut self, next: Option<Py<PyAny>>) {
///         self.next = next;
///     }
///
///     fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
///         visit.call(&self.next)
///     }
///
///     fn __clear__(&mut self) {
///         self.next = None;
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     // A cycle that only the collector can end.
///     let node = py.get_type::<Node>().call0()?;
///     node.setattr("next", &node)?;
///     drop(node);
///     let found: usize = py.import("gc")?.call_method0("collect")?.extract()?;
///     assert!(found >= 1 || cfg!(PyPy));
///     Ok(())
/// })
/// # }
/// ```
pub struct PyVisit<'a> {
    visit: ffi::visitproc,
    arg: *mut c_void,
    /// The collector may only be told during the traversal, on its thread.
    during: PhantomData<&'a *mut c_void>,
}

/// The garbage collector wants `__traverse__` to stop; to be returned with `?`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, PyTraverseError, PyVisit};
///
/// struct Pair {
///     first: Py<PyAny>,
///     second: Option<Py<PyAny>>,
/// }
///
/// impl Pair {
///     // The collector says by an error that it has seen enough.
///     fn visit(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
///         visit.call(&self.first)?;
///         visit.call(&self.second)
///     }
/// }
///
/// # fn main() {
/// # Python::initialize();
/// Python::attach(|py| {
///     let _pair = Pair { first: py.None(), second: None };
/// });
/// # }
/// ```
#[derive(Debug)]
#[repr(transparent)]
pub struct PyTraverseError(NonZeroI32);

impl PyVisit<'_> {
    /// Tells the collector of one reference. `None` is passed over.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyclass, pymethods};
    /// use pyrope::{prelude::*, PyTraverseError, PyVisit};
    ///
    /// #[pyclass]
    /// struct Cache {
    ///     entries: Vec<Py<PyAny>>,
    ///     parent: Option<Py<Cache>>,
    /// }
    ///
    /// #[pymethods]
    /// impl Cache {
    ///     fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
    ///         for entry in &self.entries {
    ///             visit.call(entry)?;
    ///         }
    ///         visit.call(&self.parent)
    ///     }
    ///
    ///     fn __clear__(&mut self) {
    ///         self.entries.clear();
    ///         self.parent = None;
    ///     }
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let cache = Bound::new(py, Cache { entries: vec![py.None()], parent: None })?;
    ///     let held = py.import("gc")?.call_method1("get_referents", (cache,))?;
    ///     assert!(held.contains(py.None())?);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the collector wants no more; pass it on with `?`.
    pub fn call<'a, T, U: 'a>(&self, obj: T) -> Result<(), PyTraverseError>
    where
        T: Into<Option<&'a Py<U>>>,
    {
        let Some(object) = obj.into() else {
            return Ok(());
        };
        // SAFETY: the collector's own function and argument, during its traversal.
        let stop = unsafe { (self.visit)(object.as_ptr(), self.arg) };
        NonZeroI32::new(stop).map_or(Ok(()), |stop| Err(PyTraverseError(stop)))
    }
}

/// Shows a new instance to the collector, if its type has part in that.
///
/// # Safety
/// `object` is a complete instance that is not tracked.
#[inline]
pub(super) unsafe fn track(object: *mut ffi::PyObject) {
    // PyPy's collector finds objects by itself.
    #[cfg(not(PyPy))]
    // SAFETY: as the caller promises.
    unsafe {
        if ffi::PyType_GetFlags(ffi::Py_TYPE(object)) & ffi::Py_TPFLAGS_HAVE_GC != 0 {
            ffi::PyObject_GC_Track(object.cast());
        }
    }
    let _ = object;
}

/// Hides an ending instance from the collector.
///
/// # Safety
/// `object` is an instance, tracked or not.
#[inline]
pub(super) unsafe fn untrack(object: *mut ffi::PyObject) {
    #[cfg(not(PyPy))]
    // SAFETY: as the caller promises.
    unsafe {
        if ffi::PyType_GetFlags(ffi::Py_TYPE(object)) & ffi::Py_TPFLAGS_HAVE_GC != 0 {
            ffi::PyObject_GC_UnTrack(object.cast());
        }
    }
    let _ = object;
}

/// The user's `__traverse__`, of the values of one class.
pub(super) type Traverse = for<'a> fn(NonNull<c_void>, PyVisit<'a>) -> Result<(), PyTraverseError>;

/// The `tp_traverse` of a class: its type, its bases, its `__dict__`, its `__traverse__`.
pub(super) unsafe extern "C" fn traverse<T: PyClass>(
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: the collector calls this with an instance.
    unsafe { traverse_instance(T::CLASS.get(), object, visit, arg) }
}

/// # Safety
/// As for `tp_traverse`.
unsafe extern "C" fn traverse_instance(
    class: &'static Class,
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: as the caller promises; a type object is an object.
    unsafe {
        // Since 3.9 instances visit their heap type; subclasses made in Python rely on it.
        if runs_since(9) {
            let stop = visit(ffi::Py_TYPE(object).cast(), arg);
            if stop != 0 {
                return stop;
            }
        }
        visit_class(class, object, visit, arg)
    }
}

/// What the parts of an instance that belong to a class and its bases refer to.
///
/// # Safety
/// As for `tp_traverse`.
pub(super) unsafe fn visit_class(
    class: &'static Class,
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: - the collector calls this with an instance;
    //         - the type object of a base is only read.
    unsafe {
        let stop = class.spec.base_part.visit(object, visit, arg);
        if stop != 0 {
            return stop;
        }
        if !layout::is_made(class, object) {
            return 0;
        }
        if let Some(slot) = class.dict(object) {
            let dict = *slot;
            if !dict.is_null() {
                let stop = visit(dict, arg);
                if stop != 0 {
                    return stop;
                }
            }
        }
        match class.traverse_hook() {
            Some(traverse) => call_user(class, object, traverse, visit, arg),
            None => 0,
        }
    }
}

/// Calls the user's `__traverse__`, which must not attach, panic or change a count.
///
/// # Safety
/// As for `tp_traverse`.
unsafe fn call_user(
    class: &'static Class,
    object: *mut ffi::PyObject,
    traverse: Traverse,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: - an instance, whose contents were written when it was made;
    //         - the borrow flag is only read: while the value is borrowed mutably it is not looked at,
    //           and no code runs that could borrow it meanwhile;
    //         - the guard keeps `Python::attach` from working, and counts from changing at once.
    unsafe {
        if class
            .thread(object)
            .is_some_and(|thread| !thread.allows_this_thread())
        {
            return 0;
        }
        let pointer = NonNull::new_unchecked(object);
        if class.flag(pointer).is_some_and(|flag| flag.is_exclusive()) {
            return 0;
        }
        let _forbidden = crate::interpreter::ForbidAttach::new();
        let value = class.value(object);
        let visit = PyVisit {
            visit,
            arg,
            during: PhantomData,
        };
        let result =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| traverse(value, visit)));
        match result {
            Ok(Ok(())) => 0,
            Ok(Err(stop)) => stop.0.get(),
            Err(payload) => {
                // There is no way to report it: the collector does not expect errors.
                std::mem::forget(payload);
                eprintln!("`__traverse__` of {} panicked", class.name());
                0
            }
        }
    }
}

/// The item of `__traverse__`. The type object gets `traverse`, which calls it.
pub const fn traverse_item<T, C>(
    _by: Thunks<T, C>,
    function: fn(&T, PyVisit<'_>) -> Result<(), PyTraverseError>,
) -> Item {
    super::item::SlotItem::new(ffi::Py_tp_traverse, function as *mut c_void)
}

/// The `tp_clear` of a class: its bases, its `__dict__`, its `__clear__`.
pub(super) unsafe extern "C" fn clear<T: PyClass>(object: *mut ffi::PyObject) -> c_int {
    // SAFETY: the collector calls this with an instance, attached.
    unsafe { clear_class(T::CLASS.get(), object) }
}

/// # Safety
/// As for `tp_clear`.
pub(super) unsafe extern "C" fn clear_class(
    class: &'static Class,
    object: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: - an instance, whose contents were written when it was made;
    //         - the function in the items is the `inquiry` that the macros wrote.
    unsafe {
        let failed = class.spec.base_part.break_cycles(object);
        if !layout::is_made(class, object) {
            return failed;
        }
        if let Some(dict) = class.dict(object) {
            super::end::clear_slot(dict);
        }
        let function = class.spec.hooks.clear.load(Ordering::Relaxed);
        if let Some(clear) = std::mem::transmute::<*mut c_void, Option<ffi::inquiry>>(function) {
            return clear(object);
        }
        failed
    }
}
