//! What a class consists of: written by the macros as a constant, read when its type is made.

use std::ffi::{c_int, c_void, CStr};

use super::field::FieldItem;
use super::slot_entries::call_vectorcall;
use crate::function::{
    call_init, call_tuple_dict, keywords_def, noargs_def, Body, BodyInt, Outcome, Signed, Thunk,
};
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
        /// What the function calls the new value.
        parameter: &'static str,
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

#[cfg(feature = "experimental-async")]
impl MethodItem {
    /// A method, as the C API wants it.
    pub(crate) const fn of(definition: ffi::PyMethodDef) -> Self {
        MethodItem(definition)
    }
}

/// A method without parameters.
pub const fn method_noargs<B>(name: &'static CStr, doc: &'static CStr, _body: B) -> Item
where
    B: Thunk<*mut ffi::PyObject>,
{
    Item::Method(MethodItem(noargs_def::<B>(name, doc)))
}

/// A method with parameters.
pub const fn method<S, B>(name: &'static CStr, doc: &'static CStr, _signature: S, _body: B) -> Item
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    Item::Method(MethodItem(keywords_def::<S, B>(name, doc)))
}

impl Item {
    /// A method that gets the class.
    #[must_use]
    pub const fn of_class(self) -> Self {
        self.with_flag(ffi::METH_CLASS)
    }

    /// A method that gets neither the class nor an instance.
    #[must_use]
    pub const fn of_nothing(self) -> Self {
        self.with_flag(ffi::METH_STATIC)
    }

    const fn with_flag(mut self, flag: c_int) -> Self {
        if let Item::Method(method) = &mut self {
            method.0.ml_flags |= flag;
        }
        self
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

/// `__new__`, with the parenthesised parameters for the docstring of the class; empty for none.
pub const fn new<S, B>(text_signature: &'static str, _signature: S, _body: B) -> Item
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn tp_new<S: Signed, B: Thunk<*mut ffi::PyObject>>(
        subtype: *mut ffi::PyTypeObject,
        args: *mut ffi::PyObject,
        kwargs: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this as `tp_new`, with a tuple and a dictionary or NULL.
        unsafe { call_tuple_dict((S::CLOSURE)(), B::BODY, subtype.cast(), args, kwargs) }
    }
    Item::New(NewItem {
        text_signature,
        tp_new: tp_new::<S, B>,
        vectorcall: Some(vectorcall::<S, B>),
    })
}

/// `__call__`.
pub const fn call<S, B>(_signature: S, _body: B) -> Item
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn tp_call<S: Signed, B: Thunk<*mut ffi::PyObject>>(
        slf: *mut ffi::PyObject,
        args: *mut ffi::PyObject,
        kwargs: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this as `tp_call`, with a tuple and a dictionary or NULL.
        unsafe { call_tuple_dict((S::CLOSURE)(), B::BODY, slf, args, kwargs) }
    }
    Item::Call(CallItem {
        tp_call: tp_call::<S, B>,
        vectorcall: vectorcall::<S, B>,
    })
}

/// Calls of a class or of an instance.
unsafe extern "C" fn vectorcall<S: Signed, B: Thunk<*mut ffi::PyObject>>(
    callable: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargsf: usize,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this by the vectorcall convention, with what it belongs to.
    unsafe { call_vectorcall((S::CLOSURE)(), B::BODY, callable, args, nargsf, kwnames) }
}

/// `__init__`.
pub const fn init<S: Signed, B: Thunk<isize>>(_signature: S, _body: B) -> Item {
    unsafe extern "C" fn tp_init<S: Signed, B: Thunk<isize>>(
        slf: *mut ffi::PyObject,
        args: *mut ffi::PyObject,
        kwargs: *mut ffi::PyObject,
    ) -> c_int {
        // SAFETY: Python calls this as `tp_init`, with a tuple and a dictionary or NULL.
        unsafe { call_init((S::CLOSURE)(), B::BODY, slf, args, kwargs) }
    }
    SlotItem::new(ffi::Py_tp_init, tp_init::<S, B> as *mut c_void)
}

/// Reads a property.
pub const fn getter<B>(name: &'static CStr, doc: &'static CStr, _body: B) -> Item
where
    B: Thunk<*mut ffi::PyObject>,
{
    Item::Getter {
        name,
        doc,
        body: B::BODY,
    }
}

/// Writes a property by a function that calls the new value `parameter`.
pub const fn setter<B: Thunk<isize>>(
    name: &'static CStr,
    doc: &'static CStr,
    parameter: &'static str,
    _body: B,
) -> Item {
    Item::Setter {
        name,
        doc,
        parameter,
        body: B::BODY,
    }
}

/// Deletes a property.
pub const fn deleter<B: Thunk<isize>>(name: &'static CStr, _body: B) -> Item {
    Item::Deleter {
        name,
        body: B::BODY,
    }
}

/// A special method that the class switches off.
pub const fn off(name: &'static CStr) -> Item {
    Item::Off(name)
}

/// An attribute of the class.
pub const fn class_attr(name: &'static CStr, value: fn(Python<'_>) -> Outcome) -> Item {
    Item::ClassAttribute { name, value }
}
