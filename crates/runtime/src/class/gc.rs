//! Garbage collection of instances that hold references.

use std::ffi::{c_int, c_void};
use std::marker::PhantomData;
use std::num::NonZeroI32;
use std::sync::atomic::Ordering;

use super::base::PyClassBaseType;
use super::definition::PyClass;
use super::item::Item;
use super::layout::{self, InstanceSlot};
use super::threads::ThreadRule;
use crate::ffi;
use crate::interpreter::runs_since;
use crate::object::Py;

/// What `__traverse__` calls for each reference that an instance holds.
pub struct PyVisit<'a> {
    visit: ffi::visitproc,
    arg: *mut c_void,
    /// The collector may only be told during the traversal, on its thread.
    during: PhantomData<&'a *mut c_void>,
}

/// The garbage collector wants `__traverse__` to stop; to be returned with `?`.
#[derive(Debug)]
#[repr(transparent)]
pub struct PyTraverseError(NonZeroI32);

impl PyVisit<'_> {
    /// Tells the collector of one reference. `None` is passed over.
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

/// The user's `__traverse__`, and where `T` keeps it.
type Traverse<T> = fn(&T, PyVisit<'_>) -> Result<(), PyTraverseError>;

/// The `tp_traverse` of a class: its type, its bases, its `__dict__`, its `__traverse__`.
pub(super) unsafe extern "C" fn traverse<T: PyClass>(
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: the collector calls this with an instance; a type object is an object.
    unsafe {
        // Since 3.9 instances visit their heap type; subclasses made in Python rely on it.
        if runs_since(9) {
            let stop = visit(ffi::Py_TYPE(object).cast(), arg);
            if stop != 0 {
                return stop;
            }
        }
        visit_class::<T>(object, visit, arg)
    }
}

/// What the parts of an instance that belong to `T` and its bases refer to.
///
/// # Safety
/// As for `tp_traverse`.
pub(super) unsafe fn visit_class<T: PyClass>(
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: - the collector calls this with an instance;
    //         - the type object of a base is only read.
    unsafe {
        let stop = <T::BaseType as PyClassBaseType>::visit(object, visit, arg);
        if stop != 0 {
            return stop;
        }
        if !layout::is_made::<T>(object) {
            return 0;
        }
        let contents = layout::contents::<T>(object);
        if T::Dict::PRESENT {
            let dict = *(*contents).dict();
            if !dict.is_null() {
                let stop = visit(dict, arg);
                if stop != 0 {
                    return stop;
                }
            }
        }
        match user_traverse::<T>() {
            Some(traverse) => call_user::<T>(object, traverse, visit, arg),
            None => 0,
        }
    }
}

/// Calls the user's `__traverse__`, which must not attach, panic or change a count.
///
/// # Safety
/// As for `tp_traverse`.
unsafe fn call_user<T: PyClass>(
    object: *mut ffi::PyObject,
    traverse: Traverse<T>,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: - an instance, whose contents were written when it was made;
    //         - the borrow flag is only read: while the value is borrowed mutably it is not looked at,
    //           and no code runs that could borrow it meanwhile;
    //         - the guard keeps `Python::attach` from working, and counts from changing at once.
    unsafe {
        let contents = layout::contents::<T>(object);
        if !(*contents).threads().allows_this_thread() {
            return 0;
        }
        let pointer = std::ptr::NonNull::new_unchecked(object);
        if <T as PyClassBaseType>::flag(pointer).is_some_and(|flag| flag.is_exclusive()) {
            return 0;
        }
        let _forbidden = crate::interpreter::ForbidAttach::new();
        let value = &*(*contents).value();
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
                eprintln!("`__traverse__` of {} panicked", <T as PyClass>::NAME);
                0
            }
        }
    }
}

/// The user's function. The type exists before its first instance, so it was found.
fn user_traverse<T: PyClass>() -> Option<Traverse<T>> {
    let function = T::CLASS.spec.hooks.traverse.load(Ordering::Relaxed);
    // SAFETY: NULL, or what `traverse_item::<T>` put into the class's items.
    unsafe { std::mem::transmute::<*mut c_void, Option<Traverse<T>>>(function) }
}

/// The item of `__traverse__`. The type object gets `traverse`, which calls it.
pub const fn traverse_item<T: PyClass>(function: Traverse<T>) -> Item {
    super::item::SlotItem::new(ffi::Py_tp_traverse, function as *mut c_void)
}

/// The `tp_clear` of a class: its bases, its `__dict__`, its `__clear__`.
pub(super) unsafe extern "C" fn clear<T: PyClass>(object: *mut ffi::PyObject) -> c_int {
    // SAFETY: the collector calls this with an instance, attached.
    unsafe { clear_class::<T>(object) }
}

/// # Safety
/// As for `tp_clear`.
pub(super) unsafe fn clear_class<T: PyClass>(object: *mut ffi::PyObject) -> c_int {
    // SAFETY: - an instance, whose contents were written when it was made;
    //         - the function in the items is the `inquiry` that the macros wrote.
    unsafe {
        let failed = <T::BaseType as PyClassBaseType>::break_cycles(object);
        if !layout::is_made::<T>(object) {
            return failed;
        }
        if T::Dict::PRESENT {
            layout::clear_slot((*layout::contents::<T>(object)).dict());
        }
        let function = T::CLASS.spec.hooks.clear.load(Ordering::Relaxed);
        if let Some(clear) = std::mem::transmute::<*mut c_void, Option<ffi::inquiry>>(function) {
            return clear(object);
        }
        failed
    }
}
