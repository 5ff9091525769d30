//! Declarations of `Include/typeslots.h`.

use crate::*;

// ffi-gen: begin

/// `Py_bf_getbuffer` of `typeslots.h`.
#[cfg(not(Py_3_15))]
pub const Py_bf_getbuffer: c_int = 1;

/// `Py_bf_releasebuffer` of `typeslots.h`.
#[cfg(not(Py_3_15))]
pub const Py_bf_releasebuffer: c_int = 2;

/// `Py_mp_ass_subscript` of `typeslots.h`.
#[cfg(not(Py_3_15))]
pub const Py_mp_ass_subscript: c_int = 3;

/// `Py_mp_length` of `typeslots.h`.
#[cfg(not(Py_3_15))]
pub const Py_mp_length: c_int = 4;

// ffi-gen: end
