//! What a module consists of, as stubs show it.

/// A module.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Module {
    /// Its name, without those of the packages that it is in.
    pub name: String,
    /// The modules in it.
    pub modules: Vec<Module>,
    /// Its classes.
    pub classes: Vec<Class>,
    /// Its functions.
    pub functions: Vec<Function>,
    /// Its constants.
    pub attributes: Vec<Attribute>,
    /// Whether there is more in it, of which nothing is known.
    pub incomplete: bool,
    /// Its docstring.
    pub docstring: Option<String>,
}

/// A class.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Class {
    /// Its name.
    pub name: String,
    /// What it extends, `object` left out.
    pub bases: Vec<Expr>,
    /// Its methods and properties.
    pub methods: Vec<Function>,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// What stands behind `@` before it.
    pub decorators: Vec<Expr>,
    /// The classes in it.
    pub inner_classes: Vec<Class>,
    /// Its docstring.
    pub docstring: Option<String>,
}

/// A function, a method, or one of the functions of a property.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// What stands behind `@` before it.
    pub decorators: Vec<Expr>,
    /// Its parameters.
    pub arguments: Arguments,
    /// The hint of its result.
    pub returns: Option<Expr>,
    /// Whether it is an `async def`.
    pub is_async: bool,
    /// Its docstring.
    pub docstring: Option<String>,
}

/// An attribute of a class or a constant of a module.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// Its value, if it can be written.
    pub value: Option<Expr>,
    /// Its hint.
    pub annotation: Option<Expr>,
    /// Its docstring.
    pub docstring: Option<String>,
}

/// Parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Arguments {
    /// Those before `/`.
    pub positional_only_arguments: Vec<Argument>,
    /// Those between `/` and `*`.
    pub arguments: Vec<Argument>,
    /// `*args`
    pub vararg: Option<VariableLengthArgument>,
    /// Those after `*`.
    pub keyword_only_arguments: Vec<Argument>,
    /// `**kwargs`
    pub kwarg: Option<VariableLengthArgument>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its default; `...` for one that cannot be written.
    pub default_value: Option<Expr>,
    /// Its hint.
    pub annotation: Option<Expr>,
}

/// `*args` or `**kwargs`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VariableLengthArgument {
    /// Its name, without the stars.
    pub name: String,
    /// The hint of each argument.
    pub annotation: Option<Expr>,
}

/// An expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Expr {
    /// A value.
    Constant {
        /// The value. As a hint, a string stands for what is in it.
        value: Constant,
    },
    /// A name of this module or of `builtins`; as the value of an attribute, a module with all its parts.
    Name {
        /// The name.
        id: String,
    },
    /// `value.attr`
    Attribute {
        /// A module or a class.
        value: Box<Expr>,
        /// The name in it.
        attr: String,
    },
    /// `left | right`
    BinOp {
        /// What stands left of the operator.
        left: Box<Expr>,
        /// The operator.
        op: Operator,
        /// What stands right of the operator.
        right: Box<Expr>,
    },
    /// `(a, b)`
    Tuple {
        /// The items.
        elts: Vec<Expr>,
    },
    /// `[a, b]`
    List {
        /// The items.
        elts: Vec<Expr>,
    },
    /// `value[slice]`
    Subscript {
        /// What is subscripted.
        value: Box<Expr>,
        /// What stands between the brackets.
        slice: Box<Expr>,
    },
}

/// A value that is written out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Constant {
    /// `None`
    None,
    /// `True` or `False`
    Bool(bool),
    /// An integer, in digits.
    Int(String),
    /// A floating-point number.
    Float(String),
    /// A string, without quotes or escapes.
    Str(String),
    /// `...`
    Ellipsis,
}

/// An operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `|`
    BitOr,
}
