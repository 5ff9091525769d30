//! Rules of enums as classes.

use proc_macro2::Ident;

use crate::attr::Given;
use crate::error::Errors;
use crate::model::class::{Class, ClassData};
use crate::model::variant::{FieldsKind, Variant};

/// Every rule of an enum.
pub(crate) fn check(class: &Class, errors: &mut Errors) {
    let variants: Vec<&Variant> = match &class.data {
        ClassData::Plain(variants) => variants.iter().collect(),
        ClassData::Rich(variants) => variants.iter().map(|rich| &rich.variant).collect(),
        ClassData::Struct(_) | ClassData::Other => return,
    };
    options_of_structs_only(class, errors);
    empty_enum(class, &variants, errors);
    duplicate_variant_names(&variants, errors);
    constructor_without_data(class, errors);
    unit_variant_beside_data(class, errors);
    integers_and_data(class, errors);
}

fn options_of_structs_only(class: &Class, errors: &mut Errors) {
    fn key<T>(option: Option<&Given<T>>) -> Option<&Ident> {
        option.map(|given| &given.key)
    }
    let options = &class.options;
    let refused = [
        key(options.extends.as_ref()),
        key(options.subclass.as_ref()),
        key(options.generic.as_ref()),
        key(options.new.as_ref()),
    ];
    // `get_all` and `set_all` are let through, as existing code has them: the data of variants is read anyway.
    for key in refused.into_iter().flatten() {
        errors.at(key, format!("`{key}` is for structs, not for enums"));
    }
    if let Some(format) = options
        .str_
        .as_ref()
        .and_then(|given| given.value.0.as_ref())
    {
        let message = "a format is for structs: implement `Display` and give `str` without a value";
        errors.at(format, message);
    }
}

fn empty_enum(class: &Class, variants: &[&Variant], errors: &mut Errors) {
    if variants.is_empty() {
        errors.at(
            &class.item.ident,
            "an enum without variants has no value that Python could hold",
        );
    }
}

fn duplicate_variant_names(variants: &[&Variant], errors: &mut Errors) {
    for (i, variant) in variants.iter().enumerate() {
        let is_clash = |earlier: &&Variant| {
            earlier.name == variant.name && earlier.cfgs.is_empty() && variant.cfgs.is_empty()
        };
        if variants[..i].iter().any(is_clash) {
            errors.span(
                variant.blame,
                format!("`{}` is defined twice", variant.name),
            );
        }
    }
}

fn constructor_without_data(class: &Class, errors: &mut Errors) {
    let ClassData::Plain(variants) = &class.data else {
        return;
    };
    for span in variants.iter().filter_map(|variant| variant.constructor) {
        errors.span(
            span,
            "a variant without data is not constructed: remove `constructor`",
        );
    }
}

fn unit_variant_beside_data(class: &Class, errors: &mut Errors) {
    let ClassData::Rich(variants) = &class.data else {
        return;
    };
    for rich in variants.iter().filter(|rich| rich.kind == FieldsKind::Unit) {
        let ident = &rich.variant.ident;
        let message = format!(
            "in an enum with data each variant is a class of its own: write `{ident} {{}}` or `{ident}()`"
        );
        errors.at(ident, message);
    }
}

fn integers_and_data(class: &Class, errors: &mut Errors) {
    if let (ClassData::Rich(_), Some(given)) = (&class.data, &class.options.eq_int) {
        errors.at(&given.key, "`eq_int` is for enums without data");
    }
}
