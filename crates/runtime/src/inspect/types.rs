//! Type hints as values, which are made while the program runs: what 0.28 had in place of
//! [`PyStaticExpr`].

use std::borrow::Cow;
use std::fmt;

use super::{PyStaticConstant, PyStaticExpr};

/// The module of a class.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::inspect::types::{ModuleName, TypeInfo};
///
/// let path = TypeInfo::Class {
///     module: ModuleName::Module("pathlib".into()),
///     name: "Path".into(),
///     type_vars: Vec::new(),
/// };
/// assert_eq!(path.to_string(), "Path");
/// assert_eq!(path.module_name(), Some("pathlib"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModuleName {
    /// `builtins`, whose names stand alone.
    Builtin,
    /// The module that the hint is in.
    CurrentModule,
    /// A module by its name.
    Module(Cow<'static, str>),
}

/// A type hint.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::inspect::types::TypeInfo;
///
/// let names = TypeInfo::optional_of(TypeInfo::list_of(TypeInfo::builtin("str")));
/// assert_eq!(names.to_string(), "Optional[List[str]]");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeInfo {
    /// `Any`
    Any,
    /// `None`
    None,
    /// `NoReturn`, of a function that does not return.
    NoReturn,
    /// `Callable`, with its arguments if they are known, and its result.
    Callable(Option<Vec<TypeInfo>>, Box<TypeInfo>),
    /// `Tuple`, with its items if they are known.
    Tuple(Option<Vec<TypeInfo>>),
    /// A tuple of any length, of items of one type.
    UnsizedTypedTuple(Box<TypeInfo>),
    /// Any other class.
    Class {
        /// Its module.
        module: ModuleName,
        /// Its name.
        name: Cow<'static, str>,
        /// What it is a class of, as the items of a list.
        type_vars: Vec<TypeInfo>,
    },
}

impl TypeInfo {
    /// A type of the module `builtins`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::builtin("int").to_string(), "int");
    /// ```
    pub fn builtin(name: &'static str) -> TypeInfo {
        class(ModuleName::Builtin, name, Vec::new())
    }

    /// `List[t]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::list_of(TypeInfo::builtin("int")).to_string(), "List[int]");
    /// ```
    pub fn list_of(t: TypeInfo) -> TypeInfo {
        typing("List", vec![t])
    }

    /// `Sequence[t]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::sequence_of(TypeInfo::Any).to_string(), "Sequence[Any]");
    /// ```
    pub fn sequence_of(t: TypeInfo) -> TypeInfo {
        typing("Sequence", vec![t])
    }

    /// `Set[t]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::set_of(TypeInfo::builtin("int")).to_string(), "Set[int]");
    /// ```
    pub fn set_of(t: TypeInfo) -> TypeInfo {
        typing("Set", vec![t])
    }

    /// `FrozenSet[t]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::frozen_set_of(TypeInfo::builtin("int")).to_string(), "FrozenSet[int]");
    /// ```
    pub fn frozen_set_of(t: TypeInfo) -> TypeInfo {
        typing("FrozenSet", vec![t])
    }

    /// `Iterable[t]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::iterable_of(TypeInfo::builtin("str")).to_string(), "Iterable[str]");
    /// ```
    pub fn iterable_of(t: TypeInfo) -> TypeInfo {
        typing("Iterable", vec![t])
    }

    /// `Iterator[t]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::iterator_of(TypeInfo::builtin("str")).to_string(), "Iterator[str]");
    /// ```
    pub fn iterator_of(t: TypeInfo) -> TypeInfo {
        typing("Iterator", vec![t])
    }

    /// `Dict[k, v]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// let ages = TypeInfo::dict_of(TypeInfo::builtin("str"), TypeInfo::builtin("int"));
    /// assert_eq!(ages.to_string(), "Dict[str, int]");
    /// ```
    pub fn dict_of(k: TypeInfo, v: TypeInfo) -> TypeInfo {
        typing("Dict", vec![k, v])
    }

