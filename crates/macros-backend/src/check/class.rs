//! Rules of `#[pyclass]`.

use crate::attr::{format, Given};
use crate::check::function::nul_in_doc;
use crate::error::Errors;
use crate::model::class::{Class, ClassData};
use crate::model::param::{plain, static_borrow};
use crate::syntax::{Data, GenericParam, Type};
use crate::tokens::ToTokens;

/// Every rule of a class.
pub(crate) fn check(class: &Class, errors: &mut Errors) {
    generic_class(class, errors);
    union_class(class, errors);
    nul_in_doc(&class.doc, &class.item.ident, errors);
    options_that_exclude_each_other(class, errors);
    options_that_need_another(class, errors);
    set_on_frozen(class, errors);
    unnamed_fields(class, errors);
    bound_fields(class, errors);
    useless_field_name(class, errors);
    duplicate_field_names(class, errors);
    redundant_field_options(class, errors);
    options_of_enums_only(class, errors);
    names_in_format(class, errors);
    rename_without_accessors(class, errors);
    super::enums::check(class, errors);
}

fn generic_class(class: &Class, errors: &mut Errors) {
    for param in &class.item.generics.params {
        let message = match param {
            GenericParam::Lifetime(_) => {
                "a class cannot borrow: Python decides how long its instances live"
            }
            _ => {
                "a class cannot have generic parameters: Python has one class, not a family of them"
            }
        };
        errors.at(param, message);
    }
}

fn union_class(class: &Class, errors: &mut Errors) {
    if let Data::Union(_) = &class.item.data {
        errors.at(
            &class.item.keyword,
            "a union cannot be a class: use a struct or an enum",
        );
    }
}

fn exclude<A, B>(first: Option<&Given<A>>, second: Option<&Given<B>>, errors: &mut Errors) {
    if let (Some(first), Some(second)) = (first, second) {
        let message = format!("`{}` and `{}` exclude each other", first.key, second.key);
        errors.at(&second.key, message);
    }
}

fn options_that_exclude_each_other(class: &Class, errors: &mut Errors) {
    let options = &class.options;
    exclude(options.mapping.as_ref(), options.sequence.as_ref(), errors);
    exclude(
        options.from_py_object.as_ref(),
        options.skip_from_py_object.as_ref(),
        errors,
    );
    exclude(options.extends.as_ref(), options.new.as_ref(), errors);
    exclude(options.frozen.as_ref(), options.set_all.as_ref(), errors);
    let format = options
        .str_
        .as_ref()
        .filter(|given| given.value.0.is_some());
    let renamed = [
        options.name.as_ref().map(|given| &given.key),
        options.rename_all.as_ref().map(|given| &given.key),
    ];
    for key in renamed.into_iter().flatten().filter(|_| format.is_some()) {
        errors.at(
            key,
            format!("a format in `str` and `{key}` exclude each other"),
        );
    }
}

fn options_that_need_another(class: &Class, errors: &mut Errors) {
    let options = &class.options;
    let is_frozen = options.frozen.is_some() || matches!(class.data, ClassData::Rich(_));
    let (eq, frozen) = (("eq", options.eq.is_some()), ("frozen", is_frozen));
    let mut need = |option: Option<&Given<_>>, others: &[(&str, bool)]| {
        let missing: Vec<String> = others
            .iter()
            .filter(|(_, there)| !there)
            .map(|(name, _)| format!("`{name}`"))
            .collect();
        if let (Some(given), false) = (option, missing.is_empty()) {
            errors.at(
                &given.key,
                format!("`{}` needs {} too", given.key, missing.join(" and ")),
            );
        }
    };
    need(options.ord.as_ref(), &[eq]);
    need(options.hash.as_ref(), &[eq, frozen]);
    need(options.eq_int.as_ref(), &[eq]);
}

