// Declarations of `Include/typeslots.h`.

// ffi-gen: begin

/// Slot `bf_getbuffer`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_bf_getbuffer)
#[cfg(not(Py_3_15))]
pub const Py_bf_getbuffer: c_int = 1;

/// Slot `bf_releasebuffer`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_bf_releasebuffer)
#[cfg(not(Py_3_15))]
pub const Py_bf_releasebuffer: c_int = 2;

/// Slot `mp_ass_subscript`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_mp_ass_subscript)
#[cfg(not(Py_3_15))]
pub const Py_mp_ass_subscript: c_int = 3;

/// Slot `mp_length`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_mp_length)
#[cfg(not(Py_3_15))]
pub const Py_mp_length: c_int = 4;

// ffi-gen: end
