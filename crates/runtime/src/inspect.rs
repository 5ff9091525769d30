//! Type hints of Rust types as Python's type checkers read them, known when the program is compiled.
//!
//! The hints are expressions of Python in constants, so that a tool can read them from a built
//! module: [`PyTypeInfo::TYPE_HINT`](crate::PyTypeInfo::TYPE_HINT) is the name of a type,
//! [`FromPyObject::INPUT_TYPE`](crate::FromPyObject::INPUT_TYPE) what an argument takes, and
//! [`IntoPyObject::OUTPUT_TYPE`](crate::IntoPyObject::OUTPUT_TYPE) what a function returns.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use pyrope::{FromPyObject, IntoPyObject};
//!
//! assert_eq!(<Option<String> as FromPyObject>::INPUT_TYPE.to_string(), "str | None");
//! assert_eq!(<Vec<String> as IntoPyObject>::OUTPUT_TYPE.to_string(), "list[str]");
//! ```

mod display;
pub(crate) mod known;
mod macros;
#[cfg(test)]
mod tests;
pub mod types;

/// An expression of Python that stands for a type.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{inspect::PyStaticExpr, type_hint_subscript, type_hint_identifier};
///
/// const NAMES: PyStaticExpr = type_hint_subscript!(
///     type_hint_identifier!("collections.abc", "Sequence"),
///     type_hint_identifier!("builtins", "str")
/// );
/// assert_eq!(NAMES.to_string(), "collections.abc.Sequence[str]");
/// assert!(matches!(NAMES, PyStaticExpr::Subscript { .. }));
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum PyStaticExpr {
    /// A value that is written out, as `None` is.
    Constant {
        /// The value.
        value: PyStaticConstant,
    },
    /// A name of the module `builtins`, or one that the context defines.
    Name {
        /// The name.
        id: &'static str,
    },
    /// `value.attr`, as a type of a module is.
    Attribute {
        /// What has the attribute.
        value: &'static Self,
        /// The attribute's name.
        attr: &'static str,
    },
    /// Several expressions, as the arguments of `dict` in `dict[str, int]`.
    Tuple {
        /// The expressions.
        elts: &'static [Self],
    },
    /// A list of expressions, as the arguments of a `Callable`.
    List {
        /// The expressions.
        elts: &'static [Self],
    },
    /// `value[slice]`.
    Subscript {
        /// What is subscripted.
        value: &'static Self,
        /// What stands between the brackets.
        slice: &'static Self,
    },
    /// An operator and its operands: `int | str`.
    BinOp {
        /// What stands left of the operator.
        left: &'static Self,
        /// The operator.
        op: PyStaticOperator,
        /// What stands right of the operator.
        right: &'static Self,
    },
    /// A class written in Rust, which the module that adds it may give another path.
    PyClass(PyClassNameStaticExpr),
}

/// A value that a type hint writes out. Numbers and texts are kept as they are written in Python,
/// except for quotes and escapes.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::inspect::{PyStaticConstant, PyStaticExpr};
///
/// let hint = PyStaticExpr::Constant { value: PyStaticConstant::Str("left") };
/// assert_eq!(hint.to_string(), r#""left""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PyStaticConstant {
    /// `None`
    None,
    /// `...`
    Ellipsis,
    /// `True` or `False`
    Bool(bool),
    /// An integer, in decimal digits.
    Int(&'static str),
    /// A floating-point number.
    Float(&'static str),
    /// A string, without quotes or escapes.
    Str(&'static str),
}

/// An operator between two type hints.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{inspect::{PyStaticExpr, PyStaticOperator}, type_hint_identifier, type_hint_union};
///
/// const EITHER: PyStaticExpr = type_hint_union!(
///     type_hint_identifier!("builtins", "int"),
///     type_hint_identifier!("builtins", "str")
/// );
/// assert!(matches!(EITHER, PyStaticExpr::BinOp { op: PyStaticOperator::BitOr, .. }));
/// assert_eq!(EITHER.to_string(), "int | str");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PyStaticOperator {
    /// `|`, of a union
    BitOr,
}

/// The name of a class written in Rust.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{inspect::PyStaticExpr, PyTypeInfo};
///
/// #[pyclass(name = "Dot", module = "shapes")]
/// struct Point;
///
/// # fn main() {
/// let PyStaticExpr::PyClass(class) = Point::TYPE_HINT else {
///     unreachable!("`Point` is a class")
/// };
/// assert_eq!(class.expr().to_string(), "shapes.Dot");
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct PyClassNameStaticExpr {
    expr: &'static PyStaticExpr,
    /// The number of the class's record for stubs, or zero.
    record: u64,
}

impl PyClassNameStaticExpr {
    /// A class by the expression that names it, and by its record.
    pub(crate) const fn new(expr: &'static PyStaticExpr, record: u64) -> Self {
        PyClassNameStaticExpr { expr, record }
    }

    /// The number of the class's record for stubs; zero if there is none.
    pub(crate) const fn record(&self) -> u64 {
        self.record
    }

    /// The class's name, with the module that the class says it is from.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pyclass;
    /// use pyrope::{inspect::PyStaticExpr, PyTypeInfo};
    ///
    /// #[pyclass]
    /// struct Point;
    ///
    /// # fn main() {
    /// let PyStaticExpr::PyClass(class) = Point::TYPE_HINT else {
    ///     unreachable!("`Point` is a class")
    /// };
    /// assert!(matches!(class.expr(), PyStaticExpr::Name { id: "Point" }));
    /// # }
    /// ```
    pub const fn expr(&self) -> &'static PyStaticExpr {
        self.expr
    }
}

impl AsRef<PyStaticExpr> for PyClassNameStaticExpr {
    fn as_ref(&self) -> &PyStaticExpr {
        self.expr
    }
}

/// The hint of a Python type.
#[doc(hidden)]
pub const fn of<T: crate::PyTypeCheck>() -> PyStaticExpr {
    T::TYPE_HINT
}

/// `typing.Any`: what a conversion takes or gives unless it says something else.
#[doc(hidden)]
pub const ANY: PyStaticExpr = crate::type_hint_identifier!("typing", "Any");
