//! Base classes: classes of Rust, several levels of them, and native types.

use pyrope::prelude::*;
use pyrope_behaviour::assert_of_class;

#[pyclass(subclass)]
struct Top {
    top: i32,
}

#[pyclass(extends = Top, subclass)]
struct Middle {
    middle: i32,
}

#[pyclass(extends = Middle)]
struct Bottom {
    bottom: i32,
}

#[pymethods]
impl Top {
    fn get_top(&self) -> i32 {
        self.top
    }
}

#[pymethods]
impl Middle {
    fn sum(slf: PyRef<'_, Self>) -> i32 {
        slf.middle + slf.as_super().top
    }
}

#[pymethods]
impl Bottom {
    #[new]
    fn new(bottom: i32) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Top { top: 1 })
            .add_subclass(Middle { middle: 10 })
            .add_subclass(Bottom { bottom })
    }

    fn all(slf: PyRef<'_, Self>) -> (i32, i32, i32) {
        let middle = slf.as_super();
        (slf.bottom, middle.middle, middle.as_super().top)
    }

    fn change(mut slf: PyRefMut<'_, Self>) {
        slf.bottom += 1;
        let middle = slf.as_super();
        middle.middle += 1;
        middle.as_super().top += 1;
    }
}

#[test]
fn initializers_of_several_levels() {
    assert_of_class::<Bottom>(
        c"
a = C(100)
assert (a.get_top(), a.sum(), a.all()) == (1, 11, (100, 10, 1))
a.change()
assert a.all() == (101, 11, 2)
",
    );
}

#[cfg(any(not(Py_LIMITED_API), Py_3_12))]
mod native {
    use pyrope::types::{PyDict, PyTuple};
    use pyrope_behaviour::alone;

    use super::*;
    use pyrope::exceptions::{PyException, PyKeyError};

    #[pyclass(extends = PyDict)]
    struct Defaults {
        #[pyo3(get, set)]
        fallback: i32,
    }

    #[pymethods]
    impl Defaults {
        #[new]
        #[pyo3(signature = (*_args, **_kwargs))]
        fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
            Defaults { fallback: 7 }
        }

        fn __missing__(&self, _key: &Bound<'_, PyAny>) -> i32 {
            self.fallback
        }

