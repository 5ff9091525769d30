//! Magic methods of comparison, attributes, descriptors, calls, construction and the like.

use pyrope::class::basic::CompareOp;
use pyrope::exceptions::{PyAttributeError, PyValueError};
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyTuple, PyType};
use pyrope_behaviour::assert_of_class;

#[pyclass]
struct OneByOne(i64);

#[pymethods]
impl OneByOne {
    #[new]
    fn new(value: i64) -> Self {
        OneByOne(value)
    }

    fn __lt__(&self, other: i64) -> bool {
        self.0 < other
    }

    fn __le__(&self, other: i64) -> PyResult<bool> {
        Ok(self.0 <= other)
    }

    fn __eq__(&self, other: i64) -> bool {
        self.0 == other
    }

    fn __ne__(&self, other: i64) -> String {
        format!("{} != {other}", self.0)
    }

    fn __gt__(&self, other: i64) -> bool {
        self.0 > other
    }

    fn __ge__(&self, other: i64) -> PyResult<bool> {
        match other {
            0 => Err(PyValueError::new_err("zero")),
            _ => Ok(self.0 >= other),
        }
    }
}

#[test]
fn comparisons_one_by_one() {
    assert_of_class::<OneByOne>(
        c"
a = C(5)
assert (a < 6, a <= 5, a == 5, a > 5, a >= 5) == (True, True, True, False, True)
assert (6 > a, 5 >= a, 5 == a, 5 < a, 5 <= a) == (True, True, True, False, True)
# What a comparison gives need not be a truth value.
assert (a != 4) == '5 != 4'
assert raises(ValueError, lambda: a >= 0) == 'zero'
assert (a == 'x') is False and (a != 'x') is True
assert 'not supported between' in raises(TypeError, lambda: a < 'x')
# As in Python, comparing without hashing makes a class unhashable.
assert 'unhashable' in raises(TypeError, hash, a)
",
    );
}

#[pyclass]
struct OnlyLess(i64);

#[pymethods]
impl OnlyLess {
    #[new]
    fn new(value: i64) -> Self {
        OnlyLess(value)
    }

    fn __lt__(&self, other: &Self) -> bool {
        self.0 < other.0
    }
}

#[test]
fn a_missing_comparison_is_not_implemented() {
    assert_of_class::<OnlyLess>(
        c"
a, b = C(1), C(2)
assert a < b and b > a and sorted([b, a]) == [a, b]
raises(TypeError, lambda: a <= b)
assert a != b and a == a
",
    );
}

#[pyclass]
struct Rich(i64);

#[pymethods]
impl Rich {
    #[new]
    fn new(value: i64) -> Self {
        Rich(value)
    }

    fn __richcmp__(&self, other: i64, op: CompareOp) -> PyResult<bool> {
        Ok(op.matches(self.0.cmp(&other)))
    }

    fn __hash__(&self) -> u64 {
        self.0 as u64
    }
}

#[test]
fn comparisons_in_one() {
    assert_of_class::<Rich>(
        c"
a = C(5)
assert (a < 6, a <= 5, a == 5, a != 5, a > 5, a >= 5) == (True, True, True, False, False, True)
assert (a == 'x') is False
raises(TypeError, lambda: a < 'x')
assert hash(a) == 5
",
    );
}

#[pyclass]
struct Unhashable {}

#[pymethods]
impl Unhashable {
    #[classattr]
    const __hash__: Option<i32> = None;

    #[classattr]
    const __contains__: Option<i32> = None;

    #[classattr]
    const __reversed__: Option<i32> = None;

    #[new]
    fn new() -> Self {
        Unhashable {}
    }

    fn __len__(&self) -> usize {
        1
    }

    fn __getitem__(&self, index: usize) -> usize {
        index
    }

    fn __iter__(&self) -> Vec<i32> {
        vec![1]
    }
}

#[test]
fn none_switches_a_special_method_off() {
    assert_of_class::<Unhashable>(
        c"
assert C.__hash__ is None and C.__contains__ is None
assert 'unhashable' in raises(TypeError, hash, C())
raises(TypeError, lambda: 1 in C())
raises(TypeError, reversed, C())
",
    );
}

#[pyclass]
struct Attributes {
    names: Vec<(String, i64)>,
}

#[pymethods]
impl Attributes {
    #[new]
    fn new() -> Self {
        Attributes { names: Vec::new() }
    }

    /// Only asked for what is not found otherwise.
    fn __getattr__(&self, name: &str) -> PyResult<i64> {
        let found = self.names.iter().find(|(known, _)| known == name);
        let missing = || PyAttributeError::new_err(name.to_owned());
        found.map(|(_, value)| *value).ok_or_else(missing)
    }

    fn __setattr__(&mut self, name: String, value: i64) {
        self.names.push((name, value));
    }

