//! What a class consists of: written by the macros as a constant, read when its type is made.

use std::ffi::{c_int, c_void};

use super::field::{Read, Write};
use super::slot_entries::call_vectorcall;
use crate::function::{
    call_init, call_tuple_dict, keywords_def, noargs_def, optional_def, signature, Body, BodyInt,
    Definition, Outcome, Signed, Texts, Thunk,
};
use crate::object::{Bound, PyType};
use crate::{ffi, PyResult, Python};

/// One thing that a class has. Where it has texts they are one pointer, see [`Texts`]; the first one is its name.
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
        /// The property and its docstring.
        texts: Texts,
        /// The function.
        body: Body,
    },
    /// Writes a property.
    Setter {
        /// The property, what the function calls the new value, and the docstring.
        texts: Texts,
        /// The function.
        body: BodyInt,
    },
    /// Deletes a property.
    Deleter {
        /// The property and its docstring.
        texts: Texts,
        /// The function.
        body: BodyInt,
    },
    /// A property that is a field: see [`FieldItem`](super::field::FieldItem).
    Field {
        /// Its name and its docstring.
        texts: Texts,
        /// Where it lies in the class's value.
        offset: u32,
        /// Reads it.
        get: Option<Read>,
        /// Writes it.
        set: Option<Write>,
    },
    /// An attribute of the class, computed when the type is made.
    ClassAttribute {
        /// The attribute.
        texts: Texts,
        /// Computes the value.
        value: fn(Python<'_>) -> Outcome,
    },
    /// A special method that the class switches off by setting it to `None`.
    Off(Texts),
    /// Sets class attributes, when the type is made.
    Fill(for<'py> fn(Python<'py>, &Bound<'py, PyType>) -> PyResult<()>),
    /// Several items, none of them a group.
    Group(&'static [Item]),
}

// What each of a class's methods and fields takes in a module.
const _: () = assert!(size_of::<Item>() <= 4 * size_of::<usize>());

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
pub struct MethodItem(pub(super) Definition);

#[cfg(feature = "experimental-async")]
impl MethodItem {
    /// A method, as the C API wants it.
    pub(crate) const fn of(definition: Definition) -> Self {
        MethodItem(definition)
    }
}

/// A method without parameters. `texts` are its name and its docstring, each with a NUL at its end.
pub const fn method_noargs<B>(texts: &'static str, _body: B) -> Item
where
    B: Thunk<*mut ffi::PyObject>,
{
    Item::Method(MethodItem(noargs_def::<B>(texts)))
}

/// A method with parameters.
pub const fn method<S, B>(texts: &'static str, _signature: S, _body: B) -> Item
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    Item::Method(MethodItem(keywords_def::<S, B>(texts)))
}

/// A method whose parameters need not be given.
pub const fn method_optional<S, B>(texts: &'static str, _signature: S, _body: B) -> Item
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    Item::Method(MethodItem(optional_def::<S, B>(texts)))
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

    const fn with_flag(self, flag: c_int) -> Self {
        match self {
            Item::Method(method) => Item::Method(MethodItem(method.0.with_flag(flag))),
            item => item,
        }
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
    pub text_signature: Texts,
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

/// `__new__`, with the parenthesised parameters for the docstring of the class, with a NUL at their end.
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
        unsafe { call_tuple_dict(subtype.cast(), args, kwargs, signature!(S), B::BODY) }
    }
    Item::New(NewItem {
        text_signature: Texts::new(text_signature, 1),
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
        unsafe { call_tuple_dict(slf, args, kwargs, signature!(S), B::BODY) }
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
    unsafe { call_vectorcall(signature!(S), B::BODY, callable, args, nargsf, kwnames) }
}

/// `__init__`.
pub const fn init<S: Signed, B: Thunk<isize>>(_signature: S, _body: B) -> Item {
    unsafe extern "C" fn tp_init<S: Signed, B: Thunk<isize>>(
        slf: *mut ffi::PyObject,
        args: *mut ffi::PyObject,
        kwargs: *mut ffi::PyObject,
    ) -> c_int {
        // SAFETY: Python calls this as `tp_init`, with a tuple and a dictionary or NULL.
        unsafe { call_init(slf, args, kwargs, signature!(S), B::BODY) }
    }
    SlotItem::new(ffi::Py_tp_init, tp_init::<S, B> as *mut c_void)
}

/// Reads a property. `texts` are its name and its docstring, each with a NUL at its end.
pub const fn getter<B>(texts: &'static str, _body: B) -> Item
where
    B: Thunk<*mut ffi::PyObject>,
{
    Item::Getter {
        texts: Texts::new(texts, 2),
        body: B::BODY,
    }
}

/// Writes a property. `texts` are its name, what the function calls the new value, and the docstring.
pub const fn setter<B: Thunk<isize>>(texts: &'static str, _body: B) -> Item {
    Item::Setter {
        texts: Texts::new(texts, 3),
        body: B::BODY,
    }
}

/// Deletes a property. `texts` are its name and the docstring.
pub const fn deleter<B: Thunk<isize>>(texts: &'static str, _body: B) -> Item {
    Item::Deleter {
        texts: Texts::new(texts, 2),
        body: B::BODY,
    }
}

/// A special method that the class switches off. `texts` are its name.
pub const fn off(texts: &'static str) -> Item {
    Item::Off(Texts::new(texts, 1))
}

/// An attribute of the class. `texts` are its name.
pub const fn class_attr(texts: &'static str, value: fn(Python<'_>) -> Outcome) -> Item {
    Item::ClassAttribute {
        texts: Texts::new(texts, 1),
        value,
    }
}
