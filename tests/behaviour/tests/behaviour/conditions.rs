//! Members under `cfg`, and attributes of ours behind `cfg_attr`. `all()` holds, `any()` does not.

use pyrope::prelude::*;
use pyrope_behaviour::{assert_in_python, assert_of_class};

#[pyclass(new = "from_fields")]
#[cfg_attr(all(), pyo3(name = "Renamed"))]
#[derive(Clone)]
struct Fields {
    #[cfg_attr(all(), pyo3(get, set))]
    seen: i32,
    #[cfg_attr(any(), pyo3(get))]
    hidden: i32,
    /// First
    #[cfg_attr(all(), doc = "and last.")]
    #[cfg_attr(all(), pyo3(get), cfg_attr(all(), pyo3(name = "named")))]
    renamed: i32,
    #[cfg(any())]
    missing: DoesNotExist,
}

#[test]
fn fields_under_conditions() {
    assert_of_class::<Fields>(
        c"
assert C.__name__ == 'Renamed'
a = C(1, 2, 3)
a.seen += 4
assert (a.seen, a.named) == (5, 3)
assert C.named.__doc__ == 'First\\nand last.', C.named.__doc__
assert not hasattr(a, 'hidden') and not hasattr(a, 'renamed') and not hasattr(a, 'missing')
raises(AttributeError, setattr, a, 'named', 1)
",
    );
    let fields = Fields {
        seen: 1,
        hidden: 2,
        renamed: 3,
    };
    assert_eq!(fields.clone().hidden, 2);
}

#[pyclass(eq, eq_int)]
#[derive(PartialEq)]
enum Plain {
    #[cfg_attr(all(), pyo3(name = "FIRST"))]
    First,
    #[cfg(any())]
    Missing,
    #[cfg_attr(any(), pyo3(name = "WRONG"))]
    Second,
}

#[pyclass]
enum Rich {
    #[cfg_attr(all(), pyo3(constructor = (x, y = 5)))]
    Point {
        x: i32,
        #[cfg(not(any()))]
        y: i32,
        #[cfg(any())]
        z: DoesNotExist,
    },
    #[cfg(any())]
    Missing { nothing: DoesNotExist },
    #[cfg_attr(all(), pyo3(name = "Couple"))]
    Pair(i32, #[cfg(any())] DoesNotExist, i32),
}

#[test]
fn variants_under_conditions() {
    assert_of_class::<Plain>(
        c"
assert C.FIRST == 0 and C.Second == 1
assert not any(hasattr(C, name) for name in ('First', 'Missing', 'WRONG'))
",
    );
    assert_of_class::<Rich>(
        c"
p = C.Point(1)
assert (p.x, p.y) == (1, 5) and C.Point.__match_args__ == ('x', 'y')
assert not hasattr(C, 'Missing') and not hasattr(C, 'Pair')
assert (C.Couple(1, 2)._1, len(C.Couple(1, 2))) == (2, 2)
",
    );
    let _ = [Rich::Point { x: 1, y: 2 }, Rich::Pair(1, 2)];
    let _ = [Plain::First, Plain::Second];
}

#[pyclass]
struct Methods {
    value: i32,
}

#[pymethods]
impl Methods {
    #[cfg_attr(all(), new)]
    fn new(value: i32) -> Self {
        Methods { value }
    }

    #[cfg_attr(any(), new)]
    #[cfg_attr(all(), staticmethod)]
    fn fixed() -> Self {
        Methods { value: 9 }
    }

    #[cfg_attr(all(), getter)]
    fn value(&self) -> i32 {
        self.value
    }

    #[cfg_attr(all(), setter(value))]
    fn change(&mut self, value: i32) {
        self.value = value;
    }

    /// Sums
    #[cfg_attr(all(), doc = "up.")]
    #[cfg_attr(all(), pyo3(name = "total", signature = (a, b = 2)))]
    #[cfg_attr(any(), pyo3(name = "wrong"))]
    fn sum(&self, a: i32, b: i32) -> i32 {
        self.value + a + b
    }

    #[cfg_attr(all(), cfg(any()))]
    fn missing(&self, other: DoesNotExist) {}

    /// Not all of these are parameters.
    fn some(&self, a: i32, #[cfg(any())] b: DoesNotExist, #[cfg(not(any()))] c: i32) -> i32 {
        self.value + a + c
    }

    fn converted(&self, #[cfg_attr(all(), pyo3(from_py_with = double))] a: i32) -> i32 {
        self.value + a
    }

    #[cfg_attr(all(), pyo3(name = "__add__"))]
    #[cfg_attr(any(), pyo3(name = "__sub__"))]
    fn plus(&self, other: i32) -> i32 {
        self.value + other
    }

    #[cfg_attr(any(), pyo3(name = "__add__"))]
    #[cfg_attr(all(), pyo3(name = "__sub__"))]
    fn minus(&self, other: i32) -> i32 {
        self.value - other
    }

    #[cfg_attr(all(), classattr)]
    const LIMIT: i32 = 10;

    #[cfg_attr(any(), classattr)]
    #[allow(dead_code)]
    const UNSEEN: i32 = 10;

    #[classattr]
    #[cfg_attr(all(), pyo3(name = "other"))]
    const OTHER: i32 = 11;
}

fn double(value: &Bound<'_, PyAny>) -> PyResult<i32> {
    Ok(2 * value.extract::<i32>()?)
}

#[test]
fn methods_under_conditions() {
    assert_of_class::<Methods>(
        c"
a = C(1)
assert (a.value, C.fixed().value) == (1, 9)
a.value = 3
assert (a.total(1), a.total(1, b=1)) == (6, 5)
assert C.total.__doc__ == 'Sums\\nup.', C.total.__doc__
assert C.total.__text_signature__ == '($self, a, b=2)'
assert a.some(1, 2) == 6 and a.some(a=1, c=3) == 7
raises(TypeError, a.some, 1, 2, 3)
assert a.converted(4) == 11
assert (a + 1, a - 1) == (4, 2)
assert (C.LIMIT, C.other) == (10, 11)
for name in ('missing', 'wrong', 'sum', 'UNSEEN', 'OTHER', 'plus', 'minus', 'change'):
    assert not hasattr(a, name), name
",
    );
    assert_eq!(Methods::new(1).some(2, 3), 6);
}

#[pyfunction]
#[cfg_attr(all(), pyo3(signature = (a, b = 4)))]
fn outside(a: i32, b: i32) -> i32 {
    a + b
}

#[pyfunction(name = "inner")]
fn parameters(
    #[cfg(any())] missing: DoesNotExist,
    #[cfg(not(any()))] a: i32,
    #[cfg_attr(all(), pyo3(from_py_with = double))] b: i32,
) -> i32 {
    a + b
}

#[test]
fn functions_under_conditions() {
    Python::attach(|py| {
        let names = [
            ("outside", wrap_pyfunction!(outside, py).unwrap().into_any()),
            (
                "inner",
                wrap_pyfunction!(parameters, py).unwrap().into_any(),
            ),
        ];
        assert_in_python(
            py,
            &names,
            c"
assert (outside(1), outside(1, 2)) == (5, 3)
assert inner(1, 2) == 5 and inner(b=1, a=1) == 3
assert inner.__name__ == 'inner'
",
        );
        assert_eq!(parameters(1, 2), 3);
    });
}
