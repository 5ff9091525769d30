//! `#[pyclass]` from Rust: making, borrowing, inheriting.

use pyrope::exceptions::{PyRuntimeError, PyTypeError};
use pyrope::prelude::*;
use pyrope::pycell::{PyBorrowError, PyBorrowMutError};
use pyrope_behaviour::refcount;

#[pyclass]
struct Counter {
    #[pyo3(get, set)]
    count: u32,
}

#[pymethods]
impl Counter {
    #[new]
    fn new() -> Self {
        Counter { count: 0 }
    }

    fn increment(&mut self) -> u32 {
        self.count += 1;
        self.count
    }
}

#[pyclass(frozen)]
struct Constant {
    value: u32,
}

#[pyclass(subclass)]
struct Base {
    base: u32,
}

#[pyclass(extends = Base)]
struct Derived {
    derived: u32,
}

#[test]
fn made_in_rust_and_used_in_both() {
    Python::attach(|py| {
        let counter = Bound::new(py, Counter { count: 3 }).unwrap();
        assert_eq!(
            counter
                .call_method0("increment")
                .unwrap()
                .extract::<u32>()
                .unwrap(),
            4
        );
        assert_eq!(counter.borrow().count, 4);
        counter.borrow_mut().count = 10;
        assert_eq!(
            counter.getattr("count").unwrap().extract::<u32>().unwrap(),
            10
        );
        let unbound = Py::new(py, Counter::new()).unwrap();
        assert_eq!(unbound.borrow(py).count, 0);
        assert_eq!(
            Counter { count: 1 }
                .into_pyobject(py)
                .unwrap()
                .borrow()
                .count,
            1
        );
    });
}

#[test]
fn the_type_can_be_called() {
    Python::attach(|py| {
        let class = py.get_type::<Counter>();
        let made = class.call0().unwrap().cast_into::<Counter>().unwrap();
        assert_eq!(made.borrow().count, 0);
        assert_eq!(class.name().unwrap(), "Counter");
        assert!(py.get_type::<Counter>().is(&class));
    });
}

#[test]
fn borrows_exclude_each_other() {
    Python::attach(|py| {
        let counter = Bound::new(py, Counter { count: 0 }).unwrap();
        {
            let first = counter.try_borrow().unwrap();
            let second = counter.try_borrow().unwrap();
            assert_eq!(first.count, second.count);
            let refused: Result<_, PyBorrowMutError> = counter.try_borrow_mut();
            assert!(refused.is_err());
        }
        {
            let _exclusive = counter.try_borrow_mut().unwrap();
            let refused: Result<_, PyBorrowError> = counter.try_borrow();
            assert!(refused.is_err());
            assert!(counter.try_borrow_mut().is_err());
            let error = counter.call_method0("increment").unwrap_err();
            assert!(error.is_instance_of::<PyRuntimeError>(py));
        }
        assert!(counter.try_borrow_mut().is_ok());
    });
}

#[test]
#[should_panic(expected = "lready")]
fn borrow_panics_while_borrowed_mutably() {
    Python::attach(|py| {
        let counter = Bound::new(py, Counter { count: 0 }).unwrap();
        let _exclusive = counter.borrow_mut();
        drop(counter.borrow());
    });
}

#[test]
fn borrow_errors_become_runtime_errors() {
    Python::attach(|py| {
        let counter = Bound::new(py, Counter { count: 0 }).unwrap();
        let _shared = counter.borrow();
        let error = PyErr::from(counter.try_borrow_mut().err().unwrap());
        assert!(error.is_instance_of::<PyRuntimeError>(py));
    });
}

/// Fields of several kinds: written in place, or with something that ends.
#[pyclass]
struct Fields {
    #[pyo3(get, set)]
    number: f64,
    #[pyo3(get, set)]
    text: String,
    #[pyo3(get, set)]
    object: Option<Py<PyAny>>,
}

#[test]
fn fields_are_not_written_while_borrowed() {
    Python::attach(|py| {
        let fields = Fields {
            number: 1.0,
            text: "one".into(),
            object: None,
        };
        let fields = Bound::new(py, fields).unwrap();
        let refused = |name: &str| {
            let error = fields.setattr(name, py.None()).unwrap_err();
            assert!(error.is_instance_of::<PyTypeError>(py), "{error}");
            let result = match name {
                "number" => fields.setattr(name, 2.0),
                _ => fields.setattr(name, "two"),
            };
            let error = result.unwrap_err();
            assert!(error.is_instance_of::<PyRuntimeError>(py), "{error}");
        };
        {
            let guard = fields.borrow();
            refused("number");
            refused("text");
            assert_eq!((guard.number, guard.text.as_str()), (1.0, "one"));
            assert!(fields.getattr("number").is_ok() && fields.getattr("text").is_ok());
        }
        {
            let _guard = fields.borrow_mut();
            refused("number");
            refused("text");
            for name in ["number", "text"] {
                let error = fields.getattr(name).unwrap_err();
                assert!(error.is_instance_of::<PyRuntimeError>(py), "{error}");
            }
        }
        fields.setattr("number", 2.0).unwrap();
        fields.setattr("text", "two").unwrap();
        let guard = fields.borrow_mut();
        assert_eq!((guard.number, guard.text.as_str()), (2.0, "two"));
    });
}