        fn put(slf: &Bound<'_, Self>, key: &str) -> PyResult<()> {
            slf.as_super().set_item(key, 1)
        }
    }

    #[test]
    fn dict_as_base() {
        let _guard = alone();
        assert_of_class::<Defaults>(
            c"
d = C({'b': 2}, a=1)
assert isinstance(d, dict) and d == {'a': 1, 'b': 2} and d['no'] == 7 and d.fallback == 7
d.put('c')
d.fallback = 8
assert d['c'] == 1 and d['no'] == 8 and sorted(d) == ['a', 'b', 'c']
class Token: pass
for _ in range(20):
    d = C()
    d['me'], d['token'] = d, Token()
    w = weakref.ref(d['token'])
    del d
    gc.collect()
    assert w() is None
",
        );
    }

    #[cfg(Py_3_12)]
    #[test]
    fn list_as_base() {
        use pyrope::types::PyList;

        #[pyclass(extends = PyList)]
        struct Counted {
            #[pyo3(get)]
            appended: usize,
        }
        #[pymethods]
        impl Counted {
            #[new]
            fn new() -> Self {
                Counted { appended: 0 }
            }
            fn add<'py>(mut slf: PyRefMut<'py, Self>, item: Bound<'py, PyAny>) -> PyResult<()> {
                slf.appended += 1;
                let list = slf.into_pyobject(item.py())?;
                list.as_super().append(item)
            }
        }
        assert_of_class::<Counted>(
            c"
a = C()
a.add(1); a.add('x')
assert isinstance(a, list) and a == [1, 'x'] and a.appended == 2 and len(a) == 2
",
        );
    }

    #[pyclass(extends = PyException, subclass)]
    struct Failure {
        #[pyo3(get)]
        code: i32,
    }

    #[pymethods]
    impl Failure {
        #[new]
        #[pyo3(signature = (code, *_args))]
        fn new(code: i32, _args: &Bound<'_, PyTuple>) -> Self {
            Failure { code }
        }
    }

    #[pyclass(extends = PyKeyError)]
    struct KeyFailure {}

    #[pymethods]
    impl KeyFailure {
        #[new]
        #[pyo3(signature = (*_args))]
        fn new(_args: &Bound<'_, PyTuple>) -> Self {
            KeyFailure {}
        }
    }

    #[test]
    fn exceptions_as_bases() {
        assert_of_class::<Failure>(
            c"
def fail():
    raise C(5, 'more')
try:
    fail()
except Exception as e:
    caught = e
assert (type(caught), caught.code, caught.args) == (C, 5, (5, 'more'))
assert caught.__traceback__ is not None
class Sub(C):
    pass
assert Sub(6).code == 6 and isinstance(Sub(6), Exception)
",
        );
        assert_of_class::<KeyFailure>(
            c"assert isinstance(C('k'), KeyError) and str(C('k')) == \"'k'\"",
        );
        Python::attach(|py| {
            let error = PyErr::new::<Failure, _>((9, "text"));
            assert!(error.is_instance_of::<PyException>(py));
            let value = error.into_value(py).into_bound(py).into_any();
            assert_eq!(value.cast::<Failure>().unwrap().borrow().code, 9);
        });
    }

    #[cfg(not(any(Py_LIMITED_API, PyPy)))]
    #[test]
    fn datetime_types_as_bases() {
        use pyrope::types::{PyDateTime, PyDelta, PyTzInfo};

        #[pyclass(extends = PyTzInfo)]
        struct Zone {
            hours: i32,
        }
        #[pymethods]
        impl Zone {
            #[new]
            fn new(hours: i32) -> Self {
                Zone { hours }
            }
            fn utcoffset<'py>(
                &self,
                py: Python<'py>,
                _when: Option<&Bound<'py, PyDateTime>>,
            ) -> PyResult<Bound<'py, PyDelta>> {
                PyDelta::new(py, 0, self.hours * 3600, 0, true)
            }
            fn dst(&self, _when: Option<&Bound<'_, PyDateTime>>) -> Option<i32> {
                None
            }
        }
        assert_of_class::<Zone>(
            c"
import datetime
zone = C(2)
assert isinstance(zone, datetime.tzinfo)
when = datetime.datetime(2020, 1, 1, tzinfo=zone)
assert when.utcoffset() == datetime.timedelta(hours=2)
assert when.isoformat() == '2020-01-01T00:00:00+02:00'
",
        );
    }

    #[cfg(not(PyPy))]
    #[test]
    fn numbers_as_bases_keep_their_zero() {
        use pyrope::types::PyFloat;

        #[pyclass(extends = PyFloat)]
        struct Unit {
            #[pyo3(get)]
            name: String,
        }
        #[pymethods]
        impl Unit {
            #[new]
            fn new(name: String) -> Self {
                Unit { name }
            }
        }
        #[pyclass(extends = PyFloat, dict, weakref, freelist = 3)]
        struct Open {}
        #[pymethods]
        impl Open {
            #[new]
            fn new() -> Self {
                Open {}
            }
        }
        assert_of_class::<Open>(
            c"
for _ in range(10):
    a = C()
    a.x, a.me = 1, a
    gone = weakref.ref(a)
    assert a == 0.0 and a.__dict__ == {'x': 1, 'me': a}
    del a
    gc.collect()
    assert gone() is None
",
        );
        assert_of_class::<Unit>(
            c"assert C('m') == 0.0 and C('m').name == 'm' and C('m') + 1 == 1.0",
        );
    }
}
