//! What Python sees of an extension beyond the results of calls: texts of errors, names, documentation, listings.
//!
//! The same source is built on the published crate and on the facade; `tests/show.py` prints what there is to see.

mod calls;
mod classes;
mod corners;
mod derived;
mod enums;
mod errors;
mod extraction;
mod objects;
mod operators;
mod results;

/// The documentation of the module.
///
/// It has a second paragraph.
#[pyo3::pymodule]
mod alike {
    #[pymodule_export]
    use crate::calls::calls;
    #[pymodule_export]
    use crate::classes::classes;
    #[pymodule_export]
    use crate::corners::corners;
    #[pymodule_export]
    use crate::derived::derived;
    #[pymodule_export]
    use crate::enums::enums;
    #[pymodule_export]
    use crate::errors::errors;
    #[pymodule_export]
    use crate::extraction::extraction;
    #[pymodule_export]
    use crate::objects::objects;
    #[pymodule_export]
    use crate::operators::operators;
    #[pymodule_export]
    use crate::results::results;

    #[pymodule_export]
    const VERSION: &str = "1";
}
