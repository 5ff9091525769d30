//! Invariants that this kind of library has broken before; each test is named after one.

use pyrope::exceptions::PyRuntimeError;
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyList};
use pyrope_behaviour::{alone, refcount, result_of, type_refcount};

#[test]
fn conversions_neither_add_nor_drop_a_reference() {
    Python::attach(|py| {
        let item = PyList::empty(py).into_any();
        drop(vec![item.clone()].into_pyobject(py).unwrap());
        drop((item.clone(), item.clone()).into_pyobject(py).unwrap());
        drop(Some(&item).into_pyobject(py).unwrap());
        let list = PyList::new(py, [&item]).unwrap();
        drop(list.extract::<Vec<Py<PyAny>>>().unwrap());
        drop(list.extract::<Vec<Bound<'_, PyAny>>>().unwrap());
        drop(list.extract::<Vec<i32>>().unwrap_err());
        drop(list);
        assert_eq!(refcount(&item), 1);
    });
}

#[test]
fn items_borrowed_from_a_container_survive_its_mutation() {
    Python::attach(|py| {
        let list = PyList::new(py, ["only here, not interned"]).unwrap();
        let item = list.get_item(0).unwrap();
        list.del_item(0).unwrap();
        assert_eq!(item.to_string(), "only here, not interned");

        let dict = PyDict::new(py);
        dict.set_item("k", PyList::empty(py)).unwrap();
        let value = dict.get_item("k").unwrap().unwrap();
        dict.clear();
        assert_eq!(refcount(&value), 1);
    });
}

#[test]
fn a_deferred_decref_during_unwinding_is_neither_lost_nor_run_twice() {
    let _guard = alone();
    let list = Python::attach(|py| PyList::empty(py).into_any().unbind());
    let clone = Python::attach(|py| list.clone_ref(py));
    let unwound = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
        let _dropped_while_unwinding = clone;
        panic!("on the way");
    }));
    assert!(unwound.is_err());
    Python::attach(|py| assert_eq!(refcount(list.bind(py)), 1));
}

#[pyclass]
struct Cell {
    value: i32,
}

#[test]
fn one_object_as_mutable_and_shared_argument_is_an_error() {
    #[pyfunction]
    fn both(mut first: PyRefMut<'_, Cell>, second: &Cell) {
        first.value += second.value;
    }
    Python::attach(|py| {
        let function = wrap_pyfunction!(both, py).unwrap();
        let cell = Bound::new(py, Cell { value: 1 }).unwrap();
        let error = function.call1((&cell, &cell)).unwrap_err();
        assert!(error.is_instance_of::<PyRuntimeError>(py));
        assert_eq!(cell.borrow().value, 1);
    });
}

#[test]
fn a_type_object_is_referenced_once_by_each_instance() {
    let _guard = alone();
    Python::attach(|py| {
        let class = py.get_type::<Cell>().into_any();
        drop(Bound::new(py, Cell { value: 0 }).unwrap());
        let before = type_refcount(&class);
        let cells: Vec<_> = (0..10)
            .map(|value| Bound::new(py, Cell { value }).unwrap())
            .collect();
        assert_eq!(type_refcount(&class), before.map(|count| count + 10));
        drop(cells);
        assert_eq!(type_refcount(&class), before);
    });
}

#[test]
fn nth_with_huge_steps_ends_the_iteration() {
    Python::attach(|py| {
        let list = PyList::new(py, [1, 2, 3]).unwrap();
        for step in [3, usize::MAX - 1, usize::MAX] {
            assert!(list.iter().nth(step).is_none());
            assert!(list.iter().nth_back(step).is_none());
            assert!(list.to_tuple().iter().nth(step).is_none());
            assert!(list.to_tuple().iter().nth_back(step).is_none());
        }
        let mut items = list.iter();
        items.next();
        assert!(items.nth(usize::MAX).is_none());
        assert_eq!(items.size_hint().1.unwrap_or(0), 0);
    });
}

#[test]
fn a_panic_inside_detach_reattaches() {
    Python::attach(|py| {
        let panicked = std::panic::catch_unwind(|| py.detach(|| panic!("detached")));
        assert!(panicked.is_err());
        assert_eq!(PyList::new(py, [1]).unwrap().len(), 1);
    });
}

#[test]
fn a_payload_whose_drop_would_panic_does_not_cross_into_python() {
    struct Loud;
    #[pyfunction]
    fn throws() {
        std::panic::panic_any(Loud);
    }
    Python::attach(|py| {
        let function = wrap_pyfunction!(throws, py).unwrap();
        let names = PyDict::new(py);
        names.set_item("function", function).unwrap();
        let code =
            c"try:\n    function()\nexcept BaseException as e:\n    result = type(e).__name__";
        py.run(code, Some(&names), None).unwrap();
        assert_eq!(
            names.get_item("result").unwrap().unwrap().to_string(),
            "PanicException"
        );
    });
}

#[test]
fn an_error_normalised_from_two_threads_is_one_exception() {
    let error = pyrope::exceptions::PyValueError::new_err("shared");
    let address = |error: &PyErr| Python::attach(|py| error.value(py).as_ptr() as usize);
    let addresses: Vec<usize> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(|| address(&error))).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .collect()
    });
    assert!(addresses.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn a_once_cell_does_not_deadlock_with_the_interpreter_lock() {
    use pyrope::sync::PyOnceLock;
    static CELL: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let init = |py: Python<'_>| {
        // Lets the other threads in while the value is being made.
        py.detach(|| std::thread::sleep(std::time::Duration::from_millis(20)));
        result_of(py, c"result = object()").unwrap().unbind()
    };
    let seen: Vec<usize> = std::thread::scope(|scope| {
        let get = || Python::attach(|py| CELL.get_or_init(py, || init(py)).as_ptr() as usize);
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(get)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .collect()
    });
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]));
}

/// 23: objects end while a panic is on its way through Python as an exception; it stays one.
#[test]
fn a_panic_on_its_way_stays_an_exception_where_objects_end() {
    #[pyclass(unsendable)]
    struct Dropped(#[allow(dead_code)] Vec<i32>);

    #[pymethods]
    impl Dropped {
        #[new]
        fn new() -> Self {
            Dropped(vec![1])
        }
    }

    #[pyfunction]
    fn panics() {
        panic!("on the way")
    }

    Python::attach(|py| {
        let names = PyDict::new(py);
        names.set_item("Dropped", py.get_type::<Dropped>()).unwrap();
        let panics = wrap_pyfunction!(panics, py).unwrap();
        names.set_item("panics", panics).unwrap();
        let code = c"
try:
    [Dropped(), panics()]
except BaseException as e:
    assert type(e).__name__ == 'PanicException' and str(e) == 'on the way'
else:
    raise AssertionError
";
        py.run(code, Some(&names), None).unwrap();
    });
}
