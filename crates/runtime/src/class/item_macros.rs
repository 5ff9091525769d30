//! Options of classes, and small helpers of the expansions, as `macro_rules`.

/// The item of the option `eq`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_eq {
    ($class:ty) => {
        $crate::__macro::__richcmp__($crate::__macro::raw(|py, slf, args| {
            $crate::__macro::class_compare_body::<$class>(py, slf, args, $crate::__equals!($class))
        }))
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
        $crate::__macro::__richcmp__($crate::__macro::raw(|py, slf, args| {
            $crate::__macro::class_compare_body::<$class>(
                py,
                slf,
                args,
                $crate::__compares!($class),
            )
        }))
    };
}

/// The item of the option `hash`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_hash {
    ($class:ty) => {
        $crate::__macro::__hash__($crate::__macro::raw(|py, slf, _| {
            $crate::__macro::class_hash_body::<$class>(
                py,
                slf,
                <$class as $crate::__macro::Hash>::hash,
            )
        }))
    };
}

/// The item of the option `str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_str {
    ($class:ty) => {
        $crate::__macro::__str__($crate::__macro::raw(|py, slf, _| {
            $crate::__macro::class_str_body::<$class>(
                py,
                slf,
                <$class as $crate::__macro::Display>::fmt,
            )
        }))
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

/// [`Texts`](crate::function::Texts) of which the last one is put together of constants; all others are in `$head`.
#[doc(hidden)]
#[macro_export]
macro_rules! __texts_concat {
    ($head:literal, $($part:expr),+ $(,)?) => {{
        const __PARTS: &[&str] = &[$head, $($part),+];
        const __LEN: usize = $crate::__macro::concat_len(__PARTS);
        const __BYTES: [u8; __LEN] = $crate::__macro::concat_bytes::<__LEN>(__PARTS);
        const __TEXTS: &str = $crate::__macro::texts_from_bytes($head, &__BYTES);
        __TEXTS
    }};
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
