// Declarations of `Include/patchlevel.h`.

// ffi-gen: begin

/// `PYTHON_API_STRING` of `patchlevel.h`.
pub const PYTHON_API_STRING: &str = "1013";

/// `PYTHON_ABI_STRING` of `patchlevel.h`.
pub const PYTHON_ABI_STRING: &str = "3";

// ffi-gen: end
