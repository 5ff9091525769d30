//! Enums with data: a subclass for each variant. The value lives in the part of the enum's own
//! class; the subclasses only say which variant it is and how to read it.

use proc_macro2::Ident;

use crate::expand::argument::argument;
use crate::expand::body::raw;
use crate::expand::field::named_self;
use crate::expand::{definition, texts};
use crate::model::class::Class;
use crate::model::param::Param;
use crate::model::slot::Arguments;
use crate::model::variant::{FieldsKind, RichVariant};
use crate::tokens::{format_ident, quote, quote_spanned, ToTokens, TokenStream};

/// The marker types of the variants and all that makes them classes.
pub(crate) fn classes(class: &Class, variants: &[RichVariant], krate: &TokenStream) -> TokenStream {
    variants
        .iter()
        .map(|variant| subclass(class, variant, krate))
        .collect()
}

fn marker(class: &Class, variant: &RichVariant) -> Ident {
    format_ident!("{}_{}", class.item.ident, variant.variant.ident)
}

fn subclass(class: &Class, variant: &RichVariant, krate: &TokenStream) -> TokenStream {
    let (base, marker, cfgs) = (
        &class.item.ident,
        marker(class, variant),
        &variant.variant.cfgs,
    );
    let name = &variant.variant.name;
    let module = super::class::module(class);
    let module_name = super::class::module_name(class);
    let texts = definition::documented(
        &quote!(#krate::__macro),
        &[name],
        None,
        &variant.variant.doc,
    );
    let items = items(base, &marker, variant);
    quote! {
        #(#cfgs)*
        #[allow(non_camel_case_types)]
        struct #marker;
        #(#cfgs)*
        unsafe impl __rt::PyClassImpl for #marker {
            type BaseType = #base;
            type Dict = __rt::NoSlot;
            type WeakRef = __rt::NoSlot;
            type Threads = __rt::Sendable;
            const CLASS: __rt::ClassRef = {
                const __ITEMS: [&[__rt::Item]; 2] = [&[#(#items),*], &[]];
                static __CLASS: __rt::Class = __rt::Class::new::<#marker>(__rt::ClassSpec {
                    texts: #texts,
                    module: #module,
                    flags: __rt::ClassFlags::NONE,
                    freelist: 0,
                    items: __ITEMS
                });
                __rt::ClassRef::new(&__CLASS)
            };
            #module_name
        }
        #(#cfgs)*
        impl __rt::PyClass for #marker {
            const NAME: &'static str = #name;
            type Frozen = __rt::True;
            type Class = Self;
        }
    }
}

