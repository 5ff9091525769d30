//! Slot functions of classes, written by `macro_rules` as each needs its own C function: which slot a
//! special method goes to, and of what shape that is.

/// The item of a special method with a slot of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __slot {
    ($name:ident, $class:ty, $body:expr) => {
        $crate::__slot_entry!($name, $class, &$crate::__macro::SLOT_ARGUMENTS, $body)
    };
    // `$signature` is a static, whose names are those of the user's parameters.
    ($name:ident, $class:ty, $signature:ident, $body:expr) => {
        $crate::__slot_entry!($name, $class, &$signature, $body)
    };
}

/// Which slot a special method goes to, and of what shape that is.
#[doc(hidden)]
#[macro_export]
macro_rules! __slot_entry {
    (__str__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_tp_str, $signature, $body)
    };
    (__repr__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_tp_repr, $signature, $body)
    };
    (__iter__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_tp_iter, $signature, $body)
    };
    (__next__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_tp_iternext, $signature, $body)
    };
    (__await__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_am_await, $signature, $body)
    };
    (__aiter__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_am_aiter, $signature, $body)
    };
    (__pos__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_nb_positive, $signature, $body)
    };
    (__neg__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_nb_negative, $signature, $body)
    };
    (__abs__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_nb_absolute, $signature, $body)
    };
    (__invert__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_nb_invert, $signature, $body)
    };
    (__index__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_nb_index, $signature, $body)
    };
    (__int__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_nb_int, $signature, $body)
    };
    (__float__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary, Py_nb_float, $signature, $body)
    };
    (__anext__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(async_next, Py_am_anext, $signature, $body)
    };
    (__getitem__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(binary, Py_mp_subscript, $signature, $body)
    };
    (__concat__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(binary, Py_sq_concat, $signature, $body)
    };
    (__inplace_concat__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(binary, Py_sq_inplace_concat, $signature, $body)
    };
    (__getattribute__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(binary, Py_tp_getattro, $signature, $body)
    };
    (__getattr__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(getattr, Py_tp_getattro, $signature, $body)
    };
    (__repeat__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(index, Py_sq_repeat, $signature, $body)
    };
    (__inplace_repeat__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(index, Py_sq_inplace_repeat, $signature, $body)
    };
    (__len__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary_size, Py_mp_length, $signature, $body)
    };
    (__hash__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary_size, Py_tp_hash, $signature, $body)
    };
    (__bool__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary_int, Py_nb_bool, $signature, $body)
    };
    (__clear__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(unary_int, Py_tp_clear, $signature, $body)
    };
    (__del__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(finalize, Py_tp_finalize, $signature, $body)
    };
    (__contains__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(binary_int, Py_sq_contains, $signature, $body)
    };
    (__get__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(ternary, Py_tp_descr_get, $signature, $body)
    };
    (__richcmp__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(rich_compare, Py_tp_richcompare, $signature, $body)
    };
    (__iadd__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_add, $signature, $body)
    };
    (__isub__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_subtract, $signature, $body)
    };
    (__imul__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_multiply, $signature, $body)
    };
    (__imatmul__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_matrix_multiply, $signature, $body)
    };
    (__itruediv__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_true_divide, $signature, $body)
    };
    (__ifloordiv__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_floor_divide, $signature, $body)
    };
    (__imod__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_remainder, $signature, $body)
    };
    (__ilshift__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_lshift, $signature, $body)
    };
    (__irshift__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_rshift, $signature, $body)
    };
    (__iand__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_and, $signature, $body)
    };
    (__ixor__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_xor, $signature, $body)
    };
    (__ior__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace, Py_nb_inplace_or, $signature, $body)
    };
    (__ipow__, $class:ty, $signature:expr, $body:expr) => {
        $crate::__slot_of!(inplace_power, Py_nb_inplace_power, $signature, $body)
    };
}

