//! Invariants of classes that this kind of library has broken before; each test is named after one.

#![allow(
    deprecated,
    reason = "a tuple is one of the ways to give a class with its base"
)]

use pyrope::exceptions::{PyRuntimeError, PyTypeError};
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyType};
use pyrope::{PyTraverseError, PyVisit};
use pyrope_behaviour::{alone, assert_in_python, refcount};

fn class<T: pyrope::PyTypeInfo>(py: Python<'_>) -> Bound<'_, PyAny> {
    py.get_type::<T>().into_any()
}

#[pyclass(subclass)]
struct Base {
    base: u64,
}

#[pyclass(extends = Base, subclass)]
struct Derived {
    derived: [u64; 4],
}

#[pymethods]
impl Base {
    #[new]
    fn new() -> Self {
        Base { base: 1 }
    }
}

#[pymethods]
impl Derived {
    #[new]
    fn new() -> (Self, Base) {
        (Derived { derived: [7; 4] }, Base { base: 2 })
    }
}

#[test]
fn mem_swap_through_as_super_is_no_type_confusion() {
    Python::attach(|py| {
        let derived = Bound::new(py, Derived::new()).unwrap();
        let base = Bound::new(py, Base { base: 3 }).unwrap();
        {
            let mut of_derived = derived.borrow_mut();
            let mut of_base = base.borrow_mut();
            std::mem::swap(of_derived.as_super(), &mut of_base);
            assert_eq!(of_derived.derived, [7; 4]);
            of_derived.derived = [8; 4];
            // The swapped guards still see the instances that they were made for.
            assert_eq!(of_base.base, 2);
            assert_eq!(of_derived.as_super().base, 3);
        }
        assert_eq!((derived.borrow().derived, base.borrow().base), ([8; 4], 3));
        assert!(derived.try_borrow_mut().is_ok() && base.try_borrow_mut().is_ok());
        assert_eq!(
            (refcount(derived.as_any()), refcount(base.as_any())),
            (1, 1)
        );
    });
}

#[test]
fn swapping_the_values_of_base_parts_moves_values_only() {
    Python::attach(|py| {
        let derived = Bound::new(py, Derived::new()).unwrap();
        let base = Bound::new(py, Base { base: 3 }).unwrap();
        std::mem::swap(
            &mut **derived.borrow_mut().as_super(),
            &mut *base.borrow_mut(),
        );
        assert_eq!(derived.borrow().as_super().base, 3);
        assert_eq!(base.borrow().base, 2);
    });
}

#[test]
fn a_super_guard_keeps_the_whole_borrowed() {
    Python::attach(|py| {
        let derived = Bound::new(py, Derived::new()).unwrap();
        let guard = derived.borrow_mut().into_super();
        assert!(derived.try_borrow().is_err());
        assert!(derived.as_super().try_borrow().is_err());
        assert_eq!(guard.base, 2);
        drop(guard);
        assert!(derived.try_borrow_mut().is_ok());
    });
}

#[test]
fn the_same_object_twice_is_no_aliasing() {
    #[pyfunction]
    fn both(first: &mut Base, second: &Base) -> u64 {
        first.base += second.base;
        first.base
    }
    #[pyfunction]
    fn up_and_down(first: &mut Derived, second: &mut Base) -> u64 {
        first.derived[0] + second.base
    }
    Python::attach(|py| {
        let both = wrap_pyfunction!(both, py).unwrap();
        let base = Bound::new(py, Base { base: 1 }).unwrap();
        let other = Bound::new(py, Base { base: 1 }).unwrap();
        let error = both.call1((&base, &base)).unwrap_err();
        assert!(error.is_instance_of::<PyRuntimeError>(py));
        assert_eq!(
            both.call1((&base, &other))
                .unwrap()
                .extract::<u64>()
                .unwrap(),
            2
        );
        let derived = Bound::new(py, Derived::new()).unwrap();
        let up_and_down = wrap_pyfunction!(up_and_down, py).unwrap();
        assert!(up_and_down.call1((&derived, &derived)).is_err());
        assert!(derived.try_borrow_mut().is_ok());
    });
}

#[test]
fn the_borrow_flag_is_right_under_threads() {
    let counter = Python::attach(|py| Py::new(py, Base { base: 0 }).unwrap());
    let added: u64 = std::thread::scope(|scope| {
        let worker = || {
            let mut added = 0;
            for _ in 0..500 {
                Python::attach(|py| {
                    if let Ok(mut base) = counter.try_borrow_mut(py) {
                        base.base += 1;
                        added += 1;
                    }
                    let _ = counter.try_borrow(py).map(|base| base.base);
                });
            }
            added
        };
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .sum()
    });
    Python::attach(|py| {
        assert_eq!(counter.borrow(py).base, added);
        assert!(counter.try_borrow_mut(py).is_ok());
    });
}

// Without the GIL references to types are counted by each thread for itself.
#[cfg(not(Py_GIL_DISABLED))]
#[test]
fn a_type_object_is_referenced_once_by_instances_of_subclasses_too() {
    let _guard = alone();
    Python::attach(|py| {
        assert_in_python(
            py,
            &[
                ("Base", class::<Base>(py)),
                ("Derived", class::<Derived>(py)),
            ],
            c"
class Sub(Derived):
    pass
class Both(Sub):
    __slots__ = ()
for cls in (Base, Derived, Sub, Both):
    cls()
    gc.collect()
    before = sys.getrefcount(cls)
    made = [cls() for _ in range(10)]
    assert sys.getrefcount(cls) == before + 10, cls
    del made
    gc.collect()
    assert sys.getrefcount(cls) == before, cls
",
        );
    });
}

#[test]
fn classes_made_in_python_are_collected_with_their_instances() {
    let _guard = alone();
    Python::attach(|py| {
        assert_in_python(
            py,
            &[("Derived", class::<Derived>(py))],
            c"
class Sub(Derived):
    pass
gone = weakref.ref(Sub)
Sub.instance = Sub()
del Sub
gc.collect()
assert gone() is None
",
        );
    });
}

#[test]
fn class_attributes_and_method_definitions_do_not_leak() {
    let _guard = alone();
    Python::attach(|py| {
        #[pyclass]
        struct Constants {}
        #[pymethods]
        impl Constants {
            #[classattr]
            fn list(py: Python<'_>) -> Py<PyAny> {
                pyrope::types::PyList::empty(py).into_any().unbind()
            }
            fn method(&self) {}
        }
        let class = class::<Constants>(py);
        assert_eq!(refcount(&class.getattr("list").unwrap()), 2);
        let object = Bound::new(py, Constants {}).unwrap();
        let before = refcount(object.as_any());
        for _ in 0..10 {
            object.call_method0("method").unwrap();
            object.getattr("method").unwrap();
        }
        assert_eq!(refcount(object.as_any()), before);
    });
}

#[pyclass]
struct GivesBase {}

#[pymethods]
impl GivesBase {
    #[new]
    fn new(py: Python<'_>) -> PyResult<Py<Base>> {
        Py::new(py, Base { base: 0 })
    }
}

#[test]
fn an_object_of_another_class_from_new_is_refused() {
    Python::attach(|py| {
        let error = class::<GivesBase>(py).call0().unwrap_err();
        assert!(error.is_instance_of::<PyTypeError>(py));
    });
}

#[pyclass(unsendable, subclass)]
struct Local {
    value: i32,
    object: Option<Py<PyAny>>,
    _dropped: Option<DropOnThread>,
}

struct DropOnThread(
    std::thread::ThreadId,
    std::sync::Arc<std::sync::atomic::AtomicBool>,
);

impl Drop for DropOnThread {
    fn drop(&mut self) {
        if std::thread::current().id() != self.0 {
            self.1.store(true, std::sync::atomic::Ordering::SeqCst);
        }
    }
}

#[pymethods]
impl Local {
    fn read(&self) -> i32 {
        self.value
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.object)
    }
}

