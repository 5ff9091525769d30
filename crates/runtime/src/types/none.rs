use crate::ffi;

singleton_type! {
    /// The type of `None`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyNone};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(PyNone::get(py).is_none());
    ///     assert!(py.None().bind(py).is_exact_instance_of::<PyNone>());
    /// });
    /// ```
    PyNone, "None", "builtins",
    crate::inspect::PyStaticExpr::Constant { value: crate::inspect::PyStaticConstant::None },
    ffi::Py_None()
}
