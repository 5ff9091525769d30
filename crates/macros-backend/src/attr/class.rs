//! Options of classes, their fields and variants.

use crate::attr::rename::Rename;
use crate::attr::signature::SignatureOption;
use crate::attr::value::{Dotted, Expr, Flag, MaybeText, Name, Text, Value};
use crate::attr::{options, Given};
use crate::syntax::{self, Ident, ParseStream, Path, Type};

options! {
    /// `#[pyclass(...)]`.
    pub(crate) struct ClassOptions in "`#[pyclass]`" {
        krate "crate": Option<Given<Path>>,
        dict "dict": Option<Given<Flag>>,
        eq "eq": Option<Given<Flag>>,
        eq_int "eq_int": Option<Given<Flag>>,
        extends "extends": Option<Given<Type>>,
        frozen "frozen": Option<Given<Flag>>,
        freelist "freelist": Option<Given<Expr>>,
        from_py_object "from_py_object": Option<Given<Flag>>,
        generic "generic": Option<Given<Flag>>,
        get_all "get_all": Option<Given<Flag>>,
        hash "hash": Option<Given<Flag>>,
        immutable_type "immutable_type": Option<Given<Flag>>,
        mapping "mapping": Option<Given<Flag>>,
        module "module": Option<Given<Dotted>>,
        name "name": Option<Given<Name>>,
        new "new": Option<Given<NewFrom>>,
        ord "ord": Option<Given<Flag>>,
        rename_all "rename_all": Option<Given<Rename>>,
        sequence "sequence": Option<Given<Flag>>,
        set_all "set_all": Option<Given<Flag>>,
        skip_from_py_object "skip_from_py_object": Option<Given<Flag>>,
        str_ "str": Option<Given<MaybeText>>,
        subclass "subclass": Option<Given<Flag>>,
        unsendable "unsendable": Option<Given<Flag>>,
        weakref "weakref": Option<Given<Flag>>,
    }
}

options! {
    /// `#[pyo3(...)]` on a field of a struct.
    pub(crate) struct FieldOptions in "a field" {
        get "get": Option<Given<Flag>>,
        set "set": Option<Given<Flag>>,
        name "name": Option<Given<Name>>,
    }
}

options! {
    /// `#[pyo3(...)]` on a variant of an enum.
    pub(crate) struct VariantOptions in "a variant" {
        name "name": Option<Given<Name>>,
        constructor "constructor": Option<Given<SignatureOption>>,
    }
}

/// `= "from_fields"`.
pub(crate) struct NewFrom;

impl Value for NewFrom {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        let Text(text) = Text::parse(key, input)?;
        if text.value() == "from_fields" {
            return Ok(Self);
        }
        let message = "expected `new = \"from_fields\"`, a constructor that takes every field";
        Err(syntax::Error::new(text.span(), message))
    }
}