#[test]
fn an_unsendable_class_touched_from_another_thread_raises() {
    let _guard = alone();
    let wrong = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let dropped = DropOnThread(std::thread::current().id(), std::sync::Arc::clone(&wrong));
    let object = Python::attach(|py| {
        let local = Local {
            value: 5,
            object: Some(py.None()),
            _dropped: Some(dropped),
        };
        Py::new(py, local).unwrap().into_any()
    });
    std::thread::scope(|scope| {
        let worker = scope.spawn(|| {
            Python::attach(|py| {
                let names = PyDict::new(py);
                names.set_item("object", &object).unwrap();
                let code = c"
import gc, sys
try:
    object.read()
except BaseException as e:
    assert 'soundness_classes::' in str(e) and 'unsendable' in str(e), e
else:
    raise AssertionError('nothing raised')
gc.collect()
sys.unraisablehook = lambda report: None
";
                py.run(code, Some(&names), None).unwrap();
            });
        });
        worker.join().unwrap();
    });
    std::thread::spawn(move || {
        Python::attach(|py| {
            object.drop_ref(py);
            let restore =
                c"import sys; sys.unraisablehook = getattr(sys, '__unraisablehook__', None)";
            py.run(restore, None, None).unwrap();
        });
    })
    .join()
    .unwrap();
    assert!(
        !wrong.load(std::sync::atomic::Ordering::SeqCst),
        "dropped on another thread"
    );
}

#[pyclass(extends = Local)]
struct UnderLocal {}

#[pymethods]
impl UnderLocal {
    fn read_base(slf: PyRef<'_, Self>) -> i32 {
        slf.into_super().value
    }
    fn own(&self) {}
}

#[test]
fn a_class_that_extends_an_unsendable_one_is_as_unsendable() {
    let _guard = alone();
    Python::attach(|py| {
        let local = Local {
            value: 5,
            object: None,
            _dropped: None,
        };
        let object = Bound::new(py, (UnderLocal {}, local)).unwrap();
        assert_in_python(
            py,
            &[("object", object.into_any())],
            c"
import threading
assert object.read_base() == 5
object.own()
seen = []
def elsewhere():
    for call in (object.read_base, object.own, object.read):
        try:
            call()
        except BaseException as e:
            seen.append('unsendable' in str(e))
thread = threading.Thread(target=elsewhere)
thread.start()
thread.join()
assert seen == [True] * 3, seen
",
        );
    });
}

