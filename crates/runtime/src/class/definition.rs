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
use super::thunk::{How, Thunks};
use super::type_object::LazyTypeObject;
use crate::function::{Signature, Signed, StaticRef, Texts};
use crate::interpreter::PerInterpreterObject;
use crate::object::{Bound, DerefToPyAny, PyTypeInfo};
use crate::{ffi, PyAny, Python};

/// A Python class written in Rust: what `#[pyclass]` makes of a struct or an enum.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, PyClass};
///
/// #[pyclass(name = "Counter")]
/// struct RustCounter {
///     count: u32,
/// }
///
/// // Takes values of every class.
/// fn shared<T: PyClass + Into<PyClassInitializer<T>>>(py: Python<'_>, value: T) -> PyResult<[Py<T>; 2]> {
///     let object = Py::new(py, value)?;
///     Ok([object.clone_ref(py), object])
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let [first, second] = shared(py, RustCounter { count: 0 })?;
///     first.borrow_mut(py).count = 5;
///     assert_eq!(second.borrow(py).count, 5);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python class",
    note = "put `#[pyclass]` on it"
)]
pub trait PyClass: PyClassImpl + PyTypeInfo {
    /// The class's name in Python.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::{prelude::*, PyClass};
    ///
    /// #[pyclass(name = "Counter")]
    /// struct RustCounter;
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert_eq!(<RustCounter as PyClass>::NAME, "Counter");
    ///     assert_eq!(py.get_type::<RustCounter>().name()?, "Counter");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    const NAME: &'static str;
    /// `True` if instances are never borrowed mutably.
    type Frozen: Frozen;
    /// Whether it has the option `subclass`.
    #[doc(hidden)]
    const SUBCLASS: bool = false;
    /// Whether instances may be of another type than the class's own. Enums with fields, which are frozen, have a subtype for
    /// each variant; PyPy does not keep others from making subtypes.
    #[doc(hidden)]
    const HAS_SUBTYPES: bool = Self::SUBCLASS || Self::Frozen::VALUE || cfg!(any(PyPy, GraalPy));
    /// `Self`. What the macros write about a class goes by this name of it: where there is none, no more is said of it.
    #[doc(hidden)]
    type Class: PyClass;
    /// Makes thunks of its methods.
    #[doc(hidden)]
    const THUNKS: Thunks<Self, Self::Class> = Thunks(PhantomData);
    /// The signature of a method. See [`Signature::plain`].
    #[doc(hidden)]
    const METHOD: MethodOf = MethodOf(Self::CLASS);
}

/// Makes signatures of the methods of a class, of which this is the record.
#[derive(Clone, Copy)]
pub struct MethodOf(ClassRef);

impl MethodOf {
    /// See [`Signature::plain`].
    pub const fn plain(self, texts: &'static str, arity: [u16; 3]) -> Signature {
        Signature::plain_in(texts, arity, Some(&self.0.get().spec.texts))
    }

    /// The signature of a function as that of a method.
    pub const fn full(self, signature: Signature) -> Signature {
        signature.in_class(&self.0.get().spec.texts)
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
        T::CLASS.get().type_ptr(py)
    }

    // By its type and, where that does not tell all, by what it holds.
    #[inline]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        T::CLASS.get().is_type_of(object.py(), object)
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
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pyclass::{False, Frozen}, PyClass};
///
/// #[pyclass]
/// struct Counter(u32);
///
/// #[pyclass(frozen)]
/// struct Point(f64, f64);
///
/// fn is_frozen<T: PyClass>() -> bool {
///     T::Frozen::VALUE
/// }
///
/// # fn main() {
/// # Python::initialize();
/// Python::attach(|py| {
///     assert!(is_frozen::<Point>() && !is_frozen::<Counter>());
///     # let _ = py;
/// });
/// # }
/// ```
pub trait Frozen: sealed::Sealed {
    /// The answer.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, pyclass::{False, Frozen, True}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(True::VALUE);
    ///     assert!(!False::VALUE);
    ///     # let _ = py;
    /// });
    /// ```
    const VALUE: bool;
    #[doc(hidden)]
    type OwnFlag<Base: PyClassBaseType>: FlagSlot;
    #[doc(hidden)]
    type FlagForSubclass<Base: PyClassBaseType>: FlagSlot;
}

