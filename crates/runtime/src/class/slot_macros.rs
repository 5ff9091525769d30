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

/// The item of `__getattribute__` and `__getattr__`, with the signatures of the two.
#[doc(hidden)]
#[macro_export]
macro_rules! __get_attribute {
    ($class:ty, $always:expr, $always_signature:expr, $fallback:expr, $fallback_signature:expr) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            name: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe {
                $crate::__macro::slot_get_attribute(
                    ($always, $always_signature),
                    ($fallback, $fallback_signature),
                    slf,
                    name,
                )
            }
        }
        const __ALWAYS: $crate::__macro::Option<$crate::__macro::Body> = $always;
        const __FALLBACK: $crate::__macro::Option<$crate::__macro::Body> = $fallback;
        $crate::__macro::SlotItem::pair(
            $crate::ffi::Py_tp_getattro,
            __entry as *mut $crate::__macro::c_void,
            __ALWAYS.is_some(),
            __FALLBACK.is_some(),
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
