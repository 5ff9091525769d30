//! What a module consists of, as stubs show it. Names of types and fields are those of PyO3's crate for this.

use serde::Deserialize;

/// An expression: a hint, a base, a decorator or a value.
///
/// ```
/// use pyrope_introspection::model::Expr;
/// // list[int]
/// let name = |id: &str| Box::new(Expr::Name { id: id.into() });
/// let hint = Expr::Subscript { value: name("list"), slice: name("int") };
/// assert!(matches!(&hint, Expr::Subscript { slice, .. } if **slice == *name("int")));
/// ```
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
///
/// ```
/// use pyrope_introspection::model::{Expr, Operator};
/// // int | str
/// let name = |id: &str| Box::new(Expr::Name { id: id.into() });
/// let either = Expr::BinOp { left: name("int"), op: Operator::BitOr, right: name("str") };
/// assert!(matches!(either, Expr::BinOp { op: Operator::BitOr, .. }));
/// ```
#[derive(Clone, Copy, Debug, Deserialize, Hash, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Operator {
    /// `|`
    BitOr,
}

/// A value that is written out.
///
/// ```
/// use pyrope_introspection::model::{Constant, Expr};
/// let default = Expr::Constant { value: Constant::Int("42".into()) };
/// assert_ne!(default, Expr::Constant { value: Constant::Str("42".into()) });
/// ```
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
///
/// ```
/// use pyrope_introspection::model::{Argument, Arguments, Constant, Expr, Function};
/// # use pyrope_introspection::{model::Module, module_stub_files};
/// # fn stubs(functions: Vec<Function>) -> String {
/// #     let module = Module {
/// #         name: "example".into(), docstring: None, incomplete: false, attributes: Vec::new(),
/// #         functions, classes: Vec::new(), modules: Vec::new(),
/// #     };
/// #     module_stub_files(&module).remove("__init__.pyi".as_ref() as &std::path::Path).unwrap()
/// # }
/// # fn function(arguments: Arguments) -> Function {
/// #     Function {
/// #         name: "f".into(), docstring: None, is_async: false, arguments, returns: None,
/// #         decorators: Vec::new(),
/// #     }
/// # }
/// let size = Argument {
///     name: "size".into(),
///     annotation: Some(Expr::Name { id: "int".into() }),
///     default_value: Some(Expr::Constant { value: Constant::Int("1".into()) }),
/// };
/// let arguments = Arguments { arguments: vec![size], ..Arguments::default() };
/// assert!(stubs(vec![function(arguments)]).contains("def f(size: int = 1)"));
/// ```
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
///
/// ```
/// use pyrope_introspection::model::{Arguments, Expr, Function, VariableLengthArgument};
/// # use pyrope_introspection::{model::Module, module_stub_files};
/// # fn stubs(functions: Vec<Function>) -> String {
/// #     let module = Module {
/// #         name: "example".into(), docstring: None, incomplete: false, attributes: Vec::new(),
/// #         functions, classes: Vec::new(), modules: Vec::new(),
/// #     };
/// #     module_stub_files(&module).remove("__init__.pyi".as_ref() as &std::path::Path).unwrap()
/// # }
/// # fn function(arguments: Arguments) -> Function {
/// #     Function {
/// #         name: "f".into(), docstring: None, is_async: false, arguments, returns: None,
/// #         decorators: Vec::new(),
/// #     }
/// # }
/// let names = VariableLengthArgument {
///     name: "names".into(),
///     annotation: Some(Expr::Name { id: "str".into() }),
/// };
/// let arguments = Arguments { vararg: Some(names), ..Arguments::default() };
/// assert!(stubs(vec![function(arguments)]).contains("def f(*names: str)"));
/// ```
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct VariableLengthArgument {
    /// The hint of each argument.
    pub annotation: Option<Expr>,
    /// Its name, without the stars.
    pub name: String,
}