    fn __delattr__(&mut self, name: &str) -> PyResult<()> {
        let before = self.names.len();
        self.names.retain(|(known, _)| known != name);
        if self.names.len() == before {
            return Err(PyAttributeError::new_err("nothing to delete"));
        }
        Ok(())
    }

    #[getter]
    fn count(&self) -> usize {
        self.names.len()
    }

    fn __dir__(&self) -> Vec<String> {
        self.names.iter().map(|(name, _)| name.clone()).collect()
    }
}

#[test]
fn attributes_that_are_computed() {
    assert_of_class::<Attributes>(
        c"
a = C()
a.x = 5
a.y = 6
assert (a.x, a.y, a.count, dir(a)) == (5, 6, 2, ['x', 'y'])
raises(TypeError, setattr, a, 'x', 'no number')
del a.x
assert raises(AttributeError, lambda: a.x) == 'x'
assert raises(AttributeError, delattr, a, 'x') == 'nothing to delete'
assert not hasattr(a, 'z') and getattr(a, 'z', 1) == 1
",
    );
}

#[pyclass]
struct Intercepts {}

#[pymethods]
impl Intercepts {
    #[new]
    fn new() -> Self {
        Intercepts {}
    }

    fn seen(&self) -> i32 {
        1
    }

    /// Asked for everything.
    fn __getattribute__<'py>(
        slf: &Bound<'py, Self>,
        name: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let text: String = name.extract()?;
        match &*text {
            "seen" => Err(PyAttributeError::new_err("hidden")),
            "special" => Ok(name.clone()),
            _ => {
                let object = slf.py().import("builtins")?.getattr("object")?;
                object.call_method1("__getattribute__", (slf, name))
            }
        }
    }

    fn __getattr__(&self, name: &str) -> String {
        format!("fallback for {name}")
    }
}

#[test]
fn getattribute_comes_before_getattr() {
    assert_of_class::<Intercepts>(
        c"
a = C()
assert a.special == 'special'
assert a.seen == 'fallback for seen' and a.other == 'fallback for other'
assert a.__class__ is C
",
    );
}

#[pyclass]
struct Descriptor {}

#[pymethods]
impl Descriptor {
    #[new]
    fn new() -> Self {
        Descriptor {}
    }

    fn __get__<'py>(
        slf: Bound<'py, Self>,
        instance: Option<Bound<'py, PyAny>>,
        owner: Option<&Bound<'py, PyType>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let Some(instance) = instance else {
            return Ok(slf.into_any());
        };
        let owner = owner.map(|owner| owner.name()).transpose()?;
        Ok((instance.getattr("_value")?, owner)
            .into_pyobject(slf.py())?
            .into_any())
    }

    fn __set__(&self, instance: &Bound<'_, PyAny>, value: i64) -> PyResult<()> {
        instance.setattr("_value", value)
    }

    fn __delete__(&self, instance: &Bound<'_, PyAny>) -> PyResult<()> {
        instance.delattr("_value")
    }

    fn __set_name__(&self, owner: &Bound<'_, PyAny>, name: &str) -> PyResult<()> {
        // The class itself is being made.
        owner.setattr("named", name)
    }
}

#[test]
fn descriptors() {
    assert_of_class::<Descriptor>(
        c"
class Owner:
    value = C()
assert Owner.named == 'value' and type(Owner.value) is C
o = Owner()
o.value = 5
assert o.value == (5, 'Owner') and o._value == 5
raises(TypeError, setattr, o, 'value', 'x')
assert o.value == (5, 'Owner')
del o.value
raises(AttributeError, lambda: o.value)
assert C().__get__(None, Owner).__class__ is C
",
    );
}

/// `__set__` alone makes a data descriptor.
#[pyclass]
struct WriteOnly {}

#[pymethods]
impl WriteOnly {
    #[new]
    fn new() -> Self {
        WriteOnly {}
    }

    fn __set__(&self, instance: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        instance.setattr("seen", value)
    }
}

#[test]
fn half_of_a_shared_slot() {
    assert_of_class::<WriteOnly>(
        c"
class Owner:
    value = C()
o = Owner()
o.value = 5
assert o.seen == 5
raises((AttributeError, NotImplementedError, TypeError), delattr, o, 'value')
",
    );
}

#[pyclass(subclass)]
struct Made {
    log: Vec<String>,
}

#[pymethods]
impl Made {
    #[new]
    #[pyo3(signature = (*args, **kwargs))]
    fn new(args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        let kwargs = kwargs.map_or(0, |kwargs| kwargs.len());
        Made {
            log: vec![format!("new {} {kwargs}", args.len())],
        }
    }

    #[pyo3(signature = (a, *, b = 5))]
    fn __init__(&mut self, a: i64, b: i64) -> PyResult<()> {
        if a < 0 {
            return Err(PyValueError::new_err("negative"));
        }
        self.log.push(format!("init {a} {b}"));
        Ok(())
    }

    #[getter]
    fn log(&self) -> Vec<String> {
        self.log.clone()
    }
}

