//! Special methods with an entry in the type object.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use crate::attr::condition::joined;
use crate::attr::helper::list_tokens;
use crate::expand::body::{body, receiver, Finish};
use crate::expand::definition;
use crate::model::method::{Kind, Method};
use crate::model::slot::{Arguments, Group, Slot, Table};

/// The methods for one place of an entry: several only where `cfg` leaves one of them.
type Place<'a> = Vec<(&'a Method, &'a Slot)>;

/// The item of a special method with an entry of its own; nothing for one that shares it.
pub(crate) fn own(method: &Method, slot: &Slot, class: &TokenStream) -> Option<TokenStream> {
    if slot.table != Table::Own {
        return None;
    }
    let body = slot_body(
        method,
        slot,
        class,
        &Ident::new("__body", Span::call_site()),
    );
    let name = Ident::new(slot.name, Span::call_site());
    if slot.arity == 0 || slot.arguments != Arguments::Plain {
        return Some(quote! {
            #body
            __rt::slot!(#name, #class, __body)
        });
    }
    let signature = definition::slot_signature(&format_ident!("__SIG"), method, class);
    Some(quote! {
        #signature
        #body
        __rt::slot!(#name, #class, __SIG, __body)
    })
}

fn slot_body(method: &Method, slot: &Slot, class: &TokenStream, name: &Ident) -> TokenStream {
    let ident = &method.callable.ident;
    let target = quote!(#class::#ident);
    body(
        name,
        &target,
        class,
        &method.callable,
        slot.arguments,
        Finish::Output(slot.result),
    )
}

/// The items that several methods make together, one for each entry.
pub(crate) fn shared(methods: &[Method], class: &TokenStream) -> Vec<TokenStream> {
    let mut entries: BTreeMap<(Group, &str), Vec<Place<'_>>> = BTreeMap::new();
    for method in methods {
        let Kind::Slot(slot) = method.kind else {
            continue;
        };
        let Table::Shared(group, entry, place) = slot.table else {
            continue;
        };
        let places = entries
            .entry((group, entry))
            .or_insert_with(|| (0..group.size()).map(|_| Vec::new()).collect());
        places[place].push((method, slot));
    }
    entries
        .iter()
        .map(|((group, entry), places)| entry_item(*group, entry, places, class))
        .collect()
}

fn entry_item(group: Group, entry: &str, places: &[Place<'_>], class: &TokenStream) -> TokenStream {
    let mut bodies = TokenStream::new();
    let mut values = Vec::new();
    for (i, place) in places.iter().enumerate() {
        let (name, record) = (format_ident!("__body{i}"), format_ident!("__SIG{i}"));
        for (method, slot) in place {
            let cfgs = &method.cfgs;
            let body = slot_body(method, slot, class, &name);
            bodies.extend(quote!(#(#cfgs)* #body));
            if group.has_signatures() {
                let signature = definition::slot_signature(&record, method, class);
                bodies.extend(quote!(#(#cfgs)* #signature));
            }
        }
        values.push(place_value(place, &quote!(#name)));
        if group.has_signatures() {
            values.push(place_value(place, &quote!(&#record)));
        }
    }
    let entry = Ident::new(entry, Span::call_site());
    let item = match group {
        Group::Binary => quote!(__rt::binary!(#entry, #class, #(#values),*)),
        Group::Ternary => quote!(__rt::ternary!(#entry, #class, #(#values),*)),
        Group::Compare => quote!(__rt::richcmp!(#class, #(#values),*)),
        Group::Attribute => quote!(__rt::get_attribute!(#class, #(#values),*)),
        Group::Assign => quote!(__rt::assign!(#entry, #class, #(#values),*)),
    };
    let cfgs = cfg_of_entry(places);
    quote!(#cfgs { #bodies #item })
}

/// `Some(name)`, `None`, or whichever a `cfg` leaves.
fn place_value(place: &[(&Method, &Slot)], name: &TokenStream) -> TokenStream {
    let Some((first, _)) = place.first() else {
        return quote!(__rt::None);
    };
    if first.cfgs.is_empty() {
        return quote!(__rt::Some(#name));
    }
    let any = any_of(place.iter().map(|(method, _)| *method));
    quote!({
        #[cfg(#any)]
        { __rt::Some(#name) }
        #[cfg(not(#any))]
        { __rt::None }
    })
}

/// The condition under which one of the entry's methods is there.
fn cfg_of_entry(places: &[Place<'_>]) -> TokenStream {
    let methods = || places.iter().flatten().map(|(method, _)| *method);
    if methods().any(|method| method.cfgs.is_empty()) {
        return TokenStream::new();
    }
    let any = any_of(methods());
    quote!(#[cfg(#any)])
}

fn any_of<'a>(methods: impl Iterator<Item = &'a Method>) -> TokenStream {
    let each = methods.map(|method| joined("all", method.cfgs.iter().map(list_tokens)));
    joined("any", each)
}

/// `__getbuffer__` and `__releasebuffer__`, which get C values as they are.
pub(crate) fn buffer(method: &Method, class: &TokenStream) -> TokenStream {
    let callable = &method.callable;
    let ident = &callable.ident;
    let (before, own) = receiver(callable, class);
    let mut raw = [quote!(__view), quote!(__flags)].into_iter();
    let values = own
        .into_iter()
        .chain(callable.params.iter().filter_map(|param| {
            if param.shape.is_visible() {
                raw.next()
            } else {
                Some(quote!(__py))
            }
        }));
    let (ctor, flags) = match method.kind {
        Kind::GetBuffer => ("get_buffer", quote!(, __flags: __rt::c_int)),
        _ => ("release_buffer", TokenStream::new()),
    };
    let ctor = Ident::new(ctor, Span::call_site());
    let call = quote!(unsafe { #class::#ident(#(#values),*) });
    quote! {
        fn __body<'py>(
            __py: __rt::Python<'py>,
            __slf: *mut __rt::PyObject,
            __view: *mut __rt::Py_buffer
            #flags
        ) -> __rt::OutcomeInt {
            #before
            __rt::unit_output(__rt::MaybeResult::<()>::into_result(#call))
        }
        __rt::#ctor!(#class, __body)
    }
}
