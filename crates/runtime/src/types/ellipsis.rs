use crate::ffi;

singleton_type! {
    /// The type of `...`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyEllipsis};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let index = py.eval(c"(..., 0)", None, None)?;
    ///     assert!(index.get_item(0)?.cast::<PyEllipsis>().is_ok());
    ///     assert!(PyEllipsis::get(py).is(py.Ellipsis()));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyEllipsis, "Ellipsis", "types",
    crate::type_hint_identifier!("types", "EllipsisType"),
    ffi::Py_Ellipsis()
}
