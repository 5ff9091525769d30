//! `PyAnyMethods`: attributes, calls, operators, items.

use std::cmp::Ordering;

use pyrope::basic::CompareOp;
use pyrope::exceptions::{PyAttributeError, PyTypeError};
use pyrope::prelude::*;
use pyrope::types::{IntoPyDict, PyDict, PyInt, PyList, PyString};
use pyrope_behaviour::{refcount, result_of};

fn eval<'py>(py: Python<'py>, code: &std::ffi::CStr) -> Bound<'py, PyAny> {
    py.eval(code, None, None).unwrap()
}

#[test]
fn attributes() {
    Python::attach(|py| {
        let object = result_of(py, c"class A: pass\nresult = A()").unwrap();
        assert!(!object.hasattr("x").unwrap());
        assert!(object.getattr_opt("x").unwrap().is_none());
        object.setattr("x", 5).unwrap();
        assert!(object.hasattr("x").unwrap());
        assert_eq!(object.getattr("x").unwrap().extract::<i32>().unwrap(), 5);
        assert!(object.getattr_opt("x").unwrap().is_some());
        object.delattr("x").unwrap();
        let error = object.getattr("x").unwrap_err();
        assert!(error.is_instance_of::<PyAttributeError>(py));
        assert!(object.delattr("x").is_err());
        let name = PyString::new(py, "y");
        object.setattr(&name, py.None()).unwrap();
        assert!(object.getattr(&name).unwrap().is_none());
    });
}

#[test]
fn an_attribute_that_fails_otherwise_is_an_error() {
    Python::attach(|py| {
        let code = c"class A:\n    @property\n    def x(self): raise ValueError('x')\nresult = A()";
        let object = result_of(py, code).unwrap();
        assert!(object.hasattr("x").is_err());
        assert!(object.getattr_opt("x").is_err());
    });
}

#[test]
fn calls_with_every_kind_of_arguments() {
    Python::attach(|py| {
        let code = c"def result(*args, **kwargs): return (args, sorted(kwargs.items()))";
        let function = result_of(py, code).unwrap();
        let keywords = [("k", 1)].into_py_dict(py).unwrap();
        let shown = |result: PyResult<Bound<'_, PyAny>>| result.unwrap().to_string();
        assert_eq!(shown(function.call0()), "((), [])");
        assert_eq!(shown(function.call1((1,))), "((1,), [])");
        assert_eq!(shown(function.call1((1, "a", 2.5))), "((1, 'a', 2.5), [])");
        assert_eq!(
            shown(function.call((1,), Some(&keywords))),
            "((1,), [('k', 1)])"
        );
        assert_eq!(
            shown(function.call((), Some(&keywords))),
            "((), [('k', 1)])"
        );
        let many = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assert_eq!(
            function
                .call1(many)
                .unwrap()
                .get_item(0)
                .unwrap()
                .len()
                .unwrap(),
            12
        );
        let tuple = pyrope::types::PyTuple::new(py, [7, 8]).unwrap();
        assert_eq!(shown(function.call1(tuple)), "((7, 8), [])");
    });
}

#[test]
fn calls_of_methods() {
    Python::attach(|py| {
        let text = PyString::new(py, "a-b").into_any();
        assert_eq!(text.call_method0("upper").unwrap().to_string(), "A-B");
        assert_eq!(
            text.call_method1("split", ("-",)).unwrap().len().unwrap(),
            2
        );
        let keywords = PyDict::new(py);
        keywords.set_item("maxsplit", 0).unwrap();
        let parts = text.call_method("split", ("-",), Some(&keywords)).unwrap();
        assert_eq!(parts.len().unwrap(), 1);
        assert!(text.call_method0("no_such").is_err());
        assert!(text.call0().unwrap_err().is_instance_of::<PyTypeError>(py));
        assert!(!text.is_callable() && text.getattr("upper").unwrap().is_callable());
    });
}

