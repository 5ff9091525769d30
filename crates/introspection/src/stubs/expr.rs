//! Expressions as text.

use super::hint;
use super::imports::Imports;
use crate::model::{Constant, Expr, Operator};

/// The expression as a hint: what stands in a string stands for itself.
pub(super) fn annotation(expr: &Expr, imports: &mut Imports<'_>) -> String {
    write(expr, true, imports)
}

/// The expression as a value.
pub(super) fn value(expr: &Expr, imports: &mut Imports<'_>) -> String {
    write(expr, false, imports)
}

fn write(expr: &Expr, is_hint: bool, imports: &mut Imports<'_>) -> String {
    match expr {
        Expr::Constant {
            value: Constant::Str(text),
        } if is_hint => hint::resolved(text, imports),
        Expr::Constant { value } => constant(value),
        Expr::Name { id } => imports.bare(id),
        Expr::Attribute { value, attr } => attribute(value, attr, imports),
        Expr::BinOp {
            left,
            op: Operator::BitOr,
            right,
        } => {
            let left = write(left, is_hint, imports);
            format!("{left} | {}", write(right, is_hint, imports))
        }
        Expr::Tuple { elts } => match &elts[..] {
            [only] => format!("({},)", write(only, is_hint, imports)),
            elts => format!("({})", listed(elts, is_hint, imports)),
        },
        Expr::List { elts } => format!("[{}]", listed(elts, is_hint, imports)),
        Expr::Subscript { value, slice } => {
            let value = write(value, is_hint, imports);
            let slice = match &**slice {
                // An empty tuple needs its parentheses here too.
                Expr::Tuple { elts } if !elts.is_empty() => listed(elts, is_hint, imports),
                slice => write(slice, is_hint, imports),
            };
            format!("{value}[{slice}]")
        }
    }
}

fn listed(elts: &[Expr], is_hint: bool, imports: &mut Imports<'_>) -> String {
    let elts: Vec<_> = elts
        .iter()
        .map(|expr| write(expr, is_hint, imports))
        .collect();
    elts.join(", ")
}

/// A name in a class of this module, or in a module.
fn attribute(value: &Expr, attr: &str, imports: &mut Imports<'_>) -> String {
    match value {
        Expr::Name { id } if imports.is_own(id) && !id.contains('.') => {
            format!("{}.{attr}", imports.bare(id))
        }
        Expr::Name { id } => imports.name_of(id, attr),
        other => format!("{}.{attr}", write(other, true, imports)),
    }
}

fn constant(value: &Constant) -> String {
    match value {
        Constant::None => "None".to_owned(),
        Constant::Bool(value) => if *value { "True" } else { "False" }.to_owned(),
        Constant::Int(digits) | Constant::Float(digits) => digits.clone(),
        Constant::Str(text) => string(text),
        Constant::Ellipsis => "...".to_owned(),
    }
}

/// A literal in the quotes that formatters prefer: those that need fewer escapes, `"` if it makes no difference.
fn string(text: &str) -> String {
    let quote = match (text.matches('"').count(), text.matches('\'').count()) {
        (double, single) if double > single => '\'',
        _ => '"',
    };
    let mut literal = String::from(quote);
    for c in text.chars() {
        match c {
            c if c == quote || c == '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            c if c.is_control() => literal.push_str(&format!("\\x{:02x}", u32::from(c))),
            c => literal.push(c),
        }
    }
    literal.push(quote);
    literal
}

#[cfg(test)]
mod tests {
    use super::string;

    #[test]
    fn strings_are_quoted_as_formatters_do() {
        assert_eq!(string("a'b"), r#""a'b""#);
        assert_eq!(string(r#"a"b"#), r#"'a"b'"#);
        assert_eq!(string("\\\n\u{1}é"), "\"\\\\\\n\\x01é\"");
    }
}
