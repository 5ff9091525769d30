//! Enums as classes.

use proc_macro2::Span;

use crate::attr::class::{ClassOptions, VariantOptions};
use crate::attr::doc::Doc;
use crate::attr::helper::{cfgs, take_helpers, take_lists};
use crate::attr::signature::SignatureOption;
use crate::attr::Given;
use crate::error::Errors;
use crate::model::callable::python_name;
use crate::model::class::ClassData;
use crate::model::conversion::parameter;
use crate::model::param::Param;
use crate::model::signature::Signature;
use crate::syntax::{self, Attribute, Enum, Ident};
use crate::tokens::format_ident;

/// A variant without data.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    /// Where the user gave the name.
    pub(crate) blame: Span,
    pub(crate) constructor: Option<Span>,
    pub(crate) doc: Doc,
    pub(crate) cfgs: Vec<Attribute>,
}

/// A variant of an enum with data.
pub(crate) struct RichVariant {
    pub(crate) variant: Variant,
    pub(crate) kind: FieldsKind,
    /// The fields as parameters of the constructor.
    pub(crate) fields: Vec<Param>,
    pub(crate) signature: Signature,
}

pub(crate) use crate::syntax::FieldsKind;

/// Reads the variants and takes their helper attributes.
pub(crate) fn read(data: &mut Enum, class: &ClassOptions, errors: &mut Errors) -> ClassData {
    let is_plain = data
        .variants
        .iter()
        .all(|variant| variant.fields.kind == FieldsKind::Unit);
    if is_plain {
        let plain = |variant| read_variant(variant, class, errors).0;
        return ClassData::Plain(data.variants.iter_mut().map(plain).collect());
    }
    ClassData::Rich(
        data.variants
            .iter_mut()
            .map(|variant| read_rich(variant, class, errors))
            .collect(),
    )
}

fn read_variant(
    variant: &mut syntax::Variant,
    class: &ClassOptions,
    errors: &mut Errors,
) -> (Variant, Option<Given<SignatureOption>>) {
    let mut options = VariantOptions::default();
    take_helpers(&mut options, &mut variant.attrs, errors);
    let own = python_name(&variant.ident);
    let name = match (&options.name, &class.rename_all) {
        (Some(given), _) => given.value.0.value(),
        (None, Some(rule)) => rule.value.apply(&own),
        (None, None) => own,
    };
    let blame = options
        .name
        .as_ref()
        .map_or(variant.ident.span(), |given| given.value.0.span());
    let read = Variant {
        ident: variant.ident.clone(),
        name,
        blame,
        constructor: options.constructor.as_ref().map(|given| given.key.span()),
        doc: Doc::of(&variant.attrs),
        cfgs: cfgs(&variant.attrs),
    };
    (read, options.constructor)
}

fn read_rich(
    variant: &mut syntax::Variant,
    class: &ClassOptions,
    errors: &mut Errors,
) -> RichVariant {
    let (read, constructor) = read_variant(variant, class, errors);
    let kind = variant.fields.kind;
    let mut fields = Vec::new();
    for (i, field) in variant.fields.iter_mut().enumerate() {
        for list in take_lists(&mut field.attrs, errors) {
            errors.at(
                &list,
                "the fields of a variant have no options: Python reads all of them",
            );
        }
        let ident = field
            .ident()
            .cloned()
            .unwrap_or_else(|| format_ident!("_{i}"));
        fields.push(parameter(ident, field.ty.clone()));
    }
    let signature = match constructor {
        Some(given) => Signature::given(given.value, &mut fields, errors),
        None => Signature::plain(&mut fields),
    };
    RichVariant {
        variant: read,
        kind,
        fields,
        signature,
    }
}
