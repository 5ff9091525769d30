//! The procedural macros of pyrope, re-exported by the crate `pyrope`, where they should be used from.

use proc_macro::TokenStream;

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
///
/// # Fields and names
///
/// Accessors for fields, one by one or for all, and names in Python:
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass(name = "Point", module = "shapes", get_all, rename_all = "camelCase")]
/// struct RustPoint {
///     x: f64,
///     #[pyo3(set, name = "y")]
///     second: f64,
///     line_width: u8,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let point = Bound::new(py, RustPoint { x: 1.0, second: 2.0, line_width: 3 })?;
///     point.setattr("y", 2.5)?;
///     assert_eq!(point.borrow().second, 2.5);
///     assert!(point.setattr("x", 0.0).is_err(), "it has no `set`");
///     assert_eq!(point.getattr("lineWidth")?.extract::<u8>()?, 3);
///     assert_eq!(point.get_type().fully_qualified_name()?, "shapes.Point");
///     Ok(())
/// })
/// # }
/// ```
///
/// # Constructors and values
///
/// `new = "from_fields"` needs no `#[new]`, `from_py_object` makes arguments of a `Clone` class possible by value, and a
/// `frozen` one is read without a borrow:
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pyfunction};
/// use pyrope::prelude::*;
///
/// #[pyclass(new = "from_fields", from_py_object, frozen, get_all)]
/// #[derive(Clone)]
/// struct Point {
///     x: f64,
///     y: f64,
/// }
///
/// #[pyfunction]
/// fn norm(point: Point) -> f64 {
///     point.x.hypot(point.y)
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let point = py.get_type::<Point>().call1((3.0, 4.0))?;
///     assert_eq!(wrap_pyfunction!(norm, py)?.call1((&point,))?.extract::<f64>()?, 5.0);
///     assert_eq!(point.cast::<Point>()?.get().x, 3.0);
///     Ok(())
/// })
/// # }
/// ```
///
/// # Special methods from Rust traits
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass(frozen, eq, ord, hash, str = "version {0}.{1}")]
/// #[derive(PartialEq, PartialOrd, Hash)]
/// struct Version(u32, u32);
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let (old, new) = (Bound::new(py, Version(1, 9))?, Bound::new(py, Version(1, 10))?);
///     assert!(old.lt(&new)? && !old.eq(&new)?);
///     assert_eq!(new.str()?, "version 1.10");
///     assert_eq!(new.hash()?, Bound::new(py, Version(1, 10))?.hash()?);
///     Ok(())
/// })
/// # }
/// ```
///
/// # Enums
///
/// One without data has a member for each variant; of one with data, each variant is a class that extends the enum's:
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass(eq, eq_int, rename_all = "UPPERCASE")]
/// #[derive(PartialEq)]
/// enum Level {
///     Low = 1,
///     High = 9,
/// }
///
/// #[pyclass]
/// enum Shape {
///     Circle { radius: f64 },
///     #[pyo3(constructor = (width, height = 1.0))]
///     Rectangle { width: f64, height: f64 },
///     #[pyo3(name = "Nothing")]
///     Empty(),
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let level = py.get_type::<Level>();
///     assert!(level.getattr("HIGH")?.eq(9)?);
///
///     let shape = py.get_type::<Shape>();
///     let wide = shape.getattr("Rectangle")?.call1((3.0,))?;
///     assert_eq!(wide.getattr("height")?.extract::<f64>()?, 1.0);
///     assert!(wide.is_instance(&shape)?);
///     assert!(matches!(*wide.cast::<Shape>()?.get(), Shape::Rectangle { width: 3.0, .. }));
///     # let _ = (Shape::Circle { radius: 1.0 }, Shape::Empty(), Level::Low);
///     Ok(())
/// })
/// # }
/// ```
///
/// # Inheritance
///
/// A class extends one with `subclass`, an exception, or another native type, and returns the values of both from `#[new]`:
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::prelude::*;
///
/// #[pyclass(subclass)]
/// struct Animal {
///     #[pyo3(get)]
///     legs: u8,
/// }
///
/// #[pyclass(extends = Animal)]
/// struct Dog;
///
/// #[pymethods]
/// impl Dog {
///     #[new]
///     fn new() -> PyClassInitializer<Self> {
///         PyClassInitializer::from(Animal { legs: 4 }).add_subclass(Dog)
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let dog = py.get_type::<Dog>().call0()?;
///     assert_eq!(dog.getattr("legs")?.extract::<u8>()?, 4);
///     Ok(())
/// })
/// # }
/// ```
///
/// # Instances
///
/// `dict` lets instances have other attributes, `weakref` weak references to them be made, `generic` subscripts the class in
/// hints, `freelist` is for classes whose instances come and go, `unsendable` for values that stay on their thread:
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, types::PyWeakrefReference};
/// use std::rc::Rc;
///
/// #[pyclass(dict, weakref, generic, freelist = 16)]
/// struct Node;
///
/// #[pyclass(unsendable)]
/// struct Local(Rc<str>);
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let node = Bound::new(py, Node)?;
///     node.setattr("colour", "red")?;
///     assert!(PyWeakrefReference::new(&node)?.upgrade().is_some());
///     assert!(py.get_type::<Node>().get_item("int").is_ok());
///
///     let local = Bound::new(py, Local("here".into()))?.unbind();
///     let theirs = local.clone_ref(py);
///     // Of another thread, a borrow panics.
///     let thread = std::thread::spawn(move || Python::attach(|py| theirs.borrow(py).0.len()));
///     assert!(py.detach(|| thread.join()).is_err());
///     assert_eq!(local.borrow(py).0.len(), 4);
///     Ok(())
/// })
/// # }
/// ```
///
/// # Containers
///
/// `sequence` and `mapping` say what a class with `__len__` and `__getitem__` is to C code; `isinstance` with the abstract
/// classes needs `register` besides. `immutable_type` (Python 3.10 and newer) lets nobody replace its methods:
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::{prelude::*, types::PyMapping};
///
/// #[pyclass(mapping)]
/// struct Squares;
///
/// #[pymethods]
/// impl Squares {
///     fn __len__(&self) -> usize {
///         100
///     }
///
///     fn __getitem__(&self, key: u64) -> u64 {
///         key * key
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     PyMapping::register::<Squares>(py)?;
///     let squares = Bound::new(py, Squares)?;
///     assert_eq!(squares.cast::<PyMapping>().expect("registered").get_item(7)?.extract::<u64>()?, 49);
///     Ok(())
/// })
/// # }
/// ```
#[proc_macro_attribute]
pub fn pyclass(attr: TokenStream, item: TokenStream) -> TokenStream {
    pyrope_macros_backend::pyclass("::pyrope", attr.into(), item.into()).into()
}

