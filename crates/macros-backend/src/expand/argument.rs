//! The expression that makes one argument.

use proc_macro2::Span;

use crate::expand::body::first_span;
use crate::model::param::{Param, Shape};
use crate::model::slot::Arguments;
use crate::syntax::{self};
use crate::tokens::{format_ident, quote, quote_spanned, TokenStream};

/// An argument's expression, and the statement that must stand before the call.
pub(crate) struct Argument {
    pub(crate) holder: Option<TokenStream>,
    pub(crate) value: TokenStream,
}

/// Converts `param`, the value of which a failed conversion replaces as `mode` says.
pub(crate) fn argument(param: &Param, mode: Arguments) -> Argument {
    let span = param.span();
    let index = match (param.shape, param.slot) {
        (Shape::Python, _) => {
            return Argument {
                holder: None,
                value: quote!(__py),
            }
        }
        (Shape::CancelHandle, _) => {
            return Argument {
                holder: None,
                value: quote!(__cancel),
            }
        }
        (_, Some(index)) => proc_macro2::Literal::usize_unsuffixed(index),
        // Only after an error, when nothing is expanded.
        (_, None) => {
            return Argument {
                holder: None,
                value: TokenStream::new(),
            }
        }
    };
    match (mode, param.slot) {
        (Arguments::Index, _) => {
            let value = quote_spanned!(span=> __rt::index_arg(__args)?);
            return Argument {
                holder: None,
                value,
            };
        }
        (Arguments::Compare, Some(1)) => {
            let value = quote_spanned!(span=> __rt::compare_op(__args));
            return Argument {
                holder: None,
                value,
            };
        }
        _ => {}
    }
    if matches!(mode, Arguments::Operands | Arguments::Compare)
        && matches!(param.shape, Shape::Ref { mutable: false })
        && param.from_py_with.is_none()
    {
        return operand(&index, span);
    }
    let (holder, conversion) = conversion(param, mode, &index, span);
    let converted = match mode {
        Arguments::Operands | Arguments::Compare => {
            quote_spanned!(span=> __rt::try_operand!(#conversion))
        }
        // What `?` would say takes several calls.
        _ => quote_spanned! {span=>
            match #conversion {
                __rt::Ok(__value) => __value,
                __rt::Err(__error) => return __rt::Err(__error),
            }
        },
    };
    Argument {
        holder,
        value: with_default(param, &index, converted),
    }
}

/// The result of a function of the user's that converts an object, with `PyErr` as its error. What does not fit is said
/// of it.
pub(crate) fn converted(with: &TokenStream, object: &TokenStream) -> TokenStream {
    quote_spanned! {first_span(with)=>
        __rt::Result::map_err((#with)(#object), __rt::Into::<__rt::PyErr>::into)
    }
}

/// An operand by reference: where that is another class's, no error is made first.
fn operand(index: &proc_macro2::Literal, span: Span) -> Argument {
    let holder = holder(index);
    Argument {
        holder: Some(quote_spanned!(span=> let mut #holder = __rt::holder();)),
        value: quote_spanned! {span=>
            match __rt::Referent::operand(__args, #index, &mut #holder) {
                __rt::Some(__value) => __value,
                __rt::None => return __rt::NotImplementedOutcome::not_implemented(),
            }
        },
    }
}

/// The variable that keeps argument `index` borrowed.
fn holder(index: &proc_macro2::Literal) -> syntax::Ident {
    format_ident!("__h{}", index.to_string())
}

fn conversion(
    param: &Param,
    mode: Arguments,
    index: &proc_macro2::Literal,
    span: Span,
) -> (Option<TokenStream>, TokenStream) {
    if let Some(with) = &param.from_py_with {
        let result = converted(with, &quote!(__rt::handed(__args, #index)));
        return (
            None,
            // A call that stands here, and no function that calls, which messages about a function that does not fit
            // would show.
            quote_spanned!(span=> __rt::converted(__args, #index, #result)),
        );
    }
    let function = match param.shape {
        Shape::Ref { mutable: false } => quote_spanned!(span=> Referent::argument),
        Shape::Ref { mutable: true } => quote_spanned!(span=> ReferentMut::argument_mut),
        Shape::OptionRef { mutable: false } => {
            quote_spanned!(span=> Referent::optional_argument)
        }
        Shape::OptionRef { mutable: true } => {
            quote_spanned!(span=> ReferentMut::optional_argument_mut)
        }
        _ if mode == Arguments::Fields => {
            let value = quote_spanned!(span=> __rt::VariantField::argument(__args, #index));
            return (None, value);
        }
        _ if param.may_be_alias() => {
            let value = quote_spanned!(span=> __rt::FromArgument::argument(__args, #index));
            return (None, value);
        }
        _ => {
            let value = quote_spanned!(span=> __rt::FromPyObject::__argument(__args, #index));
            return (None, value);
        }
    };
    let holder = holder(index);
    (
        Some(quote_spanned!(span=> let mut #holder = __rt::holder();)),
        quote_spanned!(span=> __rt::#function(__args, #index, &mut #holder)),
    )
}

fn with_default(
    param: &Param,
    index: &proc_macro2::Literal,
    converted: TokenStream,
) -> TokenStream {
    let default = match (&param.default, param.shape) {
        (None, _) => return converted,
        (Some(default), shape) if default.to_string() == "None" => match shape {
            // The conversion takes an absent argument for `None` by itself.
            Shape::OptionRef { .. } if param.from_py_with.is_none() => return converted,
            // What is no `Option` is said of it.
            _ => quote_spanned!(first_span(default)=> __rt::None),
        },
        (Some(default), Shape::Option | Shape::OptionRef { .. }) => {
            quote!(__rt::wrap_default(#default))
        }
        (Some(default), _) => default.clone(),
    };
    quote!(if __rt::given(__args, #index) { #converted } else { #default })
}
