//! Declarations of `Include/slots_generated.h`.

use crate::*;

// ffi-gen: begin

/// `Py_slot_end` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_slot_end: c_int = 0;

/// `Py_mp_subscript` of `slots_generated.h`.
pub const Py_mp_subscript: c_int = 5;

/// `Py_nb_absolute` of `slots_generated.h`.
pub const Py_nb_absolute: c_int = 6;

/// `Py_nb_add` of `slots_generated.h`.
pub const Py_nb_add: c_int = 7;

/// `Py_nb_and` of `slots_generated.h`.
pub const Py_nb_and: c_int = 8;

/// `Py_nb_bool` of `slots_generated.h`.
pub const Py_nb_bool: c_int = 9;

/// `Py_nb_divmod` of `slots_generated.h`.
pub const Py_nb_divmod: c_int = 10;

/// `Py_nb_float` of `slots_generated.h`.
pub const Py_nb_float: c_int = 11;

/// `Py_nb_floor_divide` of `slots_generated.h`.
pub const Py_nb_floor_divide: c_int = 12;

/// `Py_nb_index` of `slots_generated.h`.
pub const Py_nb_index: c_int = 13;

/// `Py_nb_inplace_add` of `slots_generated.h`.
pub const Py_nb_inplace_add: c_int = 14;

/// `Py_nb_inplace_and` of `slots_generated.h`.
pub const Py_nb_inplace_and: c_int = 15;

/// `Py_nb_inplace_floor_divide` of `slots_generated.h`.
pub const Py_nb_inplace_floor_divide: c_int = 16;

/// `Py_nb_inplace_lshift` of `slots_generated.h`.
pub const Py_nb_inplace_lshift: c_int = 17;

/// `Py_nb_inplace_multiply` of `slots_generated.h`.
pub const Py_nb_inplace_multiply: c_int = 18;

/// `Py_nb_inplace_or` of `slots_generated.h`.
pub const Py_nb_inplace_or: c_int = 19;

/// `Py_nb_inplace_power` of `slots_generated.h`.
pub const Py_nb_inplace_power: c_int = 20;

/// `Py_nb_inplace_remainder` of `slots_generated.h`.
pub const Py_nb_inplace_remainder: c_int = 21;

/// `Py_nb_inplace_rshift` of `slots_generated.h`.
pub const Py_nb_inplace_rshift: c_int = 22;

/// `Py_nb_inplace_subtract` of `slots_generated.h`.
pub const Py_nb_inplace_subtract: c_int = 23;

/// `Py_nb_inplace_true_divide` of `slots_generated.h`.
pub const Py_nb_inplace_true_divide: c_int = 24;

/// `Py_nb_inplace_xor` of `slots_generated.h`.
pub const Py_nb_inplace_xor: c_int = 25;

/// `Py_nb_int` of `slots_generated.h`.
pub const Py_nb_int: c_int = 26;

/// `Py_nb_invert` of `slots_generated.h`.
pub const Py_nb_invert: c_int = 27;

/// `Py_nb_lshift` of `slots_generated.h`.
pub const Py_nb_lshift: c_int = 28;

/// `Py_nb_multiply` of `slots_generated.h`.
pub const Py_nb_multiply: c_int = 29;

/// `Py_nb_negative` of `slots_generated.h`.
pub const Py_nb_negative: c_int = 30;

/// `Py_nb_or` of `slots_generated.h`.
pub const Py_nb_or: c_int = 31;

/// `Py_nb_positive` of `slots_generated.h`.
pub const Py_nb_positive: c_int = 32;

/// `Py_nb_power` of `slots_generated.h`.
pub const Py_nb_power: c_int = 33;

/// `Py_nb_remainder` of `slots_generated.h`.
pub const Py_nb_remainder: c_int = 34;

/// `Py_nb_rshift` of `slots_generated.h`.
pub const Py_nb_rshift: c_int = 35;

/// `Py_nb_subtract` of `slots_generated.h`.
pub const Py_nb_subtract: c_int = 36;

/// `Py_nb_true_divide` of `slots_generated.h`.
pub const Py_nb_true_divide: c_int = 37;

/// `Py_nb_xor` of `slots_generated.h`.
pub const Py_nb_xor: c_int = 38;

/// `Py_sq_ass_item` of `slots_generated.h`.
pub const Py_sq_ass_item: c_int = 39;

/// `Py_sq_concat` of `slots_generated.h`.
pub const Py_sq_concat: c_int = 40;

/// `Py_sq_contains` of `slots_generated.h`.
pub const Py_sq_contains: c_int = 41;

/// `Py_sq_inplace_concat` of `slots_generated.h`.
pub const Py_sq_inplace_concat: c_int = 42;

/// `Py_sq_inplace_repeat` of `slots_generated.h`.
pub const Py_sq_inplace_repeat: c_int = 43;

/// `Py_sq_item` of `slots_generated.h`.
pub const Py_sq_item: c_int = 44;

/// `Py_sq_length` of `slots_generated.h`.
pub const Py_sq_length: c_int = 45;

/// `Py_sq_repeat` of `slots_generated.h`.
pub const Py_sq_repeat: c_int = 46;

/// `Py_tp_alloc` of `slots_generated.h`.
pub const Py_tp_alloc: c_int = 47;

/// `Py_tp_base` of `slots_generated.h`.
pub const Py_tp_base: c_int = 48;

/// `Py_tp_bases` of `slots_generated.h`.
pub const Py_tp_bases: c_int = 49;

/// `Py_tp_call` of `slots_generated.h`.
pub const Py_tp_call: c_int = 50;

/// `Py_tp_clear` of `slots_generated.h`.
pub const Py_tp_clear: c_int = 51;

