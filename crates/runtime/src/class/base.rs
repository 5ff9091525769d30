//! What a class can extend: `object`, native types, other classes.

use std::marker::PhantomData;
use std::ptr::NonNull;

use super::borrow::{BorrowFlag, FlagSlot, PyRefMut};
use super::definition::{FirstFlag, Frozen, PyClass};
use super::initializer::{ObjectInit, PyClassInitializer};
use super::layout::{self, ClassObject};
use super::threads::ThreadRule;
use crate::object::PyTypeInfo;
use crate::{ffi, PyAny, PyResult, Python};

/// Types that a class can extend.
///
/// # Safety
/// `Layout` is how instances begin in memory, unless `OPAQUE`.
#[diagnostic::on_unimplemented(
    message = "a class cannot extend `{Self}`",
    note = "it can extend another `#[pyclass]` with the option `subclass`, exceptions, and native types whose layout is known to the interpreter that is built for"
)]
pub unsafe trait PyClassBaseType: Sized {
    /// How instances begin in memory.
    type Layout;
    /// Whether the layout is unknown, so that the interpreter has to say where data is.
    const OPAQUE: bool = false;
    /// Whether this is `object` itself.
    const IS_OBJECT: bool = false;
    /// Whether instances consist of what classes of this crate add to `object`, and of nothing else.
    #[doc(hidden)]
    const NO_NATIVE_PART: bool = false;
    /// Makes the part of a new instance that belongs to this type.
    #[allow(private_bounds, reason = "only this crate makes instances")]
    type Initializer: ObjectInit<Self>;
    /// The borrow flag that a class that extends this one needs.
    #[doc(hidden)]
    type FlagForSubclass: FlagSlot;
    /// Where a mutable borrow keeps the one of its base part.
    #[doc(hidden)]
    type SuperSlot<'py>;

    #[doc(hidden)]
    fn empty_super_slot<'py>() -> Self::SuperSlot<'py>;

    /// Panics if this thread may not touch an instance, by the rule of this class or of a base.
    ///
    /// # Safety
    /// `object` is a living instance of this type.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    unsafe fn check_thread(object: NonNull<ffi::PyObject>) {
        let _any_thread_may_touch_a_native_part = object;
    }

    /// The borrow flag of the hierarchy up to this type.
    ///
    /// # Safety
    /// `object` is a living instance of this type.
    #[doc(hidden)]
    unsafe fn flag<'a>(object: NonNull<ffi::PyObject>) -> Option<&'a BorrowFlag>;

    /// Ends the part of an instance that belongs to this type, and those of its bases.
    ///
    /// # Safety
    /// `object` is an instance that nobody uses any more; called once.
    #[doc(hidden)]
    unsafe fn end(py: Python<'_>, object: *mut ffi::PyObject);

    /// Visits what the part of an instance that belongs to this type refers to.
    ///
    /// # Safety
    /// As for `tp_traverse`.
    #[doc(hidden)]
    unsafe fn visit(
        object: *mut ffi::PyObject,
        visit: ffi::visitproc,
        arg: *mut std::ffi::c_void,
    ) -> std::ffi::c_int;

    /// Breaks cycles through the part of an instance that belongs to this type.
    ///
    /// # Safety
    /// As for `tp_clear`.
    #[doc(hidden)]
    unsafe fn break_cycles(object: *mut ffi::PyObject) -> std::ffi::c_int;
}

/// Types that `extends` may name: native types, and classes with the option `subclass`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be inherited from",
    note = "add the option `subclass` to its `#[pyclass]`"
)]
pub trait Inheritable {}

impl Inheritable for PyAny {}

/// Makes the part of a new instance that belongs to a native type.
#[derive(Debug)]
pub struct PyNativeTypeInitializer<T>(PhantomData<T>);

impl<T> PyNativeTypeInitializer<T> {
    pub(super) const fn new() -> Self {
        PyNativeTypeInitializer(PhantomData)
    }
}

