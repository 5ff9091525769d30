native_type!(
    /// What `dict.keys()` gives: a view of the keys that follows the dict.
    PyDictKeys, "builtins", hint = ("_collections_abc", "dict_keys"), PyDictKeys_Type
);

native_type!(
    /// What `dict.values()` gives: a view of the values that follows the dict.
    PyDictValues, "builtins", hint = ("_collections_abc", "dict_values"), PyDictValues_Type
);

native_type!(
    /// What `dict.items()` gives: a view of the items that follows the dict.
    PyDictItems, "builtins", hint = ("_collections_abc", "dict_items"), PyDictItems_Type
);
