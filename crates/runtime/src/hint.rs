//! Type hints in impls: constants that are there only with the feature `experimental-inspect`.

/// `__type_hint!(INPUT_TYPE = hint)` in an impl: the constant, if hints are compiled at all.
#[cfg(feature = "experimental-inspect")]
#[doc(hidden)]
#[macro_export]
macro_rules! __type_hint {
    ($name:ident = $hint:expr) => {
        const $name: $crate::inspect::PyStaticExpr = $hint;
    };
}

/// `__stub_of_exception!(Name, Base, "doc")`: what a module that exports the exception says of it in stubs.
#[cfg(feature = "experimental-inspect")]
#[doc(hidden)]
#[macro_export]
macro_rules! __stub_of_exception {
    ($name:ident, $base:ty, $doc:expr) => {
        impl $name {
            #[doc(hidden)]
            pub const __PYROPE_STUB: $crate::__macro::Handle = $crate::__macro::Handle::Exception(
                stringify!($name),
                <$base as $crate::PyTypeInfo>::TYPE_HINT,
                $doc,
            );
        }
    };
}

/// Nothing: there are no stubs.
#[cfg(not(feature = "experimental-inspect"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __stub_of_exception {
    ($name:ident, $base:ty, $doc:expr) => {};
}

/// Nothing: hints are not compiled.
#[cfg(not(feature = "experimental-inspect"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __type_hint {
    ($name:ident = $hint:expr) => {};
}
