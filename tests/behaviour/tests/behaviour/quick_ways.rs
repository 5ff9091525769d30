//! What has a quick way for the usual case does what is rare as well.

use pyrope::exceptions::PyValueError;
use pyrope::prelude::*;
use pyrope::types::PyList;
use pyrope_behaviour::{assert_in_python, assert_of_class, refcount};

mod fields {
    use super::*;

    #[pyclass(subclass)]
    struct Numbers {
        #[pyo3(get, set)]
        float: f64,
        #[pyo3(get, set)]
        single: f32,
        #[pyo3(get, set)]
        long: i64,
        #[pyo3(get, set)]
        byte: u8,
        #[pyo3(get, set)]
        wide: u128,
        #[pyo3(get, set)]
        flag: bool,
        #[pyo3(get, set)]
        maybe: Option<i64>,
        #[pyo3(get, set)]
        text: String,
        #[pyo3(get, set)]
        pair: (i64, f64),
    }

    #[pymethods]
    impl Numbers {
        #[new]
        fn new() -> Self {
            Numbers {
                float: 0.5,
                single: 1.5,
                long: -2,
                byte: 3,
                wide: u128::MAX,
                flag: true,
                maybe: None,
                text: String::from("four"),
                pair: (5, 6.0),
            }
        }

        /// Calls `f` while `self` is borrowed exclusively.
        fn while_written(&mut self, f: &Bound<'_, PyAny>) -> PyResult<()> {
            f.call0().map(drop)
        }

        /// Calls `f` while `self` is borrowed.
        fn while_read(&self, f: &Bound<'_, PyAny>) -> PyResult<()> {
            f.call0().map(drop)
        }
    }

    #[test]
    fn fields_are_read_and_written_whatever_the_object_is() {
        assert_of_class::<Numbers>(
            c"
class F(float): pass
class I(int): pass
class Index:
    def __index__(self): return 7
class Float:
    def __float__(self): return 8.5
class Sub(C): pass
for a in C(), Sub():
    assert (a.float, a.single, a.long, a.byte, a.flag, a.maybe) == (0.5, 1.5, -2, 3, True, None)
    assert (a.wide, a.text, a.pair) == (2 ** 128 - 1, 'four', (5, 6.0))
    # Before 3.8, `__index__` makes no float.
    for value in (1.25, F(2.25), 3, True, I(4), Float(), *[Index()][:sys.version_info >= (3, 8)]):
        a.float = a.single = value
        wanted = float(value)
        assert (a.float, a.single) == (wanted, wanted) and type(a.float) is float
    for value in 1, -2 ** 40, -2 ** 63, 2 ** 63 - 1, I(5), True, Index():
        a.long = a.maybe = value
        wanted = value.__index__()
        assert (a.long, a.maybe) == (wanted, wanted) and type(a.long) is int
    a.maybe = None
    assert a.maybe is None
    for value in 0, 255, I(6), Index():
        a.byte = value
        assert a.byte == value.__index__()
    for value in 256, -1, 2 ** 70:
        raises(OverflowError, setattr, a, 'byte', value)
    raises(OverflowError, setattr, a, 'long', 2 ** 63)
    a.flag = False
    assert a.flag is False
    for name in 'float', 'long', 'byte', 'flag', 'text':
        assert name in raises(TypeError, setattr, a, name, [])
    a.text, a.pair, a.wide = 'five', (6, 7), 2 ** 100
    assert (a.text, a.pair, a.wide) == ('five', (6, 7.0), 2 ** 100)
    raises(AttributeError, delattr, a, 'float')
raises(TypeError, C.float.__get__, 1)
raises(TypeError, C.float.__set__, 1, 1.0)
",
        );
    }

    #[test]
    fn fields_of_borrowed_instances_are_refused() {
        assert_of_class::<Numbers>(
            c"
a, names = C(), ('float', 'long', 'byte', 'flag', 'maybe', 'text', 'pair')
def read_all():
    for name in names:
        raises(RuntimeError, getattr, a, name)
def write_all():
    for name in names:
        raises(RuntimeError, setattr, a, name, values[name])
values = {name: getattr(a, name) for name in names}
a.while_written(read_all)
a.while_written(write_all)
a.while_read(write_all)
a.while_read(lambda: [getattr(a, name) for name in names])
assert {name: getattr(a, name) for name in names} == values
for name in names:
    setattr(a, name, values[name])
",
        );
    }

