//! Invariants of classes that this kind of library has broken before; each test is named after one.

use std::ffi::CStr;

use pyrope::exceptions::{PyRuntimeError, PyTypeError};
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyType};
use pyrope::{PyTraverseError, PyVisit};
use pyrope_behaviour::{alone, refcount};

fn run(names: &[(&str, Bound<'_, PyAny>)], py: Python<'_>, code: &CStr) {
    let globals = PyDict::new(py);
    for (name, value) in names {
        globals.set_item(name, value).unwrap();
    }
    let helper = c"
import gc, sys, weakref
def raises(what, call, *args):
    try:
        call(*args)
    except what as e:
        return str(e)
    raise AssertionError('nothing raised')
";
    py.run(helper, Some(&globals), None).unwrap();
    if let Err(error) = py.run(code, Some(&globals), None) {
        panic!(
            "{error}: {:?}",
            error.traceback(py).map(|tb| tb.format().unwrap())
        );
    }
}

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

#[test]
fn a_type_object_is_referenced_once_by_instances_of_subclasses_too() {
    let _guard = alone();
    Python::attach(|py| {
        run(
            &[
                ("Base", class::<Base>(py)),
                ("Derived", class::<Derived>(py)),
            ],
            py,
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
        run(
            &[("Derived", class::<Derived>(py))],
            py,
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
    assert 'unsendable' in str(e), e
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
        run(
            &[("object", object.into_any())],
            py,
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
        run(
            &[("C", class::<Receiver>(py))],
            py,
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
        run(
            &[("Receiver", class::<Receiver>(py))],
            py,
            c"
before = sys.getrefcount(Receiver)
for _ in range(10):
    assert Receiver[1] == 'Receiver'
assert sys.getrefcount(Receiver) == before
",
        );
    });
}

#[pyclass]
struct Node {
    other: Option<Py<PyAny>>,
    more: Vec<Py<PyAny>>,
}

#[pymethods]
impl Node {
    #[new]
    fn new() -> Self {
        Node {
            other: None,
            more: Vec::new(),
        }
    }

    fn link(&mut self, other: Py<PyAny>) {
        self.other = Some(other);
    }

    fn link_more(&mut self, other: Py<PyAny>) {
        self.more.push(other);
    }

    fn collect_while_borrowed(&mut self, py: Python<'_>) -> PyResult<usize> {
        py.import("gc")?.call_method0("collect")?;
        self.more.push(py.None());
        Ok(self.more.len())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.other)?;
        for one in &self.more {
            visit.call(one)?;
        }
        Ok(())
    }

    fn __clear__(&mut self) {
        self.other = None;
        self.more.clear();
    }
}

#[test]
fn cycles_through_rust_values_are_collected() {
    let _guard = alone();
    Python::attach(|py| {
        run(
            &[("Node", class::<Node>(py))],
            py,
            c"
class Token: pass
def cycle():
    a, b, token = Node(), Node(), Token()
    a.link(b); b.link(a); b.link_more(token); b.link_more(None); a.link_more(a)
    return weakref.ref(token)
gone = cycle()
gc.collect()
assert gone() is None
",
        );
    });
}

#[test]
fn traverse_tolerates_a_live_mutable_borrow() {
    let _guard = alone();
    Python::attach(|py| {
        run(
            &[("Node", class::<Node>(py))],
            py,
            c"
a = Node()
a.link(a)
assert a.collect_while_borrowed() == 1 and a.collect_while_borrowed() == 2
",
        );
        let node = Bound::new(
            py,
            Node {
                other: None,
                more: vec![py.None()],
            },
        )
        .unwrap();
        let guard = node.borrow_mut();
        py.import("gc").unwrap().call_method0("collect").unwrap();
        assert_eq!(guard.more.len(), 1);
    });
}

#[test]
fn an_early_stop_of_the_traversal_is_passed_on() {
    let _guard = alone();
    Python::attach(|py| {
        run(
            &[("Node", class::<Node>(py))],
            py,
            c"
a = Node()
for _ in range(5):
    a.link_more([])
# `gc.get_referrers` stops at the first hit.
target = []
a.link(target)
assert any(r is a for r in gc.get_referrers(target))
assert any(r is target for r in gc.get_referents(a))
",
        );
    });
}

#[pyclass(subclass)]
struct Cleared {
    held: Option<Py<PyAny>>,
}

#[pyclass(extends = Cleared, subclass)]
struct InheritsClear {}

#[pymethods]
impl Cleared {
    fn hold(&mut self, object: Py<PyAny>) {
        self.held = Some(object);
    }
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.held)
    }
    fn __clear__(&mut self) {
        self.held = None;
    }
}

#[pymethods]
impl InheritsClear {
    #[new]
    fn new() -> (Self, Cleared) {
        (InheritsClear {}, Cleared { held: None })
    }
}

#[test]
fn subclasses_inherit_clear() {
    let _guard = alone();
    Python::attach(|py| {
        run(
            &[("C", class::<InheritsClear>(py))],
            py,
            c"
class Token: pass
class Sub(C): pass
def cycle(cls):
    a, token = cls(), Token()
    a.hold([a, token])
    return weakref.ref(token)
for cls in (C, Sub):
    gone = cycle(cls)
    gc.collect()
    assert gone() is None, cls
",
        );
    });
}

#[test]
fn traverse_cannot_attach() {
    #[pyclass]
    struct Attaches {
        tried: std::sync::Arc<std::sync::atomic::AtomicUsize>,
    }
    #[pymethods]
    impl Attaches {
        fn __traverse__(&self, _visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            let attached = Python::try_attach(|_| ()).is_some();
            self.tried
                .fetch_max(1 + attached as usize, std::sync::atomic::Ordering::SeqCst);
            Ok(())
        }
    }
    let _guard = alone();
    let tried = std::sync::Arc::default();
    Python::attach(|py| {
        let object = Bound::new(
            py,
            Attaches {
                tried: std::sync::Arc::clone(&tried),
            },
        )
        .unwrap();
        py.import("gc").unwrap().call_method0("collect").unwrap();
        drop(object);
    });
    assert_eq!(tried.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[test]
fn a_collection_while_class_attributes_are_made_is_fine() {
    #[pyclass]
    struct Early {
        held: Option<Py<PyAny>>,
    }
    #[pymethods]
    impl Early {
        #[classattr]
        fn first(py: Python<'_>) -> PyResult<Py<Early>> {
            let made = Py::new(
                py,
                Early {
                    held: Some(py.None()),
                },
            )?;
            py.import("gc")?.call_method0("collect")?;
            Ok(made)
        }
        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            visit.call(&self.held)
        }
    }
    let _guard = alone();
    Python::attach(|py| {
        let first = class::<Early>(py).getattr("first").unwrap();
        assert!(first.is_instance_of::<Early>());
    });
}

#[cfg(all(any(not(Py_LIMITED_API), Py_3_12), not(PyPy)))]
mod layouts {
    use super::*;

    #[pyclass(extends = PyDict, subclass)]
    struct Level1 {
        one: u64,
    }

    #[pyclass(extends = Level1, subclass, dict, weakref)]
    struct Level2 {
        two: [u32; 3],
    }

    #[pyclass(extends = Level2, subclass)]
    struct Level3 {
        three: String,
    }

    #[pymethods]
    impl Level1 {
        #[new]
        fn new() -> Self {
            Level1 { one: 1 }
        }
        fn one(&self) -> u64 {
            self.one
        }
    }

    #[pymethods]
    impl Level3 {
        #[new]
        fn new() -> PyClassInitializer<Self> {
            PyClassInitializer::from(Level1 { one: 1 })
                .add_subclass(Level2 { two: [2; 3] })
                .add_subclass(Level3 {
                    three: "three".into(),
                })
        }
        fn all(slf: PyRefMut<'_, Self>) -> (u64, [u32; 3], String) {
            let three = slf.three.clone();
            let level2 = slf.into_super();
            let two = level2.two;
            (level2.into_super().one, two, three)
        }
    }

    #[test]
    fn offsets_hold_for_subclasses_of_subclasses() {
        let _guard = alone();
        Python::attach(|py| {
            run(
                &[("C", class::<Level3>(py)), ("L1", class::<Level1>(py))],
                py,
                c"
class Sub(C):
    __slots__ = ('slot',)
class SubSub(Sub):
    pass
for cls in (C, Sub, SubSub):
    a = cls()
    a['key'], a.attribute = 'value', 5
    if cls is not C:
        a.slot = 6
    assert a.all() == (1, [2, 2, 2], 'three') and a.one() == 1 == L1.one(a)
    assert (a['key'], a.attribute, a.__dict__) == ('value', 5, {'attribute': 5})
    assert weakref.ref(a)() is a
    a.me = a['me'] = a
    gone = weakref.ref(a)
    del a
    gc.collect()
    assert gone() is None
raises(TypeError, C.all, L1())
",
            );
        });
    }
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
