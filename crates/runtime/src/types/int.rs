use std::convert::Infallible;

use crate::{Bound, IntoPyObject, Python};

native_type! {
    /// Python's `int`, of any size.
    ///
    /// A `Bound<'py, PyInt>` can be compared with Rust's integers.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyInt};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let power = py.eval(c"2 ** 100", None, None)?.cast_into::<PyInt>()?;
    ///     assert_eq!(power, 1_u128 << 100);
    ///     assert!(power.extract::<u64>().is_err(), "it does not fit");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyInt, "builtins", hint = ("builtins", "int"), PyLong_Type, check = PyLong_Check
}

impl PyInt {
    /// An `int` from any of Rust's integers.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyInt};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let int = PyInt::new(py, u128::MAX);
    ///     assert_eq!(int, u128::MAX);
    ///     assert!(int != 1u8);
    /// });
    /// ```
    pub fn new<'a, T>(py: Python<'a>, i: T) -> Bound<'a, PyInt>
    where
        T: IntoPyObject<'a, Target = PyInt, Output = Bound<'a, PyInt>, Error = Infallible>,
    {
        match i.into_pyobject(py) {
            Ok(int) => int,
            Err(never) => match never {},
        }
    }
}