    #[test]
    fn fields_are_read_and_written_with_work_left_over() {
        Python::attach(|py| {
            let list = PyList::empty(py);
            let object = Bound::new(py, Numbers::new()).unwrap();
            let clone = list.clone().unbind();
            std::thread::scope(|scope| {
                py.detach(|| scope.spawn(|| drop(clone)).join().unwrap());
            });
            assert_in_python(py, &[("a", object.into_any())], c"a.float = a.float + 1");
            assert_eq!(refcount(&list), 1);
        });
    }
}

mod optional {
    use super::*;

    #[pyfunction]
    #[pyo3(signature = (a = None, b = 2, *, c = 3))]
    fn all_optional(a: Option<i64>, b: i64, c: i64) -> (Option<i64>, i64, i64) {
        (a, b, c)
    }

    #[pyfunction]
    #[pyo3(signature = (a = None, b = None))]
    fn failing(a: Option<i64>, b: Option<i64>) -> PyResult<i64> {
        a.or(b).ok_or_else(|| PyValueError::new_err("neither"))
    }

    #[pyfunction]
    #[pyo3(signature = (a=0, b=0, c=0, d=0, e=0, f=0, g=0, h=0, i=0, j=0, k=0, l=12))]
    #[allow(
        clippy::too_many_arguments,
        reason = "more than are bound without memory"
    )]
    fn many(
        a: i64,
        b: i64,
        c: i64,
        d: i64,
        e: i64,
        f: i64,
        g: i64,
        h: i64,
        i: i64,
        j: i64,
        k: i64,
        l: i64,
    ) -> i64 {
        a + b + c + d + e + f + g + h + i + j + k + l
    }

    #[pyfunction]
    #[pyo3(signature = (**kwargs))]
    fn only_keywords<'py>(
        kwargs: Option<&Bound<'py, pyrope::types::PyDict>>,
    ) -> Option<Bound<'py, pyrope::types::PyDict>> {
        kwargs.cloned()
    }

    #[pyclass]
    struct Methods {
        count: i64,
    }

    #[pymethods]
    impl Methods {
        #[new]
        fn new() -> Self {
            Methods { count: 0 }
        }

        #[pyo3(signature = (by = 1, /))]
        fn add(&mut self, by: i64) -> i64 {
            self.count += by;
            self.count
        }

        #[staticmethod]
        #[pyo3(signature = (a = 1))]
        fn of_nothing(a: i64) -> i64 {
            a
        }

        #[classmethod]
        #[pyo3(signature = (a = 1))]
        fn of_class(cls: &Bound<'_, pyrope::types::PyType>, a: i64) -> PyResult<(String, i64)> {
            Ok((cls.name()?.extract()?, a))
        }
    }

    #[test]
    fn functions_whose_parameters_are_all_optional_take_none_some_or_all() {
        Python::attach(|py| {
            let names = [
                ("f", wrap_pyfunction!(all_optional, py).unwrap().into_any()),
                ("failing", wrap_pyfunction!(failing, py).unwrap().into_any()),
                ("many", wrap_pyfunction!(many, py).unwrap().into_any()),
                (
                    "keywords",
                    wrap_pyfunction!(only_keywords, py).unwrap().into_any(),
                ),
                ("C", py.get_type::<Methods>().into_any()),
            ];
            assert_in_python(
                py,
                &names,
                c"
assert f() == f(None) == f(*(), **{}) == (None, 2, 3)
assert f(1) == f(a=1) == (1, 2, 3)
assert f(1, 5) == f(b=5, a=1) == f(1, b=5) == (1, 5, 3)
assert f(1, 5, c=6) == f(c=6, b=5, a=1) == (1, 5, 6)
assert f(c=6) == (None, 2, 6)
raises(TypeError, f, 1, 2, 3)
raises(TypeError, f, d=1)
raises(TypeError, f, 1, a=1)
raises(TypeError, f, 'x')
assert raises(ValueError, failing) == 'neither'
assert failing(1) == failing(b=1) == failing(1, None) == 1
assert raises(ValueError, failing, None, None) == 'neither'
assert many() == many(*[0] * 11) == 12 and many(*range(12)) == 66 and many(l=1) == 1
raises(TypeError, many, *range(13))
class S(str): pass
assert keywords() is None and keywords(**{}) is None
assert keywords(a=1) == {'a': 1} and list(keywords(b=1, a=2, c=3)) == ['b', 'a', 'c']
for names in ['a', S('b')], [S('a'), 'b'], ['', '\\xe9', 'a\\0']:
    given = dict.fromkeys(names, 1)
    got = keywords(**given)
    assert got == given and got is not given and list(map(type, got)) == list(map(type, given))
raises(TypeError, lambda: keywords(**{1: 2}))
raises(TypeError, keywords, 1, a=1)
c = C()
assert (c.add(), c.add(2), C.add(c)) == (1, 3, 4)
raises(TypeError, c.add, by=1)
raises(TypeError, C.add)
assert C.of_nothing() == C.of_nothing(1) == C().of_nothing(a=1) == 1
assert C.of_class() == C.of_class(a=1) == c.of_class(1) == ('Methods', 1)
",
            );
        });
    }
}

