// Declarations of `Include/symtable.h`.

// ffi-gen: begin

/// `symtable` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct symtable {
    _opaque: [u8; 0],
}

/// `PySTEntryObject` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct PySTEntryObject {
    _opaque: [u8; 0],
}

/// `DEF_GLOBAL` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_GLOBAL: c_int = 1;

/// `DEF_LOCAL` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_LOCAL: c_int = 2;

/// `DEF_PARAM` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_PARAM: c_int = 4;

/// `DEF_NONLOCAL` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_NONLOCAL: c_int = 8;

/// `USE` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const USE: c_int = 0x10;

/// `DEF_FREE` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_FREE: c_int = 0x20;

/// `DEF_FREE_CLASS` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_FREE_CLASS: c_int = 0x40;

/// `DEF_IMPORT` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_IMPORT: c_int = 0x80;

/// `DEF_ANNOT` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_ANNOT: c_int = 0x100;

/// `DEF_COMP_ITER` of `symtable.h`.
#[cfg(all(Py_3_8, not(any(Py_3_10, Py_LIMITED_API))))]
pub const DEF_COMP_ITER: c_int = 0x200;

/// `DEF_BOUND` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const DEF_BOUND: c_int = 134;

/// `SCOPE_OFFSET` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const SCOPE_OFFSET: c_int = 11;

/// `SCOPE_MASK` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const SCOPE_MASK: c_int = 15;

/// `LOCAL` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const LOCAL: c_int = 1;

/// `GLOBAL_EXPLICIT` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const GLOBAL_EXPLICIT: c_int = 2;

/// `GLOBAL_IMPLICIT` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const GLOBAL_IMPLICIT: c_int = 3;

/// `FREE` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const FREE: c_int = 4;

/// `CELL` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const CELL: c_int = 5;

/// `GENERATOR` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const GENERATOR: c_int = 1;

/// `GENERATOR_EXPRESSION` of `symtable.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
pub const GENERATOR_EXPRESSION: c_int = 2;

#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
extern_libpython! {
    /// The type of `STEntry` objects.
    pub static mut PySTEntry_Type: PyTypeObject;
    /// `PyST_GetScope` of `symtable.h`.
    pub fn PyST_GetScope(arg1: *mut PySTEntryObject, arg2: *mut PyObject) -> c_int;
    /// `PySymtable_Build` of `symtable.h`.
    pub fn PySymtable_Build(_mod: *mut _mod, filename: *const c_char, future: *mut PyFutureFeatures) -> *mut symtable;
    /// `PySymtable_BuildObject` of `symtable.h`.
    pub fn PySymtable_BuildObject(_mod: *mut _mod, filename: *mut PyObject, future: *mut PyFutureFeatures) -> *mut symtable;
    /// `PySymtable_Lookup` of `symtable.h`.
    pub fn PySymtable_Lookup(arg1: *mut symtable, arg2: *mut c_void) -> *mut PySTEntryObject;
    /// `PySymtable_Free` of `symtable.h`.
    pub fn PySymtable_Free(arg1: *mut symtable);
}

// ffi-gen: end
