//! What the options `eq`, `ord`, `hash`, `str` and `new` of a struct write.

use crate::expand::body::raw;
use crate::expand::{definition, krate_at, texts};
use crate::model::class::{Class, Field};
use crate::model::signature::{Entry, Signature};
use crate::syntax::{self, Data};
use crate::tokens::{quote, quote_spanned, TokenStream};

pub(crate) fn items(class: &Class, fields: &[Field], krate: &TokenStream) -> Vec<TokenStream> {
    let (ident, options) = (&class.item.ident, &class.options);
    let mut items = Vec::new();
    if options.ord.is_some() {
        items.push(quote!(#krate::__class_ord!(#ident)));
    } else if options.eq.is_some() {
        items.push(quote!(#krate::__class_eq!(#ident)));
    }
    if options.hash.is_some() {
        items.push(quote!(#krate::__class_hash!(#ident)));
    }
    if let Some(given) = &options.str_ {
        items.push(match &given.value.0 {
            None => quote!(#krate::__class_str!(#ident)),
            Some(format) => formatted(class, format, krate),
        });
    }
    if options.new.is_some() {
        items.push(from_fields(class, fields));
    }
    items
}

/// `__str__` from a format string whose names are fields.
fn formatted(class: &Class, format: &syntax::LitStr, krate: &TokenStream) -> TokenStream {
    let ident = &class.item.ident;
    let (text, members) = crate::attr::format::split(&format.value());
    let text = syntax::LitStr::new(&text, format.span());
    let members = members
        .iter()
        .filter_map(|member| crate::attr::format::tokens(member, format))
        .collect::<Vec<_>>();
    let span = format.span().resolved_at(proc_macro2::Span::call_site());
    let krate = krate_at(krate, span);
    let value = quote_spanned!(span=> #krate::__macro::format!(#text #(, &__slf.#members)*));
    quote! {
        __rt::__str__(
            <#ident as __rt::PyClass>::THUNKS
                .by_ref(|__py, __slf, __args| __rt::output(__py, #value))
        )
    }
}

/// A constructor that takes every field.
fn from_fields(class: &Class, fields: &[Field]) -> TokenStream {
    let ident = &class.item.ident;
    let entry = |(i, field): (usize, &Field)| {
        let name = match field.name.as_str() {
            "" => field.parameter(i).to_string(),
            name => name.to_owned(),
        };
        Entry {
            name,
            default: None,
            hint: None,
        }
    };
    let signature = Signature {
        positional: fields.iter().enumerate().map(entry).collect(),
        ..Signature::default()
    };
    let text = texts([&*signature.text(None)]);
    let signature = definition::signature(
        "__new__",
        Some(&quote!(<#ident as __rt::PyClass>::METHOD)),
        &signature,
    );
    let values = fields
        .iter()
        .enumerate()
        .map(|(i, field)| {
            let (member, index) = (&field.member, proc_macro2::Literal::usize_unsuffixed(i));
            let value =
                quote_spanned!(field.type_span()=> __rt::FromPyObject::__argument(__args, #index)?);
            quote!(#member: #value)
        })
        .collect::<Vec<_>>();
    debug_assert!(matches!(class.item.data, Data::Struct(_)));

    let body = raw(&quote! {
        let __value = #ident { #(#values),* };
        unsafe { __rt::construct::<#ident, _>(__py, __slf, __value) }
    });
    quote!(__rt::new(#text, #signature, #body))
}