fn items(base: &Ident, marker: &Ident, variant: &RichVariant) -> Vec<TokenStream> {
    let mut items = vec![constructor(base, marker, variant), match_args(variant)];
    let fields = variant.fields.iter().enumerate();
    items.extend(fields.map(|(i, field)| {
        let (name, getter) = (
            texts([&*field.name(), ""]),
            raw(&getter(base, variant, i, field)),
        );
        quote!(__rt::getter(#name, #getter))
    }));
    if variant.kind == FieldsKind::Tuple {
        items.push(length(variant));
        items.push(item_access(base, variant));
    }
    items
}

fn constructor(base: &Ident, marker: &Ident, variant: &RichVariant) -> TokenStream {
    let signature = definition::signature(
        "__new__",
        Some(&quote!(<#marker as __rt::PyClass>::METHOD)),
        &variant.signature,
    );
    let text = texts([&*variant.signature.text(None)]);
    let ident = &variant.variant.ident;
    let values = variant
        .fields
        .iter()
        .enumerate()
        .map(|(i, field)| {
            let member = member(variant, i, field);
            let value = argument(field, Arguments::Fields).value;
            quote!(#member: #value)
        })
        .collect::<Vec<_>>();
    let body = raw(&quote! {
        let __value = #base::#ident { #(#values),* };
        unsafe { __rt::construct::<#marker, _>(__py, __slf, (#marker, __value)) }
    });
    quote!(__rt::new(#text, #signature, #body))
}

/// A field's name in a pattern or expression: `x` or `0`.
fn member(variant: &RichVariant, index: usize, field: &Param) -> TokenStream {
    if variant.kind == FieldsKind::Tuple {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        return quote!(#index);
    }
    let ident = &field.ident;
    quote!(#ident)
}

/// The body of a field's getter.
fn getter(base: &Ident, variant: &RichVariant, index: usize, field: &Param) -> TokenStream {
    let (ident, member) = (&variant.variant.ident, member(variant, index, field));
    let ty = named_self(field.ty.to_token_stream(), base);
    let get = quote_spanned! {field.span()=>
        <__VariantFieldOf<#ty>>::READER.read(__py, __field, __ReadableField::READ)
    };
    quote! {
        use __rt::within_class::*;
        let __slf = unsafe { __rt::self_ref::<#base>(__py, __slf) }?;
        match &*__slf {
            #base::#ident { #member: __field, .. } => #get,
            _ => __rt::wrong_variant(),
        }
    }
}

fn match_args(variant: &RichVariant) -> TokenStream {
    let names: Vec<_> = variant.fields.iter().map(Param::name).collect();
    quote!(__rt::class_attr("__match_args__\0", |__py| __rt::match_args(__py, &[#(#names),*])))
}

fn length(variant: &RichVariant) -> TokenStream {
    let length = proc_macro2::Literal::usize_unsuffixed(variant.fields.len());
    let body = raw(&quote!(__rt::Ok(#length)));
    quote!(__rt::__len__(#body))
}

/// `value[i]` as for a tuple.
fn item_access(base: &Ident, variant: &RichVariant) -> TokenStream {
    let getters = variant
        .fields
        .iter()
        .enumerate()
        .map(|(i, field)| {
            let getter = getter(base, variant, i, field);
            quote!(|__py, __slf, __args| { #getter })
        })
        .collect::<Vec<_>>();
    let body = raw(&quote! {
        unsafe { __rt::variant_item(__py, __slf, __args, &[#(#getters),*]) }
    });
    quote!(__rt::__getitem__(__rt::unnamed, #body))
}

/// The variants as attributes of the enum's class.
pub(crate) fn attributes(
    class: &Class,
    variants: &[RichVariant],
    krate: &TokenStream,
) -> Vec<TokenStream> {
    let mut items: Vec<TokenStream> = Vec::new();
    for variant in variants {
        let (marker, cfgs) = (marker(class, variant), &variant.variant.cfgs);
        let (base, name) = (&class.item.ident, texts([&*variant.variant.name]));
        items.push(quote! {
            #(#cfgs)* __rt::class_attr(#name, __rt::variant_class::<#base, #marker>)
        });
    }
    let (ident, options) = (&class.item.ident, &class.options);
    items.extend(match (&options.ord, &options.eq) {
        (Some(_), _) => Some(quote!(#krate::__class_ord!(#ident))),
        (None, Some(_)) => Some(quote!(#krate::__class_eq!(#ident))),
        (None, None) => None,
    });
    items.extend(
        options
            .hash
            .as_ref()
            .map(|_| quote!(#krate::__class_hash!(#ident))),
    );
    items.extend(
        options
            .str_
            .as_ref()
            .map(|_| quote!(#krate::__class_str!(#ident))),
    );
    items
}

/// The expression that makes a Python object of the enum `self`.
pub(crate) fn into_object(class: &Class, variants: &[RichVariant]) -> TokenStream {
    let arms = variants
        .iter()
        .map(|variant| {
            let (marker, cfgs, ident) = (
                marker(class, variant),
                &variant.variant.cfgs,
                &variant.variant.ident,
            );
            quote!(#(#cfgs)* Self::#ident { .. } => __rt::variant_object(__py, #marker, self))
        })
        .collect::<Vec<_>>();
    quote!(match self { #(#arms),* })
}
