//! Options of `#[pyclass]`, seen from Python.

use pyrope::exceptions::PyTypeError;
use pyrope::prelude::*;
use pyrope::types::PyType;
use pyrope_behaviour::{alone, assert_of_class, refcount, type_refcount};

#[cfg(any(not(Py_LIMITED_API), Py_3_9))]
mod dict_and_weakref {
    use pyrope::exceptions::PyAttributeError;

    use super::*;

    #[pyclass(dict, weakref, subclass)]
    struct Open {
        #[pyo3(get)]
        x: i32,
    }

    #[pymethods]
    impl Open {
        #[new]
        fn new() -> Self {
            Open { x: 1 }
        }
    }

    #[test]
    fn dict_takes_any_attribute() {
        assert_of_class::<Open>(
            c"
a, b = C(), C()
assert a.__dict__ == {}
a.y = 5
assert (a.y, a.__dict__, b.__dict__) == (5, {'y': 5}, {})
a.__dict__ = {'z': 1}
assert a.z == 1 and not hasattr(a, 'y')
raises(AttributeError, setattr, a, 'x', 1)
",
        );
        Python::attach(|py| {
            #[pyclass]
            struct Closed {}
            let error = Bound::new(py, Closed {})
                .unwrap()
                .setattr("y", 1)
                .unwrap_err();
            assert!(error.is_instance_of::<PyAttributeError>(py));
        });
    }

    #[test]
    fn weakref_allows_weak_references() {
        assert_of_class::<Open>(
            c"
a, gone = C(), []
r = weakref.ref(a, lambda _: gone.append(1))
assert r() is a and not gone
del a
gc.collect()
assert r() is None and gone == [1]
",
        );
    }

    #[test]
    fn the_dict_is_visited_cleared_and_freed_once() {
        let _guard = alone();
        assert_of_class::<Open>(
            c"
class Token: pass
def cycle(cls):
    a = cls()
    a.me, a.token = a, Token()
    return weakref.ref(a), weakref.ref(a.token), a.__dict__['token']
class Sub(C): pass
class Slotted(C): __slots__ = ('extra',)
for cls in (C, Sub, Slotted):
    a, token, kept = cycle(cls)
    gc.collect()
    assert a() is None
    n = sys.getrefcount(kept)
    assert token() is kept
    del kept
    assert token() is None
    a = cls()
    a.t = t = Token()
    before = sys.getrefcount(t)
    del a
    gc.collect()
    assert sys.getrefcount(t) == before - 1
",
        );
    }

    #[pyclass(freelist = 4, dict, subclass)]
    struct PooledOpen {}

    #[pymethods]
    impl PooledOpen {
        #[new]
        fn new() -> Self {
            PooledOpen {}
        }
    }

    #[test]
    fn freelist_with_garbage_collection_and_subclasses() {
        let _guard = alone();
        assert_of_class::<PooledOpen>(
            c"
class Sub(C):
    def __init__(self):
        self.big = [0] * 100
for _ in range(50):
    for cls in (C, Sub, C):
        made = [cls() for _ in range(7)]
        for one in made:
            assert type(one) is cls and gc.is_tracked(one)
            one.me, one.others = one, made
    gc.collect()
assert C().__dict__ == {}
",
        );
    }
}

#[pyclass(freelist = 2)]
struct Pooled {
    #[pyo3(get)]
    number: u64,
    _kept: std::sync::Arc<()>,
}