/// `Py_tp_dealloc` of `slots_generated.h`.
pub const Py_tp_dealloc: c_int = 52;

/// `Py_tp_del` of `slots_generated.h`.
pub const Py_tp_del: c_int = 53;

/// `Py_tp_descr_get` of `slots_generated.h`.
pub const Py_tp_descr_get: c_int = 54;

/// `Py_tp_descr_set` of `slots_generated.h`.
pub const Py_tp_descr_set: c_int = 55;

/// `Py_tp_doc` of `slots_generated.h`.
pub const Py_tp_doc: c_int = 56;

/// `Py_tp_getattr` of `slots_generated.h`.
pub const Py_tp_getattr: c_int = 57;

/// `Py_tp_getattro` of `slots_generated.h`.
pub const Py_tp_getattro: c_int = 58;

/// `Py_tp_hash` of `slots_generated.h`.
pub const Py_tp_hash: c_int = 59;

/// `Py_tp_init` of `slots_generated.h`.
pub const Py_tp_init: c_int = 60;

/// `Py_tp_is_gc` of `slots_generated.h`.
pub const Py_tp_is_gc: c_int = 61;

/// `Py_tp_iter` of `slots_generated.h`.
pub const Py_tp_iter: c_int = 62;

/// `Py_tp_iternext` of `slots_generated.h`.
pub const Py_tp_iternext: c_int = 63;

/// `Py_tp_methods` of `slots_generated.h`.
pub const Py_tp_methods: c_int = 64;

/// `Py_tp_new` of `slots_generated.h`.
pub const Py_tp_new: c_int = 65;

/// `Py_tp_repr` of `slots_generated.h`.
pub const Py_tp_repr: c_int = 66;

/// `Py_tp_richcompare` of `slots_generated.h`.
pub const Py_tp_richcompare: c_int = 67;

/// `Py_tp_setattr` of `slots_generated.h`.
pub const Py_tp_setattr: c_int = 68;

/// `Py_tp_setattro` of `slots_generated.h`.
pub const Py_tp_setattro: c_int = 69;

/// `Py_tp_str` of `slots_generated.h`.
pub const Py_tp_str: c_int = 70;

/// `Py_tp_traverse` of `slots_generated.h`.
pub const Py_tp_traverse: c_int = 71;

/// `Py_tp_members` of `slots_generated.h`.
pub const Py_tp_members: c_int = 72;

/// `Py_tp_getset` of `slots_generated.h`.
pub const Py_tp_getset: c_int = 73;

/// `Py_tp_free` of `slots_generated.h`.
pub const Py_tp_free: c_int = 74;

/// `Py_nb_matrix_multiply` of `slots_generated.h`.
pub const Py_nb_matrix_multiply: c_int = 75;

/// `Py_nb_inplace_matrix_multiply` of `slots_generated.h`.
pub const Py_nb_inplace_matrix_multiply: c_int = 76;

/// `Py_am_await` of `slots_generated.h`.
pub const Py_am_await: c_int = 77;

/// `Py_am_aiter` of `slots_generated.h`.
pub const Py_am_aiter: c_int = 78;

/// `Py_am_anext` of `slots_generated.h`.
pub const Py_am_anext: c_int = 79;

/// `Py_tp_finalize` of `slots_generated.h`.
pub const Py_tp_finalize: c_int = 80;

/// `Py_am_send` of `slots_generated.h`.
pub const Py_am_send: c_int = 81;

/// `Py_tp_vectorcall` of `slots_generated.h`.
pub const Py_tp_vectorcall: c_int = 82;

/// `Py_tp_token` of `slots_generated.h`.
pub const Py_tp_token: c_int = 83;

/// `Py_mod_create` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_create: c_int = 84;

/// `Py_mod_exec` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_exec: c_int = 85;

/// `Py_mod_multiple_interpreters` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_multiple_interpreters: c_int = 86;

/// `Py_mod_gil` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_gil: c_int = 87;

/// `Py_bf_getbuffer` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_bf_getbuffer: c_int = 88;

/// `Py_bf_releasebuffer` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_bf_releasebuffer: c_int = 89;

/// `Py_mp_ass_subscript` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mp_ass_subscript: c_int = 90;

/// `Py_mp_length` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mp_length: c_int = 91;

/// `Py_slot_subslots` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_slot_subslots: c_int = 92;

/// `Py_tp_slots` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_tp_slots: c_int = 93;

/// `Py_mod_slots` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_slots: c_int = 94;

/// `Py_tp_name` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_tp_name: c_int = 95;

/// `Py_tp_basicsize` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_tp_basicsize: c_int = 96;

/// `Py_tp_extra_basicsize` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_tp_extra_basicsize: c_int = 97;

/// `Py_tp_itemsize` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_tp_itemsize: c_int = 98;

/// `Py_tp_flags` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_tp_flags: c_int = 99;

/// `Py_mod_name` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_name: c_int = 100;

/// `Py_mod_doc` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_doc: c_int = 101;

/// `Py_mod_state_size` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_state_size: c_int = 102;

/// `Py_mod_methods` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_methods: c_int = 103;

/// `Py_mod_state_traverse` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_state_traverse: c_int = 104;

/// `Py_mod_state_clear` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_state_clear: c_int = 105;

/// `Py_mod_state_free` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_state_free: c_int = 106;

/// `Py_tp_metaclass` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_tp_metaclass: c_int = 107;

/// `Py_tp_module` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_tp_module: c_int = 108;

/// `Py_mod_abi` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_abi: c_int = 109;

/// `Py_mod_token` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_mod_token: c_int = 110;

// ffi-gen: end