impl<T> Default for PyNativeTypeInitializer<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: PyTypeInfo + PyClassBaseType> ObjectInit<T> for PyNativeTypeInitializer<T> {
    unsafe fn into_new_object(
        self,
        py: Python<'_>,
        subtype: *mut ffi::PyTypeObject,
    ) -> PyResult<*mut ffi::PyObject> {
        if T::IS_OBJECT {
            // SAFETY: a heap type that derives from `object`, as its maker promises.
            unsafe { layout::allocate(py, subtype) }
        } else {
            // SAFETY: a subtype of the native type.
            unsafe { super::native_base::native_new(py, T::type_object_raw(py), subtype) }
        }
    }
}

/// The parts of [`PyClassBaseType`] that are the same for all native types.
macro_rules! native_base_parts {
    () => {
        type Initializer = PyNativeTypeInitializer<Self>;
        type FlagForSubclass = FirstFlag;
        type SuperSlot<'py> = ();

        #[inline(always)]
        fn empty_super_slot<'py>() -> Self::SuperSlot<'py> {}

        #[inline(always)]
        unsafe fn flag<'a>(_object: NonNull<ffi::PyObject>) -> Option<&'a BorrowFlag> {
            None
        }
    };
}

// SAFETY: every object begins with a `PyObject`.
unsafe impl PyClassBaseType for PyAny {
    type Layout = ffi::PyObject;
    const OPAQUE: bool = cfg!(all(Py_LIMITED_API, Py_GIL_DISABLED));
    const IS_OBJECT: bool = true;
    const NO_NATIVE_PART: bool = true;

    native_base_parts!();

    #[inline]
    unsafe fn end(py: Python<'_>, object: *mut ffi::PyObject) {
        // SAFETY: as the caller promises.
        unsafe { layout::free(py, object) }
    }

    #[inline]
    unsafe fn visit(
        _object: *mut ffi::PyObject,
        _visit: ffi::visitproc,
        _arg: *mut std::ffi::c_void,
    ) -> std::ffi::c_int {
        0
    }

    #[inline]
    unsafe fn break_cycles(_object: *mut ffi::PyObject) -> std::ffi::c_int {
        0
    }
}

// SAFETY: instances of a class begin with its object structure, unless a base is opaque.
unsafe impl<T: PyClass> PyClassBaseType for T {
    type Layout = ClassObject<T>;
    const OPAQUE: bool = <T::BaseType as PyClassBaseType>::OPAQUE;
    const NO_NATIVE_PART: bool = <T::BaseType as PyClassBaseType>::NO_NATIVE_PART;
    type Initializer = PyClassInitializer<T>;
    type FlagForSubclass = <T::Frozen as Frozen>::FlagForSubclass<T::BaseType>;
    type SuperSlot<'py> = Option<Box<PyRefMut<'py, T>>>;

    #[inline(always)]
    fn empty_super_slot<'py>() -> Self::SuperSlot<'py> {
        None
    }

    #[inline(always)]
    unsafe fn check_thread(object: NonNull<ffi::PyObject>) {
        // SAFETY: an instance of a class is one of its base too, and has its contents.
        unsafe {
            (*layout::contents::<T>(object.as_ptr()))
                .threads()
                .check(<T as PyClass>::NAME);
            <T::BaseType as PyClassBaseType>::check_thread(object);
        }
    }

    #[inline(always)]
    unsafe fn flag<'a>(object: NonNull<ffi::PyObject>) -> Option<&'a BorrowFlag> {
        // SAFETY: an instance of a class is one of its base too, and has its contents.
        unsafe {
            <T::BaseType as PyClassBaseType>::flag(object)
                .or_else(|| (*layout::contents::<T>(object.as_ptr())).flag())
        }
    }

    #[inline]
    unsafe fn end(py: Python<'_>, object: *mut ffi::PyObject) {
        // SAFETY: as the caller promises; the parts end in the reverse order of their making.
        unsafe {
            layout::end_contents::<T>(py, object);
            <T::BaseType as PyClassBaseType>::end(py, object);
        }
    }

    unsafe fn visit(
        object: *mut ffi::PyObject,
        visit: ffi::visitproc,
        arg: *mut std::ffi::c_void,
    ) -> std::ffi::c_int {
        // SAFETY: as the caller promises.
        unsafe { super::gc::visit_class::<T>(object, visit, arg) }
    }

    unsafe fn break_cycles(object: *mut ffi::PyObject) -> std::ffi::c_int {
        // SAFETY: as the caller promises.
        unsafe { super::gc::clear_class::<T>(object) }
    }
}
