use std::marker::PhantomData;

use super::{FunctionDef, StaticRef};
use crate::object::{Borrowed, Bound};
use crate::types::{PyCFunction, PyModule};
use crate::{ffi, PyResult, Python};

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

/// What `wrap_pyfunction!` takes: functions with `#[pyfunction]`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyfunction;
/// use pyrope::prelude::*;
///
/// #[pyfunction]
/// fn double(x: i64) -> i64 {
///     2 * x
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let double = wrap_pyfunction!(double, py)?;
///     assert_eq!(double.call1((4,))?.extract::<i64>()?, 8);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`wrap_pyfunction!` takes a function with `#[pyfunction]`",
    label = "this is none",
    note = "put `#[pyfunction]` on the function; what has it in another module is named by its path, or brought in by `use`",
    note = "a class is added by `add_class`, and a module is wrapped by `wrap_pymodule!`"
)]
pub trait WrappedFunction: Sized {
    /// Makes the function object.
    ///
    /// # Errors
    /// If memory runs out, or the module has no name.
    #[doc(hidden)]
    fn wrap<'py>(self, target: impl WrapTarget<'py>) -> PyResult<Bound<'py, PyCFunction>>;
}

/// A function with `#[pyfunction]`.
#[derive(Copy, Clone)]
pub struct FunctionWithPyfunction(StaticRef<FunctionDef>);

impl WrappedFunction for FunctionWithPyfunction {
    #[inline]
    fn wrap<'py>(self, target: impl WrapTarget<'py>) -> PyResult<Bound<'py, PyCFunction>> {
        let (py, module) = target.target();
        self.0.get().make(py, module)
    }
}

/// What a path means in `wrap_pyfunction!` and `wrap_pymodule!`.
pub trait WrapHandle {
    /// What is wrapped.
    type Of;

    /// What is wrapped.
    fn what(self) -> Self::Of;
}

impl WrapHandle for StaticRef<FunctionDef> {
    type Of = FunctionWithPyfunction;

    #[inline(always)]
    fn what(self) -> FunctionWithPyfunction {
        FunctionWithPyfunction(self)
    }
}

/// What has no definition.
#[derive(Debug)]
pub struct Undefined<T>(PhantomData<T>);

impl<T> WrapHandle for Undefined<T> {
    type Of = T;

    fn what(self) -> T {
        unreachable!("the compiler complains of what is no function and no module")
    }
}

/// Gives every type the constant that functions and modules have of their own.
pub trait UndefinedHandle: Sized {
    /// Nothing.
    const __PYMODULE_ITEM: Undefined<Self> = Undefined(PhantomData);

    /// Nothing that an interpreter calls.
    ///
    /// # Safety
    /// Not to be called.
    unsafe extern "C" fn __pymodule_init() -> *mut ffi::PyObject {
        std::ptr::null_mut()
    }
}

// For every type, so that one which is no function is what the compiler complains of, and no missing constant.
impl<T> UndefinedHandle for T {}

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
        &|py_or_module| $crate::wrap_pyfunction!($function, py_or_module)
    };
    ($function:path, $py_or_module:expr) => {
        $crate::__macro::WrappedFunction::wrap(
            {
                // What is no function has a constant of this.
                #[allow(unused_imports)]
                use $crate::__macro::{UndefinedHandle as _, WrapHandle as _};
                <$function>::__PYMODULE_ITEM.what()
            },
            $py_or_module,
        )
    };
}
