//! Accessors of fields.

use proc_macro2::{Ident, TokenTree};

use crate::expand::definition;
use crate::model::class::Field;
use crate::tokens::{content_of, grouped, quote, quote_spanned, ToTokens, TokenStream};

/// The item of a field that Python reads or writes: data alone.
pub(crate) fn item(field: &Field, class: &Ident, krate: &TokenStream) -> Option<TokenStream> {
    if !field.get && !field.set {
        return None;
    }
    let (cfgs, member) = (&field.cfgs, &field.member);
    let texts = definition::documented(&quote!(#krate::__macro), &[&field.name], None, &field.doc);
    let ty = named_self(field.ty.to_token_stream(), class);
    let span = field.type_span();
    let access = match (field.get, field.set) {
        // As one, so that a type which converts in no direction is one mistake.
        (true, true) => quote_spanned! {span=>
            .get_set::<#class, _, _>(<__FieldOf<#ty>>::WAY, __AccessibleField::ACCESS)
        },
        (true, false) => quote_spanned!(span=> .get(<__FieldOf<#ty>>::WAY, __ReadableField::READ)),
        _ => quote_spanned!(span=> .set::<#class>(<#ty as __rt::WritableField>::write)),
    };
    Some(quote! {
        #(#cfgs)*
        __FieldItem::item(unsafe {
            __FieldItem::new(#texts, #krate::__offset_of!(#class, #member))
        } #access)
    })
}

/// `Self`, which means the class in the type of a field, but nothing in a constant.
pub(super) fn named_self(ty: TokenStream, class: &Ident) -> TokenStream {
    let each = ty.into_iter().map(|tree| match tree {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut named = class.clone();
            named.set_span(ident.span());
            TokenTree::Ident(named)
        }
        TokenTree::Group(group) => {
            let named = grouped(
                group.delimiter(),
                named_self(content_of(&group), class),
                group.span(),
            );
            TokenTree::Group(named)
        }
        tree => tree,
    });
    each.collect()
}
