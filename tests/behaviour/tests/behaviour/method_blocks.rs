//! Several `#[pymethods]` of one class: the feature `multiple-pymethods`.

use pyrope::prelude::*;
use pyrope::types::PyDict;

#[pyclass(subclass)]
#[derive(Clone, Copy)]
struct Number {
    value: i64,
    stored: i64,
}

#[pymethods]
impl Number {
    #[new]
    fn new(value: i64) -> Self {
        Number { value, stored: 0 }
    }

    #[getter]
    fn value(&self) -> i64 {
        self.value
    }

    fn __add__(&self, other: i64) -> i64 {
        self.value + other
    }

    fn __pow__(&self, exponent: u32, _modulus: Option<u32>) -> i64 {
        self.value.pow(exponent)
    }

    fn __eq__(&self, other: i64) -> bool {
        self.value == other
    }

    fn __setitem__(&mut self, key: i64, value: i64) {
        self.stored = key + value;
    }
}

#[pymethods]
impl Number {
    #[setter]
    fn set_value(&mut self, value: i64) {
        self.value = value;
    }

    fn method(&self) -> &'static str {
        "second"
    }

    fn __radd__(&self, other: i64) -> i64 {
        -(self.value + other)
    }

    fn __rpow__(&self, base: i64, _modulus: Option<u32>) -> i64 {
        -base.pow(self.value as u32)
    }

    fn __lt__(&self, other: i64) -> bool {
        self.value < other
    }

    fn __delitem__(&mut self, key: i64) {
        self.stored = -key;
    }
}

#[pymethods]
impl Number {
    #[classattr]
    const BLOCK: i32 = 3;

    // Not the opposite of `==`, so that it shows which one answers.
    fn __ne__(&self, _other: i64) -> bool {
        true
    }

    #[getter]
    fn stored(&self) -> i64 {
        self.stored
    }
}

#[pyclass(extends = Number)]
struct Other {}

#[pymethods]
impl Other {
    #[new]
    fn new() -> PyClassInitializer<Self> {
        let base = Number {
            value: 5,
            stored: 0,
        };
        PyClassInitializer::from(base).add_subclass(Other {})
    }
}

#[pymethods]
impl Other {
    fn __add__(&self, _other: String) -> &'static str {
        "text"
    }
}

#[pymethods]
impl Other {
    fn __radd__(&self, _other: String) -> &'static str {
        "reflected"
    }

    fn __getattribute__(&self, name: &str) -> PyResult<i32> {
        match name {
            "value" => Ok(5),
            _ => Err(pyrope::exceptions::PyAttributeError::new_err(())),
        }
    }
}

#[pymethods]
impl Other {
    fn __getattr__(&self, name: &str) -> String {
        format!("fallback {name}")
    }
}

#[test]
fn blocks_of_methods_are_one_class() {
    Python::attach(|py| {
        let names = PyDict::new(py);
        names.set_item("C", py.get_type::<Number>()).unwrap();
        names.set_item("Other", py.get_type::<Other>()).unwrap();
        let code = c"
def raises(what, call, *args):
    try:
        call(*args)
    except what as e:
        return str(e)
    raise AssertionError('nothing raised')
class Sub(C):
    pass
for cls in (C, Sub):
    a = cls(2)
    assert a.method() == 'second' and a.value == 2 and cls.BLOCK == 3
    assert (a + 1, 1 + a, a ** 3, 3 ** a) == (3, -3, 8, -9)
    raises(TypeError, lambda: a + 'x')
    raises(TypeError, lambda: 'x' + a)
    assert a == 2 and not a == 3 and a != 2 and a < 3 and not a < 1
    raises(TypeError, lambda: a <= 3)
    a[4] = 5
    assert a.stored == 9
    del a[7]
    assert a.stored == -7
    a.value = 8
    assert a.value == 8
o = Other()
assert o + 'x' == 'text' and 'x' + o == 'reflected'
assert o.value == 5 and o.stored == 'fallback stored'
";
        if let Err(error) = py.run(code, Some(&names), None) {
            panic!(
                "{error}: {:?}",
                error.traceback(py).map(|tb| tb.format().unwrap())
            );
        }
    });
}
