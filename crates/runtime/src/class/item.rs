//! What a class consists of: written by the macros as a constant, read when its type is made.

use std::ffi::{c_int, c_void, CStr};

use super::field::FieldItem;
use crate::function::{Body, BodyInt, FunctionDef, Outcome};
use crate::object::{Bound, PyType};
use crate::{ffi, PyResult, Python};

/// One thing that a class has.
#[derive(Copy, Clone)]
pub enum Item {
    /// A method, with the flags that say of what kind.
    Method(MethodItem),
    /// A function for a slot of the type object.
    Slot(SlotItem),
    /// `__new__`.
    New(NewItem),
    /// `__call__`.
    Call(CallItem),
    /// Reads a property.
    Getter {
        /// The property.
        name: &'static CStr,
        /// Its docstring.
        doc: &'static CStr,
        /// The function.
        body: Body,
    },
    /// Writes a property.
    Setter {
        /// The property.
        name: &'static CStr,
        /// Its docstring.
        doc: &'static CStr,
        /// What the function calls the new value; by default as the property.
        parameter: Option<&'static str>,
        /// The function.
        body: BodyInt,
    },
    /// Deletes a property.
    Deleter {
        /// The property.
        name: &'static CStr,
        /// The function.
        body: BodyInt,
    },
    /// A property that is a field.
    Field(FieldItem),
    /// An attribute of the class, computed when the type is made.
    ClassAttribute {
        /// The attribute.
        name: &'static CStr,
        /// Computes the value.
        value: fn(Python<'_>) -> Outcome,
    },
    /// A special method that the class switches off by setting it to `None`.
    Off(&'static CStr),
    /// Sets class attributes, when the type is made.
    Fill(for<'py> fn(Python<'py>, &Bound<'py, PyType>) -> PyResult<()>),
    /// Several items, none of them a group.
    Group(&'static [Item]),
}

impl Item {
    /// The items of a group, or the item itself.
    pub(super) fn parts(&'static self) -> &'static [Item] {
        match self {
            Item::Group(items) => items,
            item => std::slice::from_ref(item),
        }
    }
}

/// A method as the C API wants it.
#[derive(Copy, Clone)]
pub struct MethodItem(pub(super) ffi::PyMethodDef);

impl MethodItem {
    /// See [`FunctionDef::new`].
    #[allow(clippy::new_ret_no_self, reason = "the macros want items")]
    pub const fn new(
        name: &'static CStr,
        doc: &'static CStr,
        flags: c_int,
        method: ffi::PyMethodDefPointer,
    ) -> Item {
        Item::Method(MethodItem(FunctionDef::method(name, doc, flags, method)))
    }
}

/// A function for a slot of the type object.
#[derive(Copy, Clone)]
pub struct SlotItem {
    pub(super) slot: c_int,
    pub(super) function: *mut c_void,
    /// For slots of two methods, which of them are there: to set and to delete; to be asked always
    /// and as a fallback.
    #[cfg_attr(not(feature = "multiple-pymethods"), expect(dead_code))]
    pub(super) first: bool,
    #[cfg_attr(not(feature = "multiple-pymethods"), expect(dead_code))]
    pub(super) second: bool,
}

impl SlotItem {
    /// `function` is of the type that `slot` asks for.
    #[allow(clippy::new_ret_no_self, reason = "the macros want items")]
    pub const fn new(slot: c_int, function: *mut c_void) -> Item {
        Item::Slot(SlotItem {
            slot,
            function,
            first: false,
            second: false,
        })
    }

    /// As [`SlotItem::new`], for a slot of two methods.
    pub const fn pair(slot: c_int, function: *mut c_void, first: bool, second: bool) -> Item {
        Item::Slot(SlotItem {
            slot,
            function,
            first,
            second,
        })
    }
}

/// How instances are made from Python.
#[derive(Copy, Clone)]
pub struct NewItem {
    /// The parenthesised parameters, for the docstring of the class; empty for none.
    pub text_signature: &'static str,
    /// For every version, and subclasses.
    pub tp_new: ffi::newfunc,
    /// For calls of exactly this class.
    pub vectorcall: Option<ffi::vectorcallfunc>,
}

/// How instances are called.
#[derive(Copy, Clone)]
pub struct CallItem {
    /// With a tuple and a dict.
    pub tp_call: ffi::ternaryfunc,
    /// The same by vectorcall, for classes whose instances have room for it.
    pub vectorcall: ffi::vectorcallfunc,
}

/// Reads a property.
pub const fn getter(name: &'static CStr, doc: &'static CStr, body: Body) -> Item {
    Item::Getter { name, doc, body }
}

/// Writes a property.
pub const fn setter(name: &'static CStr, doc: &'static CStr, body: BodyInt) -> Item {
    Item::Setter {
        name,
        doc,
        parameter: None,
        body,
    }
}

/// Writes a property by a function that calls the new value `parameter`.
pub const fn setter_of(
    name: &'static CStr,
    doc: &'static CStr,
    parameter: &'static str,
    body: BodyInt,
) -> Item {
    Item::Setter {
        name,
        doc,
        parameter: Some(parameter),
        body,
    }
}

/// Deletes a property.
pub const fn deleter(name: &'static CStr, body: BodyInt) -> Item {
    Item::Deleter { name, body }
}

/// An attribute of the class.
pub const fn class_attr(name: &'static CStr, value: fn(Python<'_>) -> Outcome) -> Item {
    Item::ClassAttribute { name, value }
}
