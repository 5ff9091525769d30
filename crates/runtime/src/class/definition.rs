use std::ffi::{c_void, CStr};
use std::marker::PhantomData;
use std::sync::atomic::AtomicPtr;
#[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
use std::sync::atomic::Ordering;

use super::base::PyClassBaseType;
use super::borrow::{BorrowFlag, FlagSlot, NoFlag};
use super::freelist::{self, FreeList};
use super::item::Item;
use super::layout::{self, InstanceSlot};
use super::part::Part;
use super::threads::ThreadRule;
use super::thunk::Thunks;
use super::type_object::LazyTypeObject;
use crate::function::{Signature, StaticRef};
use crate::interpreter::PerInterpreterObject;
use crate::object::{DerefToPyAny, PyTypeInfo};
use crate::{ffi, Python};
#[cfg(PyPy)]
use crate::{object::Bound, PyAny};

/// A Python class written in Rust: what `#[pyclass]` makes of a struct or an enum.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python class",
    note = "put `#[pyclass]` on it"
)]
pub trait PyClass: PyClassImpl + PyTypeInfo {
    /// The class's name in Python.
    const NAME: &'static str;
    /// `True` if instances are never borrowed mutably.
    type Frozen: Frozen;
    /// Whether it has the option `subclass`.
    #[doc(hidden)]
    const SUBCLASS: bool = false;
    /// `Self`. What the macros write about a class goes by this name of it: where there is none, no more is said of it.
    #[doc(hidden)]
    type Class: PyClass;
    /// Makes thunks of its methods.
    #[doc(hidden)]
    const THUNKS: Thunks<Self, Self::Class> = Thunks::NEW;
    /// The signature of a method. See [`Signature::plain`].
    #[doc(hidden)]
    const METHOD: MethodOf = MethodOf(<Self as PyClass>::NAME);
}

/// Makes signatures of the methods of a class, of which this is the name.
#[derive(Debug, Clone, Copy)]
pub struct MethodOf(&'static str);

impl MethodOf {
    /// See [`Signature::plain`].
    pub const fn plain(
        self,
        name: &'static str,
        parameters: &'static [&'static str],
        arity: [usize; 3],
    ) -> Signature {
        Signature::plain(name, self.0, parameters, arity)
    }

    /// See [`Signature::new`].
    pub const fn full(
        self,
        name: &'static str,
        names: &'static [&'static str],
        arity: [usize; 3],
        keyword_only_required: &'static [bool],
        varargs: &'static str,
        varkeywords: &'static str,
    ) -> Signature {
        Signature::new(
            name,
            self.0,
            names,
            arity,
            keyword_only_required,
            varargs,
            varkeywords,
        )
    }
}

/// How a class is made. Implemented by `#[pyclass]` only; not a public interface.
///
/// # Safety
/// `CLASS` is the record that was made for `Self`, and for nothing else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python class",
    note = "put `#[pyclass]` on it"
)]
pub unsafe trait PyClassImpl: Sized + 'static {
    /// The class that this one extends; `PyAny` stands for `object`.
    type BaseType: PyTypeInfo + PyClassBaseType;
    /// Whether instances have a `__dict__`.
    type Dict: InstanceSlot;
    /// Whether instances can be referenced weakly.
    type WeakRef: InstanceSlot;
    /// Which threads may touch an instance.
    type Threads: ThreadRule;
    /// The record of the class.
    const CLASS: ClassRef;
    /// The module that the class says it is from.
    const MODULE_NAME: Option<&'static str> = None;
    /// The number of the record for stubs; zero if there is none.
    #[cfg(feature = "experimental-inspect")]
    const STUB: u64 = 0;
}

/// A [`Class`], which is a static.
pub type ClassRef = StaticRef<Class>;

// SAFETY: the type object is the one that the class's own record makes.
unsafe impl<T: PyClass> PyTypeInfo for T {
    const NAME: &'static str = <T as PyClass>::NAME;
    const MODULE: Option<&'static str> = T::MODULE_NAME;
    crate::__type_hint!(
        TYPE_HINT = crate::inspect::PyStaticExpr::PyClass(
            crate::inspect::PyClassNameStaticExpr::new(&FullName::<T>::EXPR, T::STUB)
        )
    );