/// One slot function, by its shape.
#[doc(hidden)]
#[macro_export]
macro_rules! __slot_of {
    (unary, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_unary($body, slf) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (async_next, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_async_next($body, slf) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (binary, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            other: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_binary($signature, $body, slf, other) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (getattr, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            name: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_getattr($signature, $body, slf, name) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (index, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            index: $crate::ffi::Py_ssize_t,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_index($signature, $body, slf, index) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (unary_size, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(slf: *mut $crate::ffi::PyObject) -> $crate::ffi::Py_ssize_t {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_unary_int($body, slf) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (unary_int, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(slf: *mut $crate::ffi::PyObject) -> $crate::__macro::c_int {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_unary_int($body, slf) as $crate::__macro::c_int }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (finalize, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(slf: *mut $crate::ffi::PyObject) {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_finalize($body, slf) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (binary_int, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            other: *mut $crate::ffi::PyObject,
        ) -> $crate::__macro::c_int {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_binary_int($signature, $body, slf, other) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (ternary, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            first: *mut $crate::ffi::PyObject,
            second: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_ternary($signature, $body, slf, first, second) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (rich_compare, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            other: *mut $crate::ffi::PyObject,
            op: $crate::__macro::c_int,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_rich_compare($body, slf, other, op) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (inplace, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            other: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_inplace($body, slf, other) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
    (inplace_power, $slot:ident, $signature:expr, $body:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            other: *mut $crate::ffi::PyObject,
            modulus: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_inplace_power($body, slf, other, modulus) }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
}

/// The item of a binary number operation: the method, and its reflected form.
#[doc(hidden)]
#[macro_export]
macro_rules! __binary {
    (__add__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_add, $($rest)*) };
    (__sub__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_subtract, $($rest)*) };
    (__mul__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_multiply, $($rest)*) };
    (__matmul__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_matrix_multiply, $($rest)*) };
    (__truediv__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_true_divide, $($rest)*) };
    (__floordiv__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_floor_divide, $($rest)*) };
    (__mod__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_remainder, $($rest)*) };
    (__divmod__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_divmod, $($rest)*) };
    (__lshift__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_lshift, $($rest)*) };
    (__rshift__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_rshift, $($rest)*) };
    (__and__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_and, $($rest)*) };
    (__xor__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_xor, $($rest)*) };
    (__or__, $($rest:tt)*) => { $crate::__binary_of!(Py_nb_or, $($rest)*) };
}

/// The slot function of a binary number operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __binary_of {
    ($slot:ident, $class:ty, $forward:expr, $reflected:expr) => {{
        unsafe extern "C" fn __entry(
            left: *mut $crate::ffi::PyObject,
            right: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe {
                $crate::__macro::slot_number(
                    <$class as $crate::__macro::PyClassImpl>::CLASS,
                    $forward,
                    $reflected,
                    left,
                    right,
                )
            }
        }
        $crate::__macro::SlotItem::new($crate::ffi::$slot, __entry as *mut $crate::__macro::c_void)
    }};
}

/// The item of `__pow__` and `__rpow__`.
#[doc(hidden)]
#[macro_export]
macro_rules! __ternary {
    (__pow__, $class:ty, $forward:expr, $reflected:expr) => {{
        unsafe extern "C" fn __entry(
            left: *mut $crate::ffi::PyObject,
            right: *mut $crate::ffi::PyObject,
            modulus: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe {
                $crate::__macro::slot_power(
                    <$class as $crate::__macro::PyClassImpl>::CLASS,
                    $forward,
                    $reflected,
                    left,
                    right,
                    modulus,
                )
            }
        }
        $crate::__macro::SlotItem::new(
            $crate::ffi::Py_nb_power,
            __entry as *mut $crate::__macro::c_void,
        )
    }};
}

/// The item of comparisons by separate methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __richcmp {
    ($class:ty, $lt:expr, $le:expr, $eq:expr, $ne:expr, $gt:expr, $ge:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            other: *mut $crate::ffi::PyObject,
            op: $crate::__macro::c_int,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe {
                $crate::__macro::slot_compare(&[$lt, $le, $eq, $ne, $gt, $ge], slf, other, op)
            }
        }
        $crate::__macro::SlotItem::new(
            $crate::ffi::Py_tp_richcompare,
            __entry as *mut $crate::__macro::c_void,
        )
    }};
}

/// The item of a pair of methods that set and delete.
#[doc(hidden)]
#[macro_export]
macro_rules! __assign {
    // With the signatures of the two, which have the names of the user's parameters.
    (setitem, $($methods:tt)*) => { $crate::__assign_of!(Py_mp_ass_subscript, Item, $($methods)*) };
    (setattr, $($methods:tt)*) => { $crate::__assign_of!(Py_tp_setattro, Attribute, $($methods)*) };
    (set, $($methods:tt)*) => { $crate::__assign_of!(Py_tp_descr_set, Descriptor, $($methods)*) };
}

/// The slot function of a pair of methods that set and delete.
#[doc(hidden)]
#[macro_export]
macro_rules! __assign_of {
    ($slot:ident, $absent:ident, $class:ty, $set:expr, $delete:expr) => {
        $crate::__assign_of!(
            $slot,
            $absent,
            $class,
            $set,
            $crate::__macro::None,
            $delete,
            $crate::__macro::None
        )
    };
    ($slot:ident, $absent:ident, $class:ty, $set:expr, $set_signature:expr, $delete:expr, $delete_signature:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            key: *mut $crate::ffi::PyObject,
            value: *mut $crate::ffi::PyObject,
        ) -> $crate::__macro::c_int {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe {
                $crate::__macro::slot_assign(
                    ($set, $set_signature),
                    ($delete, $delete_signature),
                    $crate::__macro::Absent::$absent,
                    slf,
                    key,
                    value,
                )
            }
        }
        const __SET: $crate::__macro::Option<$crate::__macro::BodyInt> = $set;
        const __DELETE: $crate::__macro::Option<$crate::__macro::BodyInt> = $delete;
        $crate::__macro::SlotItem::pair(
            $crate::ffi::$slot,
            __entry as *mut $crate::__macro::c_void,
            __SET.is_some(),
            __DELETE.is_some(),
        )
    }};
}

