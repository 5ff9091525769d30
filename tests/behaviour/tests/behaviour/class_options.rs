//! Options of `#[pyclass]`, seen from Python.

use pyrope::exceptions::{PyAttributeError, PyTypeError};
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyTuple, PyType};
use pyrope_behaviour::{alone, refcount};

/// Runs Python assertions with the class under the name `C`.
fn check<T: pyrope::PyTypeInfo>(code: &std::ffi::CStr) {
    Python::attach(|py| check_type(&py.get_type::<T>(), code));
}

fn check_type(class: &Bound<'_, PyType>, code: &std::ffi::CStr) {
    let py = class.py();
    let names = PyDict::new(py);
    names.set_item("C", class).unwrap();
    let helper = c"
import gc, sys, weakref
def raises(what, call, *args, **kwargs):
    try:
        call(*args, **kwargs)
    except what as e:
        return ' '.join([str(e), *getattr(e, '__notes__', [])])
    raise AssertionError('nothing raised')
";
    py.run(helper, Some(&names), None).unwrap();
    if let Err(error) = py.run(code, Some(&names), None) {
        panic!(
            "{error}: {:?}",
            error.traceback(py).map(|tb| tb.format().unwrap())
        );
    }
}

#[cfg(any(not(Py_LIMITED_API), Py_3_9))]
mod dict_and_weakref {
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
        check::<Open>(
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
        check::<Open>(
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
        check::<Open>(
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
        check::<PooledOpen>(
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
        let before = refcount(&class);
        for round in 0..10 {
            let all: Vec<_> = (0..5).map(|i| make(round * 10 + i)).collect();
            assert_eq!(refcount(&class), before + 5);
            for (i, one) in all.iter().enumerate() {
                assert_eq!(one.borrow().number, round * 10 + i as u64);
                assert_eq!(refcount(one.as_any()), 1);
                assert!(one.get_type().is(&class));
            }
            drop(all);
            assert_eq!(std::sync::Arc::strong_count(&kept), 1);
            assert_eq!(refcount(&class), before);
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
    check::<Generic>(c"assert sys.version_info < (3, 9) or repr(C[int]) == 'Generic[int]'");
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
    check::<Subscripted>(
        c"
assert C[5] == 'Subscripted[5]' == C.__class_getitem__(5)
assert sys.version_info < (3, 11) or 'key' in raises(TypeError, lambda: C['a'])
",
    );
}

#[pyclass(immutable_type)]
struct Immutable {}

#[pyclass(immutable_type)]
struct ImmutableWithAttribute {}

#[pymethods]
impl ImmutableWithAttribute {
    #[classattr]
    const ANSWER: i32 = 42;
}

#[test]
#[cfg(all(Py_3_10, any(not(Py_LIMITED_API), Py_3_14), not(PyPy)))]
fn immutable_types_cannot_be_changed() {
    check::<Immutable>(c"raises(TypeError, setattr, C, 'a', 1)");
    check::<ImmutableWithAttribute>(
        c"
assert C.ANSWER == 42
raises(TypeError, setattr, C, 'ANSWER', 1)
raises(TypeError, setattr, C, 'a', 1)
assert C.ANSWER == 42
",
    );
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
    check::<FromFields>(
        c"
assert (C(1, 'x').b, C(b='y', a=2).a, C.__text_signature__) == ('x', 2, '(a, b)')
raises(TypeError, C, 1)
raises(TypeError, C, 'a', 'b')
",
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
    #[cfg(all(Py_3_10, not(PyPy)))]
    check::<NoConstructor>(c"assert \"cannot create\" in raises(TypeError, C)");
}

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
    check::<Bottom>(
        c"
a = C(100)
assert (a.get_top(), a.sum(), a.all()) == (1, 11, (100, 10, 1))
a.change()
assert a.all() == (101, 11, 2)
",
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

#[test]
#[cfg(Py_3_11)]
fn errors_of_special_methods_name_the_users_parameters() {
    check::<Named>(
        c"
a = C()
def note(call, *args):
    return raises(TypeError, call, *args).rsplit(' while processing ')[1]
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
    check::<Made>(c"assert C().by == 'Made'");
}

#[cfg(any(not(Py_LIMITED_API), Py_3_12))]
mod native {
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
        check::<Defaults>(
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
        check::<Counted>(
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
        check::<Failure>(
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
        check::<KeyFailure>(c"assert isinstance(C('k'), KeyError) and str(C('k')) == \"'k'\"");
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
        check::<Zone>(
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
        check::<Open>(
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
        check::<Unit>(c"assert C('m') == 0.0 and C('m').name == 'm' and C('m') + 1 == 1.0");
    }
}

#[cfg(any(not(Py_LIMITED_API), Py_3_11))]
mod buffers {
    use std::ffi::c_int;

    use pyrope::exceptions::PyBufferError;
    use pyrope::ffi;

    use super::*;

    #[pyclass]
    struct Exporter {
        data: Vec<u8>,
        #[pyo3(get)]
        exports: i32,
        #[pyo3(set)]
        refuses: bool,
    }

    #[pymethods]
    impl Exporter {
        #[new]
        fn new() -> Self {
            Exporter {
                data: b"memory".to_vec(),
                exports: 0,
                refuses: false,
            }
        }

        unsafe fn __getbuffer__(
            slf: Bound<'_, Self>,
            view: *mut ffi::Py_buffer,
            flags: c_int,
        ) -> PyResult<()> {
            let mut this = slf.borrow_mut();
            if this.refuses {
                // SAFETY: a view that the consumer gave; what is written is to be reset.
                unsafe { (*view).obj = slf.as_ptr() };
                return Err(PyBufferError::new_err("not now"));
            }
            this.exports += 1;
            let (pointer, len) = (this.data.as_mut_ptr(), this.data.len());
            drop(this);
            // SAFETY: the memory lives as long as the object, and is not reallocated.
            let code = unsafe {
                ffi::PyBuffer_FillInfo(view, slf.as_ptr(), pointer.cast(), len as _, 1, flags)
            };
            if code == -1 {
                Err(PyErr::fetch(slf.py()))
            } else {
                Ok(())
            }
        }

        unsafe fn __releasebuffer__(&mut self, _view: *mut ffi::Py_buffer) {
            self.exports -= 1;
        }
    }

    #[test]
    fn buffers_are_exported_and_released() {
        check::<Exporter>(
            c"
a = C()
v = memoryview(a)
assert bytes(v) == b'memory' and a.exports == 1 and v.readonly
w = memoryview(a)
assert a.exports == 2
v.release()
del w
gc.collect()
assert a.exports == 0
a.refuses = True
for _ in range(3):
    assert 'not now' in raises(BufferError, memoryview, a)
assert a.exports == 0 and sys.getrefcount(a) == sys.getrefcount(object()) + 1
",
        );
    }
}
