//! Raw bindings of Python's C API.
//!
//! One module per C header, all re-exported here, so names are found where C has them: flat.
//! Which names exist depends on the interpreter that the build script found, exactly as in C.
//! Every function is unsafe; unless its documentation says otherwise, it may be called only by a
//! thread that is attached to the interpreter, with pointers to live objects of the right type.
#![no_std]
#![allow(
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    clippy::upper_case_acronyms,
    clippy::missing_safety_doc,
    reason = "names are those of C; the safety contract is stated once, above"
)]
#![allow(
    ambiguous_glob_reexports,
    clippy::needless_return,
    clippy::zero_ptr,
    clippy::manual_dangling_ptr
)]

#[macro_use]
mod macros;

mod seed;
pub use seed::*;

mod abstract_;
mod boolobject;
mod bytearrayobject;
mod bytesobject;
mod complexobject;
#[path = "datetime.rs"]
mod datetime_;
mod descrobject;
mod dictobject;
mod floatobject;
mod import;
mod iterobject;
mod listobject;
mod longobject;
mod memoryobject;
mod methodobject;
mod modsupport;
mod moduleobject;
mod object;
mod objimpl;
mod pycapsule;
mod pyerrors;
mod pystate;
mod pythonrun;
mod rangeobject;
mod refcount;
mod setobject;
mod sliceobject;
mod structseq;
mod traceback;
mod tupleobject;
mod unicodeobject;
mod weakrefobject;

pub use abstract_::*;
pub use boolobject::*;
pub use bytearrayobject::*;
pub use bytesobject::*;
pub use complexobject::*;
#[cfg(not(Py_LIMITED_API))]
pub use datetime_::*;
pub use descrobject::*;
pub use dictobject::*;
pub use floatobject::*;
pub use import::*;
pub use iterobject::*;
pub use listobject::*;
pub use longobject::*;
pub use memoryobject::*;
pub use methodobject::*;
pub use modsupport::*;
pub use moduleobject::*;
pub use object::*;
pub use objimpl::*;
pub use pycapsule::*;
pub use pyerrors::*;
pub use pystate::*;
pub use pythonrun::*;
pub use rangeobject::*;
pub use refcount::*;
pub use setobject::*;
pub use sliceobject::*;
pub use structseq::*;
pub use traceback::*;
pub use tupleobject::*;
pub use unicodeobject::*;
pub use weakrefobject::*;

mod cpython;
pub use cpython::*;

pub mod compat;