/// Instances outlive every attachment, and are used by other threads.
fn bound_fields(class: &Class, errors: &mut Errors) {
    if class.options.unsendable.is_some() {
        return;
    }
    let borrowed = class.fields().iter().filter_map(|field| {
        let is_reference = matches!(plain(&field.ty), Type::Reference(_));
        static_borrow(&field.ty).filter(|_| !is_reference)
    });
    for lifetime in borrowed {
        let message = "an instance outlives what is bound to the interpreter: \
                       keep a `Py<...>`, made by `unbind()`";
        errors.at(&lifetime, message);
    }
}

fn set_on_frozen(class: &Class, errors: &mut Errors) {
    if class.options.frozen.is_none() {
        return;
    }
    for set in class
        .fields()
        .iter()
        .filter_map(|field| field.options.set.as_ref())
    {
        errors.at(
            &set.key,
            "a `frozen` class cannot be changed: remove `set` or `frozen`",
        );
    }
}

fn unnamed_fields(class: &Class, errors: &mut Errors) {
    for field in class.fields() {
        if field.ident.is_some() || field.options.name.is_some() || !(field.get || field.set) {
            continue;
        }
        let key = field.options.get.as_ref().or(field.options.set.as_ref());
        let message = "a field without a name needs one for Python: `#[pyo3(get, name = \"...\")]`";
        match key {
            Some(given) => errors.at(&given.key, message),
            None => errors.span(field.span, message),
        }
    }
}

fn useless_field_name(class: &Class, errors: &mut Errors) {
    for field in class
        .fields()
        .iter()
        .filter(|field| !(field.get || field.set))
    {
        if let Some(name) = &field.options.name {
            errors.at(
                &name.key,
                "Python does not see this field: add `get` or `set`, or remove the name",
            );
        }
    }
}

fn duplicate_field_names(class: &Class, errors: &mut Errors) {
    let seen: Vec<_> = class
        .fields()
        .iter()
        .filter(|field| (field.get || field.set) && field.cfgs.is_empty() && !field.name.is_empty())
        .collect();
    for (i, field) in seen.iter().enumerate() {
        if seen[..i].iter().any(|earlier| earlier.name == field.name) {
            let span = field
                .options
                .name
                .as_ref()
                .map_or(field.span, |name| name.value.0.span());
            errors.span(span, format!("`{}` is defined twice", field.name));
        }
    }
}

fn redundant_field_options(class: &Class, errors: &mut Errors) {
    for field in class.fields() {
        if let (Some(get), Some(_)) = (&field.options.get, &class.options.get_all) {
            errors.at(&get.key, "`get_all` on the class says so already");
        }
        if let (Some(set), Some(_)) = (&field.options.set, &class.options.set_all) {
            errors.at(&set.key, "`set_all` on the class says so already");
        }
    }
}

fn options_of_enums_only(class: &Class, errors: &mut Errors) {
    if let (ClassData::Struct(_), Some(given)) = (&class.data, &class.options.eq_int) {
        errors.at(&given.key, "`eq_int` is for enums without data");
    }
}

fn rename_without_accessors(class: &Class, errors: &mut Errors) {
    let ClassData::Struct(fields) = &class.data else {
        return;
    };
    if let (Some(given), false) = (
        &class.options.rename_all,
        fields.iter().any(|field| field.get || field.set),
    ) {
        let message = "`rename_all` has nothing to rename: no field has `get` or `set`";
        errors.at(&given.key.to_token_stream(), message);
    }
}

/// The names in `str = "..."` are fields, or fields of fields.
fn names_in_format(class: &Class, errors: &mut Errors) {
    if !matches!(class.data, ClassData::Struct(_)) {
        return;
    }
    let Some(format) = class
        .options
        .str_
        .as_ref()
        .and_then(|given| given.value.0.as_ref())
    else {
        return;
    };
    for member in format::split(&format.value()).1 {
        let first = member.split('.').next().unwrap_or_default();
        let is_field = class
            .fields()
            .iter()
            .any(|field| field.member.to_string() == first);
        if member.is_empty() {
            errors.at(
                format,
                "name a field in each pair of braces: `{x}`, or `{0}` for an unnamed one",
            );
        } else if !is_field || format::tokens(&member, format).is_none() {
            errors.at(
                format,
                format!("`{member}` is not a field of `{}`", class.item.ident),
            );
        }
    }
}