#[test]
fn what_a_field_held_may_look_at_the_instance_when_it_ends() {
    Python::attach(|py| {
        let fields = Fields {
            number: 1.0,
            text: String::new(),
            object: None,
        };
        let fields = Bound::new(py, fields).unwrap();
        let locals = pyrope::types::PyDict::new(py);
        locals.set_item("fields", &fields).unwrap();
        let code = c"
class Last:
    def __del__(self):
        seen = []
        for read in ('number', 'object'):
            try:
                seen.append(getattr(fields, read))
            except RuntimeError:
                seen.append('borrowed')
        outcome.append(seen)

outcome = []
globals().update(outcome=outcome, fields=fields)
fields.object = Last()
fields.object = 5
assert fields.object == 5 and fields.number == 1.0
del globals()['fields']
";
        py.run(code, Some(&locals), None).unwrap();
    });
}

#[test]
fn guards_keep_the_object_alive() {
    Python::attach(|py| {
        let counter = Bound::new(py, Counter { count: 7 }).unwrap();
        assert_eq!(refcount(counter.as_any()), 1);
        let guard = counter.borrow();
        assert_eq!(refcount(counter.as_any()), 2);
        drop(counter);
        assert_eq!(guard.count, 7);
    });
}

#[test]
fn frozen_classes_are_read_without_a_guard() {
    Python::attach(|py| {
        let constant = Py::new(py, Constant { value: 5 }).unwrap();
        assert_eq!(constant.get().value, 5);
        assert_eq!(constant.bind(py).get().value, 5);
        assert_eq!(constant.borrow(py).value, 5);
    });
}

#[test]
fn a_frozen_class_is_read_detached_in_many_threads() {
    let constant = Python::attach(|py| Py::new(py, Constant { value: 9 }).unwrap());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(constant.get().value, 9));
        }
    });
}

#[test]
fn inheritance() {
    Python::attach(|py| {
        let init = PyClassInitializer::from(Base { base: 1 }).add_subclass(Derived { derived: 2 });
        let derived = Bound::new(py, init).unwrap();
        assert_eq!(
            (derived.borrow().derived, derived.as_super().borrow().base),
            (2, 1)
        );
        let base = derived.clone().into_super();
        assert!(base.is(&derived));
        base.borrow_mut().base = 10;
        assert_eq!(derived.borrow().as_super().base, 10);
        assert!(derived.is_instance_of::<Base>() && derived.is_exact_instance_of::<Derived>());
        assert!(base.cast::<Derived>().is_ok());
        let pair = Py::new(py, (Derived { derived: 3 }, Base { base: 4 })).unwrap();
        assert_eq!(pair.borrow(py).into_super().base, 4);
    });
}

#[test]
fn a_borrow_of_the_base_is_a_borrow_of_the_whole() {
    Python::attach(|py| {
        let init = PyClassInitializer::from(Base { base: 1 }).add_subclass(Derived { derived: 2 });
        let derived = Bound::new(py, init).unwrap();
        let guard = derived.as_super().borrow_mut();
        assert!(derived.try_borrow().is_err());
        drop(guard);
        let guard = derived.borrow();
        assert!(derived.as_super().try_borrow_mut().is_err());
        drop(guard);
    });
}

#[test]
fn values_are_dropped_with_their_object() {
    use std::sync::Arc;

    #[pyclass]
    struct Holds {
        _kept: Arc<()>,
    }
    let kept = Arc::new(());
    Python::attach(|py| {
        let object = Bound::new(
            py,
            Holds {
                _kept: Arc::clone(&kept),
            },
        )
        .unwrap();
        assert_eq!(Arc::strong_count(&kept), 2);
        drop(object);
        assert_eq!(Arc::strong_count(&kept), 1);
    });
}

#[test]
fn class_arguments_are_borrowed() {
    #[pyfunction]
    fn add(first: PyRef<'_, Counter>, mut second: PyRefMut<'_, Counter>) {
        second.count += first.count;
    }
    Python::attach(|py| {
        let function = wrap_pyfunction!(add, py).unwrap();
        let first = Bound::new(py, Counter { count: 1 }).unwrap();
        let second = Bound::new(py, Counter { count: 2 }).unwrap();
        function.call1((&first, &second)).unwrap();
        assert_eq!(second.borrow().count, 3);
        assert!(function.call1((&first, &first)).is_err());
        assert!(first.try_borrow_mut().is_ok());
    });
}