/// Yes.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pyclass::True, PyClass};
///
/// #[pyclass(frozen)]
/// struct Point(f64, f64);
///
/// // Only for classes whose values are never written.
/// fn value<T: PyClass<Frozen = True> + Sync>(object: &Py<T>) -> &T {
///     object.get()
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let point = Py::new(py, Point(1.0, 2.0))?;
///     assert_eq!(value(&point).1, 2.0);
///     Ok(())
/// })
/// # }
/// ```
#[derive(Debug)]
pub struct True(());
/// No.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pyclass::False, PyClass};
///
/// #[pyclass]
/// struct Counter(u32);
///
/// // Only for classes whose values can be written.
/// fn replace<T: PyClass<Frozen = False>>(object: &Bound<'_, T>, value: T) -> T {
///     std::mem::replace(&mut object.borrow_mut(), value)
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let counter = Bound::new(py, Counter(1))?;
///     assert_eq!(replace(&counter, Counter(2)).0, 1);
///     assert_eq!(counter.borrow().0, 2);
///     Ok(())
/// })
/// # }
/// ```
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
    /// The name in Python and the docstring, without a signature, each with a NUL at its end.
    pub texts: &'static str,
    /// The module that the class says it is from.
    pub module: Option<&'static CStr>,
    /// The options that are switches.
    pub flags: ClassFlags,
    /// How many freed instances to keep for reuse.
    pub freelist: usize,
    /// Methods, properties, slots, class attributes: of the class itself, and of its methods.
    pub items: [&'static [Item]; 2],
}

/// A [`ClassSpec`] with what follows from the Rust type. A module has one for each class, so it is small, and has few
/// pointers.
pub(super) struct FullSpec {
    /// The name in Python and the docstring, without a signature.
    pub(super) texts: Texts,
    module: Option<Texts>,
    pub(super) flags: ClassFlags,
    pub(super) freelist: u32,
    /// What is empty is no pointer.
    pub(super) items: [Option<&'static [Item]>; 2],
    pub(super) layout: layout::LayoutSpec,
    pub(super) how: How,
    pub(super) base_part: Part,
    pub(super) dealloc: ffi::destructor,
    /// How memory is taken and given back, if not in the usual way.
    pub(super) memory: Option<&'static (ffi::allocfunc, ffi::freefunc)>,
    /// What the collector calls, unless it is known that instances have no part in that.
    pub(super) collected: Option<&'static (ffi::traverseproc, ffi::inquiry)>,
    pub(super) hooks: Hooks,
}

impl FullSpec {
    /// The name in Python.
    pub(super) fn name(&self) -> &'static CStr {
        // SAFETY: the name comes first.
        unsafe { self.texts.get(0) }
    }

    /// The docstring, without a signature.
    pub(super) fn doc(&self) -> &'static CStr {
        // SAFETY: the docstring comes second.
        unsafe { self.texts.get(1) }
    }

    /// The module that the class says it is from.
    pub(super) fn module(&self) -> Option<&'static CStr> {
        // SAFETY: one text.
        self.module.map(|module| unsafe { module.get(0) })
    }

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
        let layout = layout::LayoutSpec::of::<T>();
        Class {
            type_object: LazyTypeObject::new(),
            variants: PerInterpreterObject::new(),
            freelist: FreeList::new(),
            spec: FullSpec {
                texts: Texts::new(spec.texts, 2),
                module: match spec.module {
                    Some(module) => Some(Texts::of_c_str(module)),
                    None => None,
                },
                flags: spec.flags,
                freelist: if spec.freelist > u32::MAX as usize {
                    u32::MAX
                } else {
                    spec.freelist as u32
                },
                items: [some_items(spec.items[0]), some_items(spec.items[1])],
                how: How::of::<T>(),
                base_part: <T::BaseType as PyClassBaseType>::PART,
                dealloc: super::end::dealloc::<T>(&layout),
                layout,
                // Only classes with the option have these functions compiled.
                memory: if spec.freelist > 0 {
                    Some(memory_functions::<T>())
                } else {
                    None
                },
                // Here too.
                collected: if T::Dict::PRESENT || may_be_collected(&spec.items) {
                    Some(collector_functions::<T>())
                } else {
                    None
                },
                hooks: Hooks {
                    traverse: AtomicPtr::new(std::ptr::null_mut()),
                    clear: AtomicPtr::new(std::ptr::null_mut()),
                    vectorcall: AtomicPtr::new(std::ptr::null_mut()),
                },
            },
        }
    }
}

