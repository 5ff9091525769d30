//! Where the Rust value of an instance lies, and how an instance is allocated.

use std::cell::UnsafeCell;
use std::ffi::{c_int, c_void};
use std::mem::{needs_drop, offset_of, size_of, transmute, ManuallyDrop};
use std::ptr::NonNull;

use super::base::PyClassBaseType;
use super::borrow::{BorrowFlag, FlagSlot};
use super::definition::{Class, Frozen, PyClass};
use super::part::Borrowing;
use super::threads::{ThreadRule, Unsendable};
use crate::ffi;

// Each `offset_of!` is a constant of its own, which the compiler evaluates for each class and keeps, so there is one for
// each field.

/// Where the contents of an instance begin, unless the base is opaque.
const fn start<T: PyClass>() -> usize {
    offset_of!(ClassObject<T>, contents)
}

/// Where in the contents the value is.
const fn value_in_contents<T: PyClass>() -> usize {
    offset_of!(Contents<T>, value)
}

/// Where in the contents the flag is, if the class has one of its own.
const fn flag_in_contents<T: PyClass>() -> usize {
    offset_of!(Contents<T>, flag)
}

/// An instance of a class whose base has a known layout. Only its layout is used.
#[repr(C)]
#[allow(dead_code, reason = "the layout")]
pub struct ClassObject<T: PyClass> {
    base: <T::BaseType as PyClassBaseType>::Layout,
    contents: Contents<T>,
}

/// What a class adds to an instance of its base. Only its layout is used.
#[repr(C)]
#[allow(dead_code, reason = "the layout")]
pub(super) struct Contents<T: PyClass> {
    /// First, so that it lies at the same place in all classes of a base.
    #[cfg(PyPy)]
    made_for: *const Class,
    value: ManuallyDrop<UnsafeCell<T>>,
    flag: OwnFlag<T>,
    threads: T::Threads,
    dict: T::Dict,
    weakref: T::WeakRef,
}

type OwnFlag<T> =
    <<T as PyClass>::Frozen as Frozen>::OwnFlag<<T as super::definition::PyClassImpl>::BaseType>;

/// A field of an instance that may be there or not: the pointer of `__dict__` or of weak references.
pub trait InstanceSlot: sealed::Sealed {
    #[doc(hidden)]
    const PRESENT: bool;
}

