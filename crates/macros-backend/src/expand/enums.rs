//! Enums without data: one object for each variant, an attribute of the class.

use crate::expand::c_string;
use crate::model::class::Class;
use crate::model::variant::Variant;
use crate::tokens::{quote, TokenStream};

/// The trait through which the runtime sees the variants.
pub(crate) fn description(class: &Class, variants: &[Variant]) -> TokenStream {
    let ident = &class.item.ident;
    let numbered = || {
        variants.iter().enumerate().map(|(i, variant)| {
            let index = proc_macro2::Literal::usize_unsuffixed(i);
            (
                index,
                &variant.cfgs,
                &variant.ident,
                c_string(&variant.name),
            )
        })
    };
    let table = numbered().map(|(index, cfgs, variant, name)| {
        quote!(#(#cfgs)* __rt::Variant { index: #index, name: #name, value: #ident::#variant as i128 })
    }).collect::<Vec<_>>();
    let to_index = numbered()
        .map(|(index, cfgs, variant, _)| quote!(#(#cfgs)* Self::#variant => #index))
        .collect::<Vec<_>>();
    let from_index = numbered()
        .map(|(index, cfgs, variant, _)| quote!(#(#cfgs)* #index => Self::#variant))
        .collect::<Vec<_>>();
    quote! {
        impl __rt::PlainEnum for #ident {
            const VARIANTS: &'static [__rt::Variant] = &[#(#table),*];
            fn index(&self) -> usize {
                match self { #(#to_index),* }
            }
            fn variant(__index: usize) -> __rt::Option<Self> {
                __rt::Some(match __index { #(#from_index,)* _ => return __rt::None })
            }
        }
    }
}

pub(crate) fn items(class: &Class, krate: &TokenStream) -> Vec<TokenStream> {
    let (ident, options) = (&class.item.ident, &class.options);
    let mut items = vec![quote!(__rt::plain_enum::<#ident>())];
    items.extend(match (&options.ord, &options.eq_int, &options.eq) {
        (Some(_), Some(_), _) => Some(quote!(#krate::__class_ord_int!(#ident))),
        (Some(_), None, _) => Some(quote!(#krate::__class_ord!(#ident))),
        (None, Some(_), _) => Some(quote!(#krate::__class_eq_int!(#ident))),
        (None, None, Some(_)) => Some(quote!(#krate::__class_eq!(#ident))),
        (None, None, None) => None,
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
