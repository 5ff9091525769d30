//! Templates of code.
//!
//! [`quote!`] has the syntax of the crate of that name. That crate's expands to a call for each token; this one to the
//! text of the template and a list of what is put in, which functions of no type parameters read when the macro runs. There
//! are no raw strings in these templates, no repetitions in repetitions and no names of iterators: the first two panic, in
//! the tests that expand the template, the last does not compile. It saves the compiler a third of what it has to do for a template.

use std::cell::RefCell;

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenTree};

use super::read::{steps, Step};
use super::{grouped, ToTokens, TokenStream};

/// The tokens in it, with `#name` replaced by what the variable `name` holds, and `#(...),*` repeated for each item of
/// the lists that are named in it. They stand where the macro is called.
macro_rules! quote {
    () => { $crate::tokens::TokenStream::new() };
    ($($tokens:tt)*) => {
        $crate::tokens::quote_spanned!(::proc_macro2::Span::call_site()=> $($tokens)*)
    };
}
pub(crate) use quote;

/// The same at a place of the user's code.
macro_rules! quote_spanned {
    ($span:expr=> $($tokens:tt)*) => {{
        let params = $crate::tokens::Params::default();
        $crate::tokens::each_param!(params (. $($tokens)*) ($($tokens)* .));
        $crate::tokens::fill(stringify!($($tokens)*), &params, $span)
    }};
}
pub(crate) use quote_spanned;

/// Adds what the template names to the list: goes over its tokens, each with the one before it.
macro_rules! each_param {
    ($params:ident ($($before:tt)*) ($($token:tt)*)) => {
        $($crate::tokens::one_param!($params $before $token);)*
    };
}
pub(crate) use each_param;

/// One step of [`each_param!`].
macro_rules! one_param {
    ($params:ident # $name:ident) => { $params.add(&$name) };
    ($params:ident $before:tt ($($tokens:tt)*)) => {
        $crate::tokens::each_param!($params (. $($tokens)*) ($($tokens)* .))
    };
    ($params:ident $before:tt [$($tokens:tt)*]) => {
        $crate::tokens::each_param!($params (. $($tokens)*) ($($tokens)* .))
    };
    ($params:ident $before:tt {$($tokens:tt)*}) => {
        $crate::tokens::each_param!($params (. $($tokens)*) ($($tokens)* .))
    };
    ($params:ident $before:tt $token:tt) => {};
}
pub(crate) use one_param;

/// An identifier from a format, at the call of the macro.
macro_rules! format_ident {
    ($($format:tt)*) => {
        ::proc_macro2::Ident::new(&format!($($format)*), ::proc_macro2::Span::call_site())
    };
}
pub(crate) use format_ident;

/// What is put into a template, in the order in which it is named there.
#[derive(Default)]
pub(crate) struct Params<'a>(RefCell<Vec<&'a dyn ToTokens>>);

impl<'a> Params<'a> {
    pub(crate) fn add(&self, param: &'a dyn ToTokens) {
        self.0.borrow_mut().push(param);
    }
}

/// The tokens of a template.
pub(crate) fn fill(text: &'static str, params: &Params<'_>, span: Span) -> TokenStream {
    let steps = steps(text);
    let filler = Filler {
        text,
        params: &params.0.borrow(),
        span,
    };
    let mut tokens = TokenStream::with_capacity(steps.len());
    filler.write(&steps, None, &mut tokens);
    tokens
}

struct Filler<'a> {
    text: &'static str,
    params: &'a [&'a dyn ToTokens],
    span: Span,
}

impl Filler<'_> {
    /// In a repetition `index` says which item is its turn.
    fn write(&self, steps: &[Step], index: Option<usize>, tokens: &mut TokenStream) {
        for step in steps {
            match step {
                Step::Word(word) => tokens.push(TokenTree::Ident(Ident::new(word, self.span))),
                Step::RawWord(word) => {
                    tokens.push(TokenTree::Ident(Ident::new_raw(word, self.span)));
                }
                Step::Mark(mark, spacing) => self.mark(*mark, *spacing, tokens),
                Step::Literal(text) => {
                    if let Ok(mut literal) = text.parse::<Literal>() {
                        literal.set_span(self.span);
                        tokens.push(TokenTree::Literal(literal));
                    }
                }
                Step::Group(delimiter, steps) => {
                    let mut content = TokenStream::with_capacity(steps.len());
                    self.write(steps, index, &mut content);
                    tokens.push(TokenTree::Group(grouped(*delimiter, content, self.span)));
                }
                Step::Param(param) => match index {
                    Some(index) => self.params[*param].item_to_tokens(index, tokens),
                    None => self.params[*param].to_tokens(tokens),
                },
                Step::Repetition {
                    steps,
                    first,
                    last,
                    separator,
                } => {
                    for index in 0..self.length(*first, *last) {
                        if let (Some(separator), true) = (separator, index > 0) {
                            self.mark(*separator, Spacing::Alone, tokens);
                        }
                        self.write(steps, Some(index), tokens);
                    }
                }
            }
        }
    }

    /// The length of the shortest list in a repetition.
    fn length(&self, first: usize, last: usize) -> usize {
        let mut length: Option<usize> = None;
        for param in &self.params[first..last] {
            if let Some(other) = param.length() {
                length = Some(length.map_or(other, |length| length.min(other)));
            }
        }
        assert!(length.is_some(), "no list to repeat over: {}", self.text);
        length.unwrap_or(0)
    }

    fn mark(&self, mark: char, spacing: Spacing, tokens: &mut TokenStream) {
        let mut punct = Punct::new(mark, spacing);
        punct.set_span(self.span);
        tokens.push(TokenTree::Punct(punct));
    }
}
