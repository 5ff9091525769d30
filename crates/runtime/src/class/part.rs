//! The parts that instances consist of, as data: one for each class of a hierarchy, and the one that
//! a native type begins them with. What is done with them is the same code for every class.

use std::ffi::c_int;
use std::ffi::c_void;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::ptr::NonNull;
use std::sync::atomic::Ordering;

use super::borrow::BorrowFlag;
use super::definition::{Class, ClassRef};
use super::threads::Unsendable;
use super::{gc, layout, memory, native_base};
use crate::error::panic_to_error;
use crate::interpreter::runs_since;
#[cfg(any(PyPy, GraalPy))]
use crate::object::CastError;
use crate::object::{Bound, PyType, PyTypeInfo};
use crate::{ffi, PyAny, PyResult, Python};

/// A part of an instance.
#[derive(Copy, Clone)]
pub enum Part {
    /// That of `object`.
    Object,
    /// That of a native type.
    Native(fn(Python<'_>) -> *mut ffi::PyTypeObject),
    /// What a class adds.
    Class(ClassRef),
}

impl Part {
    #[inline]
    pub(super) fn is_object(self) -> bool {
        matches!(self, Part::Object)
    }

    /// The type that adds this part.
    #[inline]
    pub(super) fn type_object(self, py: Python<'_>) -> *mut ffi::PyTypeObject {
        match self {
            Part::Object => PyAny::type_object_raw(py),
            Part::Native(ty) => ty(py),
            Part::Class(class) => class.get().type_ptr(py),
        }
    }

    /// Allocates an instance whose parts that belong to classes are still to be written.
    ///
    /// # Errors
    /// If memory runs out, or the native type refuses.
    ///
    /// # Safety
    /// `subtype` derives from the type of this part.
    unsafe fn allocate(
        mut self,
        py: Python<'_>,
        subtype: *mut ffi::PyTypeObject,
    ) -> PyResult<*mut ffi::PyObject> {
        loop {
            // SAFETY: as the caller promises.
            unsafe {
                match self {
                    Part::Class(class) => self = class.get().spec.base_part,
                    // `object.__new__` refuses abstract classes, and names the methods that are missing.
                    Part::Object if is_abstract(subtype) => {
                        return native_base::native_new(
                            py,
                            &raw mut ffi::PyBaseObject_Type,
                            subtype,
                        )
                    }
                    Part::Object => return memory::allocate(py, subtype),
                    Part::Native(ty) => return native_base::native_new(py, ty(py), subtype),
                }
            }
        }
    }

    /// Ends this part of an instance and those of its bases, in the reverse order of their making.
    ///
    /// # Safety
    /// `object` is an instance that nobody uses any more; called once.
    #[inline]
    pub(super) unsafe fn end(mut self, py: Python<'_>, object: *mut ffi::PyObject) {
        loop {
            // SAFETY: as the caller promises.
            unsafe {
                match self {
                    Part::Class(class) => {
                        let class = class.get();
                        super::end::end_contents(py, class, object);
                        self = class.spec.base_part;
                    }
                    Part::Object => return memory::free(py, object),
                    Part::Native(ty) => return native_base::native_end(py, ty(py), object),
                }
            }
        }
    }

    /// Visits what this part and those of its bases refer to.
    ///
    /// # Safety
    /// As for `tp_traverse`.
    pub(super) unsafe fn visit(
        self,
        object: *mut ffi::PyObject,
        visit: ffi::visitproc,
        arg: *mut c_void,
    ) -> c_int {
        // SAFETY: as the caller promises; a type object needs no attachment to be read.
        unsafe {
            match self {
                Part::Class(class) => gc::visit_class(class.get(), object, visit, arg),
                Part::Object => 0,
                Part::Native(ty) => {
                    native_base::native_visit(ty(Python::assume_attached()), object, visit, arg)
                }
            }
        }
    }

    /// Breaks cycles through this part and those of its bases.
    ///
    /// # Safety
    /// As for `tp_clear`.
    pub(super) unsafe fn break_cycles(self, object: *mut ffi::PyObject) -> c_int {
        // SAFETY: as the caller promises; `tp_clear` runs attached.
        unsafe {
            match self {
                Part::Class(class) => gc::clear_class(class.get(), object),
                Part::Object => 0,
                Part::Native(ty) => {
                    native_base::native_clear(ty(Python::assume_attached()), object)
                }
            }
        }
    }
}

impl Class {
    /// See [`Part::allocate`]; gives NULL, with an error set, on failure. It never unwinds, so that callers need no
    /// cleanup for it.
    ///
    /// # Safety
    /// As there.
    #[allow(improper_ctypes_definitions, reason = "only called from Rust")]
    pub(super) unsafe extern "C" fn allocate(
        &'static self,
        py: Python<'_>,
        subtype: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: as the caller promises.
        unsafe {
            #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
            if subtype.cast() == self.type_object.plain(py) {
                return self.allocate_plain(subtype.cast());
            }
            self.allocate_any(py, subtype)
        }
    }

    /// As [`allocate`](Self::allocate), an instance of exactly this class.
    #[allow(improper_ctypes_definitions, reason = "only called from Rust")]
    pub(super) extern "C" fn allocate_own(&'static self, py: Python<'_>) -> *mut ffi::PyObject {
        // SAFETY: the class's own type object, which lives as long as the interpreter.
        unsafe {
            #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
            {
                let plain = self.type_object.plain(py);
                if !plain.is_null() {
                    return self.allocate_plain(plain);
                }
            }
            self.allocate_any(py, std::ptr::null_mut())
        }
    }

    /// Without `tp_alloc`, which would fill the memory with zeroes first.
    ///
    /// # Safety
    /// `ty` is the class's type object, which is [plain](super::type_object::LazyTypeObject::plain).
    #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
    #[inline(always)]
    unsafe fn allocate_plain(&'static self, ty: *mut ffi::PyTypeObject) -> *mut ffi::PyObject {
        // SAFETY: - a heap type, whose instances have a fixed size; gives a new reference, or NULL with an error set;
        //         - the new instance is one of exactly this class.
        unsafe {
            let object = memory::allocate_plain(ty);
            if !object.is_null() {
                self.make_callable(object);
            }
            object
        }
    }

    /// A NULL `subtype` is the class itself.
    ///
    /// # Safety
    /// As for [`allocate`](Self::allocate).
    #[cold]
    #[inline(never)]
    #[allow(improper_ctypes_definitions, reason = "only called from Rust")]
    unsafe extern "C" fn allocate_any(
        &'static self,
        py: Python<'_>,
        subtype: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // A base class that cannot be made panics; as an error, that goes on in the caller.
        let made = catch_unwind(AssertUnwindSafe(|| {
            let subtype = match NonNull::new(subtype) {
                Some(subtype) => subtype.as_ptr().cast(),
                None => self.get_or_try_make(py)?,
            };
            // SAFETY: as the caller promises.
            unsafe { Part::Class(ClassRef::new(self)).allocate(py, subtype) }
        }));
        match made.unwrap_or_else(|payload| Err(panic_to_error(payload))) {
            Ok(object) => {
                // SAFETY: the new instance; a class from which others derive does nothing here.
                unsafe { self.make_callable(object) };
                object
            }
            Err(error) => {
                error.restore(py);
                std::ptr::null_mut()
            }
        }
    }

    /// CPython's descriptors and slot wrappers check the receiver's type before they call us.
    ///
    /// # Errors
    /// If the object is no instance of the class, where that is not so.
    ///
    /// # Safety
    /// `slf` is an object that lives for the call.
    #[inline(always)]
    pub(super) unsafe fn check_receiver(
        &'static self,
        py: Python<'_>,
        slf: *mut ffi::PyObject,
    ) -> PyResult<()> {
        // SAFETY: as the caller promises.
        #[cfg(any(PyPy, GraalPy))]
        unsafe {
            let object = Bound::<PyAny>::ref_from_ptr(py, &slf);
            if !self.is_type_of(py, object) {
                let class = self.type_object(py).into_any();
                return Err(CastError::new(object.as_borrowed(), class).into());
            }
        }
        let _ = (py, slf);
        Ok(())
    }

    /// Whether the object is an instance of the class or of a subtype.
    #[inline(always)]
    pub(super) fn is_type_of(&'static self, py: Python<'_>, object: &Bound<'_, PyAny>) -> bool {
        // The exact type is by far the most frequent case; before it is made nothing is of it.
        let is_exactly = object.type_ptr() == self.type_object.ready(py);
        // SAFETY: an instance of the class by its type, as just asked.
        (is_exactly || self.is_base_of(py, object))
            && unsafe { layout::is_made(self, object.as_ptr()) }
    }

    /// As [`is_type_of`](Self::is_type_of), where it may be known that the class has no subtypes.
    #[inline(always)]
    pub(super) fn is_type_of_this(
        &'static self,
        py: Python<'_>,
        object: &Bound<'_, PyAny>,
        has_subtypes: bool,
    ) -> bool {
        if has_subtypes {
            self.is_type_of(py, object)
        } else {
            object.type_ptr() == self.type_object.ready(py)
        }
    }

    /// Whether the object is an instance of a subtype, or of a class whose type object is not made yet.
    #[cold]
    #[inline(never)]
    fn is_base_of(&'static self, py: Python<'_>, object: &Bound<'_, PyAny>) -> bool {
        let wanted = self.type_ptr(py);
        // SAFETY: two type objects, kept alive by the object and by the interpreter.
        unsafe { ffi::PyType_IsSubtype(object.type_ptr(), wanted) != 0 }
    }

    /// The type object.
    pub(super) fn type_object<'py>(&'static self, py: Python<'py>) -> Bound<'py, PyType> {
        let ty = self.type_ptr(py);
        // SAFETY: a type object that lives as long as the interpreter.
        unsafe { Bound::from_borrowed_ptr(py, ty.cast()).cast_into_unchecked() }
    }

    /// Where this class's part of an instance begins.
    ///
    /// # Safety
    /// `object` is an instance of the class or of a subtype.
    #[inline]
    pub(super) unsafe fn contents(&'static self, object: *mut ffi::PyObject) -> *mut u8 {
        let layout = &self.spec.layout;
        // SAFETY: as the caller promises; the part lies within the instance.
        unsafe {
            if layout.opaque_base {
                layout::opaque_contents(self, object)
            } else {
                object.cast::<u8>().add(layout.start())
            }
        }
    }

    /// The borrow flag of the hierarchy up to this class.
    ///
    /// # Safety
    /// `object` is a living instance of the class.
    #[inline(never)]
    pub(super) unsafe fn flag<'a>(
        &'static self,
        object: NonNull<ffi::PyObject>,
    ) -> Option<&'a BorrowFlag> {
        let (mut class, mut found) = (self, None);
        loop {
            if let Some(flag) = class.spec.layout.flag() {
                found = Some((class, flag));
            }
            match class.spec.base_part {
                Part::Class(base) => class = base.get(),
                Part::Object | Part::Native(_) => break,
            }
        }
        let (class, flag) = found?;
        // SAFETY: an instance of a class is one of its base too, and has its contents.
        unsafe { Some(&*class.contents(object.as_ptr()).add(flag).cast()) }
    }