#[pyclass]
struct Receiver {}

#[pymethods]
impl Receiver {
    #[new]
    fn new() -> Self {
        Receiver {}
    }
    fn method(&self) {}
    #[getter]
    fn attribute(&self) -> i32 {
        1
    }
    fn __len__(&self) -> usize {
        0
    }
    fn __add__(&self, other: i32) -> i32 {
        other
    }
    fn __radd__(&self, other: i32) -> i32 {
        -other
    }
    fn __call__(&self) -> i32 {
        5
    }
    #[classmethod]
    fn __class_getitem__(cls: &Bound<'_, PyType>, _item: &Bound<'_, PyAny>) -> PyResult<String> {
        Ok(cls.name()?.to_string())
    }
}

#[test]
fn a_wrong_self_from_python_raises_type_error() {
    Python::attach(|py| {
        assert_in_python(
            py,
            &[("C", class::<Receiver>(py))],
            c"
for wrong in (1, None, object(), C):
    for call in (C.method, C.__len__, C.__call__):
        raises(TypeError, call, wrong)
    raises(TypeError, C.attribute.__get__, wrong)
    if wrong is not None:
        raises(TypeError, C.__add__, wrong, 1)
        raises(TypeError, C.__radd__, wrong, 1)
raises(TypeError, C.__new__, int)
raises(TypeError, C.__new__, 5)
c = C()
assert c + 1 == 1 and 1 + c == -1 and c() == 5
raises(TypeError, lambda: c + 'x')
raises(TypeError, lambda: 'x' + c)
",
        );
    });
}

#[test]
fn class_methods_get_the_class_and_keep_it_alive() {
    let _guard = alone();
    Python::attach(|py| {
        assert_in_python(
            py,
            &[("Receiver", class::<Receiver>(py))],
            c"
before = sys.getrefcount(Receiver)
for _ in range(10):
    assert Receiver[1] == 'Receiver'
assert sys.getrefcount(Receiver) == before
",
        );
    });
}

#[test]
fn closures_are_freed_with_their_function() {
    use std::sync::Arc;

    use pyrope::types::PyCFunction;

    let kept = Arc::new(());
    Python::attach(|py| {
        let held = PyDict::new(py).into_any();
        let (captured, object) = (Arc::clone(&kept), held.clone().unbind());
        let function = PyCFunction::new_closure(py, None, None, move |args, kwargs| {
            let _ = (&captured, &object);
            (args.len(), kwargs.map_or(0, |kwargs| kwargs.len()))
        })
        .unwrap();
        let given = PyDict::new(py);
        given.set_item("a", 1).unwrap();
        let counts = function.call((1, 2), Some(&given)).unwrap();
        assert_eq!(counts.extract::<(usize, usize)>().unwrap(), (2, 1));
        assert_eq!((Arc::strong_count(&kept), refcount(&held)), (2, 2));
        // The closure lives as long as anything that could call it.
        let other = function.clone();
        drop(function);
        assert_eq!(Arc::strong_count(&kept), 2);
        other.call0().unwrap();
        drop(other);
        assert_eq!((Arc::strong_count(&kept), refcount(&held)), (1, 1));
    });
}

#[test]
fn closures_are_called_from_many_threads() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::Arc;

    use pyrope::types::PyCFunction;

    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let function = Python::attach(|py| {
        let count = move |_: &Bound<'_, pyrope::types::PyTuple>, _: Option<&Bound<'_, PyDict>>| {
            counted.fetch_add(1, Ordering::Relaxed)
        };
        PyCFunction::new_closure(py, Some(c"count"), None, count)
            .unwrap()
            .unbind()
    });
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    Python::attach(|py| drop(function.call0(py).unwrap()));
                }
            });
        }
    });
    assert_eq!(calls.load(Ordering::Relaxed), 200);
}

/// Fails while its class is made.
#[pyclass(subclass)]
struct Unmakeable;

#[pymethods]
impl Unmakeable {
    #[classattr]
    fn broken() -> PyResult<i32> {
        Err(PyRuntimeError::new_err("no constant"))
    }
}

#[pyclass(extends = Unmakeable)]
struct OfUnmakeable;

#[test]
fn an_instance_of_a_class_that_cannot_be_made_does_not_abort() {
    Python::attach(|py| {
        let error = Py::new(py, Unmakeable).unwrap_err();
        assert!(error.is_instance_of::<PyRuntimeError>(py), "{error}");
        let cause = error.cause(py).unwrap().cause(py).unwrap();
        assert_eq!(cause.to_string(), "RuntimeError: no constant");

        let make =
            std::panic::AssertUnwindSafe(|| Py::new(py, (OfUnmakeable, Unmakeable)).map(drop));
        let panicked = std::panic::catch_unwind(make);
        assert!(panicked.is_err() || panicked.is_ok_and(|made| made.is_err()));
        assert!(!PyErr::occurred(py));
    });
}