#[test]
fn freelist_reuses_memory_and_drops_values() {
    let _guard = alone();
    let kept = std::sync::Arc::new(());
    Python::attach(|py| {
        let class = py.get_type::<Pooled>().into_any();
        let make = |number| {
            Bound::new(
                py,
                Pooled {
                    number,
                    _kept: std::sync::Arc::clone(&kept),
                },
            )
            .unwrap()
        };
        drop(make(0));
        let before = type_refcount(&class);
        for round in 0..10 {
            let all: Vec<_> = (0..5).map(|i| make(round * 10 + i)).collect();
            assert_eq!(type_refcount(&class), before.map(|count| count + 5));
            for (i, one) in all.iter().enumerate() {
                assert_eq!(one.borrow().number, round * 10 + i as u64);
                assert_eq!(refcount(one.as_any()), 1);
                assert!(one.get_type().is(&class));
            }
            drop(all);
            assert_eq!(std::sync::Arc::strong_count(&kept), 1);
            assert_eq!(type_refcount(&class), before);
        }
        #[cfg(not(PyPy))]
        {
            let first = make(1);
            let address = first.as_ptr() as usize;
            drop(first);
            assert_eq!(make(2).as_ptr() as usize, address);
        }
    });
}

#[test]
fn freelist_is_safe_in_many_threads() {
    #[pyclass(freelist = 8)]
    struct Shared {
        value: usize,
    }
    std::thread::scope(|scope| {
        for thread in 0..4 {
            scope.spawn(move || {
                for i in 0..200 {
                    Python::attach(|py| {
                        let made: Vec<_> = (0..10)
                            .map(|j| {
                                Bound::new(
                                    py,
                                    Shared {
                                        value: thread * 10_000 + i + j,
                                    },
                                )
                            })
                            .map(Result::unwrap)
                            .collect();
                        for (j, one) in made.iter().enumerate() {
                            assert_eq!(one.borrow().value, thread * 10_000 + i + j);
                        }
                    });
                }
            });
        }
    });
}

#[pyclass(generic)]
struct Generic {}

#[test]
fn generic_classes_can_be_subscripted() {
    assert_of_class::<Generic>(
        c"assert sys.version_info < (3, 9) or repr(C[int]) == 'Generic[int]'",
    );
}

#[pyclass]
struct Subscripted {}

#[pymethods]
impl Subscripted {
    #[classmethod]
    fn __class_getitem__(cls: &Bound<'_, PyType>, key: i32) -> PyResult<String> {
        Ok(format!("{}[{key}]", cls.name()?))
    }
}

#[test]
fn class_getitem_of_the_users() {
    assert_of_class::<Subscripted>(
        c"
assert C[5] == 'Subscripted[5]' == C.__class_getitem__(5)
assert sys.version_info < (3, 11) or 'key' in raises(TypeError, lambda: C['a'])
",
    );
}

#[cfg(all(Py_3_10, any(not(Py_LIMITED_API), Py_3_14), not(PyPy)))]
#[pyclass(immutable_type)]
struct Immutable {}

#[cfg(all(Py_3_10, any(not(Py_LIMITED_API), Py_3_14), not(PyPy)))]
#[pyclass(immutable_type)]
struct ImmutableWithAttribute {}

#[cfg(all(Py_3_10, any(not(Py_LIMITED_API), Py_3_14), not(PyPy)))]
#[pymethods]
impl ImmutableWithAttribute {
    #[classattr]
    const ANSWER: i32 = 42;
}

#[test]
#[cfg(all(Py_3_10, any(not(Py_LIMITED_API), Py_3_14), not(PyPy)))]
fn immutable_types_cannot_be_changed() {
    assert_of_class::<Immutable>(c"raises(TypeError, setattr, C, 'a', 1)");
    assert_of_class::<ImmutableWithAttribute>(
        c"
assert C.ANSWER == 42
raises(TypeError, setattr, C, 'ANSWER', 1)
raises(TypeError, setattr, C, 'a', 1)
assert C.ANSWER == 42
",
    );
}

#[pyclass]
struct BrokenAttribute {}

#[pymethods]
impl BrokenAttribute {
    #[classattr]
    fn broken() -> PyResult<i32> {
        Err(PyTypeError::new_err("no value"))
    }
}