/// Not there.
#[derive(Debug)]
pub struct NoSlot(());
/// There.
#[derive(Debug)]
#[repr(transparent)]
pub struct PointerSlot(#[allow(dead_code, reason = "the layout")] *mut ffi::PyObject);

impl InstanceSlot for NoSlot {
    const PRESENT: bool = false;
}

impl InstanceSlot for PointerSlot {
    const PRESENT: bool = true;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::NoSlot {}
    impl Sealed for super::PointerSlot {}
}

/// Sizes and offsets of a class.
pub(super) struct LayoutSpec {
    /// The size of an instance; negative for what is added to an opaque base.
    basicsize: i32,
    /// Offsets, from the start of the instance or, with an opaque base, of what is added.
    dict: Offset,
    weakref: Offset,
    pub(super) opaque_base: bool,
    /// Whether what lies in an instance is written by this crate alone.
    pub(super) no_native_part: bool,
    /// Where the contents begin, unless the base is opaque.
    start: u32,
    /// Offsets in the contents.
    value: u32,
    flag: Offset,
    thread: Offset,
    /// The name in Rust, for messages about threads.
    pub(super) rust_name: Option<fn() -> &'static str>,
    /// Whether nothing but the memory of an instance has to be given back.
    pub(super) plain: bool,
    /// Whether all of an instance is written when it is made, so that its memory need not be zeroed.
    #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
    pub(super) written: bool,
    /// Drops the value.
    pub(super) drop: Option<unsafe fn(NonNull<c_void>)>,
}

impl LayoutSpec {
    pub(super) const fn of<T: PyClass>() -> Self {
        let can_have_slots = cfg!(any(not(Py_LIMITED_API), Py_3_9));
        if !can_have_slots && (T::Dict::PRESENT || T::WeakRef::PRESENT) {
            panic!("the options `dict` and `weakref` need Python 3.9 under the limited API");
        }
        let opaque_base = <T::BaseType as PyClassBaseType>::OPAQUE;
        let start = if opaque_base { 0 } else { start::<T>() };
        LayoutSpec {
            basicsize: if opaque_base {
                // An empty struct still needs an address of its own.
                let size = small(size_of::<Contents<T>>());
                if size == 0 {
                    -1
                } else {
                    -size
                }
            } else {
                small(size_of::<ClassObject<T>>())
            },
            dict: Offset::of(T::Dict::PRESENT, start + offset_of!(Contents<T>, dict)),
            weakref: Offset::of(
                T::WeakRef::PRESENT,
                start + offset_of!(Contents<T>, weakref),
            ),
            opaque_base,
            no_native_part: <T::BaseType as PyClassBaseType>::NO_NATIVE_PART,
            start: start as u32,
            value: value_in_contents::<T>() as u32,
            flag: Offset::of(<OwnFlag<T> as FlagSlot>::PRESENT, flag_in_contents::<T>()),
            thread: Offset::of(T::Threads::CHECKS, offset_of!(Contents<T>, threads)),
            rust_name: if T::Threads::CHECKS {
                Some(std::any::type_name::<T>)
            } else {
                None
            },
            #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
            written: <T::BaseType as PyClassBaseType>::IS_OBJECT
                && !(T::Dict::PRESENT || T::WeakRef::PRESENT),
            plain: <T::BaseType as PyClassBaseType>::IS_OBJECT
                && !(needs_drop::<T>()
                    || T::Threads::CHECKS
                    || T::Dict::PRESENT
                    || T::WeakRef::PRESENT),
            drop: if needs_drop::<T>() {
                // SAFETY: all pointers to sized values are passed alike.
                Some(unsafe {
                    transmute::<unsafe fn(*mut T), unsafe fn(NonNull<c_void>)>(
                        std::ptr::drop_in_place::<T>,
                    )
                })
            } else {
                None
            },
        }
    }
}

impl LayoutSpec {
    /// The size of an instance; negative for what is added to an opaque base.
    #[inline(always)]
    pub(super) const fn basicsize(&self) -> isize {
        self.basicsize as isize
    }

    /// Where `__dict__` is, from the start of the instance or, with an opaque base, of what is added.
    #[inline(always)]
    pub(super) fn dict(&self) -> Option<usize> {
        self.dict.get()
    }

    /// The same for weak references.
    #[inline(always)]
    pub(super) fn weakref(&self) -> Option<usize> {
        self.weakref.get()
    }

    /// Where the contents begin, unless the base is opaque.
    #[inline(always)]
    pub(super) fn start(&self) -> usize {
        self.start as usize
    }

    /// Where in the contents the borrow flag is.
    #[inline(always)]
    pub(super) fn flag(&self) -> Option<usize> {
        self.flag.get()
    }

    /// Where in the contents is what says which thread may touch them.
    #[inline(always)]
    pub(super) fn thread(&self) -> Option<usize> {
        self.thread.get()
    }
}

/// The place of what may be there or not. A module has several for each class, and the interpreter wants no instances
/// that are larger than an `int` can say.
#[derive(Copy, Clone)]
struct Offset(u32);

impl Offset {
    const NONE: Self = Offset(u32::MAX);

    const fn of(present: bool, offset: usize) -> Self {
        if present {
            Offset(small(offset) as u32)
        } else {
            Self::NONE
        }
    }

    #[inline(always)]
    fn get(self) -> Option<usize> {
        (self.0 != Self::NONE.0).then_some(self.0 as usize)
    }
}

/// How instances of a class are borrowed.
pub(super) const fn borrowing<T: PyClass>() -> Borrowing {
    let base = <T::BaseType as PyClassBaseType>::BORROWING;
    if T::Threads::CHECKS || base.is_ask() {
        Borrowing::ASK
    } else if !<OwnFlag<T> as FlagSlot>::PRESENT {
        base
    } else if <T::BaseType as PyClassBaseType>::OPAQUE {
        Borrowing::ASK
    } else {
        Borrowing::at(start::<T>() + flag_in_contents::<T>())
    }
}

/// Where the value of an instance lies: an offset, or [`ASK`](Self::ASK).
#[derive(Copy, Clone)]
pub(super) struct Place(usize);

impl Place {
    /// The class's record has to be asked.
    const ASK: usize = usize::MAX;

    pub(super) const fn of<T: PyClass>() -> Self {
        Place(if <T::BaseType as PyClassBaseType>::OPAQUE {
            Self::ASK
        } else {
            start::<T>() + value_in_contents::<T>()
        })
    }

    /// The place of what lies so far in the value.
    pub(super) const fn plus(self, offset: usize) -> Self {
        if self.0 == Self::ASK {
            self
        } else {
            Place(self.0 + offset)
        }
    }

    /// What lies there, unless the class's record has to be asked.
    ///
    /// # Safety
    /// `object` is an instance of the class, of which this is the place.
    #[inline(always)]
    pub(super) unsafe fn known(self, object: *mut ffi::PyObject) -> Option<NonNull<c_void>> {
        // SAFETY: as the caller promises; the value is within the instance.
        (self.0 != Self::ASK)
            .then(|| unsafe { NonNull::new_unchecked(object.byte_add(self.0).cast()) })
    }

    pub(super) const fn is_ask(self) -> bool {
        self.0 == Self::ASK
    }

    /// As [`known`](Self::known), where it was seen that it is.
    ///
    /// # Safety
    /// `object` is an instance of the class, and its record need not be asked.
    #[inline(always)]
    pub(super) unsafe fn just_known(self, object: *mut ffi::PyObject) -> NonNull<c_void> {
        // SAFETY: as the caller promises; the value is within the instance.
        unsafe { NonNull::new_unchecked(object.byte_add(self.0).cast()) }
    }

    /// The value of an instance.
    ///
    /// # Safety
    /// `object` is an instance of the class, of which this is the place.
    #[inline(always)]
    pub(super) unsafe fn of_instance(
        self,
        class: &'static Class,
        object: *mut ffi::PyObject,
    ) -> NonNull<c_void> {
        // SAFETY: as the caller promises.
        unsafe { self.known(object).unwrap_or_else(|| class.value(object)) }
    }
}

/// Writes the contents of a new instance, its value from behind `value`.
///
/// # Safety
/// - `object` is an instance of `T` or of a subtype, whose contents nobody has seen.
/// - The value is moved from, and not used again.
#[inline(always)]
pub(super) unsafe fn write<T: PyClass>(object: *mut ffi::PyObject, value: *const T) {
    // SAFETY: as the caller promises.
    unsafe {
        write_of(
            T::CLASS.get(),
            const { Plain::of::<T>() },
            object,
            value.cast(),
        )
    }
}

/// How the contents of a new instance are written.
struct Plain {
    /// The class's record is not needed.
    is_plain: bool,
    /// Offsets in an instance, then.
    value: usize,
    flag: Option<usize>,
    size: usize,
}

impl Plain {
    const fn of<T: PyClass>() -> Self {
        let start = start::<T>();
        Plain {
            is_plain: !(cfg!(PyPy)
                || <T::BaseType as PyClassBaseType>::OPAQUE
                || T::Dict::PRESENT
                || T::WeakRef::PRESENT
                || T::Threads::CHECKS),
            value: start + value_in_contents::<T>(),
            flag: if <OwnFlag<T> as FlagSlot>::PRESENT {
                Some(start + flag_in_contents::<T>())
            } else {
                None
            },
            size: size_of::<T>(),
        }
    }
}

/// # Safety
/// As for [`write`]; `plain` is of the same type.
#[inline(always)]
unsafe fn write_of(
    class: &'static Class,
    plain: Plain,
    object: *mut ffi::PyObject,
    value: *const u8,
) {
    // SAFETY: - as the caller promises;
    //         - the offsets are those of fields of these types.
    unsafe {
        if plain.is_plain {
            let object = object.cast::<u8>();
            object
                .add(plain.value)
                .copy_from_nonoverlapping(value, plain.size);
            if let Some(flag) = plain.flag {
                object
                    .add(flag)
                    .cast::<BorrowFlag>()
                    .write(BorrowFlag::new());
            }
        } else {
            let place = class.value(object).as_ptr().cast::<u8>();
            place.copy_from_nonoverlapping(value, plain.size);
            class.begin(object);
        }
    }
}

impl Class {
    /// Writes the contents of a new instance but for its value.
    ///
    /// # Safety
    /// As for [`write`].
    unsafe fn begin(&'static self, object: *mut ffi::PyObject) {
        let layout = &self.spec.layout;
        // SAFETY: - as the caller promises;
        //         - the offsets are those of fields of these types.
        unsafe {
            let contents = self.contents(object);
            #[cfg(PyPy)]
            contents.cast::<*const Class>().write(self);
            if let Some(flag) = layout.flag() {
                contents
                    .add(flag)
                    .cast::<BorrowFlag>()
                    .write(BorrowFlag::new());
            }
            if let Some(thread) = layout.thread() {
                contents
                    .add(thread)
                    .cast::<Unsendable>()
                    .write(Unsendable::here());
            }
            for slot in [layout.dict(), layout.weakref()].into_iter().flatten() {
                self.slot(object, slot).write(std::ptr::null_mut());
            }
        }
    }

    /// A slot of an instance, of which the layout knows this offset.
    pub(super) unsafe fn slot(
        &'static self,
        object: *mut ffi::PyObject,
        offset: usize,
    ) -> *mut *mut ffi::PyObject {
        let offset = offset - self.spec.layout.start();
        // SAFETY: the callers have an instance, and an offset in its contents.
        unsafe { self.contents(object).add(offset).cast() }
    }

    /// The field of an instance with its `__dict__`, if the class has that.
    ///
    /// # Safety
    /// `object` is an instance of the class.
    pub(super) unsafe fn dict(
        &'static self,
        object: *mut ffi::PyObject,
    ) -> Option<*mut *mut ffi::PyObject> {
        let offset = self.spec.layout.dict()?;
        // SAFETY: as the caller promises.
        Some(unsafe { self.slot(object, offset) })
    }

    /// The value of an instance.
    ///
    /// # Safety
    /// `object` is an instance of the class.
    #[inline(never)]
    pub(super) unsafe extern "C" fn value(
        &'static self,
        object: *mut ffi::PyObject,
    ) -> NonNull<c_void> {
        // SAFETY: as the caller promises.
        unsafe {
            let value = self.contents(object).add(self.spec.layout.value as usize);
            NonNull::new_unchecked(value.cast())
        }
    }
}

/// The data is found through the defining type, never through `Py_TYPE(object)`, which may be a
/// subtype with data of its own.
///
/// # Safety
/// `object` is an instance of the class or of a subtype.
#[cfg(Py_3_12)]
pub(super) unsafe fn opaque_contents(class: &'static Class, object: *mut ffi::PyObject) -> *mut u8 {
    // SAFETY: - whoever has an instance at hand is attached, or in a garbage collection, where the
    //           type object is there and only read;
    //         - the instance is one of this type.
    unsafe {
        let ty = class.type_ptr(crate::Python::assume_attached());
        ffi::PyObject_GetTypeData(object, ty).cast()
    }
}

#[cfg(not(Py_3_12))]
pub(super) unsafe fn opaque_contents(
    _class: &'static Class,
    _object: *mut ffi::PyObject,
) -> *mut u8 {
    unreachable!("no base is opaque before 3.12")
}

/// Whether the class's part of an instance was made.
///
/// PyPy lets `object.__new__` make instances of any class, whose parts are all zeroes, and lets a
/// Python class derive from two of ours, of which only one has a part in the instances.
///
/// # Safety
/// `object` is an instance of the class, by its type.
#[cfg(PyPy)]
pub(super) unsafe fn is_made(class: &'static Class, object: *mut ffi::PyObject) -> bool {
    // SAFETY: - a type object that is alive with its instance;
    //         - the memory is as large as the type says, which is asked before.
    unsafe {
        let size = (*ffi::Py_TYPE(object)).tp_basicsize;
        size >= class.spec.layout.basicsize()
            && std::ptr::eq(*class.contents(object).cast::<*const Class>(), class)
    }
}

/// Other interpreters see to it that every instance is made by its class.
#[cfg(not(PyPy))]
#[inline(always)]
pub(super) unsafe fn is_made(_class: &'static Class, _object: *mut ffi::PyObject) -> bool {
    true
}

/// The value of an instance.
///
/// # Safety
/// `object` is a living instance of `T`.
#[inline(always)]
pub(super) unsafe fn value<T: PyClass>(object: NonNull<ffi::PyObject>) -> *mut T {
    // SAFETY: as the caller promises.
    unsafe {
        const { Place::of::<T>() }
            .of_instance(T::CLASS.get(), object.as_ptr())
            .as_ptr()
            .cast()
    }
}

/// A `c_int` for offsets and sizes, which are small.
pub(super) const fn small(number: usize) -> c_int {
    assert!(
        number <= c_int::MAX as usize,
        "the size of a class fits an int"
    );
    number as c_int
}
