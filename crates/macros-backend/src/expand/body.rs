//! The thunk between the runtime's calling convention and the user's function.

use proc_macro2::{Span, TokenTree};

use crate::attr::value::Warn;
use crate::attr::Given;
use crate::expand::argument::argument;
use crate::expand::coroutine::coroutine;
use crate::model::callable::{Callable, Receiver, Tuple};
use crate::model::param::Param;
use crate::model::slot::{Arguments, Output};
use crate::syntax::{self};
use crate::tokens::{quote, quote_spanned, TokenStream};

/// What a thunk does with the value that the function gives.
#[derive(Clone, Copy)]
pub(crate) enum Finish {
    Output(Output),
    /// Makes the new instance of the class.
    Construct,
}

/// The thunk around a call of `target`: an expression for the runtime's functions that make items.
pub(crate) fn body(
    target: &TokenStream,
    class: &TokenStream,
    callable: &Callable,
    mode: Arguments,
    finish: Finish,
) -> TokenStream {
    if callable.is_async {
        return coroutine(target, class, callable, mode, finish);
    }
    let warnings = warnings(callable);
    let arguments: Vec<_> = callable
        .params
        .iter()
        .map(|param| argument(param, mode))
        .collect();
    // References are to what is there already; what is made of an argument is made while the receiver is borrowed.
    let lent = !arguments.is_empty() && arguments.iter().all(|argument| argument.holder.is_none());
    let (receiver, own) = match &callable.receiver {
        Receiver::Ref(_) if lent => (TokenStream::new(), Some(quote!(__slf.get()))),
        Receiver::Ref(_) | Receiver::Mut(_) => (TokenStream::new(), Some(quote!(__slf))),
        _ => receiver(callable, class),
    };
    let holders = arguments
        .iter()
        .filter_map(|argument| argument.holder.as_ref())
        .collect::<Vec<_>>();
    let values = own
        .into_iter()
        .chain(arguments.iter().map(|argument| argument.value.clone()))
        .collect::<Vec<_>>();
    let mut call = quote!(#target(#(#values),*));
    if callable.is_unsafe {
        call = quote!(unsafe { #call });
    }
    let result = finish_call(&call, callable, class, finish);
    let content = quote!(#warnings #receiver #(#holders)* #result);
    let outcome = outcome(callable, mode, finish);
    match &callable.receiver {
        Receiver::Ref(_) => {
            let (span, by) = (first_span(class), by(class));
            let by_reference = if lent {
                quote_spanned!(span=> by_lent)
            } else {
                quote_spanned!(span=> by_ref)
            };
            quote_spanned!(span=> #by.#by_reference(|__py, __slf, __args| #outcome { #content }))
        }
        Receiver::Mut(span) => {
            // Whether it may be borrowed so is a matter of this `self`, not of the class's name.
            let proof = quote_spanned!(*span=> __rt::NotFrozen::MUTABLY);
            let (span, by) = (first_span(class), by(class));
            quote_spanned!(span=> #by.by_mut(#proof, |__py, __slf, __args| #outcome { #content }))
        }
        _ => quote!(__rt::raw(|__py, __slf, __args| #outcome { #content })),
    }
}

/// The type of the result where the user's own expressions stand in the thunk. Messages of the compiler about their
/// types would else explain the type of a result that nobody wrote.
fn outcome(callable: &Callable, mode: Arguments, finish: Finish) -> Option<TokenStream> {
    let has_expressions = callable.params.iter().any(|param| param.default.is_some());
    if !has_expressions && mode != Arguments::Index {
        return None;
    }
    Some(match finish {
        Finish::Output(Output::Object | Output::Next) | Finish::Construct => {
            quote!(-> __rt::Outcome)
        }
        Finish::Output(_) => quote!(-> __rt::OutcomeInt),
    })
}

/// A thunk that gets the receiver as it comes.
pub(crate) fn raw(content: &TokenStream) -> TokenStream {
    quote!(__rt::raw(|__py, __slf, __args| { #content }))
}

fn finish_call(
    call: &TokenStream,
    callable: &Callable,
    class: &TokenStream,
    finish: Finish,
) -> TokenStream {
    let span = callable.output;
    if callable.diverges {
        return call.clone();
    }
    match finish {
        Finish::Construct => {
            let class = itself(class);
            let notice = match &callable.tuple {
                Tuple::Maybe(name) => Some(maybe_tuple(name.span())),
                _ => None,
            };
            quote_spanned! {span=>
                let __value = #call;
                #notice
                unsafe { __rt::NewReturn::<#class>::into_instance(__value, __py, __slf) }
            }
        }
        Finish::Output(output) => {
            // The variable carries the span of the result, which is what may not convert. Methods of the traits are
            // called, and no functions with bounds, as messages would show those too.
            let result = match output {
                Output::Object if returns_self(callable, class) => {
                    quote_spanned!(span=> __rt::ReturnedSelf::into_outcome(__value, __py))
                }
                Output::Object => {
                    quote_spanned!(span=> __rt::ReturnValue::into_outcome(__value, __py))
                }
                Output::Next => quote_spanned!(span=> __rt::NextValue::into_next(__value, __py)),
                Output::Hash => {
                    quote_spanned!(span=> __rt::hash_output(__rt::HashValue::into_hash(__value)))
                }
                Output::Len | Output::Bool | Output::Unit => {
                    let (function, ty) = match output {
                        Output::Len => ("len_output", quote!(__rt::usize)),
                        Output::Bool => ("bool_output", quote!(__rt::bool)),
                        _ => ("unit_output", quote!(())),
                    };
                    let function = syntax::Ident::new(function, span);
                    quote_spanned! {span=>
                        __rt::#function(__rt::MaybeResult::<#ty>::into_result(__value))
                    }
                }
            };
            quote_spanned! {span=>
                let __value = #call;
                #result
            }
        }
    }
}

fn returns_self(callable: &Callable, class: &TokenStream) -> bool {
    let name = callable.returns_reference.as_ref();
    name.is_some_and(|name| name == "Self" || *name == class.to_string())
}

/// What the compiler warns of if the value that `#[new]` has given is a tuple.
fn maybe_tuple(span: Span) -> TokenStream {
    quote_spanned! {span.resolved_at(Span::call_site())=>
        {
            use __rt::deprecated::ReturnedNoTuple as _;
            __rt::deprecated::Returned::of(&__value).tuple_from_new();
        }
    }
}

/// The statement that makes the receiver, and its expression in the call.
pub(crate) fn receiver(
    callable: &Callable,
    class: &TokenStream,
) -> (TokenStream, Option<TokenStream>) {
    match &callable.receiver {
        Receiver::None => (TokenStream::new(), None),
        Receiver::Ref(span) => (
            quote_spanned!(*span=> let __slf = unsafe { __rt::self_ref::<#class>(__py, __slf) }?;),
            Some(quote!(&__slf)),
        ),
        Receiver::Mut(span) => {
            // Whether it may be borrowed so is a matter of this `self`, not of the class's name.
            let class = respanned(class, *span);
            (
                quote_spanned! {*span=>
                    let mut __slf = unsafe { <#class as __rt::NotFrozen>::self_mut(__py, __slf) }?;
                },
                Some(quote!(&mut __slf)),
            )
        }
        Receiver::Instance(span) => converted(*span, class),
        Receiver::Class(span) => converted(*span, &quote!(__rt::PyType)),
        Receiver::ClassOf(span) => (
            quote!(let __class = unsafe { __rt::class_of(__py, __slf) };),
            Some(quote_spanned!(*span=> __rt::MethodReceiver::receive(&__class)?)),
        ),
        Receiver::Module(span) => converted(*span, &quote!(__rt::PyModule)),
    }
}

/// The class, by a name that it has if it is one. Of what is none, which is said once, no more is said then.
pub(crate) fn itself(class: &TokenStream) -> TokenStream {
    quote_spanned!(first_span(class)=> <#class as __rt::PyClass>::Class)
}

/// What makes thunks of the class's methods. What it says is that this is no class, so it stands at its name.
pub(crate) fn by(class: &TokenStream) -> TokenStream {
    quote_spanned!(first_span(class)=> __by)
}

pub(crate) fn first_span(class: &TokenStream) -> Span {
    let first = class.trees().first();
    let span = first.map_or_else(Span::call_site, TokenTree::span);
    span.resolved_at(Span::call_site())
}

/// `tokens` as if they stood at `span`.
pub(crate) fn respanned(tokens: &TokenStream, span: Span) -> TokenStream {
    let each = tokens.clone().into_iter().map(|mut tree| {
        tree.set_span(span);
        tree
    });
    each.collect()
}

fn converted(span: Span, of: &TokenStream) -> (TokenStream, Option<TokenStream>) {
    let raw = quote_spanned!(span=> unsafe { __rt::raw_ref::<#of>(__py, &__slf) });
    (
        TokenStream::new(),
        Some(quote_spanned!(span=> __rt::MethodReceiver::receive(#raw)?)),
    )
}

pub(crate) fn warnings(callable: &Callable) -> TokenStream {
    let warning = |given: &Given<Warn>| {
        let message = super::c_string(&given.value.message.value());
        match &given.value.category {
            Some(category) => quote! {
                __rt::warn(&<#category as __rt::PyTypeInfo>::type_object(__py), #message)?;
            },
            None => quote!(__rt::warn_user(__py, #message)?;),
        }
    };
    let warnings: Vec<_> = callable.warnings.iter().map(warning).collect();
    quote!(#(#warnings)*)
}

/// `params` of a plain getter-like function, for places that take only `Python<'_>`.
pub(crate) fn python_only(params: &[Param]) -> TokenStream {
    let values: Vec<_> = params.iter().map(|_| quote!(__py)).collect();
    quote!(#(#values),*)
}