#[test]
fn init_runs_after_new() {
    assert_of_class::<Made>(
        c"
assert C(1).log == ['new 1 0', 'init 1 5']
assert C(1, b=2).log == ['new 1 1', 'init 1 2']
assert C(a=1).log == ['new 0 1', 'init 1 5']
assert raises(ValueError, C, -1) == 'negative'
assert '__init__()' in raises(TypeError, C), raises(TypeError, C)
class Sub(C):
    def __init__(self, x):
        super().__init__(x + 1)
assert Sub(1).log == ['new 1 0', 'init 2 5']
a = C(1)
a.__init__(7)
assert a.log[-1] == 'init 7 5'
",
    );
}

/// `#[new]` may give an object that exists already.
#[pyclass]
struct Cached {
    #[pyo3(get)]
    number: i64,
}

#[pymethods]
impl Cached {
    #[new]
    #[classmethod]
    fn new<'py>(cls: &Bound<'py, PyType>, number: i64) -> PyResult<Bound<'py, Self>> {
        let py = cls.py();
        if number == 0 {
            static ZERO: pyrope::sync::PyOnceLock<Py<Cached>> = pyrope::sync::PyOnceLock::new();
            let make = || Py::new(py, Cached { number: 0 });
            return Ok(ZERO.get_or_try_init(py, make)?.bind(py).clone());
        }
        Bound::new(py, Cached { number })
    }
}

#[test]
fn new_may_give_an_existing_object() {
    assert_of_class::<Cached>(
        c"
assert C(0) is C(0) and C(1) is not C(1)
assert C(5).number == 5
",
    );
}

#[pyclass]
struct Ordinary {}

/// Dunder names without a slot are ordinary methods, which Python calls by their name.
#[pymethods]
impl Ordinary {
    #[new]
    fn new() -> Self {
        Ordinary {}
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (kind = None, _value = None, _traceback = None))]
    fn __exit__(
        &self,
        kind: Option<&Bound<'_, PyAny>>,
        _value: Option<&Bound<'_, PyAny>>,
        _traceback: Option<&Bound<'_, PyAny>>,
    ) -> bool {
        kind.is_some()
    }

    fn __format__(&self, spec: &str) -> String {
        format!("<{spec}>")
    }

    fn __bytes__(&self) -> &[u8] {
        b"bytes"
    }

    fn __fspath__(&self) -> &str {
        "/path"
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, ()) {
        (slf.get_type(), ())
    }

    fn __copy__(&self) -> &str {
        "copied"
    }

    #[pyo3(signature = (_memo))]
    fn __deepcopy__(&self, _memo: &Bound<'_, PyDict>) -> &str {
        "deeply"
    }

    fn __instancecheck__(&self, object: &Bound<'_, PyAny>) -> bool {
        object.is_none()
    }

    fn __length_hint__(&self) -> usize {
        3
    }

    fn __reversed__(&self) -> Vec<i32> {
        vec![2, 1]
    }

    fn __missing__(&self, key: i32) -> i32 {
        key
    }

    fn __sizeof__(&self) -> usize {
        1000
    }
}

#[test]
fn other_special_names_are_ordinary_methods() {
    assert_of_class::<Ordinary>(
        c"
import copy, operator, os, pickle
a = C()
with a as b:
    assert a is b
with a:
    raise ValueError('swallowed')
assert '{:>5}'.format(a) == '<>5>' and bytes(a) == b'bytes' and os.fspath(a) == '/path'
assert copy.copy(a) == 'copied' and copy.deepcopy(a) == 'deeply'
assert isinstance(None, a) and not isinstance(1, a)
assert operator.length_hint(a) == 3 and list(reversed(a)) == [2, 1]
assert a.__missing__(4) == 4
if sys.implementation.name == 'cpython':
    assert sys.getsizeof(a) >= 1000
kind, args = a.__reduce__()
assert kind is C and args == ()
",
    );
}

/// Special methods as static or class methods.
#[pyclass(subclass)]
struct OnClass {}

#[pymethods]
impl OnClass {
    #[new]
    fn new() -> Self {
        OnClass {}
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        cls: &Bound<'py, PyType>,
        key: Bound<'py, PyAny>,
    ) -> (Bound<'py, PyType>, Bound<'py, PyAny>) {
        (cls.clone(), key)
    }

    #[classmethod]
    #[pyo3(signature = (**kwargs))]
    fn __init_subclass__(
        cls: &Bound<'_, PyType>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        cls.setattr("options", kwargs)
    }

    #[staticmethod]
    fn __len__() -> usize {
        4
    }
}

#[cfg(any(not(Py_LIMITED_API), Py_3_7))]
#[test]
fn special_methods_of_the_class() {
    assert_of_class::<OnClass>(
        c"
assert C[int] == (C, int)
class Sub(C, x=1): pass
assert Sub.options == {'x': 1} and Sub[2] == (Sub, 2)
assert len(C()) == 4
",
    );
}
