//! Rules of the derives.

use crate::error::Errors;
use crate::model::conversion::{Body, BodyKind, Conversion, ConversionData};
use crate::model::param::plain;
use crate::syntax::{self, Type};

/// The derive that is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    From,
    Into,
}

impl Direction {
    fn name(self) -> &'static str {
        match self {
            Self::From => "FromPyObject",
            Self::Into => "IntoPyObject",
        }
    }
}

/// Every rule of a derive.
pub(crate) fn check(conversion: &Conversion, direction: Direction, errors: &mut Errors) {
    union_conversion(conversion, direction, errors);
    empty_enum(conversion, direction, errors);
    options_of_whole_enum(conversion, errors);
    let lifetimes_are_known = lifetimes(conversion, direction, errors);
    let bodies: Vec<&Body> = match &conversion.data {
        ConversionData::Struct(body) => vec![body],
        ConversionData::Enum(arms) => arms.iter().map(|arm| &arm.body).collect(),
        ConversionData::Union => return,
    };
    let keeps_borrows = conversion.generics.lifetimes().len() > 1;
    for body in bodies {
        if direction == Direction::From && lifetimes_are_known {
            borrowed_fields(body, keeps_borrows, errors);
        }
        no_fields(body, direction, errors);
        transparent_field_count(body, errors);
        options_of_transparent_field(body, errors);
        options_of_unnamed_fields(body, errors);
        attribute_and_item(body, errors);
        attribute_name_is_text(body, errors);
        from_item_all(body, errors);
    }
}

fn union_conversion(conversion: &Conversion, direction: Direction, errors: &mut Errors) {
    if let ConversionData::Union = conversion.data {
        let message = format!("`{}` cannot be derived for a union", direction.name());
        errors.at(&conversion.ident, message);
    }
}

fn empty_enum(conversion: &Conversion, direction: Direction, errors: &mut Errors) {
    if matches!(&conversion.data, ConversionData::Enum(arms) if arms.is_empty()) {
        let message = format!(
            "`{}` cannot be derived for an enum without variants",
            direction.name()
        );
        errors.at(&conversion.ident, message);
    }
}

/// `transparent` and `from_item_all` belong to one set of fields.
fn options_of_whole_enum(conversion: &Conversion, errors: &mut Errors) {
    if !matches!(conversion.data, ConversionData::Enum(_)) {
        return;
    }
    let options = &conversion.options;
    for given in [&options.transparent, &options.from_item_all]
        .into_iter()
        .flatten()
    {
        errors.at(
            &given.key,
            format!("`{}` goes on a variant, not on the whole enum", given.key),
        );
    }
}

fn lifetimes(conversion: &Conversion, direction: Direction, errors: &mut Errors) -> bool {
    if direction == Direction::Into {
        return true;
    }
    let all = conversion.generics.lifetimes();
    if all.len() < 2 {
        return true;
    }
    for param in &all {
        if param.ident != "py" && param.ident != "a" {
            let message = "call the lifetimes `'py` (of objects that are kept) and `'a` (of data borrowed from the argument)";
            errors.at(param, message);
            return false;
        }
    }
    true
}

/// Attributes and items are objects of their own, which are gone after the conversion. The object itself is not, but its
/// lifetime is another one than that of objects that are kept.
fn borrowed_fields(body: &Body, keeps_borrows: bool, errors: &mut Errors) {
    if body.kind == BodyKind::Transparent && keeps_borrows {
        return;
    }
    for field in body
        .fields
        .iter()
        .filter(|field| field.options.from_py_with.is_none())
    {
        if matches!(plain(&field.ty), Type::Reference(_)) {
            let message =
                "this would be borrowed from an object that is gone after the conversion: \
                           use an owned type, such as `String`";
            errors.at(&field.ty, message);
        }
    }
}

fn no_fields(body: &Body, direction: Direction, errors: &mut Errors) {
    if body.kind == BodyKind::Unit || body.fields.is_empty() {
        let message = format!(
            "`{}` cannot be derived for `{}`, which has no fields",
            direction.name(),
            body.name
        );
        errors.at(&body.blame, message);
    }
}

fn transparent_field_count(body: &Body, errors: &mut Errors) {
    if let (Some(given), true) = (&body.transparent, body.fields.len() > 1) {
        errors.at(
            &given.key,
            format!(
                "`transparent` needs exactly one field, `{}` has {}",
                body.name,
                body.fields.len()
            ),
        );
    }
}

fn options_of_transparent_field(body: &Body, errors: &mut Errors) {
    if body.kind != BodyKind::Transparent || body.fields.len() != 1 {
        return;
    }
    for field in body.fields.iter().filter(|field| field.is_named) {
        let options = &field.options;
        for given in [&options.attribute, &options.item].into_iter().flatten() {
            let message = format!(
                "`transparent` takes the object itself: remove `{}`",
                given.key
            );
            errors.at(&given.key, message);
        }
        if let Some(given) = &options.default {
            errors.at(
                &given.key,
                "`transparent` takes the object itself, which is always there: remove `default`",
            );
        }
    }
}

fn options_of_unnamed_fields(body: &Body, errors: &mut Errors) {
    for field in body.fields.iter().filter(|field| !field.is_named) {
        let options = &field.options;
        for given in [&options.attribute, &options.item].into_iter().flatten() {
            let message = format!(
                "`{}` is for fields with names: this one is found by its place",
                given.key
            );
            errors.at(&given.key, message);
        }
        if let Some(given) = &options.default {
            errors.at(
                &given.key,
                "`default` is for fields with names: a tuple is always complete",
            );
        }
    }
}

fn attribute_and_item(body: &Body, errors: &mut Errors) {
    for field in &body.fields {
        if let (Some(_), Some(item)) = (&field.options.attribute, &field.options.item) {
            errors.at(&item.key, "`attribute` and `item` exclude each other");
        }
    }
}

fn attribute_name_is_text(body: &Body, errors: &mut Errors) {
    for field in &body.fields {
        let Some(tokens) = field
            .options
            .attribute
            .as_ref()
            .and_then(|given| given.value.0.as_ref())
        else {
            continue;
        };
        match syntax::parse2::<syntax::LitStr>(tokens.clone()) {
            Ok(text) if text.value().is_empty() => {
                errors.at(tokens, "the attribute's name cannot be empty");
            }
            Ok(_) => {}
            Err(_) => errors.at(
                tokens,
                "the attribute's name is a string: `attribute(\"name\")`",
            ),
        }
    }
}

fn from_item_all(body: &Body, errors: &mut Errors) {
    let Some(given) = &body.from_item_all else {
        return;
    };
    if body.kind != BodyKind::Named {
        errors.at(&given.key, "`from_item_all` needs fields with names");
        return;
    }
    for field in &body.fields {
        if let Some(attribute) = &field.options.attribute {
            errors.at(
                &attribute.key,
                "`from_item_all` takes items, not attributes",
            );
        }
        if let Some(item) = field
            .options
            .item
            .as_ref()
            .filter(|item| item.value.0.is_none())
        {
            errors.at(&item.key, "`from_item_all` says so already");
        }
    }
}
