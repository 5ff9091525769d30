//! Newer functions for older interpreters, one module per version that added them.
//!
//! Each function is the interpreter's own where it has it, and otherwise does the same by older
//! means; `compat::f` is always there.

/// Writes a function twice: a re-export where the interpreter has it, the given body elsewhere.
macro_rules! shim {
    (
        has($has:meta);
        $(#[$attr:meta])*
        pub unsafe fn $name:ident($($arg:ident: $ty:ty),* $(,)?) $(-> $ret:ty)? $body:block
    ) => {
        #[cfg($has)]
        pub use crate::$name;

        #[cfg(not($has))]
        $(#[$attr])*
        #[inline]
        pub unsafe fn $name($($arg: $ty),*) $(-> $ret)? $body
    };
}
use shim;

mod py_3_10;
mod py_3_13;
mod py_3_14;
mod py_3_15;
mod py_3_9;

pub use py_3_10::*;
pub use py_3_13::*;
pub use py_3_14::*;
pub use py_3_15::*;
pub use py_3_9::*;
