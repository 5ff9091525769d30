//! Where the Rust value of an instance lies, how an instance is allocated and how it ends.

use std::cell::UnsafeCell;
use std::ffi::c_int;
use std::mem::{offset_of, size_of, ManuallyDrop};
use std::ptr::NonNull;

use super::base::PyClassBaseType;
use super::borrow::{BorrowFlag, FlagSlot};
use super::definition::{Frozen, PyClass};
use super::threads::ThreadRule;
use crate::checked::new_reference_or_raise;
use crate::interpreter::{runs_since, EntryScope};
use crate::{ffi, PyResult, Python};

/// An instance of a class whose base has a known layout.
#[repr(C)]
pub struct ClassObject<T: PyClass> {
    base: <T::BaseType as PyClassBaseType>::Layout,
    contents: Contents<T>,
}

/// What a class adds to an instance of its base.
#[repr(C)]
pub(super) struct Contents<T: PyClass> {
    /// First, so that it lies at the same place in all classes of a base.
    #[cfg(PyPy)]
    made_for: *const super::definition::Class,
    value: ManuallyDrop<UnsafeCell<T>>,
    flag: OwnFlag<T>,
    threads: T::Threads,
    dict: T::Dict,
    weakref: T::WeakRef,
}

type OwnFlag<T> =
    <<T as PyClass>::Frozen as Frozen>::OwnFlag<<T as super::definition::PyClassImpl>::BaseType>;

impl<T: PyClass> Contents<T> {
    pub(super) fn new(value: T) -> Self {
        Contents {
            #[cfg(PyPy)]
            made_for: T::CLASS,
            value: ManuallyDrop::new(UnsafeCell::new(value)),
            flag: FlagSlot::NEW,
            threads: T::Threads::here(),
            dict: T::Dict::NEW,
            weakref: T::WeakRef::NEW,
        }
    }

    #[inline(always)]
    pub(super) fn flag(&self) -> Option<&BorrowFlag> {
        self.flag.flag()
    }

    #[inline(always)]
    pub(super) fn value(&self) -> *mut T {
        self.value.get()
    }

    #[inline(always)]
    pub(super) fn threads(&self) -> &T::Threads {
        &self.threads
    }

    #[inline(always)]
    pub(super) fn dict(&self) -> *mut *mut ffi::PyObject {
        self.dict.pointer()
    }
}

/// A field of an instance that may be there or not: the pointer of `__dict__` or of weak references.
pub trait InstanceSlot: sealed::Sealed {
    #[doc(hidden)]
    const PRESENT: bool;
    #[doc(hidden)]
    const NEW: Self;
    #[doc(hidden)]
    fn pointer(&self) -> *mut *mut ffi::PyObject;
}

/// Not there.
#[derive(Debug)]
pub struct NoSlot(());
/// There.
#[derive(Debug)]
#[repr(transparent)]
pub struct PointerSlot(UnsafeCell<*mut ffi::PyObject>);

impl InstanceSlot for NoSlot {
    const PRESENT: bool = false;
    const NEW: Self = NoSlot(());

    #[inline(always)]
    fn pointer(&self) -> *mut *mut ffi::PyObject {
        std::ptr::null_mut()
    }
}

impl InstanceSlot for PointerSlot {
    const PRESENT: bool = true;
    const NEW: Self = PointerSlot(UnsafeCell::new(std::ptr::null_mut()));

