//! Templates of code.
//!
//! [`quote!`] has the syntax of the crate of that name. That crate's expands to a call for each token; this one to the
//! text of the template and a list of what is put in, which a function of no type parameters reads when the macro runs. There
//! are no raw strings in these templates, no repetitions in repetitions and no names of iterators: the first two panic, in
//! the tests that expand the template, the last does not compile. It saves the compiler a third of what it has to do for a template.

use std::cell::RefCell;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream};

use super::{ToTokens, TokenStreamExt};

/// The tokens in it, with `#name` replaced by what the variable `name` holds, and `#(...),*` repeated for each item of
/// the lists that are named in it. They stand where the macro is called.
macro_rules! quote {
    () => { ::proc_macro2::TokenStream::new() };
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
pub(crate) fn fill(text: &str, params: &Params<'_>, span: Span) -> TokenStream {
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: 0,
        params: &params.0.borrow(),
        next: 0,
        span,
    };
    let mut tokens = TokenStream::new();
    reader.up_to(None, None, &mut tokens);
    tokens
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    params: &'a [&'a dyn ToTokens],
    /// The next of them.
    next: usize,
    span: Span,
}

impl Reader<'_> {
    /// Without calls, as macros are compiled without optimisation.
    fn byte(&self, ahead: usize) -> u8 {
        let at = self.at + ahead;
        if at < self.bytes.len() {
            self.bytes[at]
        } else {
            b' '
        }
    }

    /// Writes what comes before the bracket `close`, or to the end. In a repetition `index` says which item is its turn.
    fn up_to(&mut self, close: Option<u8>, index: Option<usize>, tokens: &mut TokenStream) {
        while self.at < self.bytes.len() {
            let byte = self.byte(0);
            if Some(byte) == close {
                self.at += 1;
                return;
            }
            match byte {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                b'#' => self.param(index, tokens),
                b'(' | b'[' | b'{' => {
                    let mut content = TokenStream::new();
                    let (delimiter, close) = match byte {
                        b'(' => (Delimiter::Parenthesis, b')'),
                        b'[' => (Delimiter::Bracket, b']'),
                        _ => (Delimiter::Brace, b'}'),
                    };
                    self.at += 1;
                    self.up_to(Some(close), index, &mut content);
                    let mut group = Group::new(delimiter, content);
                    group.set_span(self.span);
                    tokens.append(group);
                }
                b'"' | b'0'..=b'9' => self.literal(tokens),
                b'c' | b'b' if self.byte(1) == b'"' => self.literal(tokens),
                b'b' if self.byte(1) == b'\'' => self.literal(tokens),
                b'\'' => {
                    // A character is closed, a lifetime is not.
                    let rest = &self.text[self.at + 1..];
                    let length = rest.chars().next().map_or(1, char::len_utf8);
                    if rest.starts_with('\\') || rest[length..].starts_with('\'') {
                        self.literal(tokens);
                    } else {
                        self.mark(true, tokens);
                    }
                }
                _ if is_of_word(byte) => {
                    let span = self.span;
                    let word = self.word();
                    tokens.append(match word.strip_prefix("r#") {
                        Some(word) => Ident::new_raw(word, span),
                        None => Ident::new(word, span),
                    });
                }
                _ => self.mark(false, tokens),
            }
        }
    }

    /// What begins with `#`: something to put in, a repetition, or just the mark.
    fn param(&mut self, index: Option<usize>, tokens: &mut TokenStream) {
        let space = usize::from(self.byte(1) == b' ');
        match self.byte(1 + space) {
            b'(' => {
                assert!(
                    index.is_none(),
                    "a repetition in a repetition: {}",
                    self.text
                );
                self.at += space + 2;
                self.repetition(tokens);
            }
            byte if is_of_word(byte) => {
                self.at += space + 1;
                self.word();
                let param = self.params[self.next];
                self.next += 1;
                match index {
                    Some(index) => param.item_to_tokens(index, tokens),
                    None => param.to_tokens(tokens),
                }
            }
            _ => self.mark(false, tokens),
        }
    }

    /// `...),*` or `...)*`, up to the shortest of the lists in it.
    fn repetition(&mut self, tokens: &mut TokenStream) {
        let (body, first) = (self.at, self.next);
        self.pass_over();
        let (end, last) = (self.at, self.next);
        let mut length: Option<usize> = None;
        for param in &self.params[first..last] {
            if let Some(other) = param.length() {
                length = Some(length.map_or(other, |length| length.min(other)));
            }
        }
        assert!(length.is_some(), "no list to repeat over: {}", self.text);
        let rest = &self.text[end..];
        let star = rest.find('*').unwrap_or(0);
        let separator = rest[..star].trim().chars().next();
        for index in 0..length.unwrap_or(0) {
            if let (Some(separator), true) = (separator, index > 0) {
                self.append_mark(separator, Spacing::Alone, tokens);
            }
            (self.at, self.next) = (body, first);
            self.up_to(Some(b')'), Some(index), tokens);
        }
        (self.at, self.next) = (end + star + 1, last);
    }

    /// Goes on behind the bracket that closes a repetition. There are no repetitions in repetitions.
    fn pass_over(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.text.len() {
            match self.byte(0) {
                b'(' => depth += 1,
                b')' if depth == 0 => {
                    self.at += 1;
                    return;
                }
                b')' => depth -= 1,
                b'"' => {
                    self.string();
                    continue;
                }
                b'#' if is_of_word(self.byte(1))
                    || (self.byte(1) == b' ' && is_of_word(self.byte(2))) =>
                {
                    self.next += 1;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    fn word(&mut self) -> &str {
        let (start, mut at) = (self.at, self.at);
        if self.byte(0) == b'r' && self.byte(1) == b'#' {
            at += 2;
        }
        while at < self.bytes.len() && is_of_word(self.bytes[at]) {
            at += 1;
        }
        assert!(
            self.bytes.get(at) != Some(&b'"'),
            "a raw string: {}",
            self.text
        );
        self.at = at;
        &self.text[start..at]
    }

    /// Goes on behind a string, from its opening quote.
    fn string(&mut self) {
        self.at += 1;
        while self.at < self.text.len() && self.byte(0) != b'"' {
            self.at += if self.byte(0) == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
    }

    fn literal(&mut self, tokens: &mut TokenStream) {
        let start = self.at;
        // The letter of bytes, or of a C string.
        if matches!(self.byte(0), b'b' | b'c') {
            self.at += 1;
        }
        match self.byte(0) {
            b'\'' => {
                self.at += if self.byte(1) == b'\\' { 3 } else { 2 };
                while self.at < self.bytes.len() && self.byte(0) != b'\'' {
                    self.at += 1;
                }
                self.at += 1;
            }
            b'0'..=b'9' => {
                self.word();
                if self.byte(0) == b'.' && self.byte(1).is_ascii_digit() {
                    self.at += 1;
                    self.word();
                }
            }
            _ => self.string(),
        }
        if let Ok(mut literal) = self.text[start..self.at].parse::<Literal>() {
            literal.set_span(self.span);
            tokens.append(literal);
        }
    }

    /// A mark. It is joint with another one behind it, and with the name of a lifetime.
    fn mark(&mut self, of_lifetime: bool, tokens: &mut TokenStream) {
        let mark = char::from(self.byte(0));
        let is_joint = of_lifetime || is_mark(self.byte(1));
        self.at += 1;
        let spacing = match is_joint {
            true => Spacing::Joint,
            false => Spacing::Alone,
        };
        self.append_mark(mark, spacing, tokens);
    }

    fn append_mark(&self, mark: char, spacing: Spacing, tokens: &mut TokenStream) {
        let mut punct = Punct::new(mark, spacing);
        punct.set_span(self.span);
        tokens.append(punct);
    }
}

/// What is joint with a mark before it.
fn is_mark(byte: u8) -> bool {
    matches!(
        byte,
        b'=' | b'<'
            | b'>'
            | b'!'
            | b'?'
            | b'+'
            | b'-'
            | b'*'
            | b'/'
            | b'%'
            | b'^'
            | b'&'
            | b'|'
            | b'.'
            | b','
            | b';'
            | b':'
    )
}

fn is_of_word(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_')
}