    /// What says which thread may touch this class's part of an instance.
    ///
    /// # Safety
    /// `object` is a living instance of the class.
    pub(super) unsafe fn thread<'a>(
        &'static self,
        object: *mut ffi::PyObject,
    ) -> Option<&'a Unsendable> {
        let thread = self.spec.layout.thread()?;
        // SAFETY: as the caller promises; the field lies in the contents.
        unsafe { Some(&*self.contents(object).add(thread).cast()) }
    }

    /// # Panics
    /// If this thread may not touch an instance, by the rule of this class or of a base.
    ///
    /// # Safety
    /// `object` is a living instance of the class.
    #[track_caller]
    pub(super) unsafe fn check_thread(&'static self, object: NonNull<ffi::PyObject>) {
        let mut part = Part::Class(ClassRef::new(self));
        while let Part::Class(class) = part {
            let class = class.get();
            // SAFETY: an instance of a class is one of its base too.
            if let Some(thread) = unsafe { class.thread(object.as_ptr()) } {
                thread.check(&class.rust_name());
            }
            part = class.spec.base_part;
        }
    }

    /// As [`flag`](Self::flag), for a borrow that begins.
    ///
    /// # Panics
    /// As [`check_thread`](Self::check_thread).
    ///
    /// # Safety
    /// As for [`flag`](Self::flag).
    #[cold]
    #[inline(never)]
    #[track_caller]
    unsafe fn flag_to_take<'a>(
        &'static self,
        object: NonNull<ffi::PyObject>,
    ) -> Option<&'a BorrowFlag> {
        // SAFETY: as the caller promises.
        unsafe {
            self.check_thread(object);
            self.flag(object)
        }
    }

    /// The name in Python.
    pub(super) fn name(&self) -> std::borrow::Cow<'static, str> {
        self.spec.name().to_string_lossy()
    }

    /// The name in Rust, where messages need it.
    pub(super) fn rust_name(&self) -> std::borrow::Cow<'static, str> {
        let given = self.spec.layout.rust_name;
        given.map_or_else(|| self.name(), |name| name().into())
    }

    /// The function of the user's that the collector calls for this class's part.
    pub(super) fn traverse_hook(&self) -> Option<gc::Traverse> {
        let function = self.spec.hooks.traverse.load(Ordering::Relaxed);
        // SAFETY: NULL, or what `traverse_item` put into the class's items, for the class's values.
        unsafe { std::mem::transmute::<*mut c_void, Option<gc::Traverse>>(function) }
    }
}

