native_type!(
    /// What `dict.keys()` gives: a view of the keys that follows the dict.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyDictKeys}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     let keys = dict.call_method0("keys")?.cast_into::<PyDictKeys>()?;
    ///     dict.set_item("b", 2)?;
    ///     assert!(keys.len()? == 2 && keys.contains("b")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyDictKeys, "builtins", hint = ("_collections_abc", "dict_keys"), PyDictKeys_Type
);

native_type!(
    /// What `dict.values()` gives: a view of the values that follows the dict.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyDictValues}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     let values = dict.call_method0("values")?.cast_into::<PyDictValues>()?;
    ///     dict.set_item("a", 2)?;
    ///     assert!(values.contains(2)? && !values.contains(1)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyDictValues, "builtins", hint = ("_collections_abc", "dict_values"), PyDictValues_Type
);

native_type!(
    /// What `dict.items()` gives: a view of the items that follows the dict.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyDictItems}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     let items = dict.call_method0("items")?.cast_into::<PyDictItems>()?;
    ///     dict.set_item("b", 2)?;
    ///     assert!(items.len()? == 2 && items.contains(("b", 2))?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyDictItems, "builtins", hint = ("_collections_abc", "dict_items"), PyDictItems_Type
);
