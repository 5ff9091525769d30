//! The whole contract between the macros and the runtime. Not a public interface.

pub use std::clone::Clone;
pub use std::convert::{From, Into};
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{self, Err, Ok};
pub use std::format_args;
pub use std::marker::{Send, Sync};

pub use crate::error::{import_exception_type, new_exception_type};
pub use crate::interpreter::PerInterpreter;
pub use crate::types::string::interned;

/// A C string from a text that ends with NUL.
///
/// # Panics
/// If there is no NUL at the end, or another one before it.
pub const fn cstr_from_str(text: &str) -> &std::ffi::CStr {
    match std::ffi::CStr::from_bytes_with_nul(text.as_bytes()) {
        Ok(text) => text,
        Err(_) => panic!("the text contains a NUL character"),
    }
}