/// How an instance of a class is borrowed: an offset in it, or one of the constants.
#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Borrowing(isize);

impl Borrowing {
    /// No class of the hierarchy is borrowed mutably, and any thread may touch instances.
    pub(super) const FREELY: Self = Borrowing(-1);
    /// The class's record has to be asked.
    pub(super) const ASK: Self = Borrowing(-2);

    /// By a flag that lies at this offset of every instance.
    pub(super) const fn at(offset: usize) -> Self {
        Borrowing(offset as isize)
    }

    pub(super) const fn is_ask(self) -> bool {
        self.0 == Self::ASK.0
    }

    /// The flag of an instance, if its class needs one.
    ///
    /// # Safety
    /// `object` is a living instance of `class`, of which this is the constant.
    #[inline(always)]
    pub(super) unsafe fn flag<'a>(
        self,
        class: &'static Class,
        object: NonNull<ffi::PyObject>,
    ) -> Option<&'a BorrowFlag> {
        // SAFETY: as the caller promises.
        unsafe {
            match self {
                Self::FREELY => None,
                Self::ASK => class.flag(object),
                Borrowing(offset) => Some(&*object.as_ptr().byte_offset(offset).cast()),
            }
        }
    }

    /// The flag of an instance, if its place is known.
    ///
    /// # Safety
    /// `object` is a living instance of the class of which this is the constant.
    #[inline(always)]
    pub(super) unsafe fn known_flag<'a>(
        self,
        object: NonNull<ffi::PyObject>,
    ) -> Option<&'a BorrowFlag> {
        // SAFETY: as the caller promises.
        (self.0 >= 0).then(|| unsafe { &*object.as_ptr().byte_offset(self.0).cast() })
    }

    /// As [`flag`](Self::flag), for a borrow that begins.
    ///
    /// # Panics
    /// If this thread may not touch the instance.
    ///
    /// # Safety
    /// As for [`flag`](Self::flag).
    #[inline(always)]
    #[track_caller]
    pub(super) unsafe fn flag_to_take<'a>(
        self,
        class: &'static Class,
        object: NonNull<ffi::PyObject>,
    ) -> Option<&'a BorrowFlag> {
        // SAFETY: as the caller promises.
        unsafe {
            if self.is_ask() {
                class.flag_to_take(object)
            } else {
                self.flag(class, object)
            }
        }
    }
}

/// Whether methods are missing that an abstract base class in Python wants; `false` where `object.__new__` cannot be
/// asked about that.
///
/// # Safety
/// `ty` is a type object.
unsafe fn is_abstract(ty: *mut ffi::PyTypeObject) -> bool {
    let can_ask = cfg!(not(any(PyPy, GraalPy)))
        && (cfg!(any(not(Py_LIMITED_API), Py_3_10)) || runs_since(10));
    // SAFETY: as the caller promises.
    can_ask && unsafe { ffi::PyType_GetFlags(ty) & ffi::Py_TPFLAGS_IS_ABSTRACT != 0 }
}
