//! Options of the derives.

use crate::attr::rename::Rename;
use crate::attr::value::{Converter, Flag, MaybeExpr, MaybeParens, Text};
use crate::attr::{options, Given};
use crate::syntax::Path;

options! {
    /// `#[pyo3(...)]` on a type with a derive.
    pub(crate) struct ContainerOptions in "a type with a derive" {
        transparent "transparent": Option<Given<Flag>>,
        from_item_all "from_item_all": Option<Given<Flag>>,
        rename_all "rename_all": Option<Given<Rename>>,
        krate "crate": Option<Given<Path>>,
    }
}

options! {
    /// `#[pyo3(...)]` on a variant of such a type.
    pub(crate) struct ArmOptions in "a variant" {
        transparent "transparent": Option<Given<Flag>>,
        from_item_all "from_item_all": Option<Given<Flag>>,
        rename_all "rename_all": Option<Given<Rename>>,
        annotation "annotation": Option<Given<Text>>,
    }
}

options! {
    /// `#[pyo3(...)]` on a field of such a type. Each derive takes what concerns it.
    pub(crate) struct ConvertOptions in "a field" {
        attribute "attribute": Option<Given<MaybeParens>>,
        item "item": Option<Given<MaybeParens>>,
        from_py_with "from_py_with": Option<Given<Converter>>,
        into_py_with "into_py_with": Option<Given<Converter>>,
        default "default": Option<Given<MaybeExpr>>,
    }
}