/// The item of a method.
#[doc(hidden)]
#[macro_export]
macro_rules! __method {
    ($kind:ident, instance, $($rest:tt)*) => {
        $crate::__convention!($kind, MethodItem::new, 0, $($rest)*)
    };
    ($kind:ident, class, $($rest:tt)*) => {
        $crate::__convention!($kind, MethodItem::new, $crate::ffi::METH_CLASS, $($rest)*)
    };
    ($kind:ident, static, $($rest:tt)*) => {
        $crate::__convention!($kind, MethodItem::new, $crate::ffi::METH_STATIC, $($rest)*)
    };
}

/// The item of `#[new]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __new {
    ($class:ty, $text_signature:expr, $signature:ident, $body:ident) => {{
        unsafe extern "C" fn __tp_new(
            subtype: *mut $crate::ffi::PyTypeObject,
            args: *mut $crate::ffi::PyObject,
            kwargs: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this as `tp_new`, with a tuple and a dictionary or NULL.
            unsafe {
                $crate::__macro::call_tuple_dict(&$signature, $body, subtype.cast(), args, kwargs)
            }
        }
        unsafe extern "C" fn __vectorcall(
            class: *mut $crate::ffi::PyObject,
            args: *const *mut $crate::ffi::PyObject,
            nargsf: usize,
            kwnames: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this by the vectorcall convention, with the class.
            unsafe {
                $crate::__macro::construct_vectorcall(
                    &$signature,
                    $body,
                    class,
                    args,
                    nargsf,
                    kwnames,
                )
            }
        }
        $crate::__macro::Item::New($crate::__macro::NewItem {
            text_signature: $text_signature,
            tp_new: __tp_new,
            vectorcall: $crate::__macro::Some(__vectorcall),
        })
    }};
}

/// The item of `__init__`.
#[doc(hidden)]
#[macro_export]
macro_rules! __init {
    ($class:ty, $signature:ident, $body:ident) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            args: *mut $crate::ffi::PyObject,
            kwargs: *mut $crate::ffi::PyObject,
        ) -> $crate::__macro::c_int {
            // SAFETY: Python calls this as `tp_init`, with a tuple and a dictionary or NULL.
            unsafe { $crate::__macro::call_init(&$signature, $body, slf, args, kwargs) }
        }
        $crate::__macro::SlotItem::new(
            $crate::ffi::Py_tp_init,
            __entry as *mut $crate::__macro::c_void,
        )
    }};
}

/// The item of `__call__`.
#[doc(hidden)]
#[macro_export]
macro_rules! __call {
    ($class:ty, $signature:ident, $body:ident) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            args: *mut $crate::ffi::PyObject,
            kwargs: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this as `tp_call`, with a tuple and a dictionary or NULL.
            unsafe { $crate::__macro::call_tuple_dict(&$signature, $body, slf, args, kwargs) }
        }
        $crate::__macro::SlotItem::new(
            $crate::ffi::Py_tp_call,
            __entry as *mut $crate::__macro::c_void,
        )
    }};
}

/// The item of `__traverse__`.
#[doc(hidden)]
#[macro_export]
macro_rules! __traverse {
    ($class:ty, $function:expr) => {
        $crate::__macro::traverse_item::<$class>($function)
    };
}

/// The item of a special method that is switched off.
#[doc(hidden)]
#[macro_export]
macro_rules! __slot_none {
    ($name:ident) => {
        $crate::__macro::Item::Off($crate::__macro::cstr_from_str(concat!(
            stringify!($name),
            "\0"
        )))
    };
}

/// The item of the option `eq`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_eq {
    ($class:ty) => {
        $crate::__slot!(
            __richcmp__,
            $class,
            $crate::__macro::class_eq_body::<$class>
        )
    };
}

/// The item of the option `ord`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_ord {
    ($class:ty) => {
        $crate::__slot!(
            __richcmp__,
            $class,
            $crate::__macro::class_ord_body::<$class>
        )
    };
}

/// The item of the option `hash`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_hash {
    ($class:ty) => {
        $crate::__slot!(__hash__, $class, $crate::__macro::class_hash_body::<$class>)
    };
}

/// The item of the option `str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_str {
    ($class:ty) => {
        $crate::__slot!(__str__, $class, $crate::__macro::class_str_body::<$class>)
    };
}

/// `match` for an operand: an argument that does not convert gives `NotImplemented`.
#[doc(hidden)]
#[macro_export]
macro_rules! __try_operand {
    ($value:expr) => {
        match $value {
            $crate::__macro::Ok(value) => value,
            $crate::__macro::Err(_) => {
                return $crate::__macro::NotImplementedOutcome::not_implemented()
            }
        }
    };
}

/// A `&'static CStr` of constant texts put together.
#[doc(hidden)]
#[macro_export]
macro_rules! __cstr_concat {
    ($($part:expr),+ $(,)?) => {{
        const __PARTS: &[&str] = &[$($part),+];
        const __LEN: usize = $crate::__macro::concat_len(__PARTS);
        const __BYTES: [u8; __LEN] = $crate::__macro::concat_bytes::<__LEN>(__PARTS);
        const __TEXT: &$crate::__macro::CStr = $crate::__macro::cstr_from_bytes(&__BYTES);
        __TEXT
    }};
}
