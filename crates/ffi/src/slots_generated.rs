// Declarations of `Include/slots_generated.h`.

// ffi-gen: begin

/// `Py_slot_end` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_slot_end: c_int = 0;

/// Slot `mp_subscript`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_mp_subscript)
pub const Py_mp_subscript: c_int = 5;

/// Slot `nb_absolute`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_absolute)
pub const Py_nb_absolute: c_int = 6;

/// Slot `nb_add`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_add)
pub const Py_nb_add: c_int = 7;

/// Slot `nb_and`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_and)
pub const Py_nb_and: c_int = 8;

/// Slot `nb_bool`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_bool)
pub const Py_nb_bool: c_int = 9;

/// Slot `nb_divmod`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_divmod)
pub const Py_nb_divmod: c_int = 10;

/// Slot `nb_float`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_float)
pub const Py_nb_float: c_int = 11;

/// Slot `nb_floor_divide`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_floor_divide)
pub const Py_nb_floor_divide: c_int = 12;

/// Slot `nb_index`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_index)
pub const Py_nb_index: c_int = 13;

/// Slot `nb_inplace_add`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_add)
pub const Py_nb_inplace_add: c_int = 14;

/// Slot `nb_inplace_and`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_and)
pub const Py_nb_inplace_and: c_int = 15;

/// Slot `nb_inplace_floor_divide`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_floor_divide)
pub const Py_nb_inplace_floor_divide: c_int = 16;

/// Slot `nb_inplace_lshift`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_lshift)
pub const Py_nb_inplace_lshift: c_int = 17;

/// Slot `nb_inplace_multiply`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_multiply)
pub const Py_nb_inplace_multiply: c_int = 18;

/// Slot `nb_inplace_or`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_or)
pub const Py_nb_inplace_or: c_int = 19;

/// Slot `nb_inplace_power`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_power)
pub const Py_nb_inplace_power: c_int = 20;

/// Slot `nb_inplace_remainder`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_remainder)
pub const Py_nb_inplace_remainder: c_int = 21;

/// Slot `nb_inplace_rshift`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_rshift)
pub const Py_nb_inplace_rshift: c_int = 22;

/// Slot `nb_inplace_subtract`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_subtract)
pub const Py_nb_inplace_subtract: c_int = 23;

/// Slot `nb_inplace_true_divide`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_true_divide)
pub const Py_nb_inplace_true_divide: c_int = 24;

/// Slot `nb_inplace_xor`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_xor)
pub const Py_nb_inplace_xor: c_int = 25;

/// Slot `nb_int`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_int)
pub const Py_nb_int: c_int = 26;

/// Slot `nb_invert`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_invert)
pub const Py_nb_invert: c_int = 27;

/// Slot `nb_lshift`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_lshift)
pub const Py_nb_lshift: c_int = 28;

/// Slot `nb_multiply`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_multiply)
pub const Py_nb_multiply: c_int = 29;

/// Slot `nb_negative`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_negative)
pub const Py_nb_negative: c_int = 30;

/// Slot `nb_or`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_or)
pub const Py_nb_or: c_int = 31;

/// Slot `nb_positive`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_positive)
pub const Py_nb_positive: c_int = 32;

/// Slot `nb_power`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_power)
pub const Py_nb_power: c_int = 33;

/// Slot `nb_remainder`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_remainder)
pub const Py_nb_remainder: c_int = 34;

/// Slot `nb_rshift`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_rshift)
pub const Py_nb_rshift: c_int = 35;

/// Slot `nb_subtract`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_subtract)
pub const Py_nb_subtract: c_int = 36;

/// Slot `nb_true_divide`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_true_divide)
pub const Py_nb_true_divide: c_int = 37;

/// Slot `nb_xor`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_xor)
pub const Py_nb_xor: c_int = 38;

/// Slot `sq_ass_item`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_sq_ass_item)
pub const Py_sq_ass_item: c_int = 39;

