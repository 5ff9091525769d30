//! Hints that several conversions share.

use super::PyStaticExpr;
use crate::{type_hint_identifier, type_hint_subscript, type_hint_union};

/// What converts to an integer: `__index__` is asked.
pub(crate) const INTEGER: PyStaticExpr = type_hint_identifier!("typing", "SupportsIndex");

/// What converts to a float: `__float__` and `__index__` are asked.
pub(crate) const FLOAT: PyStaticExpr =
    type_hint_union!(type_hint_identifier!("typing", "SupportsFloat"), INTEGER);

/// What converts to a path, for `os.fspath`.
pub(crate) const PATH_LIKE: PyStaticExpr = type_hint_union!(
    type_hint_identifier!("builtins", "str"),
    type_hint_subscript!(
        type_hint_identifier!("os", "PathLike"),
        type_hint_identifier!("builtins", "str")
    )
);

/// What a path becomes.
pub(crate) const PATH: PyStaticExpr = type_hint_identifier!("pathlib", "Path");

/// What sequences are read from.
pub(crate) const SEQUENCE: PyStaticExpr = type_hint_identifier!("collections.abc", "Sequence");

/// What bytes are read from, if they may be copied.
pub(crate) const BYTES_LIKE: PyStaticExpr = type_hint_union!(
    type_hint_identifier!("builtins", "bytes"),
    type_hint_identifier!("builtins", "bytearray")
);

/// What a socket address becomes and is read from.
pub(crate) const IP_ADDRESS: PyStaticExpr = type_hint_union!(
    type_hint_identifier!("ipaddress", "IPv4Address"),
    type_hint_identifier!("ipaddress", "IPv6Address")
);
