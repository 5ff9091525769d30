native_type!(
    /// What `dict.keys()` gives: a view of the keys that follows the dict.
    PyDictKeys, "builtins", PyDictKeys_Type
);

native_type!(
    /// What `dict.values()` gives: a view of the values that follows the dict.
    PyDictValues, "builtins", PyDictValues_Type
);

native_type!(
    /// What `dict.items()` gives: a view of the items that follows the dict.
    PyDictItems, "builtins", PyDictItems_Type
);
