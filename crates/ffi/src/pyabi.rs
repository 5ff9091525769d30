// Declarations of `Include/pyabi.h`.

// ffi-gen: begin

/// `Py_TARGET_ABI3T` of `pyabi.h`.
#[cfg(all(Py_GIL_DISABLED, Py_LIMITED_API))]
pub const Py_TARGET_ABI3T: c_int = 51314688;

// ffi-gen: end
