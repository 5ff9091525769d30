use std::fmt::{self, Write};

use super::{PyStaticConstant, PyStaticExpr, PyStaticOperator};

/// The expression as Python source.
impl fmt::Display for PyStaticExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PyStaticExpr::Constant { value } => constant(*value, f),
            PyStaticExpr::Name { id } => f.write_str(id),
            PyStaticExpr::Attribute { value, attr } => write!(f, "{value}.{attr}"),
            PyStaticExpr::BinOp {
                left,
                op: PyStaticOperator::BitOr,
                right,
            } => {
                write!(f, "{left} | {right}")
            }
            PyStaticExpr::Tuple { elts } => {
                f.write_char('(')?;
                separated(elts, f)?;
                f.write_str(if elts.len() == 1 { ",)" } else { ")" })
            }
            PyStaticExpr::List { elts } => {
                f.write_char('[')?;
                separated(elts, f)?;
                f.write_char(']')
            }
            PyStaticExpr::Subscript { value, slice } => {
                write!(f, "{value}[")?;
                match slice {
                    // An empty tuple needs its parentheses here too.
                    PyStaticExpr::Tuple {
                        elts: elts @ [_, ..],
                    } => separated(elts, f)?,
                    slice => write!(f, "{slice}")?,
                }
                f.write_char(']')
            }
            PyStaticExpr::PyClass(name) => write!(f, "{}", name.expr()),
        }
    }
}

fn separated(elements: &[PyStaticExpr], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (i, element) in elements.iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        write!(f, "{element}")?;
    }
    Ok(())
}

fn constant(value: PyStaticConstant, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        PyStaticConstant::None => f.write_str("None"),
        PyStaticConstant::Bool(value) => f.write_str(if value { "True" } else { "False" }),
        PyStaticConstant::Int(digits) | PyStaticConstant::Float(digits) => f.write_str(digits),
        PyStaticConstant::Str(text) => quoted(text, f),
        PyStaticConstant::Ellipsis => f.write_str("..."),
    }
}

/// A string literal of Python.
fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '\\' | '"' => write!(f, "\\{c}")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::super::*;

    #[test]
    fn constants_are_written_as_python_reads_them() {
        let text = |value| PyStaticExpr::Constant { value }.to_string();
        assert_eq!(text(PyStaticConstant::None), "None");
        assert_eq!(text(PyStaticConstant::Bool(true)), "True");
        assert_eq!(text(PyStaticConstant::Int("12")), "12");
        assert_eq!(text(PyStaticConstant::Float("1.5")), "1.5");
        assert_eq!(text(PyStaticConstant::Ellipsis), "...");
        assert_eq!(
            text(PyStaticConstant::Str("a\"\\\n\u{1}é")),
            "\"a\\\"\\\\\\n\\u0001é\""
        );
    }

    #[test]
    fn sequences_and_subscripts() {
        const XY: &[PyStaticExpr] = &[
            PyStaticExpr::Name { id: "x" },
            PyStaticExpr::Name { id: "y" },
        ];
        const X: PyStaticExpr = PyStaticExpr::Name { id: "x" };
        assert_eq!(PyStaticExpr::List { elts: XY }.to_string(), "[x, y]");
        assert_eq!(PyStaticExpr::Tuple { elts: XY }.to_string(), "(x, y)");
        assert_eq!(PyStaticExpr::Tuple { elts: &[X] }.to_string(), "(x,)");
        assert_eq!(PyStaticExpr::Tuple { elts: &[] }.to_string(), "()");
        let of = |slice| PyStaticExpr::Subscript { value: &X, slice }.to_string();
        assert_eq!(of(&PyStaticExpr::Tuple { elts: XY }), "x[x, y]");
        assert_eq!(of(&PyStaticExpr::Tuple { elts: &[] }), "x[()]");
        assert_eq!(of(&X), "x[x]");
    }
}