    /// `Mapping[k, v]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// let ages = TypeInfo::mapping_of(TypeInfo::builtin("str"), TypeInfo::builtin("int"));
    /// assert_eq!(ages.to_string(), "Mapping[str, int]");
    /// ```
    pub fn mapping_of(k: TypeInfo, v: TypeInfo) -> TypeInfo {
        typing("Mapping", vec![k, v])
    }

    /// `Optional[t]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::optional_of(TypeInfo::builtin("int")).to_string(), "Optional[int]");
    /// ```
    pub fn optional_of(t: TypeInfo) -> TypeInfo {
        typing("Optional", vec![t])
    }

    /// `Union[..]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// let either = TypeInfo::union_of(&[TypeInfo::builtin("int"), TypeInfo::builtin("str")]);
    /// assert_eq!(either.to_string(), "Union[int, str]");
    /// ```
    pub fn union_of(types: &[TypeInfo]) -> TypeInfo {
        typing("Union", types.to_vec())
    }

    /// The module to import the name from; `None` for one that needs no import.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// let names = TypeInfo::list_of(TypeInfo::builtin("str"));
    /// assert_eq!(names.module_name(), Some("typing"), "that of `List`");
    /// assert_eq!(TypeInfo::builtin("str").module_name(), None);
    /// ```
    pub fn module_name(&self) -> Option<&str> {
        match self {
            TypeInfo::Class {
                module: ModuleName::Module(name),
                ..
            } => Some(name),
            TypeInfo::Class { .. } | TypeInfo::None => None,
            _ => Some("typing"),
        }
    }

    /// The name, without a module or what stands in brackets.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::inspect::types::TypeInfo;
    ///
    /// assert_eq!(TypeInfo::list_of(TypeInfo::builtin("str")).name(), "List");
    /// ```
    pub fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(match self {
            TypeInfo::Any => "Any",
            TypeInfo::None => "None",
            TypeInfo::NoReturn => "NoReturn",
            TypeInfo::Callable(..) => "Callable",
            TypeInfo::Tuple(_) | TypeInfo::UnsizedTypedTuple(_) => "Tuple",
            TypeInfo::Class { name, .. } => name,
        })
    }
}

fn typing(name: &'static str, type_vars: Vec<TypeInfo>) -> TypeInfo {
    class(ModuleName::Module(Cow::Borrowed("typing")), name, type_vars)
}

fn class(module: ModuleName, name: &'static str, type_vars: Vec<TypeInfo>) -> TypeInfo {
    TypeInfo::Class {
        module,
        name: Cow::Borrowed(name),
        type_vars,
    }
}

/// The hint as it is written where all names are imported.
impl fmt::Display for TypeInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())?;
        match self {
            TypeInfo::Callable(arguments, result) => {
                f.write_str("[")?;
                match arguments {
                    Some(arguments) => write!(f, "[{}]", Listed(arguments))?,
                    None => f.write_str("...")?,
                }
                write!(f, ", {result}]")
            }
            TypeInfo::Tuple(None) => f.write_str("[...]"),
            TypeInfo::Tuple(Some(items)) if items.is_empty() => f.write_str("[()]"),
            TypeInfo::Tuple(Some(items)) => write!(f, "[{}]", Listed(items)),
            TypeInfo::UnsizedTypedTuple(item) => write!(f, "[{item}, ...]"),
            TypeInfo::Class { type_vars, .. } if !type_vars.is_empty() => {
                write!(f, "[{}]", Listed(type_vars))
            }
            _ => Ok(()),
        }
    }
}

struct Listed<'a>(&'a [TypeInfo]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, hint) in self.0.iter().enumerate() {
            f.write_str(if i > 0 { ", " } else { "" })?;
            write!(f, "{hint}")?;
        }
        Ok(())
    }
}

