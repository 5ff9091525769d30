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

/// Nothing: hints are not compiled.
#[cfg(not(feature = "experimental-inspect"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __type_hint {
    ($name:ident = $hint:expr) => {};
}