    #[inline(always)]
    fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject {
        T::CLASS.get().type_object.get(py, &T::CLASS.get().spec)
    }

    // By its type and, where that does not tell all, by what it holds.
    #[cfg(PyPy)]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        let ty = T::type_object_raw(object.py());
        // SAFETY: - two objects that are alive;
        //         - an instance of the class by its type, as just asked.
        unsafe {
            ffi::PyObject_TypeCheck(object.as_ptr(), ty) != 0
                && super::layout::is_made(T::CLASS.get(), object.as_ptr())
        }
    }

    #[cfg(PyPy)]
    fn is_exact_type_of(object: &Bound<'_, PyAny>) -> bool {
        object.type_ptr() == T::type_object_raw(object.py()) && T::is_type_of(object)
    }
}

impl<T: PyClass> DerefToPyAny for T {}

/// The name of a class with the module that it says it is from.
#[cfg(feature = "experimental-inspect")]
struct FullName<T>(std::marker::PhantomData<T>);

#[cfg(feature = "experimental-inspect")]
impl<T: PyClass> FullName<T> {
    const EXPR: crate::inspect::PyStaticExpr = match T::MODULE_NAME {
        Some(module) => crate::type_hint_identifier!(module, <T as PyClass>::NAME),
        None => crate::inspect::PyStaticExpr::Name {
            id: <T as PyClass>::NAME,
        },
    };
}

/// The two answers to "is this class frozen?".
pub trait Frozen: sealed::Sealed {
    /// The answer.
    const VALUE: bool;
    #[doc(hidden)]
    type OwnFlag<Base: PyClassBaseType>: FlagSlot;
    #[doc(hidden)]
    type FlagForSubclass<Base: PyClassBaseType>: FlagSlot;
}

/// Yes.
#[derive(Debug)]
pub struct True(());
/// No.
#[derive(Debug)]
pub struct False(());

impl Frozen for True {
    const VALUE: bool = true;
    type OwnFlag<Base: PyClassBaseType> = NoFlag;
    type FlagForSubclass<Base: PyClassBaseType> = Base::FlagForSubclass;
}

impl Frozen for False {
    const VALUE: bool = false;
    // One flag serves the whole hierarchy: that of the first class that is not frozen.
    type OwnFlag<Base: PyClassBaseType> = Base::FlagForSubclass;
    type FlagForSubclass<Base: PyClassBaseType> = NoFlag;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::True {}
    impl Sealed for super::False {}
}

/// The flag that a class that is first in its hierarchy to need one keeps in its instances.
pub(super) type FirstFlag = BorrowFlag;

/// The record of one class: what it is made from, and its type object once it is made.
pub struct Class {
    pub(super) type_object: LazyTypeObject,
    pub(super) spec: FullSpec,
    /// The objects of an enum's variants, a tuple.
    pub(super) variants: PerInterpreterObject,
    pub(super) freelist: FreeList,
}

/// Functions of the user's that the class's own slots call; found when the type is made.
pub(super) struct Hooks {
    pub(super) traverse: AtomicPtr<c_void>,
    pub(super) clear: AtomicPtr<c_void>,
    /// What instances have a pointer to, so that they are called by vectorcall.
    pub(super) vectorcall: AtomicPtr<c_void>,
}

/// What `#[pyclass]` knows of a class.
pub struct ClassSpec {
    /// The name in Python.
    pub name: &'static CStr,
    /// The module that the class says it is from.
    pub module: Option<&'static CStr>,
    /// The docstring, without a signature.
    pub doc: &'static CStr,
    /// The options that are switches.
    pub flags: ClassFlags,
    /// How many freed instances to keep for reuse.
    pub freelist: usize,
    /// Methods, properties, slots, class attributes.
    pub items: &'static [&'static [Item]],
}