#[test]
fn comparisons() {
    Python::attach(|py| {
        let five = PyInt::new(py, 5).into_any();
        assert!(five.lt(6).unwrap() && five.le(5).unwrap() && five.gt(4).unwrap());
        assert!(five.ge(5).unwrap() && five.eq(5).unwrap() && five.ne(6).unwrap());
        assert_eq!(five.compare(4).unwrap(), Ordering::Greater);
        assert_eq!(five.compare(5).unwrap(), Ordering::Equal);
        assert_eq!(five.compare(6).unwrap(), Ordering::Less);
        assert!(five
            .rich_compare(6, CompareOp::Lt)
            .unwrap()
            .is_truthy()
            .unwrap());
        assert!(five.lt("x").is_err() && five.compare("x").is_err());
        assert!(!five.eq("5").unwrap());
    });
}

#[test]
fn operators() {
    Python::attach(|py| {
        let number = |value: i64| PyInt::new(py, value).into_any();
        let int = |result: PyResult<Bound<'_, PyAny>>| result.unwrap().extract::<i64>().unwrap();
        let seven = number(7);
        assert_eq!(int(seven.add(2)), 9);
        assert_eq!(int(seven.sub(2)), 5);
        assert_eq!(int(seven.mul(2)), 14);
        assert_eq!(int(seven.floor_div(2)), 3);
        assert_eq!(int(seven.rem(2)), 1);
        assert_eq!(int(seven.pow(2, py.None())), 49);
        assert_eq!(int(seven.pow(2, 10)), 9);
        assert_eq!(int(seven.lshift(1)), 14);
        assert_eq!(int(seven.rshift(1)), 3);
        assert_eq!(int(seven.bitand(3)), 3);
        assert_eq!(int(seven.bitor(8)), 15);
        assert_eq!(int(seven.bitxor(1)), 6);
        assert_eq!(int(seven.bitnot()), -8);
        assert_eq!(int(seven.neg()), -7);
        assert_eq!(int(seven.pos()), 7);
        assert_eq!(int(number(-7).abs()), 7);
        assert_eq!(seven.div(2).unwrap().to_string(), "3.5");
        assert_eq!(seven.divmod(2).unwrap().to_string(), "(3, 1)");
        assert!(seven.div(0).is_err() && seven.matmul(1).is_err());
        assert!(seven
            .add("x")
            .unwrap_err()
            .is_instance_of::<PyTypeError>(py));
    });
}

#[test]
fn items() {
    Python::attach(|py| {
        let mapping = PyDict::new(py).into_any();
        mapping.set_item("a", 1).unwrap();
        assert_eq!(mapping.get_item("a").unwrap().extract::<i32>().unwrap(), 1);
        assert!(mapping.contains("a").unwrap() && !mapping.contains("b").unwrap());
        assert_eq!(mapping.len().unwrap(), 1);
        mapping.del_item("a").unwrap();
        assert!(mapping.is_empty().unwrap());
        assert!(mapping.get_item("a").is_err() && mapping.del_item("a").is_err());
        let number = PyInt::new(py, 1).into_any();
        assert!(number.get_item(0).is_err() && number.len().is_err());
        assert!(number.set_item(0, 0).is_err() && number.contains(1).is_err());
    });
}

#[test]
fn truth_hash_and_text() {
    Python::attach(|py| {
        assert!(!eval(py, c"[]").is_truthy().unwrap());
        assert!(eval(py, c"[0]").is_truthy().unwrap());
        assert_eq!(eval(py, c"5").hash().unwrap(), 5);
        assert!(eval(py, c"[]").hash().is_err());
        assert_eq!(eval(py, c"'a'").repr().unwrap().to_string(), "'a'");
        assert_eq!(eval(py, c"'a'").str().unwrap().to_string(), "a");
        assert!(eval(py, c"None").is_none());
        let names = eval(py, c"5").dir().unwrap();
        assert!(names.contains("bit_length").unwrap());
    });
}

