//! Items that are no slots of a shape of their own, written by `macro_rules`: methods, constructors,
//! options of classes; and small helpers of the expansions.

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
                $crate::__macro::call_vectorcall(&$signature, $body, class, args, nargsf, kwnames)
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
        unsafe extern "C" fn __vectorcall(
            slf: *mut $crate::ffi::PyObject,
            args: *const *mut $crate::ffi::PyObject,
            nargsf: usize,
            kwnames: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this by the vectorcall convention, with an instance.
            unsafe {
                $crate::__macro::call_vectorcall(&$signature, $body, slf, args, nargsf, kwnames)
            }
        }
        $crate::__macro::Item::Call($crate::__macro::CallItem {
            tp_call: __entry,
            vectorcall: __vectorcall,
        })
    }};
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
        $crate::__slot!(__richcmp__, $class, |py, slf, args| {
            $crate::__macro::class_compare_body::<$class>(py, slf, args, $crate::__equals!($class))
        })
    };
}

/// How values of a class compare by `PartialEq`.
#[doc(hidden)]
#[macro_export]
macro_rules! __equals {
    ($class:ty) => {
        |a, b, op| match op {
            $crate::basic::CompareOp::Eq => {
                $crate::__macro::Some(<$class as $crate::__macro::PartialEq>::eq(a, b))
            }
            $crate::basic::CompareOp::Ne => {
                $crate::__macro::Some(<$class as $crate::__macro::PartialEq>::ne(a, b))
            }
            _ => $crate::__macro::None,
        }
    };
}

/// How values of a class compare by `PartialOrd`.
#[doc(hidden)]
#[macro_export]
macro_rules! __compares {
    ($class:ty) => {
        |a, b, op| {
            $crate::__macro::Some(match op {
                $crate::basic::CompareOp::Eq => <$class as $crate::__macro::PartialEq>::eq(a, b),
                $crate::basic::CompareOp::Ne => <$class as $crate::__macro::PartialEq>::ne(a, b),
                $crate::basic::CompareOp::Lt => <$class as $crate::__macro::PartialOrd>::lt(a, b),
                $crate::basic::CompareOp::Le => <$class as $crate::__macro::PartialOrd>::le(a, b),
                $crate::basic::CompareOp::Gt => <$class as $crate::__macro::PartialOrd>::gt(a, b),
                $crate::basic::CompareOp::Ge => <$class as $crate::__macro::PartialOrd>::ge(a, b),
            })
        }
    };
}

/// The item of the option `ord`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_ord {
    ($class:ty) => {
        $crate::__slot!(__richcmp__, $class, |py, slf, args| {
            $crate::__macro::class_compare_body::<$class>(
                py,
                slf,
                args,
                $crate::__compares!($class),
            )
        })
    };
}

/// The item of the option `hash`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_hash {
    ($class:ty) => {
        $crate::__slot!(__hash__, $class, |py, slf, _| {
            $crate::__macro::class_hash_body::<$class>(
                py,
                slf,
                <$class as $crate::__macro::Hash>::hash,
            )
        })
    };
}

/// The item of the option `str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_str {
    ($class:ty) => {
        $crate::__slot!(__str__, $class, |py, slf, _| {
            $crate::__macro::class_str_body::<$class>(
                py,
                slf,
                <$class as $crate::__macro::Display>::fmt,
            )
        })
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
