//! Values of literals.

use proc_macro2::{Literal, Span, TokenTree};

use super::{Error, Input, Parse, ParseStream, Result};

use crate::tokens::{ToTokens, TokenStream, TokenStreamExt};

/// What a literal stands for.
pub(crate) enum Value {
    /// A number's digits in base ten, without its type.
    Number(String),
    Text(String),
    Char(char),
}

/// The value of a literal, unless it is of bytes.
pub(crate) fn value(literal: &Literal) -> Option<Value> {
    let source = literal.to_string();
    match source.chars().next()? {
        '"' => Some(Value::Text(unescaped(&source[1..source.rfind('"')?])?)),
        'r' => {
            let start = source.find('"')?;
            // `r#` begins with as many marks as it ends with.
            let marks = &source[1..start];
            let end = source.rfind(&format!("\"{marks}"))?;
            let content = source.get(start + 1..end)?;
            Some(Value::Text(content.replace("\r\n", "\n")))
        }
        '\'' => {
            let content = unescaped(&source[1..source.rfind('\'')?])?;
            content.chars().next().map(Value::Char)
        }
        '0'..='9' => number(&source).map(Value::Number),
        _ => None,
    }
}

/// What stands between the quotes, as the program has it.
fn unescaped(content: &str) -> Option<String> {
    let mut text = String::new();
    let mut chars = content.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\r' && chars.peek() == Some(&'\n') {
            continue;
        }
        if c != '\\' {
            text.push(c);
            continue;
        }
        match chars.next()? {
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            '0' => text.push('\0'),
            'x' => {
                let digits: String = chars.by_ref().take(2).collect();
                text.push(char::from(u8::from_str_radix(&digits, 16).ok()?));
            }
            'u' => {
                let digits: String = chars.by_ref().take_while(|c| *c != '}').collect();
                let digits = digits.replace(['{', '_'], "");
                text.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
            }
            // The line goes on where the next one has something.
            '\n' | '\r' => while chars.next_if(|c| c.is_whitespace()).is_some() {},
            other => text.push(other),
        }
    }
    Some(text)
}

fn number(source: &str) -> Option<String> {
    let plain = source.replace('_', "");
    let (digits, radix) = match plain.get(..2) {
        Some("0x") => (&plain[2..], 16),
        Some("0o") => (&plain[2..], 8),
        Some("0b") => (&plain[2..], 2),
        _ => (&*plain, 10),
    };
    if radix == 10 {
        // Of a float's letters only the exponent belongs to the digits.
        let mut end = digits.len();
        for (i, c) in digits.char_indices() {
            let is_exponent = matches!(c, 'e' | 'E')
                && digits[i + 1..].starts_with(|c: char| c.is_ascii_digit() || "+-".contains(c));
            if c.is_alphabetic() && !is_exponent {
                end = i;
                break;
            }
        }
        let digits = digits[..end].replace('E', "e").replace("e+", "e");
        // Nothing but zeros is one of them.
        let leading = digits.len() - digits.trim_start_matches('0').len();
        let kept = digits[leading..].starts_with(|c: char| c.is_ascii_digit());
        return Some(digits[leading - usize::from(leading > 0 && !kept)..].to_owned());
    }
    let end = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    // In base ten, last digit first, as long as it has to be.
    let mut decimal = vec![0_u32];
    for c in digits[..end].chars() {
        let mut carry = c.to_digit(radix)?;
        for digit in &mut decimal {
            carry += *digit * radix;
            *digit = carry % 10;
            carry /= 10;
        }
        while carry > 0 {
            decimal.push(carry % 10);
            carry /= 10;
        }
    }
    Some(decimal.iter().rev().map(u32::to_string).collect())
}

/// A string.
#[derive(Clone)]
pub(crate) struct LitStr(Literal);

impl LitStr {
    pub(crate) fn new(text: &str, span: Span) -> Self {
        let mut literal = Literal::string(text);
        literal.set_span(span);
        Self(literal)
    }

    pub(crate) fn span(&self) -> Span {
        self.0.span()
    }

    pub(crate) fn value(&self) -> String {
        match value(&self.0) {
            Some(Value::Text(text)) => text,
            _ => String::new(),
        }
    }

    /// The tokens in it, all at its place.
    pub(crate) fn tokens(&self) -> Option<TokenStream> {
        let tokens: TokenStream = self.value().parse().ok()?;
        let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
        trees.iter_mut().for_each(|tree| tree.set_span(self.span()));
        Some(trees.into_iter().collect())
    }

    /// Whether one is next.
    pub(crate) fn is_next(input: &Input) -> bool {
        let mut ahead = input.clone();
        ahead.parse::<Self>().is_ok()
    }
}

impl Parse for LitStr {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.enter();
        if let Some(TokenTree::Literal(literal)) = input.first() {
            if matches!(value(literal), Some(Value::Text(_))) {
                let literal = literal.clone();
                input.parse::<TokenTree>()?;
                return Ok(Self(literal));
            }
        }
        Err(input.error("expected string literal"))
    }
}

impl ToTokens for LitStr {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(self.0.clone());
    }
}

/// `true` or `false`.
pub(crate) struct LitBool {
    pub(crate) value: bool,
}

impl Parse for LitBool {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let value = input.peek("true");
        if !value && !input.peek("false") {
            return Err(Error::new(
                input.error("").span(),
                "expected boolean literal",
            ));
        }
        input.word();
        Ok(Self { value })
    }
}
