use crate::ffi;

singleton_type! {
    /// The type of `NotImplemented`: what an operator gives back when it does not know its operand.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyNotImplemented};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let answer = py.eval(c"(1).__add__('a')", None, None)?;
    ///     assert!(answer.cast::<PyNotImplemented>().is_ok());
    ///     assert!(PyNotImplemented::get(py).is(py.NotImplemented()));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyNotImplemented, "NotImplemented", "builtins",
    crate::type_hint_identifier!("types", "NotImplementedType"),
    ffi::Py_NotImplemented()
}
