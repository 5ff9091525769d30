native_type! {
    /// A Python module. Its methods are in [`PyModuleMethods`](crate::types::PyModuleMethods).
    PyModule, "types", hint = ("types", "ModuleType"), PyModule_Type, check = PyModule_Check
}
