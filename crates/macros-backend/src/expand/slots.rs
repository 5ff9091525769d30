//! Special methods with an entry in the type object.

use std::collections::BTreeMap;

use proc_macro2::Span;

use crate::attr::condition::joined;
use crate::attr::helper::list_tokens;
use crate::expand::body::{body, by, receiver, Finish};
use crate::expand::definition::Signatures;
use crate::model::method::{Kind, Method};
use crate::model::slot::{Arguments, Group, Slot, Table};
use crate::syntax::Ident;
use crate::tokens::{quote, TokenStream};

/// The methods for one place of an entry: several only where `cfg` leaves one of them.
type Place<'a> = Vec<(&'a Method, &'a Slot)>;

/// The item of a special method with an entry of its own; nothing for one that shares it.
pub(crate) fn own(
    method: &Method,
    slot: &Slot,
    class: &TokenStream,
    signatures: &Signatures<'_>,
) -> Option<TokenStream> {
    if slot.table != Table::Own {
        return None;
    }
    let body = slot_body(method, slot, class);
    let name = Ident::new(slot.name, Span::call_site());
    if !has_signature(slot) {
        return Some(quote!(__rt::#name(#body)));
    }
    let signature = match slot.arguments {
        Arguments::Plain => signatures.of_slot(method),
        _ => quote!(__rt::unnamed),
    };
    Some(quote!(__rt::#name(#signature, #body)))
}

/// Whether the runtime wants the names of the parameters.
fn has_signature(slot: &Slot) -> bool {
    slot.arity > 0 && matches!(slot.arguments, Arguments::Plain | Arguments::Index)
}

fn slot_body(method: &Method, slot: &Slot, class: &TokenStream) -> TokenStream {
    let ident = &method.callable.ident;
    let target = quote!(#class::#ident);
    let finish = Finish::Output(slot.result);
    body(&target, class, &method.callable, slot.arguments, finish)
}

/// The items that several methods make together, one for each entry.
pub(crate) fn shared(
    methods: &[Method],
    class: &TokenStream,
    signatures: &Signatures<'_>,
) -> Vec<TokenStream> {
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
        .map(|((group, entry), places)| entry_item(*group, entry, places, class, signatures))
        .collect()
}

fn entry_item(
    group: Group,
    entry: &str,
    places: &[Place<'_>],
    class: &TokenStream,
    signatures: &Signatures<'_>,
) -> TokenStream {
    let values: Vec<_> = places
        .iter()
        .map(|place| place_value(group, place, class, signatures))
        .collect();
    let entry = Ident::new(entry, Span::call_site());
    let item = match group {
        Group::Binary | Group::Ternary => {
            let by = by(class);
            quote!(__rt::#entry(#by, #(#values),*))
        }
        Group::Compare => quote!(__rt::comparisons(#(#values),*)),
        Group::Attribute | Group::Assign => quote!(__rt::#entry(#(#values),*)),
    };
    let cfgs = cfg_of_entry(places);
    quote!(#cfgs #item)
}

/// The thunk, `()`, or whichever a `cfg` leaves.
fn place_value(
    group: Group,
    place: &[(&Method, &Slot)],
    class: &TokenStream,
    signatures: &Signatures<'_>,
) -> TokenStream {
    let thunk = |method: &Method, slot: &Slot| {
        let body = slot_body(method, slot, class);
        if group.has_signatures() {
            let signature = signatures.of_slot(method);
            return quote!(__rt::signed(#signature, #body));
        }
        body
    };
    match place {
        [] => quote!(()),
        [(method, slot)] if method.cfgs.is_empty() => thunk(method, slot),
        place => {
            let each = place
                .iter()
                .map(|(method, slot)| {
                    let (cfgs, thunk) = (&method.cfgs, thunk(method, slot));
                    quote!(#(#cfgs)* { #thunk })
                })
                .collect::<Vec<_>>();
            let any = any_of(place.iter().map(|(method, _)| *method));
            quote!({
                #(#each)*
                #[cfg(not(#any))]
                { () }
            })
        }
    }
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
        }))
        .collect::<Vec<_>>();
    let call = quote!(unsafe { #class::#ident(#(#values),*) });
    let (make, parameters) = match method.kind {
        Kind::GetBuffer => ("get_buffer", quote!(__view, __flags)),
        _ => ("release_buffer", quote!(__view)),
    };
    let make = Ident::new(make, Span::call_site());
    quote! {
        __rt::#make(|__py, __slf, #parameters| {
            #before
            __rt::unit_output(__rt::MaybeResult::<()>::into_result(#call))
        })
    }
}
