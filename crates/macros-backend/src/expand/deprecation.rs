//! Use of constants that are deprecated in the runtime, which knows of which line of versions it is: so the compiler
//! warns at the user's tokens.

use crate::syntax::{Attribute, Ident};
use crate::tokens::{quote, TokenStream};
use proc_macro2::Span;

/// An item that makes the compiler warn at `span`; `path` leads to the runtime's `__macro`.
pub(crate) fn deprecation(path: &TokenStream, constant: &str, span: Span) -> TokenStream {
    let constant = Ident::new(constant, span.resolved_at(Span::call_site()));
    quote!(const _: () = #path::deprecated::#constant;)
}

/// An item that makes the compiler warn at `span`, with the name and the note.
pub(crate) fn warning(name: &str, note: &str, span: Span, cfgs: &[Attribute]) -> TokenStream {
    let name = Ident::new(name, span.resolved_at(Span::call_site()));
    quote! {
        #(#cfgs)*
        const _: () = {
            #[deprecated(note = #note)]
            #[allow(non_upper_case_globals)]
            const #name: () = ();
            #name
        };
    }
}