/// A [`ClassSpec`] with what follows from the Rust type.
pub(super) struct FullSpec {
    pub(super) given: ClassSpec,
    pub(super) layout: layout::LayoutSpec,
    pub(super) base: fn(Python<'_>) -> *mut ffi::PyTypeObject,
    pub(super) base_part: Part,
    pub(super) dealloc: ffi::destructor,
    /// How memory is taken and given back, if not in the usual way.
    pub(super) memory: Option<(ffi::allocfunc, ffi::freefunc)>,
    pub(super) traverse: ffi::traverseproc,
    pub(super) clear: ffi::inquiry,
    pub(super) base_is_object: bool,
    pub(super) hooks: Hooks,
}

impl FullSpec {
    /// See [`LazyTypeObject::plain`]. To be asked when the type was created. Before 3.8 the reference to the type would
    /// be missing.
    #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
    pub(super) fn has_plain_instances(&self) -> bool {
        let is_collected = !self.hooks.traverse.load(Ordering::Relaxed).is_null()
            || !self.hooks.clear.load(Ordering::Relaxed).is_null();
        self.layout.written && self.memory.is_none() && !is_collected
    }
}

// SAFETY: everything in it is immutable but the type object, which has its own synchronisation.
unsafe impl Sync for Class {}

impl Class {
    /// The record of `T`.
    pub const fn new<T: PyClass>(spec: ClassSpec) -> Self {
        Class {
            type_object: LazyTypeObject::new(),
            variants: PerInterpreterObject::new(),
            freelist: FreeList::new(),
            spec: FullSpec {
                // Only classes with the option have these functions compiled.
                memory: if spec.freelist > 0 {
                    Some((freelist::alloc::<T>, freelist::free::<T>))
                } else {
                    None
                },
                given: spec,
                layout: layout::LayoutSpec::of::<T>(),
                base: <T::BaseType as PyTypeInfo>::type_object_raw,
                base_part: <T::BaseType as PyClassBaseType>::PART,
                dealloc: super::end::dealloc::<T>(&layout::LayoutSpec::of::<T>()),
                traverse: super::gc::traverse::<T>,
                clear: super::gc::clear::<T>,
                base_is_object: <T::BaseType as PyClassBaseType>::IS_OBJECT,
                hooks: Hooks {
                    traverse: AtomicPtr::new(std::ptr::null_mut()),
                    clear: AtomicPtr::new(std::ptr::null_mut()),
                    vectorcall: AtomicPtr::new(std::ptr::null_mut()),
                },
            },
        }
    }
}

impl Class {
    /// Whether the object is an instance of exactly this class. False before the type is made.
    ///
    /// # Safety
    /// The object is alive, and the thread attached.
    #[inline(always)]
    pub(super) unsafe fn is_exact_type_of(&self, object: *mut ffi::PyObject) -> bool {
        // SAFETY: as the caller promises.
        unsafe { ffi::Py_TYPE(object) == self.type_object.ready(Python::assume_attached()) }
    }
}

/// The options of a class that are switches.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct ClassFlags(u32);

impl ClassFlags {
    /// No option.
    pub const NONE: Self = ClassFlags(0);
    /// Python classes may extend it.
    pub const SUBCLASS: Self = ClassFlags(1);
    /// Only the slots of mappings are filled.
    pub const MAPPING: Self = ClassFlags(1 << 1);
    /// `__len__` fills the slot of sequences.
    pub const SEQUENCE: Self = ClassFlags(1 << 2);
    /// Attributes of the class cannot be set.
    pub const IMMUTABLE: Self = ClassFlags(1 << 3);
    /// The class can be subscripted: `C[int]`.
    pub const GENERIC: Self = ClassFlags(1 << 4);

    /// Both.
    pub const fn with(self, other: Self) -> Self {
        ClassFlags(self.0 | other.0)
    }

    pub(super) fn has(self, flag: Self) -> bool {
        self.0 & flag.0 != 0
    }
}

/// What the `#[pymethods]` block of a class has. There is one for each class; the feature `multiple-pymethods` allows
/// for more.
pub trait OnePymethodsBlock {
    #[doc(hidden)]
    const ITEMS: &'static [Item];
}

/// Asked for the methods of a class: `MethodsOf::<T>::ITEMS` is the constant below where there is a block of them, and
/// that of [`NoMethods`] otherwise.
pub struct MethodsOf<T>(PhantomData<T>);

impl<T: OnePymethodsBlock> MethodsOf<T> {
    /// Those of the block.
    pub const ITEMS: &'static [Item] = T::ITEMS;
}

/// See [`MethodsOf`].
pub trait NoMethods {
    /// Nothing.
    const ITEMS: &'static [Item] = &[];
}

impl<T> NoMethods for MethodsOf<T> {}