/// The same hint; what has no counterpart is `Any`.
impl From<&PyStaticExpr> for TypeInfo {
    fn from(hint: &PyStaticExpr) -> Self {
        match hint {
            PyStaticExpr::Constant {
                value: PyStaticConstant::None,
            } => TypeInfo::None,
            PyStaticExpr::Name { id } => TypeInfo::builtin(id),
            PyStaticExpr::Attribute {
                value: PyStaticExpr::Name { id: "typing" },
                attr: "Any",
            } => TypeInfo::Any,
            PyStaticExpr::Attribute { value, attr } => class(
                ModuleName::Module(Cow::Owned(value.to_string())),
                attr,
                Vec::new(),
            ),
            PyStaticExpr::BinOp { .. } => {
                let mut types = Vec::new();
                operands(hint, &mut types);
                TypeInfo::union_of(&types)
            }
            PyStaticExpr::Subscript { value, slice } => subscript(value, slice),
            PyStaticExpr::PyClass(name) => match name.expr() {
                PyStaticExpr::Name { id } => class(ModuleName::CurrentModule, id, Vec::new()),
                path => TypeInfo::from(path),
            },
            _ => TypeInfo::Any,
        }
    }
}

fn operands(hint: &PyStaticExpr, types: &mut Vec<TypeInfo>) {
    match hint {
        PyStaticExpr::BinOp { left, right, .. } => {
            operands(left, types);
            operands(right, types);
        }
        hint => types.push(TypeInfo::from(hint)),
    }
}

fn subscript(value: &PyStaticExpr, slice: &PyStaticExpr) -> TypeInfo {
    let arguments = match slice {
        PyStaticExpr::Tuple { elts } => elts.iter().map(TypeInfo::from).collect(),
        argument => vec![TypeInfo::from(argument)],
    };
    match TypeInfo::from(value) {
        TypeInfo::Class {
            module: ModuleName::Builtin,
            name,
            ..
        } if name == "tuple" => TypeInfo::Tuple(Some(arguments)),
        TypeInfo::Class { module, name, .. } => TypeInfo::Class {
            module,
            name,
            type_vars: arguments,
        },
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FromPyObject, IntoPyObject};

    fn of(hint: PyStaticExpr) -> TypeInfo {
        TypeInfo::from(&hint)
    }

    #[test]
    fn hints_of_conversions_become_values() {
        assert_eq!(
            of(<i32 as IntoPyObject>::OUTPUT_TYPE),
            TypeInfo::builtin("int")
        );
        let listed = of(<Vec<Option<i32>> as IntoPyObject>::OUTPUT_TYPE);
        assert_eq!(listed.to_string(), "list[Union[int, None]]");
        assert_eq!(
            of(<() as IntoPyObject>::OUTPUT_TYPE),
            TypeInfo::Tuple(Some(Vec::new()))
        );
        let time = of(<std::time::SystemTime as FromPyObject>::INPUT_TYPE);
        assert_eq!(
            (time.module_name(), &*time.name()),
            (Some("datetime"), "datetime")
        );
        let any = of(<crate::Py<crate::PyAny> as FromPyObject>::INPUT_TYPE);
        assert_eq!(any.module_name(), Some("typing"));
        assert_eq!(any, TypeInfo::Any);
    }

    #[test]
    fn display_is_what_is_written_in_python() {
        let int = || TypeInfo::builtin("int");
        let text = |hint: TypeInfo| hint.to_string();
        assert_eq!(
            text(TypeInfo::Callable(None, Box::new(int()))),
            "Callable[..., int]"
        );
        let arguments = Some(vec![int(), TypeInfo::Any]);
        assert_eq!(
            text(TypeInfo::Callable(arguments, Box::new(TypeInfo::None))),
            "Callable[[int, Any], None]"
        );
        assert_eq!(text(TypeInfo::Tuple(Some(Vec::new()))), "Tuple[()]");
        assert_eq!(
            text(TypeInfo::UnsizedTypedTuple(Box::new(int()))),
            "Tuple[int, ...]"
        );
        assert_eq!(
            text(TypeInfo::dict_of(int(), TypeInfo::set_of(int()))),
            "Dict[int, Set[int]]"
        );
        assert_eq!(TypeInfo::None.module_name(), None);
    }
}
