#[pyclass(frozen, eq, ord, hash, str = "<{name}: {size:>4}>", new = "from_fields", get_all, dict, weakref, unsendable, freelist = 8, mapping, generic, from_py_object)]
struct Bag {
    name: String,
    size: usize,
}
