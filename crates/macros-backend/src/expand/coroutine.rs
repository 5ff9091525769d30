//! The thunk of an `async fn`: the arguments are converted at the call and move into the coroutine;
//! the instance is borrowed only while the coroutine runs.

use crate::expand::argument::argument;
use crate::expand::body::{raw, receiver, respanned, warnings, Finish};
use crate::model::callable::{python_name, Callable, Receiver};
use crate::model::param::Shape;
use crate::model::slot::{Arguments, Output};
use crate::tokens::{format_ident, quote, quote_spanned, TokenStream};

/// As [`body`](super::body::body), for a function that gives a future.
pub(crate) fn coroutine(
    target: &TokenStream,
    class: &TokenStream,
    callable: &Callable,
    mode: Arguments,
    finish: Finish,
) -> TokenStream {
    let warnings = warnings(callable);
    let own = own(callable, class);
    let mut bindings = TokenStream::new();
    let mut values: Vec<TokenStream> = own.value.into_iter().collect();
    let mut throw = quote!(__rt::None);
    for (i, param) in callable.params.iter().enumerate() {
        if param.shape == Shape::CancelHandle {
            bindings.extend(quote!(let (__cancel, __throw) = __rt::cancel_handle();));
            throw = quote!(__rt::Some(__throw));
            values.push(quote!(__cancel));
            continue;
        }
        let (variable, value) = (format_ident!("__a{i}"), argument(param, mode).value);
        bindings.extend(quote!(let #variable = #value;));
        values.push(quote!(#variable));
    }
    let (title, owner) = (python_name(&callable.ident), owner(class));
    let output = match finish {
        Finish::Output(Output::Next) => quote!(AsyncNextValue),
        _ => quote!(AsyncValue),
    };
    let (before, borrow) = (own.before, own.borrow);
    let result = match callable.diverges {
        true => quote!(#target(#(#values),*).await),
        false => quote_spanned! {callable.output=>
            let __value = #target(#(#values),*).await;
            __rt::#output::into_object(__value)
        },
    };
    let future = quote_spanned! {callable.output=>
        let __future = async move { #borrow #result };
        __rt::sendable(&__future);
    };
    raw(&quote! {
        #warnings
        #before
        #bindings
        #future
        unsafe { __rt::coroutine(__py, #title, #owner, #throw, __future) }
    })
}

/// How the receiver gets into the future.
struct Own {
    /// At the call.
    before: TokenStream,
    /// At the start of the future.
    borrow: TokenStream,
    value: Option<TokenStream>,
}

fn own(callable: &Callable, class: &TokenStream) -> Own {
    match &callable.receiver {
        Receiver::Ref(span) => Own {
            before: quote!(let __slf = unsafe { __rt::async_self::<#class>(__py, __slf) };),
            borrow: quote_spanned!(*span=> let __slf = __slf.borrow()?;),
            value: Some(quote!(&__slf)),
        },
        Receiver::Mut(span) => {
            // Whether it may be borrowed so is a matter of this `self`, not of the class's name.
            let class = respanned(class, *span);
            Own {
                before: quote!(let __slf = unsafe { __rt::async_self::<#class>(__py, __slf) };),
                borrow: quote_spanned! {*span=>
                    let mut __slf = <<#class as __rt::PyClass>::Frozen as
                        __rt::NotFrozenWhileAwaited<#class>>::borrow_mut(__slf)?;
                },
                value: Some(quote!(&mut __slf)),
            }
        }
        _ => {
            let (before, value) = receiver(callable, class);
            let bind = value.as_ref().map(|value| quote!(let __first = #value;));
            Own {
                before: quote!(#before #bind),
                borrow: TokenStream::new(),
                value: value.map(|_| quote!(__first)),
            }
        }
    }
}

/// The class's Python name as an expression; empty for functions.
fn owner(class: &TokenStream) -> TokenStream {
    if class.is_empty() {
        return quote!("");
    }
    quote!(<#class as __rt::PyClass>::NAME)
}