/// What [`macro@pyclass`] leaves the work to when it has to wait for the compiler's `cfg`s.
#[doc(hidden)]
#[proc_macro_derive(__PyClass, attributes(__pyclass_option))]
pub fn derive_pyclass(item: TokenStream) -> TokenStream {
    pyrope_macros_backend::derive_pyclass("::pyrope", item.into()).into()
}

/// Makes the functions of an `impl` block methods of a class.
///
/// `&self`, `&mut self` or a first parameter such as `slf: PyRef<'_, Self>` makes an instance
/// method. The other kinds are marked: `#[new]`, `#[classmethod]`, `#[staticmethod]`, `#[getter]`,
/// `#[setter]`, `#[deleter]`, `#[classattr]` (also on constants). Names such as `__len__` fill the
/// slot that Python looks in. `__del__`, `__buffer__` and `__release_buffer__` are not among them, and
/// Python calls them for subclasses written in Python at most: implement `Drop`, or write
/// `__getbuffer__` and `__releasebuffer__`. `#[pyo3(...)]` takes `name`, `signature`, `text_signature` and `warn`
/// as for [`macro@pyfunction`]; the block itself takes `crate = "path"`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::{exceptions::PyValueError, prelude::*, types::PyType};
///
/// #[pyclass]
/// struct Account {
///     cents: i64,
/// }
///
/// #[pymethods]
/// impl Account {
///     #[classattr]
///     const CURRENCY: &'static str = "EUR";
///
///     #[new]
///     #[pyo3(signature = (cents = 0))]
///     fn new(cents: i64) -> Self {
///         Account { cents }
///     }
///
///     #[classmethod]
///     fn parse(_cls: &Bound<'_, PyType>, text: &str) -> PyResult<Self> {
///         Ok(Account { cents: text.parse()? })
///     }
///
///     #[staticmethod]
///     fn is_valid(cents: i64) -> bool {
///         cents >= 0
///     }
///
///     #[getter]
///     fn euros(&self) -> f64 {
///         self.cents as f64 / 100.0
///     }
///
///     #[setter]
///     fn set_euros(&mut self, euros: f64) -> PyResult<()> {
///         match (euros * 100.0).round() as i64 {
///             cents if Self::is_valid(cents) => self.cents = cents,
///             _ => return Err(PyValueError::new_err("no debts")),
///         }
///         Ok(())
///     }
///
///     #[deleter]
///     fn delete_euros(&mut self) {
///         self.cents = 0;
///     }
///
///     #[pyo3(name = "double")]
///     fn twice(slf: PyRef<'_, Self>) -> Self {
///         Account { cents: 2 * slf.cents }
///     }
///
///     fn __add__(&self, other: &Self) -> Self {
///         Account { cents: self.cents + other.cents }
///     }
///
///     fn __repr__(&self) -> String {
///         format!("{:.2} {}", self.euros(), Self::CURRENCY)
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let class = py.get_type::<Account>();
///     let account = class.call_method1("parse", ("150",))?;
///     assert_eq!(account.add(account.call_method0("double")?)?.repr()?, "4.50 EUR");
///     account.setattr("euros", 2.0)?;
///     assert_eq!(account.getattr("euros")?.extract::<f64>()?, 2.0);
///     assert_eq!(account.setattr("euros", -1.0).unwrap_err().to_string(), "ValueError: no debts");
///     account.delattr("euros")?;
///     assert_eq!(account.repr()?, "0.00 EUR");
///     assert!(class.call_method1("is_valid", (5,))?.extract::<bool>()?);
///     Ok(())
/// })
/// # }
/// ```
#[proc_macro_attribute]
pub fn pymethods(attr: TokenStream, item: TokenStream) -> TokenStream {
    pyrope_macros_backend::pymethods("::pyrope", attr.into(), item.into()).into()
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
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyfunction;
/// use pyrope::{prelude::*, types::{PyDict, PyTuple}};
///
/// /// Joins texts.
/// #[pyfunction]
/// #[pyo3(name = "join", signature = (first, /, *others, separator = ", ", **options))]
/// fn joined(
///     first: String,
///     others: &Bound<'_, PyTuple>,
///     separator: &str,
///     options: Option<&Bound<'_, PyDict>>,
/// ) -> PyResult<String> {
///     let mut texts = vec![first];
///     texts.extend(others.extract_all()?);
///     let reverse = options.is_some_and(|options| options.contains("reverse").unwrap_or(false));
///     if reverse {
///         texts.reverse();
///     }
///     Ok(texts.join(separator))
/// }
/// # trait ExtractAll { fn extract_all(&self) -> PyResult<Vec<String>>; }
/// # impl ExtractAll for Bound<'_, PyTuple> {
/// #     fn extract_all(&self) -> PyResult<Vec<String>> { self.iter().map(|item| item.extract()).collect() }
/// # }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let join = wrap_pyfunction!(joined, py)?;
///     assert_eq!(join.call1(("a", "b"))?.extract::<String>()?, "a, b");
///     let options = PyDict::new(py);
///     options.set_item("separator", "-")?;
///     options.set_item("reverse", true)?;
///     assert_eq!(join.call(("a", "b"), Some(&options))?.extract::<String>()?, "b-a");
///     assert_eq!(join.getattr("__doc__")?.extract::<String>()?, "Joins texts.");
///     Ok(())
/// })
/// # }
/// ```
///
/// A function that knows its module, one that is shown in another way than it is, one that is going away, and a
/// parameter with a conversion of its own:
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyfunction;
/// use pyrope::{exceptions::PyDeprecationWarning, prelude::*};
///
/// #[pyfunction(pass_module)]
/// fn home<'py>(module: &Bound<'py, PyModule>) -> PyResult<Bound<'py, PyAny>> {
///     module.getattr("__name__")
/// }
///
/// #[pyfunction(text_signature = "(text)")]
/// fn shout(text: &str, #[pyo3(from_py_with = times)] times: usize) -> String {
///     format!("{text}{}", "!".repeat(times))
/// }
///
/// /// A number, or anything that has a length.
/// fn times(object: &Bound<'_, PyAny>) -> PyResult<usize> {
///     object.extract().or_else(|_: PyErr| object.len())
/// }
///
/// #[pyfunction]
/// #[pyo3(warn(message = "`old` is going away", category = PyDeprecationWarning))]
/// fn old() {}
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let module = PyModule::new(py, "texts")?;
///     let home = wrap_pyfunction!(home, &module)?;
///     assert_eq!(home.call0()?.extract::<String>()?, "texts");
///
///     let shout = wrap_pyfunction!(shout, py)?;
///     assert_eq!(shout.call1(("hey", [0, 0]))?.extract::<String>()?, "hey!!");
///     assert_eq!(shout.getattr("__text_signature__")?.extract::<String>()?, "(text)");
///
///     py.run(c"import warnings; warnings.simplefilter('error')", None, None)?;
///     let error = wrap_pyfunction!(old, py)?.call0().unwrap_err();
///     assert!(error.is_instance_of::<PyDeprecationWarning>(py));
///     Ok(())
/// })
/// # }
/// ```
#[proc_macro_attribute]
pub fn pyfunction(attr: TokenStream, item: TokenStream) -> TokenStream {
    pyrope_macros_backend::pyfunction("::pyrope", attr.into(), item.into()).into()
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
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pymodule;
/// use pyrope::prelude::*;
///
/// /// Shapes in the plane.
/// #[pymodule(name = "shapes", gil_used = false)]
/// mod plane {
///     # use pyrope_macros::{pyclass, pyfunction, pymodule};
///     use pyrope::prelude::*;
///
///     #[pymodule_export]
///     const DIMENSIONS: u8 = 2;
///
///     #[pyclass]
///     struct Circle;
///
///     #[pyfunction]
///     fn area(radius: f64) -> f64 {
///         3.0 * radius * radius
///     }
///
///     #[pymodule]
///     mod units {
///         #[pymodule_export]
///         const METRE: f64 = 1.0;
///     }
///
///     #[pymodule_init]
///     fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
///         module.add("ready", true)
///     }
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let shapes = pyrope::wrap_pymodule!(plane)(py).into_bound(py);
///     assert_eq!(shapes.name()?, "shapes");
///     assert_eq!(shapes.call_method1("area", (2.0,))?.extract::<f64>()?, 12.0);
///     assert_eq!(shapes.getattr("DIMENSIONS")?.extract::<u8>()?, 2);
///     assert_eq!(shapes.getattr("Circle")?.getattr("__module__")?.extract::<String>()?, "shapes");
///     assert_eq!(shapes.getattr("units")?.getattr("METRE")?.extract::<f64>()?, 1.0);
///     assert!(shapes.getattr("ready")?.extract::<bool>()?);
///     Ok(())
/// })
/// # }
/// ```
///
/// As a function:
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyfunction, pymodule};
/// use pyrope::prelude::*;
///
/// #[pyfunction]
/// fn area(radius: f64) -> f64 {
///     3.0 * radius * radius
/// }
///
/// #[pymodule(submodule)]
/// fn circles(module: &Bound<'_, PyModule>) -> PyResult<()> {
///     module.add_function(wrap_pyfunction!(area, module)?)
/// }
///
/// #[pymodule]
/// fn shapes(py: Python<'_>, module: &Bound<'_, PyModule>) -> PyResult<()> {
///     module.add_submodule(pyrope::wrap_pymodule!(circles)(py).bind(py))
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let shapes = pyrope::wrap_pymodule!(shapes)(py).into_bound(py);
///     let area = shapes.getattr("circles")?.call_method1("area", (2.0,))?;
///     assert_eq!(area.extract::<f64>()?, 12.0);
///     Ok(())
/// })
/// # }
/// ```
#[proc_macro_attribute]
pub fn pymodule(attr: TokenStream, item: TokenStream) -> TokenStream {
    pyrope_macros_backend::pymodule("::pyrope", attr.into(), item.into()).into()
}

/// Derives `FromPyObject`: a struct from attributes or items, a tuple struct from a tuple, a newtype
/// from what it wraps, an enum from the first variant that fits.
///
/// `#[pyo3(...)]` on the type takes `transparent`, `from_item_all`, `rename_all = "rule"` and
/// `crate = "path"`; on a variant also `annotation = "text"`; on a field `attribute`,
/// `attribute("name")`, `item`, `item(key)`, `from_py_with = function`, `default` and
/// `default = value`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::FromPyObject;
/// use pyrope::prelude::*;
///
/// #[derive(FromPyObject)]
/// struct User {
///     name: String, // the attribute `name`
///     #[pyo3(attribute("years"))]
///     age: u8,
///     #[pyo3(item("mail"), default)]
///     address: Option<String>,
///     #[pyo3(from_py_with = length, attribute("name"))]
///     letters: usize,
/// }
///
/// fn length(object: &Bound<'_, PyAny>) -> PyResult<usize> {
///     object.len()
/// }
///
/// #[derive(FromPyObject)]
/// #[pyo3(from_item_all, rename_all = "kebab-case")]
/// struct Settings {
///     line_width: u8, // the item `"line-width"`
///     #[pyo3(default = 10)]
///     limit: u32,
/// }
///
/// #[derive(FromPyObject, Debug)]
/// enum Value {
///     #[pyo3(transparent, annotation = "int")]
///     Number(i64),
///     #[pyo3(transparent, annotation = "str")]
///     Text(String),
///     Pair(i64, i64), // a tuple
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let code = c"type('User', (dict,), {'name': 'Ada', 'years': 36})()";
///     let user: User = py.eval(code, None, None)?.extract()?;
///     assert_eq!((user.name.as_str(), user.age, user.letters), ("Ada", 36, 3));
///     assert_eq!(user.address, None);
///
///     let settings: Settings = py.eval(c"{'line-width': 3}", None, None)?.extract()?;
///     assert_eq!((settings.line_width, settings.limit), (3, 10));
///
///     assert!(matches!(py.eval(c"(1, 2)", None, None)?.extract()?, Value::Pair(1, 2)));
///     assert!(matches!(py.eval(c"'x'", None, None)?.extract()?, Value::Text(text) if text == "x"));
///     let error = py.eval(c"1.5", None, None)?.extract::<Value>().unwrap_err();
///     assert!(error.to_string().contains("int | str | Pair"));
///     # assert!(matches!(py.eval(c"1", None, None)?.extract()?, Value::Number(1)));
///     Ok(())
/// })
/// # }
/// ```
#[proc_macro_derive(FromPyObject, attributes(pyo3, pyrope))]
pub fn derive_from_py_object(item: TokenStream) -> TokenStream {
    pyrope_macros_backend::derive_from_py_object("::pyrope", item.into()).into()
}

/// Derives `IntoPyObject`: a struct into a dict, a tuple struct into a tuple, a newtype into what it
/// wraps, an enum into what its variant becomes.
///
/// `#[pyo3(...)]` on the type or a variant takes `transparent`, `rename_all = "rule"` and
/// `crate = "path"`; on a field `item`, `item(key)` and `into_py_with = function`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::IntoPyObject;
/// use pyrope::{prelude::*, types::{PyDict, PyString}};
/// use std::borrow::Cow;
///
/// #[derive(IntoPyObject)]
/// #[pyo3(rename_all = "camelCase")]
/// struct Settings<'a> {
///     line_width: u8,
///     #[pyo3(item("title"))]
///     name: &'a str,
///     #[pyo3(into_py_with = shown)]
///     limit: u32,
/// }
///
/// fn shown<'py>(limit: Cow<'_, u32>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
///     Ok(PyString::new(py, &format!("{limit} items")).into_any())
/// }
///
/// #[derive(IntoPyObject)]
/// struct Pair(i64, i64); // a tuple
///
/// #[derive(IntoPyObject)]
/// #[pyo3(transparent)]
/// struct Wrapped {
///     inner: Vec<u32>,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let settings = Settings { line_width: 3, name: "plot", limit: 10 };
///     let dict: Bound<'_, PyDict> = settings.into_pyobject(py)?;
///     assert_eq!(dict.repr()?, "{'lineWidth': 3, 'title': 'plot', 'limit': '10 items'}");
///     assert_eq!(Pair(1, 2).into_pyobject(py)?.repr()?, "(1, 2)");
///     assert_eq!(Wrapped { inner: vec![1] }.into_pyobject(py)?.repr()?, "[1]");
///     Ok(())
/// })
/// # }
/// ```
#[proc_macro_derive(IntoPyObject, attributes(pyo3, pyrope))]
pub fn derive_into_py_object(item: TokenStream) -> TokenStream {
    pyrope_macros_backend::derive_into_py_object("::pyrope", item.into()).into()
}

/// Derives `IntoPyObject` for references to the type, as [`macro@IntoPyObject`] does for values.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{IntoPyObject, IntoPyObjectRef};
/// use pyrope::prelude::*;
///
/// #[derive(IntoPyObject, IntoPyObjectRef)]
/// struct Row {
///     name: String,
///     size: u64,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let rows = [Row { name: "one".into(), size: 1 }, Row { name: "two".into(), size: 2 }];
///     // The rows are still there after the first of them was converted.
///     let first = (&rows[0]).into_pyobject(py)?;
///     assert_eq!(first.repr()?, "{'name': 'one', 'size': 1}");
///     assert_eq!(rows.into_pyobject(py)?.len()?, 2);
///     Ok(())
/// })
/// # }
/// ```
#[proc_macro_derive(IntoPyObjectRef, attributes(pyo3, pyrope))]
pub fn derive_into_py_object_ref(item: TokenStream) -> TokenStream {
    pyrope_macros_backend::derive_into_py_object_ref("::pyrope", item.into()).into()
}
