//! What a module consists of, as stubs show it. Names of types and fields are those of PyO3's crate for this.

use serde::Deserialize;

/// An expression: a hint, a base, a decorator or a value.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub enum Expr {
    /// A name of this module or of `builtins`; as the value of an attribute, a module with all its parts.
    Name {
        /// The name.
        id: String,
    },
    /// `value.attr`
    Attribute {
        /// The name in it.
        attr: String,
        /// A module or a class.
        value: Box<Expr>,
    },
    /// `value[slice]`
    Subscript {
        /// What stands between the brackets.
        slice: Box<Expr>,
        /// What is subscripted.
        value: Box<Expr>,
    },
    /// `left | right`
    BinOp {
        /// The operator.
        op: Operator,
        /// What stands left of the operator.
        left: Box<Expr>,
        /// What stands right of the operator.
        right: Box<Expr>,
    },
    /// A value.
    Constant {
        /// The value. As a hint, a string stands for what is in it.
        value: Constant,
    },
    /// `[a, b]`
    List {
        /// The items.
        elts: Vec<Expr>,
    },
    /// `(a, b)`
    Tuple {
        /// The items.
        elts: Vec<Expr>,
    },
}

/// An operator.
#[derive(Clone, Copy, Debug, Deserialize, Hash, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Operator {
    /// `|`
    BitOr,
}

/// A value that is written out.
#[derive(Clone, Debug, Deserialize, Hash, PartialEq, Eq)]
#[serde(tag = "kind", content = "value", rename_all = "lowercase")]
pub enum Constant {
    /// A string, without quotes or escapes.
    Str(String),
    /// A floating-point number.
    Float(String),
    /// An integer, in digits.
    Int(String),
    /// `True` or `False`
    Bool(bool),
    /// `...`
    Ellipsis,
    /// `None`
    None,
}

/// A parameter.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Argument {
    /// Its hint.
    pub annotation: Option<Expr>,
    /// Its default; `...` for one that cannot be written.
    pub default_value: Option<Expr>,
    /// Its name.
    pub name: String,
}

/// `*args` or `**kwargs`.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct VariableLengthArgument {
    /// The hint of each argument.
    pub annotation: Option<Expr>,
    /// Its name, without the stars.
    pub name: String,
}

/// Parameters.
#[derive(Clone, Debug, Default, Hash, PartialEq, Eq)]
pub struct Arguments {
    /// Those between `/` and `*`.
    pub arguments: Vec<Argument>,
    /// Those before `/`.
    pub positional_only_arguments: Vec<Argument>,
    /// Those after `*`.
    pub keyword_only_arguments: Vec<Argument>,
    /// `**kwargs`
    pub kwarg: Option<VariableLengthArgument>,
    /// `*args`
    pub vararg: Option<VariableLengthArgument>,
}

/// A function, a method, or one of the functions of a property.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// Its docstring.
    pub docstring: Option<String>,
    /// Whether it is an `async def`.
    pub is_async: bool,
    /// Its parameters.
    pub arguments: Arguments,
    /// The hint of its result.
    pub returns: Option<Expr>,
    /// What stands behind `@` before it.
    pub decorators: Vec<Expr>,
}

/// An attribute of a class or a constant of a module.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// Its docstring.
    pub docstring: Option<String>,
    /// Its hint.
    pub annotation: Option<Expr>,
    /// Its value, if it can be written.
    pub value: Option<Expr>,
}

/// A class.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Class {
    /// Its name.
    pub name: String,
    /// Its docstring.
    pub docstring: Option<String>,
    /// What stands behind `@` before it.
    pub decorators: Vec<Expr>,
    /// What it extends, `object` left out.
    pub bases: Vec<Expr>,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// The classes in it.
    pub inner_classes: Vec<Class>,
    /// Its methods and properties.
    pub methods: Vec<Function>,
}

/// A module.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Module {
    /// Its name, without those of the packages that it is in.
    pub name: String,
    /// Its docstring.
    pub docstring: Option<String>,
    /// Whether there is more in it, of which nothing is known.
    pub incomplete: bool,
    /// Its constants.
    pub attributes: Vec<Attribute>,
    /// Its functions.
    pub functions: Vec<Function>,
    /// Its classes.
    pub classes: Vec<Class>,
    /// The modules in it.
    pub modules: Vec<Module>,
}
