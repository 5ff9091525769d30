/// The hint of a type by its module and its name: `type_hint_identifier!("datetime", "date")`.
/// Names of the module `builtins` stand alone.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{inspect::PyStaticExpr, type_hint_identifier};
///
/// const DATE: PyStaticExpr = type_hint_identifier!("datetime", "date");
/// const INT: PyStaticExpr = type_hint_identifier!("builtins", "int");
/// assert_eq!(DATE.to_string(), "datetime.date");
/// assert_eq!(INT.to_string(), "int");
/// ```
#[macro_export]
macro_rules! type_hint_identifier {
    ("builtins", $id:expr) => {
        $crate::inspect::PyStaticExpr::Name { id: $id }
    };
    ($module:expr, $id:expr) => {
        $crate::inspect::PyStaticExpr::Attribute {
            value: &$crate::inspect::PyStaticExpr::Name { id: $module },
            attr: $id,
        }
    };
}

/// The union of types: `type_hint_union!(INT, STR)` is `int | str`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{inspect::PyStaticExpr, type_hint_identifier, type_hint_union};
///
/// const NUMBER: PyStaticExpr = type_hint_union!(
///     type_hint_identifier!("builtins", "int"),
///     type_hint_identifier!("decimal", "Decimal")
/// );
/// assert_eq!(NUMBER.to_string(), "int | decimal.Decimal");
/// ```
#[macro_export]
macro_rules! type_hint_union {
    ($e:expr) => {
        $e
    };
    ($l:expr, $($r:expr),+) => {
        $crate::inspect::PyStaticExpr::BinOp {
            left: &$l,
            op: $crate::inspect::PyStaticOperator::BitOr,
            right: &$crate::type_hint_union!($($r),+),
        }
    };
}

/// A generic type with its arguments: `type_hint_subscript!(DICT, STR, INT)` is `dict[str, int]`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{inspect::PyStaticExpr, type_hint_identifier, type_hint_subscript};
///
/// const NAMES: PyStaticExpr = type_hint_subscript!(
///     type_hint_identifier!("builtins", "list"),
///     type_hint_identifier!("builtins", "str")
/// );
/// assert_eq!(NAMES.to_string(), "list[str]");
/// ```
#[macro_export]
macro_rules! type_hint_subscript {
    ($l:expr, $r:expr) => {
        $crate::inspect::PyStaticExpr::Subscript { value: &$l, slice: &$r }
    };
    ($l:expr, $($r:expr),*) => {
        $crate::inspect::PyStaticExpr::Subscript {
            value: &$l,
            slice: &$crate::inspect::PyStaticExpr::Tuple { elts: &[$($r),*] },
        }
    };
}
