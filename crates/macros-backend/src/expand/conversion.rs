//! What the derives share: generics with the lifetimes of the conversion traits.

use crate::syntax::{self, Generics, Lifetime};
use crate::tokens::{quote, TokenStream};
use proc_macro2::Span;

/// Generics of an impl.
pub(crate) struct ImplGenerics {
    /// `<'a, 'py, T>` for the `impl`.
    pub(crate) list: TokenStream,
    /// `Foo<T>`.
    pub(crate) target: TokenStream,
    pub(crate) bounds: TokenStream,
    /// The lifetime of the attachment.
    pub(crate) py: Lifetime,
    /// The lifetime of the argument, or of the reference that is converted.
    pub(crate) a: Lifetime,
}

/// Adds the traits' lifetimes to the type's generics. `single_is_py`: the only lifetime of a type
/// is taken for that of the attachment, whatever its name. `with_a`: the impl has a second one.
pub(crate) fn generics(
    ident: &syntax::Ident,
    generics: &Generics,
    single_is_py: bool,
    with_a: bool,
    bound: &dyn Fn(&syntax::Ident, &Lifetime, &Lifetime) -> TokenStream,
) -> ImplGenerics {
    let own: Vec<&Lifetime> = generics.lifetimes();
    let named = |name: &str| {
        own.iter()
            .find(|lifetime| lifetime.ident == name)
            .map(|l| (*l).clone())
    };
    let single = (single_is_py && own.len() == 1).then(|| own[0].clone());
    let py = named("py").or(single);
    let a = named("a").filter(|a| py.as_ref() != Some(a));
    let new = |name: &str| Lifetime::new(name, Span::call_site());

    let mut extended = generics.clone();
    // Where the type's own `'a` is something else, the trait's gets another name.
    let (a, is_new_a) = match (a, single_is_py) {
        (Some(a), true) => (a, false),
        (Some(_), false) => (new("__a"), true),
        (None, _) if py.as_ref().is_some_and(|py| py.ident == "a") => (new("__a"), true),
        (None, _) => (new("a"), true),
    };
    if is_new_a && with_a {
        extended.add_lifetime(&a);
    }
    let py = py.unwrap_or_else(|| {
        let py = new("py");
        extended.add_lifetime(&py);
        py
    });
    let (list, arguments) = (extended.for_impl(), generics.as_arguments());
    let mut bounds: Vec<TokenStream> = generics
        .types()
        .into_iter()
        .map(|ident| bound(ident, &a, &py))
        .collect();
    if let Some(clause) = &generics.where_clause {
        bounds.extend(clause.predicates.iter().cloned());
    }
    ImplGenerics {
        list,
        target: quote!(#ident #arguments),
        bounds: if bounds.is_empty() {
            TokenStream::new()
        } else {
            quote!(where #(#bounds),*)
        },
        py,
        a,
    }
}
