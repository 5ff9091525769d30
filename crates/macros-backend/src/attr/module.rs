//! Options of modules.

use crate::attr::value::{Dotted, Flag, Name};
use crate::attr::{options, Given};
use crate::syntax::{LitBool, Path};

options! {
    /// `#[pymodule(...)]`.
    pub(crate) struct ModuleOptions in "`#[pymodule]`" {
        name "name": Option<Given<Name>>,
        krate "crate": Option<Given<Path>>,
        module "module": Option<Given<Dotted>>,
        submodule "submodule": Option<Given<Flag>>,
        gil_used "gil_used": Option<Given<LitBool>>,
    }
}
