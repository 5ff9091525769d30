//! Invariants of garbage collection and layouts that this kind of library has broken before; each
//! test is named after one.

use pyrope::prelude::*;
use pyrope::{PyTraverseError, PyVisit};
use pyrope_behaviour::{alone, assert_in_python};

fn class<T: pyrope::PyTypeInfo>(py: Python<'_>) -> Bound<'_, PyAny> {
    py.get_type::<T>().into_any()
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
        assert_in_python(
            py,
            &[("Node", class::<Node>(py))],
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
        assert_in_python(
            py,
            &[("Node", class::<Node>(py))],
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
        assert_in_python(
            py,
            &[("Node", class::<Node>(py))],
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
    fn new() -> PyClassInitializer<Self> {
        PyClassInitializer::from(Cleared { held: None }).add_subclass(InheritsClear {})
    }
}

#[test]
fn subclasses_inherit_clear() {
    let _guard = alone();
    Python::attach(|py| {
        assert_in_python(
            py,
            &[("C", class::<InheritsClear>(py))],
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
    use pyrope::types::PyDict;

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
            assert_in_python(
                py,
                &[("C", class::<Level3>(py)), ("L1", class::<Level1>(py))],
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