mod equality {
    use super::*;

    #[pyclass(subclass)]
    struct Equal {
        value: i64,
    }

    #[pymethods]
    impl Equal {
        #[new]
        fn new(value: i64) -> Self {
            Equal { value }
        }

        fn __eq__(&self, other: &Equal) -> PyResult<bool> {
            if self.value < 0 {
                return Err(PyValueError::new_err("negative"));
            }
            Ok(self.value == other.value)
        }
    }

    #[test]
    fn a_class_with_eq_alone_has_the_other_comparisons_as_well() {
        assert_of_class::<Equal>(
            c"
class Sub(C): pass
class Ordered(C):
    def __lt__(self, other): return True
assert C(1) == C(1) and not C(1) == C(2)
assert C(1) != C(2) and not C(1) != C(1)
assert C(1) == Sub(1) and Sub(1) == C(1) and Sub(1) != Sub(2)
assert (C(1) == 1) is False and (C(1) != 1) is True
assert C(1).__eq__(1) is NotImplemented and C(1).__ne__(1) is NotImplemented
assert C(1).__lt__(C(1)) is NotImplemented
for op in '__lt__', '__le__', '__gt__', '__ge__':
    assert getattr(C(1), op)(C(2)) is NotImplemented
assert raises(ValueError, C(-1).__eq__, C(1)) == 'negative'
assert raises(ValueError, C(-1).__ne__, C(1)) == 'negative'
assert Ordered(1) < Ordered(1) and Ordered(1) == Ordered(1)
",
        );
    }
}

#[test]
fn iterators_end_or_raise() {
    Python::attach(|py| {
        let iterators = pyrope_behaviour::result_of(
            py,
            c"
class Bad:
    def __init__(self, error): self.error, self.left = error, 2
    def __iter__(self): return self
    def __next__(self):
        self.left -= 1
        if self.left < 0: raise self.error
        return self.left
class Losing:
    def __iter__(self): return self
    def __next__(self):
        del Losing.__next__
        return 1
class MyStop(StopIteration): pass
result = [Bad(StopIteration), Bad(StopIteration(5)), Bad(MyStop()), Bad(KeyError('k')), iter([1, 0]), Losing()]
",
        )
        .unwrap();
        let mut seen = Vec::new();
        for iterator in iterators.try_iter().unwrap() {
            let items = iterator.unwrap().try_iter().unwrap().take(4);
            let items: Vec<String> = items
                .map(|item| match item {
                    Ok(item) => item.to_string(),
                    Err(error) => error.get_type(py).name().unwrap().to_string(),
                })
                .collect();
            seen.push(items.join(" "));
            assert!(PyErr::take(py).is_none());
        }
        let repeated = "1 0 KeyError KeyError";
        assert_eq!(&seen[..5], ["1 0", "1 0", "1 0", repeated, "1 0"]);
        assert!(
            seen[5].starts_with("1 ") && seen[5].contains("Error"),
            "{}",
            seen[5]
        );
    });
}