#[test]
fn types_of_objects() {
    Python::attach(|py| {
        let flag = eval(py, c"True");
        assert!(flag.is_instance_of::<PyInt>() && !flag.is_exact_instance_of::<PyInt>());
        let int = py.get_type::<PyInt>();
        assert!(flag.is_instance(&int).unwrap() && !flag.is_exact_instance(&int));
        assert!(flag.is_instance(&eval(py, c"(str, int)")).unwrap());
        assert!(flag.is_instance(&eval(py, c"5")).is_err());
        assert_eq!(flag.get_type().name().unwrap().to_string(), "bool");
    });
}

#[test]
fn iteration() {
    Python::attach(|py| {
        let list = PyList::new(py, [1, 2, 3]).unwrap().into_any();
        let sum: i32 = list
            .try_iter()
            .unwrap()
            .map(|x| x.unwrap().extract::<i32>().unwrap())
            .sum();
        assert_eq!(sum, 6);
        assert!(eval(py, c"5").try_iter().is_err());
        let failing = eval(py, c"(1 // x for x in (1, 0))");
        let results: Vec<_> = failing.try_iter().unwrap().map(|x| x.is_ok()).collect();
        assert_eq!(results, [true, false]);
    });
}

#[test]
fn what_an_iterator_raises_is_given_once() {
    Python::attach(|py| {
        let code = c"
class Failing:
    def __init__(self):
        self.left = 3
    def __iter__(self):
        return self
    def __next__(self):
        self.left -= 1
        if self.left == 1:
            raise KeyError('in between')
        if self.left < 0:
            raise StopIteration
        return self.left
result = Failing
";
        let class = result_of(py, code).unwrap();
        let failing = class.call0().unwrap();
        let results: Vec<_> = failing
            .try_iter()
            .unwrap()
            .map(|item| item.map_err(|error| error.to_string()))
            .map(|item| item.map(|item| item.extract::<i32>().unwrap()))
            .collect();
        let raised = Err("KeyError: 'in between'".to_owned());
        assert_eq!(results, [Ok(2), raised, Ok(0)]);
        let error = class.call0().unwrap().extract::<Vec<i32>>().unwrap_err();
        assert!(error.is_instance_of::<PyTypeError>(py), "{error}");
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn arguments_of_calls_are_counted_once() {
    Python::attach(|py| {
        let code = c"
class Counting:
    def count(self, *args):
        return len(args)
    def fail(self, *args):
        raise ValueError(args)
    __call__ = count
result = Counting()
";
        let object = result_of(py, code).unwrap();
        let arg = PyList::empty(py);
        let count =
            |result: PyResult<Bound<'_, PyAny>>| result.unwrap().extract::<usize>().unwrap();
        macro_rules! with {
            ($number:literal, $($arg:ident)*) => {{
                assert_eq!(count(object.call1(($(&$arg,)*))), $number);
                assert_eq!(count(object.call_method1("count", ($(&$arg,)*))), $number);
                assert!(object.call_method1("fail", ($(&$arg,)*)).is_err());
                assert!(object.call_method1("no_such", ($(&$arg,)*)).is_err());
                let tuple = ($(&$arg,)*).into_pyobject(py).unwrap();
                assert_eq!(tuple.len(), $number);
                assert!(tuple.iter().all(|item| item.is(&arg)));
                assert_eq!(refcount(&arg), 1 + $number);
            }};
        }
        with!(1, arg);
        with!(2, arg arg);
        with!(3, arg arg arg);
        with!(4, arg arg arg arg);
        with!(5, arg arg arg arg arg);
        with!(6, arg arg arg arg arg arg);
        with!(7, arg arg arg arg arg arg arg);
        assert_eq!(count(object.call0()), 0);
        assert_eq!(count(object.call_method0("count")), 0);
        assert_eq!(refcount(&arg), 1);
    });
}
