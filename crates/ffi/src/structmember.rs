//! `Include/structmember.h`: former names of the member definitions.
#![allow(deprecated)]

use crate::*;

pub use crate::PyMemberDef;
pub use crate::Py_READONLY as READONLY;
pub use crate::{
    _Py_T_NONE as T_NONE, _Py_T_OBJECT as T_OBJECT, Py_T_BOOL as T_BOOL, Py_T_BYTE as T_BYTE,
    Py_T_CHAR as T_CHAR, Py_T_DOUBLE as T_DOUBLE, Py_T_FLOAT as T_FLOAT, Py_T_INT as T_INT,
    Py_T_LONG as T_LONG, Py_T_LONGLONG as T_LONGLONG, Py_T_OBJECT_EX as T_OBJECT_EX,
    Py_T_PYSSIZET as T_PYSSIZET, Py_T_SHORT as T_SHORT, Py_T_STRING as T_STRING,
    Py_T_STRING_INPLACE as T_STRING_INPLACE, Py_T_UBYTE as T_UBYTE, Py_T_UINT as T_UINT,
    Py_T_ULONG as T_ULONG, Py_T_ULONGLONG as T_ULONGLONG, Py_T_USHORT as T_USHORT,
};

/// Reading is refused in restricted mode, which is gone.
#[deprecated(note = "restricted mode is gone")]
pub const READ_RESTRICTED: c_int = 2;
/// Writing is refused in restricted mode, which is gone.
#[deprecated(note = "restricted mode is gone")]
pub const PY_WRITE_RESTRICTED: c_int = 4;
/// Both are refused in restricted mode, which is gone.
#[deprecated(note = "restricted mode is gone")]
pub const RESTRICTED: c_int = READ_RESTRICTED | PY_WRITE_RESTRICTED;