/// Slot `sq_concat`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_sq_concat)
pub const Py_sq_concat: c_int = 40;

/// Slot `sq_contains`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_sq_contains)
pub const Py_sq_contains: c_int = 41;

/// Slot `sq_inplace_concat`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_sq_inplace_concat)
pub const Py_sq_inplace_concat: c_int = 42;

/// Slot `sq_inplace_repeat`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_sq_inplace_repeat)
pub const Py_sq_inplace_repeat: c_int = 43;

/// Slot `sq_item`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_sq_item)
pub const Py_sq_item: c_int = 44;

/// Slot `sq_length`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_sq_length)
pub const Py_sq_length: c_int = 45;

/// Slot `sq_repeat`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_sq_repeat)
pub const Py_sq_repeat: c_int = 46;

/// Slot `tp_alloc`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_alloc)
pub const Py_tp_alloc: c_int = 47;

/// Slot `tp_base`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_base)
pub const Py_tp_base: c_int = 48;

/// Slot `tp_bases`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_bases)
pub const Py_tp_bases: c_int = 49;

/// Slot `tp_call`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_call)
pub const Py_tp_call: c_int = 50;

/// Slot `tp_clear`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_clear)
pub const Py_tp_clear: c_int = 51;

/// Slot `tp_dealloc`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_dealloc)
pub const Py_tp_dealloc: c_int = 52;

/// Slot `tp_del`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_del)
pub const Py_tp_del: c_int = 53;

/// Slot `tp_descr_get`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_descr_get)
pub const Py_tp_descr_get: c_int = 54;

/// Slot `tp_descr_set`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_descr_set)
pub const Py_tp_descr_set: c_int = 55;

/// Slot `tp_doc`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_doc)
pub const Py_tp_doc: c_int = 56;

/// Slot `tp_getattr`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_getattr)
pub const Py_tp_getattr: c_int = 57;

/// Slot `tp_getattro`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_getattro)
pub const Py_tp_getattro: c_int = 58;

/// Slot `tp_hash`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_hash)
pub const Py_tp_hash: c_int = 59;

/// Slot `tp_init`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_init)
pub const Py_tp_init: c_int = 60;

/// Slot `tp_is_gc`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_is_gc)
pub const Py_tp_is_gc: c_int = 61;

/// Slot `tp_iter`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_iter)
pub const Py_tp_iter: c_int = 62;

/// Slot `tp_iternext`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_iternext)
pub const Py_tp_iternext: c_int = 63;

/// Slot `tp_methods`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_methods)
pub const Py_tp_methods: c_int = 64;

/// Slot `tp_new`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_new)
pub const Py_tp_new: c_int = 65;

/// Slot `tp_repr`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_repr)
pub const Py_tp_repr: c_int = 66;

/// Slot `tp_richcompare`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_richcompare)
pub const Py_tp_richcompare: c_int = 67;

/// Slot `tp_setattr`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_setattr)
pub const Py_tp_setattr: c_int = 68;

/// Slot `tp_setattro`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_setattro)
pub const Py_tp_setattro: c_int = 69;

/// Slot `tp_str`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_str)
pub const Py_tp_str: c_int = 70;

/// Slot `tp_traverse`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_traverse)
pub const Py_tp_traverse: c_int = 71;

/// Slot `tp_members`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_members)
pub const Py_tp_members: c_int = 72;

/// Slot `tp_getset`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_getset)
pub const Py_tp_getset: c_int = 73;

/// Slot `tp_free`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_free)
pub const Py_tp_free: c_int = 74;

/// Slot `nb_matrix_multiply`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_matrix_multiply)
pub const Py_nb_matrix_multiply: c_int = 75;

/// Slot `nb_inplace_matrix_multiply`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_nb_inplace_matrix_multiply)
pub const Py_nb_inplace_matrix_multiply: c_int = 76;

/// Slot `am_await`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_am_await)
pub const Py_am_await: c_int = 77;

/// Slot `am_aiter`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_am_aiter)
pub const Py_am_aiter: c_int = 78;