// The constants of a function are evaluated before it, whether it comes to them or not: so these have functions.

const fn memory_functions<T: PyClass>() -> &'static (ffi::allocfunc, ffi::freefunc) {
    const { &(freelist::alloc::<T>, freelist::free::<T>) }
}

const fn collector_functions<T: PyClass>() -> &'static (ffi::traverseproc, ffi::inquiry) {
    const { &(super::gc::traverse::<T>, super::gc::clear::<T>) }
}

const fn some_items(items: &'static [Item]) -> Option<&'static [Item]> {
    if items.is_empty() {
        None
    } else {
        Some(items)
    }
}

/// Whether the collector may have to know instances of a class with these items.
const fn may_be_collected(items: &[&[Item]]) -> bool {
    // Blocks that nobody knows before the module is loaded.
    if cfg!(feature = "multiple-pymethods") {
        return true;
    }
    let mut i = 0;
    while i < items.len() {
        let mut k = 0;
        while k < items[i].len() {
            if let Item::Slot(item) = &items[i][k] {
                if item.slot == ffi::Py_tp_traverse || item.slot == ffi::Py_tp_clear {
                    return true;
                }
            }
            k += 1;
        }
        i += 1;
    }
    false
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
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// struct Counter(u32);
///
/// #[pymethods]
/// impl Counter {
///     fn value(&self) -> u32 {
///         self.0
///     }
/// }
///
/// // A block for Rust alone; a second one with `#[pymethods]` would need the feature.
/// impl Counter {
///     fn reset(&mut self) {
///         self.0 = 0;
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let counter = Bound::new(py, Counter(3))?;
///     counter.borrow_mut().reset();
///     assert_eq!(counter.call_method0("value")?.extract::<u32>()?, 0);
///     Ok(())
/// })
/// # }
/// ```
pub trait OnePymethodsBlockWithoutFeatureMultiplePymethods {
    #[doc(hidden)]
    const ITEMS: &'static [Item];
    /// The signatures of its methods, of which each is known by its number.
    #[doc(hidden)]
    const SIGNATURES: Signatures = StaticRef::new(&[]);
}

/// The signatures of a block of methods.
pub type Signatures = StaticRef<[Signature]>;

/// The signature of this number in a block of methods.
pub struct Nth<B, const N: usize>(PhantomData<B>);

/// See [`Nth`].
pub const fn nth<B, const N: usize>() -> Nth<B, N> {
    Nth(PhantomData)
}

impl<B, const N: usize> Clone for Nth<B, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<B, const N: usize> Copy for Nth<B, N> {}

impl<B: OnePymethodsBlockWithoutFeatureMultiplePymethods + 'static, const N: usize> Signed
    for Nth<B, N>
{
    const KNOWN: StaticRef<Signature> = StaticRef::new(&B::SIGNATURES.get()[N]);
    const IS_KNOWN: bool = true;

    fn asked() -> &'static Signature {
        B::SIGNATURES.get().get(N).expect("it has such a number")
    }
}

/// Asked for the methods of a class: `MethodsOf::<T>::ITEMS` is the constant below where there is a block of them, and
/// that of [`NoMethods`] otherwise.
pub struct MethodsOf<T>(PhantomData<T>);

impl<T: OnePymethodsBlockWithoutFeatureMultiplePymethods> MethodsOf<T> {
    /// Those of the block.
    pub const ITEMS: &'static [Item] = T::ITEMS;
}

/// See [`MethodsOf`].
pub trait NoMethods {
    /// Nothing.
    const ITEMS: &'static [Item] = &[];
}

impl<T> NoMethods for MethodsOf<T> {}
