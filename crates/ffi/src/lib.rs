//! Raw bindings of Python's C API.
//!
//! One file per C header, and all names flat, as C has them.
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
    deprecated,
    clippy::needless_return,
    clippy::too_many_arguments,
    reason = "what a module holds, and which branch of a function is left, depends on the interpreter"
)]

use core::ffi::{
    c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint,
    c_ulong, c_ulonglong, c_ushort, c_void,
};

mod c_types;
pub use c_types::*;

#[macro_use]
mod macros;

pub mod compat;
pub mod structmember;

// The files are included, not modules: a hundred modules that see each other through globs make
// the compiler resolve every name a hundred times, which was more than half of the build.

// ffi-gen: begin

include!("abstract.rs");
include!("audit.rs");
include!("bltinmodule.rs");
include!("boolobject.rs");
include!("bytearrayobject.rs");
include!("bytesobject.rs");
include!("ceval.rs");
include!("classobject.rs");
include!("code.rs");
include!("codecs.rs");
include!("compile.rs");
include!("complexobject.rs");
include!("context.rs");
include!("critical_section.rs");
#[cfg(not(Py_LIMITED_API))]
include!("datetime.rs");
include!("descrobject.rs");
include!("dictobject.rs");
include!("enumobject.rs");
include!("errcode.rs");
include!("fileobject.rs");
include!("fileutils.rs");
include!("floatobject.rs");
include!("frameobject.rs");
include!("funcobject.rs");
include!("genericaliasobject.rs");
include!("genobject.rs");
include!("import.rs");
include!("intrcheck.rs");
include!("iterobject.rs");
include!("listobject.rs");
include!("longobject.rs");
include!("marshal.rs");
include!("memoryobject.rs");
include!("methodobject.rs");
include!("modsupport.rs");
include!("moduleobject.rs");
include!("node.rs");
include!("object.rs");
include!("objimpl.rs");
include!("osmodule.rs");
include!("parsetok.rs");
include!("patchlevel.rs");
include!("pyabi.rs");
include!("pyarena.rs");
include!("pybuffer.rs");
include!("pycapsule.rs");
include!("pyerrors.rs");
include!("pyframe.rs");
include!("pyhash.rs");
include!("pylifecycle.rs");
include!("pymacro.rs");
include!("pymath.rs");
include!("pymem.rs");
include!("pyport.rs");
include!("pystate.rs");
include!("pystrcmp.rs");
include!("pystrtod.rs");
include!("pythonrun.rs");
include!("pythread.rs");
include!("pytypedefs.rs");
include!("rangeobject.rs");
include!("refcount.rs");
include!("setobject.rs");
include!("sliceobject.rs");
include!("slots.rs");
include!("slots_generated.rs");
include!("structseq.rs");
include!("symtable.rs");
include!("sysmodule.rs");
include!("traceback.rs");
include!("tupleobject.rs");
include!("typeslots.rs");
include!("unicodeobject.rs");
include!("warnings.rs");
include!("weakrefobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/abstract.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/audit.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/bytearrayobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/bytesobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/cellobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/ceval.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/classobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/code.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/compile.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/complexobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/context.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/critical_section.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/descrobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/dictobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/fileobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/fileutils.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/floatobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/frameobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/funcobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/genobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/import.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/initconfig.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/listobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/longintrepr.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/longobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/marshal.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/memoryobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/methodobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/modsupport.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/monitoring.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/object.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/objimpl.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/odictobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/picklebufobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pyctype.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pydebug.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pyerrors.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pyframe.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pyhash.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pylifecycle.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pylock.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pymem.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pystate.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pythonrun.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pythread.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/pytime.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/sentinelobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/setobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/sliceobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/structseq.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/traceback.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/tracemalloc.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/tupleobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/unicodeobject.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/warnings.rs");
#[cfg(not(Py_LIMITED_API))]
include!("cpython/weakrefobject.rs");

// ffi-gen: end
