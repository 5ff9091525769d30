// `Include/slots.h`: slots of modules and types, with typed values.

/// A slot of a module or type: its id, flags and value.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot>
#[cfg(Py_3_15)]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PySlot {
    /// One of `Py_tp_*`, `Py_nb_*`, `Py_mod_*` and so on.
    pub sl_id: u16,
    /// `PySlot_OPTIONAL`, `PySlot_STATIC`, `PySlot_INTPTR`.
    pub sl_flags: u16,
    /// Zero.
    pub anon1: _anon_union_32b,
    /// The value.
    pub anon2: _anon_union_64b,
}

/// Reserved part of a [`PySlot`].
#[cfg(Py_3_15)]
#[repr(C)]
#[derive(Clone, Copy)]
pub union _anon_union_32b {
    /// Must be zero.
    pub sl_reserved: u32,
}

/// Value of a [`PySlot`]: which member is meant follows from the slot's id.
#[cfg(Py_3_15)]
#[repr(C)]
#[derive(Clone, Copy)]
pub union _anon_union_64b {
    /// Address of data.
    pub sl_ptr: *mut c_void,
    /// Function.
    pub sl_func: Option<_Py_funcptr_t>,
    /// Size.
    pub sl_size: Py_ssize_t,
    /// Integer.
    pub sl_int64: i64,
    /// Unsigned integer.
    pub sl_uint64: u64,
}

#[cfg(Py_3_15)]
const fn slot_of(name: c_int, flags: c_int, value: _anon_union_64b) -> PySlot {
    PySlot {
        sl_id: name as u16,
        sl_flags: flags as u16,
        anon1: _anon_union_32b { sl_reserved: 0 },
        anon2: value,
    }
}

/// A slot that points to data.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_DATA>
#[cfg(Py_3_15)]
pub const fn PySlot_DATA(name: c_int, value: *mut c_void) -> PySlot {
    slot_of(name, PySlot_INTPTR, _anon_union_64b { sl_ptr: value })
}

/// A slot that holds a function.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_FUNC>
#[cfg(Py_3_15)]
pub const fn PySlot_FUNC(name: c_int, value: _Py_funcptr_t) -> PySlot {
    slot_of(
        name,
        0,
        _anon_union_64b {
            sl_func: Some(value),
        },
    )
}

/// A slot that holds a size.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_SIZE>
#[cfg(Py_3_15)]
pub const fn PySlot_SIZE(name: c_int, value: Py_ssize_t) -> PySlot {
    slot_of(name, 0, _anon_union_64b { sl_size: value })
}

/// A slot that holds an integer.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_INT64>
#[cfg(Py_3_15)]
pub const fn PySlot_INT64(name: c_int, value: i64) -> PySlot {
    slot_of(name, 0, _anon_union_64b { sl_int64: value })
}

/// A slot that holds an unsigned integer.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_UINT64>
#[cfg(Py_3_15)]
pub const fn PySlot_UINT64(name: c_int, value: u64) -> PySlot {
    slot_of(name, 0, _anon_union_64b { sl_uint64: value })
}

/// A slot that points to data which stays for ever.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_STATIC_DATA>
#[cfg(Py_3_15)]
pub const fn PySlot_STATIC_DATA(name: c_int, value: *mut c_void) -> PySlot {
    slot_of(name, PySlot_STATIC, _anon_union_64b { sl_ptr: value })
}

/// The end of a list of slots.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_END>
#[cfg(Py_3_15)]
pub const fn PySlot_END() -> PySlot {
    slot_of(
        0,
        0,
        _anon_union_64b {
            sl_ptr: core::ptr::null_mut(),
        },
    )
}

/// A slot with its value behind a pointer, in the form for C++.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_PTR>
#[cfg(Py_3_15)]
pub const fn PySlot_PTR(name: c_int, value: *mut c_void) -> PySlot {
    slot_of(name, PySlot_INTPTR, _anon_union_64b { sl_ptr: value })
}

/// Like [`PySlot_PTR`], with data that stays for ever.
/// <https://docs.python.org/3/c-api/slots.html#c.PySlot_PTR_STATIC>
#[cfg(Py_3_15)]
pub const fn PySlot_PTR_STATIC(name: c_int, value: *mut c_void) -> PySlot {
    slot_of(
        name,
        PySlot_INTPTR | PySlot_STATIC,
        _anon_union_64b { sl_ptr: value },
    )
}

// ffi-gen: begin

/// `_Py_funcptr_t` of `slots.h`.
#[cfg(Py_3_15)]
pub type _Py_funcptr_t = unsafe extern "C" fn();

/// `PySlot_OPTIONAL` of `slots.h`.
#[cfg(Py_3_15)]
pub const PySlot_OPTIONAL: c_int = 1;

/// `PySlot_STATIC` of `slots.h`.
#[cfg(Py_3_15)]
pub const PySlot_STATIC: c_int = 2;

/// `PySlot_INTPTR` of `slots.h`.
#[cfg(Py_3_15)]
pub const PySlot_INTPTR: c_int = 4;

/// `Py_slot_invalid` of `slots.h`.
#[cfg(Py_3_15)]
pub const Py_slot_invalid: c_int = 0xffff;

// ffi-gen: end
