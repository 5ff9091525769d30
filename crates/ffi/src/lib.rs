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
    unused_imports,
    unreachable_pub,
    clippy::needless_return,
    clippy::too_many_arguments,
    reason = "what a module holds, and which branch of a function is left, depends on the interpreter"
)]

// Seen by every module through `use crate::*`.
use core::ffi::{
    c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint,
    c_ulong, c_ulonglong, c_ushort, c_void,
};
use libc::{intptr_t, size_t, ssize_t, time_t, uintptr_t, wchar_t, FILE};

#[macro_use]
mod macros;

pub mod compat;
pub mod structmember;

// ffi-gen: begin

mod r#abstract;
mod audit;
mod bltinmodule;
mod boolobject;
mod bytearrayobject;
mod bytesobject;
mod ceval;
mod classobject;
mod code;
mod codecs;
mod compile;
mod complexobject;
mod context;
#[cfg(not(Py_LIMITED_API))]
mod cpython;
mod critical_section;
#[cfg(not(Py_LIMITED_API))]
mod datetime;
mod descrobject;
mod dictobject;
mod enumobject;
mod errcode;
mod fileobject;
mod fileutils;
mod floatobject;
mod frameobject;
mod funcobject;
mod genericaliasobject;
mod genobject;
mod import;
mod intrcheck;
mod iterobject;
mod listobject;
mod longobject;
mod marshal;
mod memoryobject;
mod methodobject;
mod modsupport;
mod moduleobject;
#[path = "node.rs"]
mod node_h;
mod object;
mod objimpl;
mod osmodule;
mod parsetok;
mod patchlevel;
mod pyabi;
mod pyarena;
mod pybuffer;
mod pycapsule;
mod pyerrors;
mod pyframe;
mod pyhash;
mod pylifecycle;
mod pymacro;
mod pymem;
mod pyport;
mod pystate;
mod pystrcmp;
mod pystrtod;
mod pythonrun;
mod pythread;
mod pytypedefs;
mod rangeobject;
mod refcount;
mod setobject;
mod sliceobject;
mod slots;
mod slots_generated;
mod structseq;
#[path = "symtable.rs"]
mod symtable_h;
mod sysmodule;
mod traceback;
mod tupleobject;
mod typeslots;
mod unicodeobject;
mod warnings;
mod weakrefobject;

pub use audit::*;
pub use bltinmodule::*;
pub use boolobject::*;
pub use bytearrayobject::*;
pub use bytesobject::*;
pub use ceval::*;
pub use classobject::*;
pub use code::*;
pub use codecs::*;
pub use compile::*;
pub use complexobject::*;
pub use context::*;
#[cfg(not(Py_LIMITED_API))]
pub use cpython::*;
pub use critical_section::*;
#[cfg(not(Py_LIMITED_API))]
pub use datetime::*;
pub use descrobject::*;
pub use dictobject::*;
pub use enumobject::*;
pub use errcode::*;
pub use fileobject::*;
pub use fileutils::*;
pub use floatobject::*;
pub use frameobject::*;
pub use funcobject::*;
pub use genericaliasobject::*;
pub use genobject::*;
pub use import::*;
pub use intrcheck::*;
pub use iterobject::*;
pub use listobject::*;
pub use longobject::*;
pub use marshal::*;
pub use memoryobject::*;
pub use methodobject::*;
pub use modsupport::*;
pub use moduleobject::*;
pub use node_h::*;
pub use object::*;
pub use objimpl::*;
pub use osmodule::*;
pub use parsetok::*;
pub use patchlevel::*;
pub use pyabi::*;
pub use pyarena::*;
pub use pybuffer::*;
pub use pycapsule::*;
pub use pyerrors::*;
pub use pyframe::*;
pub use pyhash::*;
pub use pylifecycle::*;
pub use pymacro::*;
pub use pymem::*;
pub use pyport::*;
pub use pystate::*;
pub use pystrcmp::*;
pub use pystrtod::*;
pub use pythonrun::*;
pub use pythread::*;
pub use pytypedefs::*;
pub use r#abstract::*;
pub use rangeobject::*;
pub use refcount::*;
pub use setobject::*;
pub use sliceobject::*;
pub use slots::*;
pub use slots_generated::*;
pub use structseq::*;
pub use symtable_h::*;
pub use sysmodule::*;
pub use traceback::*;
pub use tupleobject::*;
pub use typeslots::*;
pub use unicodeobject::*;
pub use warnings::*;
pub use weakrefobject::*;

// ffi-gen: end
