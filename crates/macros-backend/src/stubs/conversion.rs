//! What types become and are made of: constants of the impls of the conversion traits.

use proc_macro2::{Ident, Span, TokenTree};

use crate::model::conversion::{Body, BodyKind, Conversion, ConversionData, Field};
use crate::syntax::{Lifetime, Type};
use crate::tokens::{content_of, quote, ToTokens, TokenStream};

/// The constant of a class's own conversion: the class.
pub(super) fn of_class(constant: &str) -> TokenStream {
    constant_of(constant, &quote!(<Self as __rt::PyTypeInfo>::TYPE_HINT))
}

/// What a type with `FromPyObject` derived is made of.
pub(super) fn input(conversion: &Conversion, a: &Lifetime, py: &Lifetime) -> TokenStream {
    let of_field = |field: &Field| {
        let ty = &field.ty;
        let is_converted = field.options.from_py_with.is_some() || names(ty, &conversion.ident);
        match is_converted {
            true => any(),
            false => quote!(<#ty as __rt::FromPyObject<#a, #py>>::INPUT_TYPE),
        }
    };
    let of_body = |body: &Body| match body.kind {
        BodyKind::Transparent => body.fields.iter().map(of_field).collect(),
        BodyKind::Tuple => tuple(&body.fields.iter().map(of_field).collect::<Vec<_>>()),
        // Whatever has the attributes.
        BodyKind::Named | BodyKind::Unit => any(),
    };
    constant_of("INPUT_TYPE", &of_data(&conversion.data, &of_body))
}

/// What a type with `IntoPyObject` derived becomes. `a` is the lifetime of the reference that is converted, if one is.
pub(super) fn output(conversion: &Conversion, a: Option<&Lifetime>, py: &Lifetime) -> TokenStream {
    let reference = a.map(|a| quote!(&#a));
    let of_field = |field: &Field| {
        let ty = &field.ty;
        let is_converted = field.options.into_py_with.is_some() || names(ty, &conversion.ident);
        match is_converted {
            true => any(),
            false => quote!(<#reference #ty as __rt::IntoPyObject<#py>>::OUTPUT_TYPE),
        }
    };
    let of_body = |body: &Body| match body.kind {
        BodyKind::Transparent => body.fields.iter().map(of_field).collect(),
        BodyKind::Tuple => tuple(&body.fields.iter().map(of_field).collect::<Vec<_>>()),
        BodyKind::Named | BodyKind::Unit => dict(body),
    };
    constant_of("OUTPUT_TYPE", &of_data(&conversion.data, &of_body))
}

fn of_data(data: &ConversionData, of_body: &dyn Fn(&Body) -> TokenStream) -> TokenStream {
    match data {
        ConversionData::Struct(body) => of_body(body),
        ConversionData::Enum(arms) if !arms.is_empty() => {
            let arms: Vec<_> = arms.iter().map(|arm| of_body(&arm.body)).collect();
            quote!(__rt::type_hint_union!(#(#arms),*))
        }
        ConversionData::Enum(_) | ConversionData::Union => any(),
    }
}

fn constant_of(name: &str, hint: &TokenStream) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(const #name: __rt::PyStaticExpr = #hint;)
}

fn any() -> TokenStream {
    quote!(__rt::ANY_HINT)
}

fn tuple(items: &[TokenStream]) -> TokenStream {
    quote!(__rt::type_hint_subscript!(
        __rt::type_hint_of::<__rt::PyTuple>(),
        __rt::PyStaticExpr::Tuple { elts: &[#(#items),*] }
    ))
}

fn dict(body: &Body) -> TokenStream {
    let has_own_keys = body
        .fields
        .iter()
        .any(|field| matches!(&field.options.item, Some(item) if item.value.0.is_some()));
    let dict = quote!(__rt::type_hint_of::<__rt::PyDict>());
    if has_own_keys {
        return dict;
    }
    let any = any();
    quote!(__rt::type_hint_subscript!(#dict, __rt::type_hint_of::<__rt::PyString>(), #any))
}

/// Whether the type names the one that it is a part of: a hint cannot contain itself.
fn names(ty: &Type, own: &Ident) -> bool {
    fn within(tokens: TokenStream, own: &Ident) -> bool {
        tokens.into_iter().any(|tree| match tree {
            TokenTree::Ident(word) => word == "Self" || word == *own,
            TokenTree::Group(group) => within(content_of(&group), own),
            _ => false,
        })
    }
    within(ty.to_token_stream(), own)
}