#[test]
fn a_class_attribute_that_raises_is_named() {
    Python::attach(|py| {
        let module = PyModule::new(py, "m").unwrap();
        let error = module.add_class::<BrokenAttribute>().unwrap_err();
        assert!(error.to_string().contains("class BrokenAttribute"));
        let attribute = error.cause(py).unwrap();
        assert!(attribute.to_string().contains("`BrokenAttribute.broken`"));
        let cause = attribute.cause(py).unwrap();
        assert!(cause.is_instance_of::<PyTypeError>(py));
    });
}

#[pyclass(sequence)]
struct Sequence {}

#[pymethods]
impl Sequence {
    fn __len__(&self) -> usize {
        3
    }

    fn __getitem__(&self, i: isize) -> PyResult<isize> {
        if (0..3).contains(&i) {
            Ok(i)
        } else {
            Err(pyrope::exceptions::PyIndexError::new_err("out of range"))
        }
    }
}

#[pyclass(mapping)]
struct Mapping {}

#[pymethods]
impl Mapping {
    fn __len__(&self) -> usize {
        1
    }

    fn __getitem__(&self, key: String) -> String {
        key + "!"
    }
}

#[test]
fn sequences_and_mappings() {
    Python::attach(|py| {
        let sequence = Bound::new(py, Sequence {}).unwrap();
        // SAFETY: both objects are alive.
        unsafe {
            assert_eq!(pyrope::ffi::PySequence_Check(sequence.as_ptr()), 1);
            assert_eq!(pyrope::ffi::PySequence_Size(sequence.as_ptr()), 3);
            let mapping = Bound::new(py, Mapping {}).unwrap();
            assert_eq!(pyrope::ffi::PyMapping_Check(mapping.as_ptr()), 1);
            assert_eq!(pyrope::ffi::PySequence_Check(mapping.as_ptr()), 0);
            assert_eq!(mapping.get_item("a").unwrap().to_string(), "a!");
        }
        assert_eq!(sequence.len().unwrap(), 3);
        let items: Vec<isize> = sequence
            .try_iter()
            .unwrap()
            .map(|i| i.unwrap().extract().unwrap())
            .collect();
        assert_eq!(items, [0, 1, 2]);
    });
}

#[pyclass(new = "from_fields", get_all)]
struct FromFields {
    a: i32,
    b: String,
}

#[test]
fn a_constructor_from_the_fields() {
    assert_of_class::<FromFields>(
        c"
assert (C(1, 'x').b, C(b='y', a=2).a) == ('x', 2)
raises(TypeError, C, 1)
raises(TypeError, C, 'a', 'b')
",
    );
    #[cfg(not(Py_LIMITED_API))]
    assert_of_class::<FromFields>(c"assert C.__text_signature__ == '(a, b)'");
    // Up to 3.9 the limited API takes the signature out of a class's docstring.
    #[cfg(Py_LIMITED_API)]
    assert_of_class::<FromFields>(
        c"assert sys.version_info < (3, 10) or C.__text_signature__ == '(a, b)'",
    );
}

#[pyclass(from_py_object)]
#[derive(Clone, Debug, PartialEq)]
struct Copied {
    value: Vec<u8>,
}

#[test]
fn from_py_object_clones() {
    Python::attach(|py| {
        let object = Bound::new(py, Copied { value: vec![1, 2] }).unwrap();
        let copy: Copied = object.extract().unwrap();
        assert_eq!(copy, *object.borrow());
        let _held = object.borrow_mut();
        assert!(object.extract::<Copied>().is_err());
    });
}

#[pyclass]
struct NoConstructor {}

#[test]
fn without_new_there_is_no_constructor() {
    Python::attach(|py| {
        let error = py.get_type::<NoConstructor>().call0().unwrap_err();
        assert!(error.is_instance_of::<PyTypeError>(py));
    });
    #[cfg(not(PyPy))]
    assert_of_class::<NoConstructor>(
        c"assert \"cannot create 'builtins.NoConstructor' instances\" in raises(TypeError, C)",
    );
}

#[pyclass]
struct Named {}

