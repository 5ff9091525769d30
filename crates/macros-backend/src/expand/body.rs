//! The thunk between the runtime's calling convention and the user's function.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned, ToTokens};

use crate::expand::argument::argument;
use crate::expand::coroutine::coroutine;
use crate::model::callable::{Callable, Receiver};
use crate::model::param::Param;
use crate::model::slot::{Arguments, Output};

/// What a thunk does with the value that the function gives.
#[derive(Clone, Copy)]
pub(crate) enum Finish {
    Output(Output),
    /// Makes the new instance of the class.
    Construct,
}

impl Finish {
    fn outcome(self) -> TokenStream {
        match self {
            Self::Output(Output::Object | Output::Next) | Self::Construct => quote!(__rt::Outcome),
            Self::Output(_) => quote!(__rt::OutcomeInt),
        }
    }
}

/// `fn __body(...) -> Outcome { ... }` around a call of `target`. `name` is the thunk's.
pub(crate) fn body(
    name: &syn::Ident,
    target: &TokenStream,
    class: &TokenStream,
    callable: &Callable,
    mode: Arguments,
    finish: Finish,
) -> TokenStream {
    if callable.is_async {
        return coroutine(name, target, class, callable, mode, finish);
    }
    let warnings = warnings(callable);
    let borrowed = borrowed(callable, class);
    let (receiver, own) = match &borrowed {
        Some(_) => (TokenStream::new(), Some(quote!(__slf))),
        None => receiver(callable, class),
    };
    let arguments: Vec<_> = callable
        .params
        .iter()
        .map(|param| argument(param, mode))
        .collect();
    let holders = arguments
        .iter()
        .filter_map(|argument| argument.holder.as_ref());
    let values = own
        .into_iter()
        .chain(arguments.iter().map(|argument| argument.value.clone()));
    let mut call = quote!(#target(#(#values),*));
    if callable.is_unsafe {
        call = quote!(unsafe { #call });
    }
    let result = finish_call(&call, callable, class, finish);
    let outcome = finish.outcome();
    let thunk = |name: &TokenStream, slf: &TokenStream, content: &TokenStream| {
        quote! {
            fn #name<'py>(
                __py: __rt::Python<'py>,
                __slf: #slf,
                __args: __rt::Slots<'_, 'py>
            ) -> #outcome {
                #content
            }
        }
    };
    let content = quote!(#warnings #receiver #(#holders)* #result);
    let (name, object) = (name.to_token_stream(), quote!(*mut __rt::PyObject));
    let Some(Borrowed { reference, with }) = borrowed else {
        return thunk(&name, &object, &content);
    };
    // The borrow lies around the thunk, and is the same code for all of a class's methods.
    let within = thunk(&quote!(__within), &reference, &content);
    let content = quote!(#within unsafe { #with(__within, __py, __slf, __args) });
    thunk(&name, &object, &content)
}

/// A receiver that is borrowed for the call: its type, and the function that borrows it.
struct Borrowed {
    reference: TokenStream,
    with: TokenStream,
}

fn borrowed(callable: &Callable, class: &TokenStream) -> Option<Borrowed> {
    match &callable.receiver {
        Receiver::Ref(span) => Some(Borrowed {
            reference: quote!(&#class),
            with: quote_spanned!(*span=> __rt::with_ref::<#class, _>),
        }),
        Receiver::Mut(span) => {
            // Whether it may be borrowed so is a matter of this `self`, not of the class's name.
            let respanned = respanned(class, *span);
            Some(Borrowed {
                reference: quote!(&mut #class),
                with: quote_spanned!(*span=> <#respanned as __rt::NotFrozen>::with_mut),
            })
        }
        _ => None,
    }
}

fn finish_call(
    call: &TokenStream,
    callable: &Callable,
    class: &TokenStream,
    finish: Finish,
) -> TokenStream {
    let span = callable.output;
    match finish {
        Finish::Construct => quote_spanned! {span=>
            let __value = #call;
            unsafe { __rt::NewReturn::<#class>::into_instance(__value, __py, __slf) }
        },
        Finish::Output(output) => {
            // The variable carries the span of the result, which is what may not convert. Methods of the traits are
            // called, and no functions with bounds, as messages would show those too.
            let result = match output {
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
                    let function = syn::Ident::new(function, span);
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

/// `tokens` as if they stood at `span`.
pub(crate) fn respanned(tokens: &TokenStream, span: proc_macro2::Span) -> TokenStream {
    let each = tokens.clone().into_iter().map(|mut tree| {
        tree.set_span(span);
        tree
    });
    each.collect()
}

fn converted(span: proc_macro2::Span, of: &TokenStream) -> (TokenStream, Option<TokenStream>) {
    let raw = quote_spanned!(span=> unsafe { __rt::raw_ref::<#of>(__py, &__slf) });
    (
        TokenStream::new(),
        Some(quote_spanned!(span=> __rt::MethodReceiver::receive(#raw)?)),
    )
}

pub(crate) fn warnings(callable: &Callable) -> TokenStream {
    let warnings = callable.warnings.iter().map(|given| {
        let message = super::c_string(&given.value.message.value());
        match &given.value.category {
            Some(category) => quote! {
                __rt::warn(&<#category as __rt::PyTypeInfo>::type_object(__py), #message)?;
            },
            None => quote!(__rt::warn_user(__py, #message)?;),
        }
    });
    quote!(#(#warnings)*)
}

/// `params` of a plain getter-like function, for places that take only `Python<'_>`.
pub(crate) fn python_only(params: &[Param]) -> TokenStream {
    let values = params.iter().map(|_| quote!(__py));
    quote!(#(#values),*)
}
