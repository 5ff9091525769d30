use super::{FunctionDef, StaticRef};
use crate::object::{Borrowed, Bound};
use crate::types::{PyCFunction, PyModule};
use crate::{PyResult, Python};

/// What the second argument of `wrap_pyfunction!` may be: a token, or the module that the function
/// will belong to.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `Python` token nor a module",
    label = "the second argument of `wrap_pyfunction!`"
)]
pub trait WrapTarget<'py> {
    /// The token, and the module if there is one.
    fn target(&self) -> (Python<'py>, Option<&Bound<'py, PyModule>>);
}

impl<'py> WrapTarget<'py> for Python<'py> {
    fn target(&self) -> (Python<'py>, Option<&Bound<'py, PyModule>>) {
        (*self, None)
    }
}

impl<'py> WrapTarget<'py> for Bound<'py, PyModule> {
    fn target(&self) -> (Python<'py>, Option<&Bound<'py, PyModule>>) {
        (self.py(), Some(self))
    }
}

impl<'py> WrapTarget<'py> for Borrowed<'_, 'py, PyModule> {
    fn target(&self) -> (Python<'py>, Option<&Bound<'py, PyModule>>) {
        (self.py(), Some(self))
    }
}

impl<'py, T: WrapTarget<'py> + ?Sized> WrapTarget<'py> for &T {
    fn target(&self) -> (Python<'py>, Option<&Bound<'py, PyModule>>) {
        (**self).target()
    }
}

/// Makes the function object for a `#[pyfunction]`: the work of `wrap_pyfunction!`.
///
/// # Errors
/// If memory runs out, or the module has no name.
pub fn wrap_function<'py>(
    target: impl WrapTarget<'py>,
    definition: StaticRef<FunctionDef>,
) -> PyResult<Bound<'py, PyCFunction>> {
    let (py, module) = target.target();
    definition.get().make(py, module)
}

/// Makes a function object for a `#[pyfunction]`, which may be named by a path.
///
/// `wrap_pyfunction!(f, module)` gives a `PyResult<Bound<'py, PyCFunction>>`; instead of a module
/// it takes a `Python` token too. `wrap_pyfunction!(f)` gives a function of such an argument.
///
/// The front page of the crate `pyrope` has an example.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyfunction;
/// use pyrope::prelude::*;
///
/// mod shapes {
///     # use pyrope_macros::pyfunction;
///     #[pyfunction]
///     pub(crate) fn area(width: f64, height: f64) -> f64 {
///         width * height
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let area = wrap_pyfunction!(shapes::area, py)?;
///     assert_eq!(area.call1((2.0, 1.5))?.extract::<f64>()?, 3.0);
///
///     // In a module it knows that it is from there.
///     let module = PyModule::new(py, "shapes")?;
///     module.add_function(wrap_pyfunction!(shapes::area, &module)?)?;
///     assert_eq!(module.getattr("area")?.getattr("__module__")?.extract::<String>()?, "shapes");
///     Ok(())
/// })
/// # }
/// ```
#[macro_export]
macro_rules! wrap_pyfunction {
    ($function:path) => {
        &|py_or_module| $crate::__macro::wrap_function(py_or_module, <$function>::__PYROPE_DEF)
    };
    ($function:path, $py_or_module:expr) => {
        $crate::__macro::wrap_function($py_or_module, <$function>::__PYROPE_DEF)
    };
}