/// Parameters.
///
/// ```
/// use pyrope_introspection::model::{Argument, Arguments, Function};
/// # use pyrope_introspection::{model::Module, module_stub_files};
/// # fn stubs(functions: Vec<Function>) -> String {
/// #     let module = Module {
/// #         name: "example".into(), docstring: None, incomplete: false, attributes: Vec::new(),
/// #         functions, classes: Vec::new(), modules: Vec::new(),
/// #     };
/// #     module_stub_files(&module).remove("__init__.pyi".as_ref() as &std::path::Path).unwrap()
/// # }
/// # fn function(arguments: Arguments) -> Function {
/// #     Function {
/// #         name: "f".into(), docstring: None, is_async: false, arguments, returns: None,
/// #         decorators: Vec::new(),
/// #     }
/// # }
/// let named = |name: &str| Argument { name: name.into(), annotation: None, default_value: None };
/// let arguments = Arguments {
///     positional_only_arguments: vec![named("first")],
///     keyword_only_arguments: vec![named("last")],
///     ..Arguments::default()
/// };
/// assert!(stubs(vec![function(arguments)]).contains("def f(first: Any, /, *, last: Any)"));
/// ```
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
///
/// ```
/// use pyrope_introspection::model::{Arguments, Expr, Function};
/// # use pyrope_introspection::{model::Module, module_stub_files};
/// # fn stubs(functions: Vec<Function>) -> String {
/// #     let module = Module {
/// #         name: "example".into(), docstring: None, incomplete: false, attributes: Vec::new(),
/// #         functions, classes: Vec::new(), modules: Vec::new(),
/// #     };
/// #     module_stub_files(&module).remove("__init__.pyi".as_ref() as &std::path::Path).unwrap()
/// # }
/// # fn function(arguments: Arguments) -> Function {
/// #     Function {
/// #         name: "f".into(), docstring: None, is_async: false, arguments, returns: None,
/// #         decorators: Vec::new(),
/// #     }
/// # }
/// let function = Function {
///     returns: Some(Expr::Name { id: "str".into() }),
///     is_async: true,
///     ..function(Arguments::default())
/// };
/// assert!(stubs(vec![function]).contains("async def f() -> str"));
/// ```
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
///
/// ```
/// use pyrope_introspection::{model::{Attribute, Expr, Module}, module_stub_files};
/// let version = Attribute {
///     name: "VERSION".into(),
///     docstring: None,
///     annotation: Some(Expr::Name { id: "str".into() }),
///     value: None,
/// };
/// let module = Module {
///     name: "example".into(),
///     docstring: None,
///     incomplete: false,
///     attributes: vec![version],
///     functions: Vec::new(),
///     classes: Vec::new(),
///     modules: Vec::new(),
/// };
/// let files = module_stub_files(&module);
/// assert!(files.values().next().unwrap().contains("VERSION: str"));
/// ```
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
///
/// ```
/// use pyrope_introspection::{model::{Class, Expr, Module}, module_stub_files};
/// let dog = Class {
///     name: "Dog".into(),
///     docstring: None,
///     decorators: Vec::new(),
///     bases: vec![Expr::Name { id: "Animal".into() }],
///     attributes: Vec::new(),
///     inner_classes: Vec::new(),
///     methods: Vec::new(),
/// };
/// let module = Module {
///     name: "example".into(),
///     docstring: None,
///     incomplete: false,
///     attributes: Vec::new(),
///     functions: Vec::new(),
///     classes: vec![dog],
///     modules: Vec::new(),
/// };
/// let files = module_stub_files(&module);
/// assert!(files.values().next().unwrap().contains("class Dog(Animal): ..."));
/// ```
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
///
/// ```
/// use pyrope_introspection::{model::{Module}, module_stub_files};
/// let module = |name: &str, modules| Module {
///     name: name.into(),
///     docstring: Some("Nothing yet.".into()),
///     incomplete: false,
///     attributes: Vec::new(),
///     functions: Vec::new(),
///     classes: Vec::new(),
///     modules,
/// };
/// let package = module("package", vec![module("inner", Vec::new())]);
/// let files = module_stub_files(&package);
/// assert_eq!(files.len(), 2);
/// assert!(files.values().all(|text| text.contains("Nothing yet.")));
/// ```
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