#[pymethods]
impl Named {
    #[new]
    fn new() -> Self {
        Named {}
    }
    fn __getitem__(&self, place: isize) -> isize {
        place
    }
    fn __setitem__(&mut self, slot: i32, content: i32) {
        let _ = (slot, content);
    }
    fn __delitem__(&mut self, doomed: i32) {
        let _ = doomed;
    }
    fn __contains__(&self, member: i32) -> bool {
        member > 0
    }
    #[setter]
    fn set_size(&mut self, breadth: i32) {
        let _ = breadth;
    }
}

/// By notes on 3.11 and newer, whatever the module was built for.
#[test]
fn errors_of_special_methods_name_the_users_parameters() {
    assert_of_class::<Named>(
        c"
import sys
a = C()
def note(call, *args):
    text = raises(TypeError, call, *args)
    if sys.version_info >= (3, 11):
        assert 'argument' not in text
        return text.rsplit(' while processing ')[1]
    return text.split('argument ')[1].split(':')[0]
assert note(lambda: a['x']) == \"'place'\"
assert note(a.__setitem__, 'x', 1) == \"'slot'\" and note(a.__setitem__, 1, 'x') == \"'content'\"
assert note(a.__delitem__, 'x') == \"'doomed'\" and note(a.__contains__, 'x') == \"'member'\"
assert note(setattr, a, 'size', 'x') == \"'breadth'\"
",
    );
}

#[pyclass]
struct Made {
    by: String,
}

#[pymethods]
impl Made {
    #[new]
    #[classmethod]
    fn new(cls: &Bound<'_, PyType>) -> PyResult<Self> {
        Ok(Made {
            by: cls.name()?.to_string(),
        })
    }

    #[getter]
    fn by(&self) -> &str {
        &self.by
    }
}

#[test]
fn new_as_a_class_method_gets_the_class() {
    assert_of_class::<Made>(c"assert C().by == 'Made'");
}

/// Beside accessors that options write, those in `#[pymethods]` take their places, one by one.
#[pyclass(get_all)]
struct Beside {
    own_getter: i32,
    own_setter: i32,
    #[pyo3(set)]
    own_deleter: i32,
}

#[pymethods]
impl Beside {
    #[new]
    fn new() -> Self {
        Beside {
            own_getter: 1,
            own_setter: 1,
            own_deleter: 1,
        }
    }

    #[getter]
    fn own_getter(&self) -> i32 {
        self.own_getter + 100
    }

    #[setter]
    fn set_own_setter(&mut self, value: i32) {
        self.own_setter = value * 10;
    }

    #[deleter]
    fn own_deleter(&mut self) {
        self.own_deleter = -1;
    }
}

#[test]
fn accessors_of_options_and_of_methods_for_one_name() {
    Python::attach(|py| {
        let beside = Bound::new(py, Beside::new()).unwrap();
        let get = |name: &str| -> i32 { beside.getattr(name).unwrap().extract().unwrap() };
        assert_eq!(get("own_getter"), 101);
        beside.setattr("own_setter", 5).unwrap();
        assert_eq!(get("own_setter"), 50);
        beside.setattr("own_deleter", 4).unwrap();
        assert_eq!(get("own_deleter"), 4);
        beside.delattr("own_deleter").unwrap();
        assert_eq!(get("own_deleter"), -1);
    });
}

#[test]
#[allow(deprecated, reason = "`MODULE` is what is tested")]
fn a_class_knows_its_module_in_rust_too() {
    #[pyclass(module = "shapes.flat", name = "Square")]
    struct Shape;

    #[pyclass]
    struct Nowhere;

    use pyrope::PyTypeInfo;
    assert_eq!(<Shape as PyTypeInfo>::MODULE, Some("shapes.flat"));
    assert_eq!(<Nowhere as PyTypeInfo>::MODULE, None);
    let _guard = alone();
    Python::attach(|py| {
        let module = py.get_type::<Shape>().module().unwrap();
        assert_eq!(module, "shapes.flat");
    });
}
