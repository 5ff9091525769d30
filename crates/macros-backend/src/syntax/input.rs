//! A cursor over tokens.

use std::cell::RefCell;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};

use super::{Error, Result};
use crate::tokens::{content_of, TokenStream};

/// What is being read.
pub(crate) type ParseStream<'a> = &'a mut Input;

/// Tokens and how far they have been read.
///
/// Groups without delimiters are what macros of the user's put around their parameters. Where a word or a mark is
/// expected they do not count; a type has them around it.
#[derive(Clone)]
pub(crate) struct Input {
    trees: Vec<TokenTree>,
    at: usize,
    /// The text of a word, and where it is. It comes from the compiler, and many keywords are compared with it.
    word: RefCell<(usize, String)>,
    /// Where to say that more was expected.
    end: Span,
}

/// What can be read from tokens.
pub(crate) trait Parse: Sized {
    fn parse(input: ParseStream<'_>) -> Result<Self>;
}

/// Reads all of `tokens`.
pub(crate) fn parse2<T: Parse>(tokens: TokenStream) -> Result<T> {
    parse_with(tokens, T::parse)
}

/// Reads all of `tokens` with `parse`.
pub(crate) fn parse_with<T>(
    tokens: TokenStream,
    parse: impl FnOnce(ParseStream<'_>) -> Result<T>,
) -> Result<T> {
    let mut input = Input::new(tokens, Span::call_site());
    let value = parse(&mut input)?;
    input.finish()?;
    Ok(value)
}

impl Input {
    fn new(tokens: TokenStream, end: Span) -> Self {
        Self {
            trees: tokens.into_trees(),
            at: 0,
            word: RefCell::new((usize::MAX, String::new())),
            end,
        }
    }

    /// What is inside of a group.
    pub(crate) fn inside(group: &Group) -> Self {
        Self::new(content_of(group), group.span_close())
    }

    /// # Errors
    /// When something is left.
    pub(crate) fn finish(&self) -> Result<()> {
        match self.is_empty() {
            true => Ok(()),
            false => Err(self.error("unexpected token")),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.at >= self.trees.len()
    }

    /// Where the reading is, for [`since`](Self::since).
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// What was read since a position.
    pub(crate) fn since(&self, position: usize) -> TokenStream {
        self.trees[position..self.at].into()
    }

    /// The next token but one, as it stands.
    pub(crate) fn second(&self) -> Option<&TokenTree> {
        self.trees.get(self.at + 1)
    }

    /// The next token, as it stands.
    pub(crate) fn first(&self) -> Option<&TokenTree> {
        self.trees.get(self.at)
    }

    /// Whether a keyword or mark is next.
    pub(crate) fn peek(&self, text: &str) -> bool {
        self.peek_after(0, text)
    }

    /// Whether a keyword or mark is next but one.
    pub(crate) fn peek2(&self, text: &str) -> bool {
        self.peek_after(1, text)
    }

    /// Whether a keyword or mark is there when `count` tokens are passed over.
    pub(crate) fn peek_after(&self, count: usize, text: &str) -> bool {
        let at = self.at + count;
        match self.trees.get(at) {
            Some(TokenTree::Ident(word)) => is_word(text) && self.says(at, word, text),
            Some(_) => starts_with(&self.trees[at..], text),
            None => false,
        }
    }

    fn says(&self, at: usize, word: &Ident, text: &str) -> bool {
        let mut last = self.word.borrow_mut();
        if last.0 != at {
            *last = (at, word.to_string());
        }
        last.1 == text
    }

    /// Whether a group of that kind is next.
    pub(crate) fn peek_group(&self, delimiter: Delimiter) -> bool {
        matches!(self.first(), Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
    }

    /// A mistake at the next token.
    pub(crate) fn error(&self, text: impl Into<String>) -> Error {
        let text = text.into();
        match self.first() {
            Some(TokenTree::Group(group)) => Error::new(group.span_open(), text),
            Some(tree) => Error::new(tree.span(), text),
            None => Error::new(self.end, format!("unexpected end of input, {text}")),
        }
    }

    pub(crate) fn parse<T: Parse>(&mut self) -> Result<T> {
        T::parse(self)
    }

    /// A keyword or mark; the first token of those that are several.
    ///
    /// # Errors
    /// When something else comes.
    pub(crate) fn token(&mut self, text: &str) -> Result<TokenTree> {
        match self.maybe(text) {
            Some(token) => Ok(token),
            None => Err(self.error(format!("expected `{text}`"))),
        }
    }

    /// A keyword or mark, if it is next.
    pub(crate) fn maybe(&mut self, text: &str) -> Option<TokenTree> {
        if !self.peek(text) {
            return None;
        }
        self.enter();
        let token = self.first().cloned();
        self.at += match &token {
            Some(TokenTree::Punct(_)) => text.len(),
            _ => 1,
        };
        token
    }

    /// An identifier or a keyword; nothing is read if it is neither.
    pub(crate) fn word(&mut self) -> Option<Ident> {
        self.enter();
        match self.first() {
            Some(TokenTree::Ident(word)) => {
                let word = word.clone();
                self.at += 1;
                Some(word)
            }
            _ => None,
        }
    }

    /// An identifier, which may be a keyword.
    ///
    /// # Errors
    /// When something else comes.
    pub(crate) fn any_ident(&mut self) -> Result<Ident> {
        self.word().ok_or_else(|| self.error("expected ident"))
    }

    /// A group.
    ///
    /// # Errors
    /// When something else comes.
    pub(crate) fn group(&mut self, delimiter: Delimiter) -> Result<Group> {
        if delimiter != Delimiter::None {
            self.enter();
        }
        match self.first() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
                let group = group.clone();
                self.at += 1;
                Ok(group)
            }
            _ => Err(self.error(match delimiter {
                Delimiter::Parenthesis => "expected parentheses",
                Delimiter::Bracket => "expected square brackets",
                _ => "expected curly braces",
            })),
        }
    }

    /// Reads up to one of the marks `stops`, a `where` or the end, outside of the `<` and `>` of generics. `{` stops
    /// before braces.
    pub(crate) fn skip(&mut self, stops: &str) {
        let mut depth = 0_usize;
        let mut previous = ' ';
        while let Some(tree) = self.first() {
            let mark = match tree {
                TokenTree::Punct(punct) => punct.as_char(),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => '{',
                TokenTree::Ident(word) if depth == 0 && word == "where" => return,
                _ => ' ',
            };
            match mark {
                '<' => depth += 1,
                // The end of an arrow is none of a list.
                '>' if previous == '-' => {}
                '>' if depth == 0 => return,
                '>' => depth -= 1,
                _ if depth == 0 && mark != ' ' && stops.contains(mark) => return,
                _ => {}
            }
            previous = mark;
            self.at += 1;
        }
    }

    /// Takes away the groups without delimiters that the next token is in.
    pub(crate) fn enter(&mut self) {
        while let Some(TokenTree::Group(group)) = self.trees.get(self.at) {
            if group.delimiter() != Delimiter::None {
                return;
            }
            let content = content_of(group);
            self.word.get_mut().0 = usize::MAX;
            let mut after = self.trees.split_off(self.at + 1);
            self.trees.pop();
            self.trees.extend(content);
            self.trees.append(&mut after);
        }
    }
}

/// Whether it is a keyword, not a mark.
fn is_word(text: &str) -> bool {
    matches!(text.as_bytes(), [b'a'..=b'z' | b'A'..=b'Z' | b'_', ..])
}

/// Whether a keyword or mark is at the start. Marks of several characters are written without space.
fn starts_with(trees: &[TokenTree], text: &str) -> bool {
    match trees.first() {
        Some(TokenTree::Ident(word)) => is_word(text) && word == text,
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
            let content: Vec<TokenTree> = content_of(group).into_iter().collect();
            match content.is_empty() {
                true => starts_with(&trees[1..], text),
                false => starts_with(&content, text),
            }
        }
        Some(TokenTree::Punct(_)) => {
            let mut is_joint = true;
            for (i, mark) in text.chars().enumerate() {
                match trees.get(i) {
                    Some(TokenTree::Punct(punct)) if is_joint && punct.as_char() == mark => {
                        is_joint = punct.spacing() == proc_macro2::Spacing::Joint;
                    }
                    _ => return false,
                }
            }
            true
        }
        _ => false,
    }
}

impl Parse for TokenTree {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        match input.first().cloned() {
            Some(tree) => {
                input.at += 1;
                Ok(tree)
            }
            None => Err(input.error("expected token tree")),
        }
    }
}

impl Parse for TokenStream {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let start = input.at;
        input.at = input.trees.len();
        Ok(input.since(start))
    }
}

/// What cannot be a name.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "Self", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

impl Parse for Ident {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.enter();
        if let Some(TokenTree::Ident(word)) = input.first() {
            let text = word.to_string();
            if KEYWORDS.contains(&&*text) {
                return Err(input.error(format!("expected identifier, found keyword `{text}`")));
            }
        }
        input
            .word()
            .ok_or_else(|| input.error("expected identifier"))
    }
}
