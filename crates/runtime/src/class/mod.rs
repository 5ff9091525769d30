//! Layer 9: Python classes written in Rust.

mod argument;
#[macro_use]
mod base;
#[cfg(feature = "multiple-pymethods")]
mod blocks;
mod borrow;
#[cfg(any(not(Py_LIMITED_API), Py_3_11))]
mod buffer_slots;
mod callable;
mod class_getitem;
mod complete;
mod create;
mod definition;
mod end;
mod enums;
mod field;
mod freelist;
mod gc;
pub mod handles;
mod initializer;
mod item;
mod item_macros;
mod layout;
mod memory;
#[cfg(feature = "multiple-pymethods")]
mod merged_slots;
mod native_base;
mod opaque_layout;
mod options;
mod part;
mod property;
mod receiver;
#[allow(
    improper_ctypes_definitions,
    reason = "Rust calls these; the C convention makes tail calls of them"
)]
mod slot_defaults;
mod slot_entries;
mod slot_items;
mod threads;
mod thunk;
mod type_object;
mod variant_field;
mod variants;

pub use argument::{extract_clone, CloneIfPossible};
pub use base::{
    BaseOf, BaseOfAny, Inheritable, MadeWithoutValue, PyClassBaseType, PyNativeTypeInitializer,
};
#[cfg(feature = "multiple-pymethods")]
pub use blocks::MethodsBlock;
pub use borrow::*;
#[cfg(any(not(Py_LIMITED_API), Py_3_11))]
pub use buffer_slots::*;
pub use definition::{
    nth, Class, ClassFlags, ClassRef, ClassSpec, False, Frozen, MethodOf, Nth,
    OnePymethodsBlockWithoutFeatureMultiplePymethods, PyClass, PyClassImpl, Signatures, True,
};
pub use enums::*;
pub use field::{
    AccessibleField, FieldItem, FieldPlace, Read, ReadableField, WritableField, Write,
};
pub use gc::{traverse_item, PyTraverseError, PyVisit};
pub use initializer::{construct, new_instance, new_object, NewReturn, PyClassInitializer};
pub use item::*;
#[cfg(feature = "experimental-inspect")]
pub(crate) use layout::ClassObject;
pub use layout::{NoSlot, PointerSlot};
pub use options::*;
pub use receiver::{
    class_of, raw_ref, self_mut, self_ref, BorrowMutably, MethodReceiver, NotFrozen,
    ReadWithoutBorrow, SelfMut, SelfRef,
};
pub use slot_entries::unnamed;
pub use slot_items::*;
pub use threads::{SendUnlessUnsendable, Sendable, SyncUnlessUnsendable, Unsendable};
pub use thunk::{ByLent, ByMut, ByRef, Mutably, Thunks};
pub(crate) use type_object::try_type_object;
pub use type_object::LazyTypeObject;
pub use variant_field::VariantField;
pub use variants::*;

/// What the expansion of a class asks for: inherent items, and traits whose items they shadow. The names are none that a
/// user's type has.
pub mod within_class {
    pub use super::definition::{MethodsOf as __MethodsOf, NoMethods as _};
    pub use super::field::{
        AccessibleField as __AccessibleField, FieldItem as __FieldItem, FieldOf as __FieldOf,
        FieldOfAny as _, ReadableField as __ReadableField,
    };
    pub use super::threads::{Threads as __Threads, ThreadsNotSend as _};
    pub use super::variant_field::{
        ReadCopy as _, VariantFieldOf as __VariantFieldOf, VariantFieldOfAny as _,
    };
}
