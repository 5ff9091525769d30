//! `#[derive(FromPyObject)]`.

use crate::check::conversion::{check, Direction};
use crate::error::Errors;
use crate::expand::argument::converted;
use crate::expand::conversion::generics;
use crate::expand::krate;
use crate::model::conversion::{Arm, Body, BodyKind, Conversion, ConversionData, Field};
use crate::stubs;
use crate::syntax::{self, DeriveInput};
use crate::tokens::{quote, quote_spanned, TokenStream};

pub(crate) fn derive(default: &str, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(input) = errors.take(syntax::parse2::<DeriveInput>(input)) else {
        return errors.into_tokens();
    };
    let conversion = Conversion::read(input, &mut errors);
    check(&conversion, Direction::From, &mut errors);
    let content = match &conversion.data {
        _ if !errors.is_empty() => quote!(loop {}),
        ConversionData::Struct(body) => extraction(body),
        ConversionData::Enum(arms) => union_of(arms, &conversion.ident),
        ConversionData::Union => quote!(loop {}),
    };
    let mut tokens = implementation(default, &conversion, &content, errors.is_empty());
    tokens.extend(errors.into_tokens());
    tokens
}

fn implementation(
    default: &str,
    conversion: &Conversion,
    content: &TokenStream,
    is_sound: bool,
) -> TokenStream {
    let krate = krate(default, conversion.krate.as_ref());
    let generics = generics(
        &conversion.ident,
        &conversion.generics,
        true,
        true,
        &|param, _, py| quote!(#param: __rt::FromPyObjectOwned<#py>),
    );
    let (list, target, bounds) = (&generics.list, &generics.target, &generics.bounds);
    let (a, py) = (&generics.a, &generics.py);
    let hint = is_sound.then(|| stubs::derived_input(conversion, &generics));
    quote! {
        const _: () = {
            use #krate::__macro as __rt;
            #[automatically_derived]
            impl #list __rt::FromPyObject<#a, #py> for #target #bounds {
                type Error = __rt::PyErr;
                #hint
                fn extract(
                    __obj: __rt::Borrowed<#a, #py, __rt::PyAny>
                ) -> __rt::Result<Self, Self::Error> {
                    #content
                }
            }
        };
    }
}

/// Tries the variants in their order.
fn union_of(arms: &[Arm], ident: &syntax::Ident) -> TokenStream {
    let name = ident.to_string();
    let names: Vec<_> = arms.iter().map(|arm| arm.body.blame.to_string()).collect();
    let annotations = arms
        .iter()
        .map(|arm| match &arm.annotation {
            Some(given) => given.value.0.value(),
            None => arm.body.blame.to_string(),
        })
        .collect::<Vec<_>>();
    let tries = arms
        .iter()
        .map(|arm| {
            let content = extraction(&arm.body);
            quote!(|__obj| { #content })
        })
        .collect::<Vec<_>>();
    quote!(__rt::from_variants(__obj, #name, &[#((#names, #annotations)),*], &[#(#tries),*]))
}

/// An expression of the type `Result<Self, PyErr>`.
fn extraction(body: &Body) -> TokenStream {
    let path = &body.path;
    let (before, values): (TokenStream, Vec<TokenStream>) = match body.kind {
        BodyKind::Transparent => (
            TokenStream::new(),
            body.fields.iter().map(|field| whole(body, field)).collect(),
        ),
        BodyKind::Tuple => {
            let length = proc_macro2::Literal::usize_unsuffixed(body.fields.len());
            let name = &body.name;
            let before = quote!(let __items = __rt::tuple_items::<#length>(&__obj, #name)?;);
            let item = |(i, field)| tuple_item(body, field, i);
            (before, body.fields.iter().enumerate().map(item).collect())
        }
        BodyKind::Named | BodyKind::Unit => (
            TokenStream::new(),
            body.fields.iter().map(|field| named(body, field)).collect(),
        ),
    };
    let members: Vec<_> = body.fields.iter().map(|field| &field.member).collect();
    quote!(#before __rt::Ok(#path { #(#members: #values),* }))
}

fn whole(body: &Body, field: &Field) -> TokenStream {
    let (owner, name) = (&body.name, &field.name);
    match &field.options.from_py_with {
        Some(given) => {
            let with = &given.value.0;
            {
                let result = converted(with, &quote!(&__obj));
                quote_spanned!(field.span()=> __rt::field(#result, #owner, #name)?)
            }
        }
        None => quote_spanned! {field.span()=>
            __rt::field(__rt::FromPyObject::extract(__obj), #owner, #name)?
        },
    }
}

fn tuple_item(body: &Body, field: &Field, index: usize) -> TokenStream {
    let index = proc_macro2::Literal::usize_unsuffixed(index);
    extracted(body, field, &quote!(&__items[#index]))
}

fn extracted(body: &Body, field: &Field, object: &TokenStream) -> TokenStream {
    let (owner, name) = (&body.name, &field.name);
    match &field.options.from_py_with {
        Some(given) => {
            let with = &given.value.0;
            {
                let result = converted(with, object);
                quote_spanned!(field.span()=> __rt::field(#result, #owner, #name)?)
            }
        }
        None => quote_spanned! {field.span()=>
            __rt::field(__rt::FromPyObject::extract(__rt::Bound::as_borrowed(#object)), #owner, #name)?
        },
    }
}

fn named(body: &Body, field: &Field) -> TokenStream {
    let source = source(body, field);
    let Some(default) = &field.options.default else {
        return extracted(body, field, &quote!(&#source?));
    };
    let value = extracted(body, field, &quote!(&__value));
    let default = match &default.value.0 {
        Some(default) => default.clone(),
        None => quote_spanned!(field.span()=> __rt::Default::default()),
    };
    quote! {
        match __rt::if_present(#source)? {
            __rt::Some(__value) => #value,
            __rt::None => #default,
        }
    }
}

/// The object that the field is made of, as a `PyResult`.
fn source(body: &Body, field: &Field) -> TokenStream {
    let name = &field.name;
    let options = &field.options;
    let item = options.item.as_ref().map(|given| given.value.0.clone());
    match (item, &options.attribute) {
        (Some(Some(key)), _) => quote!(__rt::field_item(&__obj, #key)),
        (Some(None), _) => quote!(__rt::field_item(&__obj, __rt::name!(#name))),
        (None, Some(given)) => match &given.value.0 {
            Some(attribute) => quote!(__rt::field_attr(&__obj, __rt::name!(#attribute))),
            None => quote!(__rt::field_attr(&__obj, __rt::name!(#name))),
        },
        (None, None) if body.from_item_all.is_some() => {
            quote!(__rt::field_item(&__obj, __rt::name!(#name)))
        }
        (None, None) => quote!(__rt::field_attr(&__obj, __rt::name!(#name))),
    }
}
