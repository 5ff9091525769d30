//! The procedural macros for code that calls this project's facade by the name `pyo3`.

use proc_macro::TokenStream;

/// Until 0.29 a class that is `Clone` converts from Python by itself, without `from_py_object`.
const CLONES_CONVERT: bool = matches!(env!("CARGO_PKG_VERSION_MINOR").as_bytes(), [b'2', _]);

/// Makes a Python class of a struct or an enum.
///
/// | option | meaning |
/// |---|---|
/// | `name = "N"`, `module = "m"` | the Python name and `__module__` |
/// | `frozen` | no mutable borrow |
/// | `subclass`, `extends = Base` | may be inherited from; inherits |
/// | `get_all`, `set_all`, `rename_all = "rule"` | accessors for every field, and their names |
/// | `eq`, `ord`, `hash`, `str` | special methods from `PartialEq`, `PartialOrd`, `Hash`, `Display` |
/// | `eq_int` | an enum without data compares with integers |
/// | `new = "from_fields"` | a constructor that takes every field |
/// | `dict`, `weakref` | room for attributes and weak references |
/// | `mapping`, `sequence` | which container protocol to fill |
/// | `from_py_object` | extraction by cloning |
/// | `freelist = N` | reuses memory of N dead instances |
/// | `generic` | `__class_getitem__` |
/// | `immutable_type` | the class cannot be changed |
/// | `unsendable` | for data that is not `Send`, checked when it is used |
/// | `crate = "path"` | where generated code finds this crate |
///
/// A field takes `#[pyo3(get, set, name = "n")]`, a variant of an enum `#[pyo3(name = "n")]` and, if it
/// has data, `#[pyo3(constructor = (signature))]`.
#[proc_macro_attribute]
pub fn pyclass(attr: TokenStream, item: TokenStream) -> TokenStream {
    let expand = if CLONES_CONVERT {
        pyrope_macros_backend::pyclass_of_clones
    } else {
        pyrope_macros_backend::pyclass
    };
    expand("::pyo3", attr.into(), item.into()).into()
}

/// What [`macro@pyclass`] leaves the work to when it has to wait for the compiler's `cfg`s.
#[doc(hidden)]
#[proc_macro_derive(__PyClass, attributes(__pyclass_option))]
pub fn derive_pyclass(item: TokenStream) -> TokenStream {
    let expand = if CLONES_CONVERT {
        pyrope_macros_backend::derive_pyclass_of_clones
    } else {
        pyrope_macros_backend::derive_pyclass
    };
    expand("::pyo3", item.into()).into()
}

/// Makes the functions of an `impl` block methods of a class.
///
/// `&self`, `&mut self` or a first parameter such as `slf: PyRef<'_, Self>` makes an instance
/// method. The other kinds are marked: `#[new]`, `#[classmethod]`, `#[staticmethod]`, `#[getter]`,
/// `#[setter]`, `#[deleter]`, `#[classattr]` (also on constants). Names such as `__len__` fill the
/// slot that Python looks in. `#[pyo3(...)]` takes `name`, `signature`, `text_signature` and `warn`
/// as for [`macro@pyfunction`]; the block itself takes `crate = "path"`.
#[proc_macro_attribute]
pub fn pymethods(attr: TokenStream, item: TokenStream) -> TokenStream {
    pyrope_macros_backend::pymethods("::pyo3", attr.into(), item.into()).into()
}

/// Makes a Rust function callable from Python.
///
/// The function stays as it is; beside it comes a handle of the same name, which
/// `wrap_pyfunction!` and `#[pymodule_export]` look up. Parameters convert by `FromPyObject`, the
/// result by `IntoPyObject`; a parameter of type `Python<'_>` is not seen by Python. The doc
/// comment becomes the docstring.
///
/// | option | meaning |
/// |---|---|
/// | `name = "n"` | the Python name |
/// | `signature = (a, /, b = 1, *args, c, **kwargs)` | Python's parameters, matched by name |
/// | `text_signature = "(a, b)"` or `None` | what `help()` shows |
/// | `pass_module` | the first parameter gets the module |
/// | `warn(message = "...", category = Type)` | warns on each call; repeatable |
/// | `crate = "path"` | where generated code finds this crate |
///
/// They go into `#[pyfunction(...)]` or into `#[pyo3(...)]` below it. A parameter takes
/// `#[pyo3(from_py_with = function)]`, its own conversion, or, in an `async fn` (feature
/// `experimental-async`), `#[pyo3(cancel_handle)]`.
#[proc_macro_attribute]
pub fn pyfunction(attr: TokenStream, item: TokenStream) -> TokenStream {
    pyrope_macros_backend::pyfunction("::pyo3", attr.into(), item.into()).into()
}

/// Makes a Python module of a `mod`, or of a function that fills a module.
///
/// In a `mod`, items with `#[pyclass]`, `#[pyfunction]` and `#[pymodule]` are members by themselves;
/// `#[pymodule_export]` adds what a `use` or a `const` names, and the function with
/// `#[pymodule_init]` runs last. A function takes an optional `py: Python<'_>` and the module,
/// `&Bound<'_, PyModule>` or `Bound<'_, PyModule>`; functions inside it join by `#[pyfn(module)]`.
///
/// | option | meaning |
/// |---|---|
/// | `name = "n"` | the Python name |
/// | `module = "parent"` | the package it belongs to |
/// | `submodule` | no symbol for the interpreter: another module adds it |
/// | `gil_used = true` | free-threaded interpreters turn their lock on |
/// | `crate = "path"` | where generated code finds this crate |
#[proc_macro_attribute]
pub fn pymodule(attr: TokenStream, item: TokenStream) -> TokenStream {
    pyrope_macros_backend::pymodule("::pyo3", attr.into(), item.into()).into()
}

/// Derives `FromPyObject`: a struct from attributes or items, a tuple struct from a tuple, a newtype
/// from what it wraps, an enum from the first variant that fits.
///
/// `#[pyo3(...)]` on the type takes `transparent`, `from_item_all`, `rename_all = "rule"` and
/// `crate = "path"`; on a variant also `annotation = "text"`; on a field `attribute`,
/// `attribute("name")`, `item`, `item(key)`, `from_py_with = function`, `default` and
/// `default = value`.
#[proc_macro_derive(FromPyObject, attributes(pyo3, pyrope))]
pub fn derive_from_py_object(item: TokenStream) -> TokenStream {
    pyrope_macros_backend::derive_from_py_object("::pyo3", item.into()).into()
}

/// Derives `IntoPyObject`: a struct into a dict, a tuple struct into a tuple, a newtype into what it
/// wraps, an enum into what its variant becomes.
///
/// `#[pyo3(...)]` on the type or a variant takes `transparent`, `rename_all = "rule"` and
/// `crate = "path"`; on a field `item`, `item(key)` and `into_py_with = function`.
#[proc_macro_derive(IntoPyObject, attributes(pyo3, pyrope))]
pub fn derive_into_py_object(item: TokenStream) -> TokenStream {
    pyrope_macros_backend::derive_into_py_object("::pyo3", item.into()).into()
}

/// Derives `IntoPyObject` for references to the type, as [`macro@IntoPyObject`] does for values.
#[proc_macro_derive(IntoPyObjectRef, attributes(pyo3, pyrope))]
pub fn derive_into_py_object_ref(item: TokenStream) -> TokenStream {
    pyrope_macros_backend::derive_into_py_object_ref("::pyo3", item.into()).into()
}