    #[inline(always)]
    fn pointer(&self) -> *mut *mut ffi::PyObject {
        self.0.get()
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::NoSlot {}
    impl Sealed for super::PointerSlot {}
}

/// Sizes and offsets of a class, as its type object wants them.
pub(super) struct LayoutSpec {
    /// The size of an instance; negative for what is added to an opaque base.
    pub(super) basicsize: isize,
    /// Offsets, from the start of the instance or, with an opaque base, of what is added.
    pub(super) dict: Option<isize>,
    pub(super) weakref: Option<isize>,
    pub(super) opaque_base: bool,
    /// Whether what lies in an instance is written by this crate alone.
    pub(super) no_native_part: bool,
}

impl LayoutSpec {
    pub(super) const fn of<T: PyClass>() -> Self {
        let can_have_slots = cfg!(any(not(Py_LIMITED_API), Py_3_9));
        if !can_have_slots && (T::Dict::PRESENT || T::WeakRef::PRESENT) {
            panic!("the options `dict` and `weakref` need Python 3.9 under the limited API");
        }
        let opaque_base = <T::BaseType as PyClassBaseType>::OPAQUE;
        let start = if opaque_base {
            0
        } else {
            offset_of!(ClassObject<T>, contents) as isize
        };
        let dict = start + offset_of!(Contents<T>, dict) as isize;
        let weakref = start + offset_of!(Contents<T>, weakref) as isize;
        LayoutSpec {
            basicsize: if opaque_base {
                // An empty struct still needs an address of its own.
                let size = size_of::<Contents<T>>() as isize;
                if size == 0 {
                    -1
                } else {
                    -size
                }
            } else {
                size_of::<ClassObject<T>>() as isize
            },
            dict: if T::Dict::PRESENT { Some(dict) } else { None },
            weakref: if T::WeakRef::PRESENT {
                Some(weakref)
            } else {
                None
            },
            opaque_base,
            no_native_part: <T as PyClassBaseType>::NO_NATIVE_PART,
        }
    }
}

/// The contents of an instance.
///
/// # Safety
/// `object` is an instance of `T` or of a subtype. Its contents may still have to be written.
#[inline(always)]
pub(super) unsafe fn contents<T: PyClass>(object: *mut ffi::PyObject) -> *mut Contents<T> {
    if <T::BaseType as PyClassBaseType>::OPAQUE {
        // SAFETY: as the caller promises.
        unsafe { opaque_contents::<T>(object) }
    } else {
        // SAFETY: the instance begins with the layout of `T`, so the field is within it.
        unsafe { &raw mut (*object.cast::<ClassObject<T>>()).contents }
    }
}

/// The data is found through the defining type, never through `Py_TYPE(object)`, which may be a
/// subtype with data of its own.
#[cfg(Py_3_12)]
unsafe fn opaque_contents<T: PyClass>(object: *mut ffi::PyObject) -> *mut Contents<T> {
    // SAFETY: - whoever has an instance at hand is attached, or in a garbage collection, where the
    //           type object is there and only read;
    //         - the instance is one of this type.
    unsafe {
        let ty = T::type_object_raw(Python::assume_attached());
        ffi::PyObject_GetTypeData(object, ty).cast()
    }
}

#[cfg(not(Py_3_12))]
unsafe fn opaque_contents<T: PyClass>(_object: *mut ffi::PyObject) -> *mut Contents<T> {
    unreachable!("no base is opaque before 3.12")
}

/// Allocates an instance, zeroed, of a type that derives from `object` through classes of ours.
///
/// # Safety
/// `subtype` is such a heap type.
#[inline]
pub(super) unsafe fn allocate(
    py: Python<'_>,
    subtype: *mut ffi::PyTypeObject,
) -> PyResult<*mut ffi::PyObject> {
    // SAFETY: every ready type has a `tp_alloc`; it gives a new reference or NULL with an error set.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        let object = match (*subtype).tp_alloc {
            Some(alloc) => alloc(subtype, 0),
            None => ffi::PyType_GenericAlloc(subtype, 0),
        };
        Ok(new_reference_or_raise(py, object)?.into_ptr())
    }
    // SAFETY: as above; the slot of a heap type can be asked for under every ABI.
    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
    unsafe {
        let alloc = ffi::PyType_GetSlot(subtype, ffi::Py_tp_alloc);
        let object = if alloc.is_null() {
            ffi::PyType_GenericAlloc(subtype, 0)
        } else {
            std::mem::transmute::<*mut std::ffi::c_void, ffi::allocfunc>(alloc)(subtype, 0)
        };
        Ok(new_reference_or_raise(py, object)?.into_ptr())
    }
}

/// Gives the memory of an instance back, and the reference that it had to its type.
///
/// # Safety
/// `object` is an instance of a heap type that nobody uses any more, and whose parts have ended.
pub(super) unsafe fn free(_py: Python<'_>, object: *mut ffi::PyObject) {
    // SAFETY: - read before the memory is gone;
    //         - `tp_free` of the object's own type is what pairs with its `tp_alloc`.
    unsafe {
        let ty = ffi::Py_TYPE(object);
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        let free = (*ty).tp_free;
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
        let free = std::mem::transmute::<*mut std::ffi::c_void, Option<ffi::freefunc>>(
            ffi::PyType_GetSlot(ty, ffi::Py_tp_free),
        );
        match free {
            Some(free) => free(object.cast()),
            None => ffi::PyObject_Free(object.cast()),
        }
        release_type(ty);
    }
}

