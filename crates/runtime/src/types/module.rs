native_type! {
    /// A Python module. Its methods are in [`PyModuleMethods`](crate::types::PyModuleMethods).
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let math = py.import("math")?;
    ///     assert_eq!(math.getattr("pi")?.extract::<f64>()?, std::f64::consts::PI);
    ///     assert!(math.call_method1("gcd", (12, 18))?.eq(6)?);
    ///     assert!(py.import("sys")?.getattr("modules")?.get_item("math")?.cast::<PyModule>()?.is(&math));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyModule, "types", hint = ("types", "ModuleType"), PyModule_Type, check = PyModule_Check
}
