//! Options of functions and methods.

use crate::attr::signature::SignatureOption;
use crate::attr::value::{Converter, Flag, Name, TextOrNone, Warn};
use crate::attr::{options, Given};
use crate::syntax::Path;

options! {
    /// `#[pyfunction(...)]`.
    pub(crate) struct FunctionOptions in "`#[pyfunction]`" {
        name "name": Option<Given<Name>>,
        signature "signature": Option<Given<SignatureOption>>,
        text_signature "text_signature": Option<Given<TextOrNone>>,
        pass_module "pass_module": Option<Given<Flag>>,
        warn "warn": Vec<Given<Warn>>,
        krate "crate": Option<Given<Path>>,
    }
}

options! {
    /// `#[pyo3(...)]` on a method.
    pub(crate) struct MethodOptions in "a method" {
        name "name": Option<Given<Name>>,
        signature "signature": Option<Given<SignatureOption>>,
        text_signature "text_signature": Option<Given<TextOrNone>>,
        warn "warn": Vec<Given<Warn>>,
    }
}

options! {
    /// `#[pyo3(...)]` on a constant of a class or a module.
    pub(crate) struct ConstOptions in "a constant" {
        name "name": Option<Given<Name>>,
    }
}

options! {
    /// `#[pyo3(...)]` on a parameter.
    pub(crate) struct ParamOptions in "a parameter" {
        from_py_with "from_py_with": Option<Given<Converter>>,
        cancel_handle "cancel_handle": Option<Given<Flag>>,
    }
}

options! {
    /// `#[pymethods(...)]`.
    pub(crate) struct BlockOptions in "`#[pymethods]`" {
        krate "crate": Option<Given<Path>>,
    }
}