/// Every instance owns a reference to its heap type. Since 3.8 the `tp_dealloc` of the most derived
/// heap type's native part gives it up: ours, also for subclasses made in Python. Those did it
/// themselves before.
unsafe fn release_type(ty: *mut ffi::PyTypeObject) {
    if runs_since(8) || super::type_object::is_made_here(ty) {
        // SAFETY: the reference that the instance owned.
        unsafe { ffi::Py_DECREF(ty.cast()) };
    }
}

/// The `tp_dealloc` of a class.
pub(super) unsafe extern "C" fn dealloc<T: PyClass>(object: *mut ffi::PyObject) {
    // SAFETY: - Python calls this, attached, with an instance whose last reference is gone;
    //         - a panic of a destructor aborts when it reaches the C caller, which `extern "C"` does.
    unsafe {
        let _scope = EntryScope::enter();
        let py = Python::assume_attached();
        super::gc::untrack(object);
        <T as PyClassBaseType>::end(py, object);
    }
}

/// Whether the class's part of an instance was made.
///
/// PyPy lets `object.__new__` make instances of any class, whose parts are all zeroes, and lets a
/// Python class derive from two of ours, of which only one has a part in the instances.
///
/// # Safety
/// `object` is an instance of `T`, by its type.
#[cfg(PyPy)]
pub(super) unsafe fn is_made<T: PyClass>(object: *mut ffi::PyObject) -> bool {
    // SAFETY: - a type object that is alive with its instance;
    //         - the memory is as large as the type says, which is asked before.
    unsafe {
        let size = (*ffi::Py_TYPE(object)).tp_basicsize as usize;
        size >= size_of::<ClassObject<T>>()
            && std::ptr::eq((*contents::<T>(object)).made_for, T::CLASS)
    }
}

/// Other interpreters see to it that every instance is made by its class.
#[cfg(not(PyPy))]
#[inline(always)]
#[allow(
    clippy::extra_unused_type_parameters,
    reason = "used on another interpreter"
)]
pub(super) unsafe fn is_made<T: PyClass>(_object: *mut ffi::PyObject) -> bool {
    true
}

/// Ends what a class added to an instance.
///
/// # Safety
/// `object` is an instance of `T` that nobody uses any more; called once.
pub(super) unsafe fn end_contents<T: PyClass>(py: Python<'_>, object: *mut ffi::PyObject) {
    // SAFETY: - the contents were written when the instance was made;
    //         - nobody else can reach them any more.
    unsafe {
        if !is_made::<T>(object) {
            return;
        }
        let contents = contents::<T>(object);
        if T::WeakRef::PRESENT && !(*(*contents).weakref.pointer()).is_null() {
            ffi::PyObject_ClearWeakRefs(object);
        }
        // Asked in any case, as it reports what goes wrong.
        let may_end = (*contents).threads.may_end_here(py, <T as PyClass>::NAME);
        if may_end && std::mem::needs_drop::<T>() {
            drop_value::<T>(py, &mut (*contents).value);
        }
        if T::Dict::PRESENT {
            clear_slot((*contents).dict.pointer());
        }
    }
}

/// Runs the destructor of the user's value, with no Python error set while it runs.
unsafe fn drop_value<T>(py: Python<'_>, value: &mut ManuallyDrop<UnsafeCell<T>>) {
    let raised = if crate::PyErr::occurred(py) {
        crate::PyErr::take(py)
    } else {
        None
    };
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        // SAFETY: dropped once, when the instance ends.
        unsafe { ManuallyDrop::drop(value) }
    }));
    if let Err(payload) = result {
        crate::error::panic_to_error(payload).write_unraisable(py, None);
    }
    if let Some(raised) = raised {
        raised.restore(py);
    }
}

/// Empties a pointer field, and gives up the reference after that: it may run any code.
///
/// # Safety
/// The field belongs to an instance that is alive or just ending.
pub(super) unsafe fn clear_slot(slot: *mut *mut ffi::PyObject) {
    // SAFETY: as the caller promises; the field owns its reference, or is NULL.
    unsafe {
        let old = std::mem::replace(&mut *slot, std::ptr::null_mut());
        ffi::Py_XDECREF(old);
    }
}

/// The value of an instance.
///
/// # Safety
/// `object` is a living instance of `T`.
#[inline(always)]
pub(super) unsafe fn value<T: PyClass>(object: NonNull<ffi::PyObject>) -> *mut T {
    // SAFETY: as the caller promises.
    unsafe { (*contents::<T>(object.as_ptr())).value() }
}

/// A `c_int` for offsets and sizes, which are small.
pub(super) fn small(number: isize) -> c_int {
    c_int::try_from(number).expect("the size of a class fits an int")
}
