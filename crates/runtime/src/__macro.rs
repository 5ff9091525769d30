//! The whole contract between the macros and the runtime. Not a public interface.

pub use std::borrow::{Borrow, Cow};
pub use std::clone::Clone;
pub use std::cmp::{PartialEq, PartialOrd};
pub use std::convert::{From, Into};
pub use std::default::Default;
pub use std::ffi::{c_int, c_void, CStr};
pub use std::fmt::Display;
pub use std::hash::Hash;
pub use std::marker::{Send, Sync};
pub use std::option::Option::{self, None, Some};
pub use std::primitive::{bool, usize};
pub use std::result::Result::{self, Err, Ok};
pub use std::{assert, compile_error, format, format_args, stringify};

pub use crate::class::*;
pub use crate::conversion::{FromPyObject, FromPyObjectOwned, Internal, IntoPyObject};
pub use crate::convert::{ReturnValue, ReturnedSelf};
#[cfg(feature = "experimental-async")]
pub use crate::coroutine::for_macros::*;
pub use crate::deprecated;
pub use crate::derive::*;
pub use crate::error::{import_exception_type, new_exception_type};
pub use crate::ffi::PyObject;
#[cfg(any(not(Py_LIMITED_API), Py_3_11))]
pub use crate::ffi::Py_buffer;
pub use crate::function::*;
#[cfg(feature = "experimental-inspect")]
pub use crate::inspect::of as type_hint_of;
#[cfg(feature = "experimental-inspect")]
pub use crate::inspect::{PyStaticExpr, ANY as ANY_HINT};
pub use crate::interpreter::PerInterpreter;
pub use crate::module::{
    add_member, export_value, no_module, Exported, ModuleDef, ModuleMember, TypeHandle,
    WrappedModule,
};
pub use crate::native_types::run::{run_or_panic, set_local};
#[cfg(feature = "experimental-inspect")]
pub use crate::stubs::*;
pub use crate::types::string::interned;
#[cfg(feature = "experimental-inspect")]
pub use crate::types::PyString;
pub use crate::types::{PyAny, PyDict, PyModule, PyTuple, PyType};
pub use crate::{Borrowed, Bound, PyErr, PyResult, PyTypeInfo, Python};

#[cfg(feature = "multiple-pymethods")]
pub use crate::__submit_methods as submit_methods;
#[cfg(feature = "experimental-inspect")]
pub use crate::{__stub_of_foreign as stub_of_foreign, type_hint_subscript, type_hint_union};
#[cfg(feature = "multiple-pymethods")]
pub use inventory;

pub use crate::{
    __class_eq as class_eq, __class_eq_int as class_eq_int, __class_hash as class_hash,
    __class_ord as class_ord, __class_ord_int as class_ord_int, __class_str as class_str,
    __cstr_concat as cstr_concat, __module_entry as module_entry, __name as name,
    __texts_concat as texts_concat, __try_operand as try_operand,
};

/// A C string from a text that ends with NUL.
///
/// # Panics
/// If there is no NUL at the end, or another one before it.
pub const fn cstr_from_str(text: &str) -> &CStr {
    cstr_from_bytes(text.as_bytes())
}

/// A C string from bytes that end with NUL.
///
/// # Panics
/// If there is no NUL at the end, or another one before it.
pub const fn cstr_from_bytes(bytes: &[u8]) -> &CStr {
    match CStr::from_bytes_with_nul(bytes) {
        Ok(text) => text,
        Err(_) => panic!("the text contains a NUL character"),
    }
}

/// Texts of which all but the last are in `head`, each with a NUL at its end.
///
/// # Panics
/// If the last one contains another NUL.
pub const fn texts_from_bytes(head: &str, bytes: &'static [u8]) -> &'static str {
    let mut i = head.len();
    while i < bytes.len() {
        assert!(
            (bytes[i] == 0) == (i == bytes.len() - 1),
            "the text contains a NUL character"
        );
        i += 1;
    }
    match std::str::from_utf8(bytes) {
        Ok(texts) => texts,
        Err(_) => panic!("texts are UTF-8"),
    }
}

/// How long the texts are together, with a NUL at the end.
pub const fn concat_len(parts: &[&str]) -> usize {
    let (mut len, mut part) = (1, 0);
    while part < parts.len() {
        len += parts[part].len();
        part += 1;
    }
    len
}

/// The texts one after the other, with a NUL at the end.
pub const fn concat_bytes<const LEN: usize>(parts: &[&str]) -> [u8; LEN] {
    let mut bytes = [0; LEN];
    let (mut at, mut part) = (0, 0);
    while part < parts.len() {
        let text = parts[part].as_bytes();
        let mut i = 0;
        while i < text.len() {
            bytes[at] = text[i];
            at += 1;
            i += 1;
        }
        part += 1;
    }
    bytes
}
