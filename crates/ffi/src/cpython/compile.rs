// Declarations of `Include/cpython/compile.h`.

// ffi-gen: begin

/// `PyCF_MASK` of `cpython/compile.h`.
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PyCF_MASK: c_int = 33423360;

/// `PyCF_MASK_OBSOLETE` of `cpython/compile.h`.
pub const PyCF_MASK_OBSOLETE: c_int = 16;

/// `PyCF_SOURCE_IS_UTF8` of `cpython/compile.h`.
pub const PyCF_SOURCE_IS_UTF8: c_int = 0x100;

/// `PyCF_DONT_IMPLY_DEDENT` of `cpython/compile.h`.
pub const PyCF_DONT_IMPLY_DEDENT: c_int = 0x200;

/// `PyCF_ONLY_AST` of `cpython/compile.h`.
pub const PyCF_ONLY_AST: c_int = 0x400;

/// `PyCF_IGNORE_COOKIE` of `cpython/compile.h`.
#[cfg(not(PyPy))]
pub const PyCF_IGNORE_COOKIE: c_int = 0x800;

/// `PyCF_TYPE_COMMENTS` of `cpython/compile.h`.
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PyCF_TYPE_COMMENTS: c_int = 0x1000;

/// `PyCF_ALLOW_TOP_LEVEL_AWAIT` of `cpython/compile.h`.
#[cfg(all(Py_3_8, not(PyPy)))]
pub const PyCF_ALLOW_TOP_LEVEL_AWAIT: c_int = 0x2000;

/// `PyCF_ALLOW_INCOMPLETE_INPUT` of `cpython/compile.h`.
#[cfg(all(Py_3_10, not(PyPy)))]
pub const PyCF_ALLOW_INCOMPLETE_INPUT: c_int = 0x4000;

/// `PyCF_COMPILE_MASK` of `cpython/compile.h`.
#[cfg(all(Py_3_10, not(any(Py_3_13, PyPy))))]
pub const PyCF_COMPILE_MASK: c_int = 30208;

/// `PyCF_OPTIMIZED_AST` of `cpython/compile.h`.
#[cfg(Py_3_13)]
pub const PyCF_OPTIMIZED_AST: c_int = 0x8400;

/// `PyCF_COMPILE_MASK` of `cpython/compile.h`.
#[cfg(Py_3_13)]
pub const PyCF_COMPILE_MASK: c_int = 62976;

/// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyCompilerFlags)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyCompilerFlags {
    /// `cf_flags`.
    pub cf_flags: c_int,
    #[cfg(Py_3_8)]
    /// `cf_feature_version`.
    pub cf_feature_version: c_int,
}

/// `_PyCompilerSrcLocation` of `cpython/compile.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct _PyCompilerSrcLocation {
    /// `lineno`.
    pub lineno: c_int,
    /// `end_lineno`.
    pub end_lineno: c_int,
    /// `col_offset`.
    pub col_offset: c_int,
    /// `end_col_offset`.
    pub end_col_offset: c_int,
}

/// `FUTURE_NESTED_SCOPES` of `cpython/compile.h`.
pub const FUTURE_NESTED_SCOPES: &str = "nested_scopes";

/// `FUTURE_GENERATORS` of `cpython/compile.h`.
pub const FUTURE_GENERATORS: &str = "generators";

/// `FUTURE_DIVISION` of `cpython/compile.h`.
pub const FUTURE_DIVISION: &str = "division";

/// `FUTURE_ABSOLUTE_IMPORT` of `cpython/compile.h`.
pub const FUTURE_ABSOLUTE_IMPORT: &str = "absolute_import";

/// `FUTURE_WITH_STATEMENT` of `cpython/compile.h`.
pub const FUTURE_WITH_STATEMENT: &str = "with_statement";

/// `FUTURE_PRINT_FUNCTION` of `cpython/compile.h`.
pub const FUTURE_PRINT_FUNCTION: &str = "print_function";

/// `FUTURE_UNICODE_LITERALS` of `cpython/compile.h`.
pub const FUTURE_UNICODE_LITERALS: &str = "unicode_literals";

/// `FUTURE_BARRY_AS_BDFL` of `cpython/compile.h`.
pub const FUTURE_BARRY_AS_BDFL: &str = "barry_as_FLUFL";

/// `FUTURE_GENERATOR_STOP` of `cpython/compile.h`.
pub const FUTURE_GENERATOR_STOP: &str = "generator_stop";

/// `FUTURE_ANNOTATIONS` of `cpython/compile.h`.
pub const FUTURE_ANNOTATIONS: &str = "annotations";

/// `PY_INVALID_STACK_EFFECT` of `cpython/compile.h`.
pub const PY_INVALID_STACK_EFFECT: c_int = 2147483647;

/// `PyFutureFeatures` of `cpython/compile.h`.
#[cfg(not(any(Py_3_13, PyPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyFutureFeatures {
    /// `ff_features`.
    pub ff_features: c_int,
    #[cfg(not(Py_3_12))]
    /// `ff_lineno`.
    pub ff_lineno: c_int,
    #[cfg(Py_3_12)]
    /// `ff_location`.
    pub ff_location: _PyCompilerSrcLocation,
}

extern_libpython! {
    /// `PyCompile_OpcodeStackEffect` of `cpython/compile.h`.
    #[cfg_attr(PyPy, link_name = "PyPyCompile_OpcodeStackEffect")]
    pub fn PyCompile_OpcodeStackEffect(opcode: c_int, oparg: c_int) -> c_int;
}

#[cfg(Py_3_8)]
extern_libpython! {
    /// `PyCompile_OpcodeStackEffectWithJump` of `cpython/compile.h`.
    #[cfg_attr(PyPy, link_name = "PyPyCompile_OpcodeStackEffectWithJump")]
    pub fn PyCompile_OpcodeStackEffectWithJump(opcode: c_int, oparg: c_int, jump: c_int) -> c_int;
}

// ffi-gen: end