/// Slot `am_anext`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_am_anext)
pub const Py_am_anext: c_int = 79;

/// Slot `tp_finalize`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_finalize)
pub const Py_tp_finalize: c_int = 80;

/// Slot `am_send`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_am_send)
pub const Py_am_send: c_int = 81;

/// Slot `tp_vectorcall`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_vectorcall)
pub const Py_tp_vectorcall: c_int = 82;

/// Slot `tp_token`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_token)
pub const Py_tp_token: c_int = 83;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_create)
#[cfg(Py_3_15)]
pub const Py_mod_create: c_int = 84;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_exec)
#[cfg(Py_3_15)]
pub const Py_mod_exec: c_int = 85;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_multiple_interpreters)
#[cfg(Py_3_15)]
pub const Py_mod_multiple_interpreters: c_int = 86;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_gil)
#[cfg(Py_3_15)]
pub const Py_mod_gil: c_int = 87;

/// Slot `bf_getbuffer`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_bf_getbuffer)
#[cfg(Py_3_15)]
pub const Py_bf_getbuffer: c_int = 88;

/// Slot `bf_releasebuffer`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_bf_releasebuffer)
#[cfg(Py_3_15)]
pub const Py_bf_releasebuffer: c_int = 89;

/// Slot `mp_ass_subscript`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_mp_ass_subscript)
#[cfg(Py_3_15)]
pub const Py_mp_ass_subscript: c_int = 90;

/// Slot `mp_length`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_mp_length)
#[cfg(Py_3_15)]
pub const Py_mp_length: c_int = 91;

/// `Py_slot_subslots` of `slots_generated.h`.
#[cfg(Py_3_15)]
pub const Py_slot_subslots: c_int = 92;

/// Slot `tp_slots`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_slots)
#[cfg(Py_3_15)]
pub const Py_tp_slots: c_int = 93;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_slots)
#[cfg(Py_3_15)]
pub const Py_mod_slots: c_int = 94;

/// Slot `tp_name`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_name)
#[cfg(Py_3_15)]
pub const Py_tp_name: c_int = 95;

/// Slot `tp_basicsize`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_basicsize)
#[cfg(Py_3_15)]
pub const Py_tp_basicsize: c_int = 96;

/// Slot `tp_extra_basicsize`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_extra_basicsize)
#[cfg(Py_3_15)]
pub const Py_tp_extra_basicsize: c_int = 97;

/// Slot `tp_itemsize`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_itemsize)
#[cfg(Py_3_15)]
pub const Py_tp_itemsize: c_int = 98;

/// Slot `tp_flags`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_flags)
#[cfg(Py_3_15)]
pub const Py_tp_flags: c_int = 99;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_name)
#[cfg(Py_3_15)]
pub const Py_mod_name: c_int = 100;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_doc)
#[cfg(Py_3_15)]
pub const Py_mod_doc: c_int = 101;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_state_size)
#[cfg(Py_3_15)]
pub const Py_mod_state_size: c_int = 102;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_methods)
#[cfg(Py_3_15)]
pub const Py_mod_methods: c_int = 103;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_state_traverse)
#[cfg(Py_3_15)]
pub const Py_mod_state_traverse: c_int = 104;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_state_clear)
#[cfg(Py_3_15)]
pub const Py_mod_state_clear: c_int = 105;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_state_free)
#[cfg(Py_3_15)]
pub const Py_mod_state_free: c_int = 106;

/// Slot `tp_metaclass`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_metaclass)
#[cfg(Py_3_15)]
pub const Py_tp_metaclass: c_int = 107;

/// Slot `tp_module`. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_tp_module)
#[cfg(Py_3_15)]
pub const Py_tp_module: c_int = 108;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_abi)
#[cfg(Py_3_15)]
pub const Py_mod_abi: c_int = 109;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_token)
#[cfg(Py_3_15)]
pub const Py_mod_token: c_int = 110;

// ffi-gen: end
