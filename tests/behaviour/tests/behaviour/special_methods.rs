//! Special methods that share a slot of the type, seen from Python.

use pyrope::exceptions::{PyAttributeError, PyValueError};
use pyrope::prelude::*;
use pyrope_behaviour::assert_of_class;

#[pyclass(subclass)]
struct Guarded {
    #[pyo3(get)]
    hidden: i32,
}

#[pymethods]
impl Guarded {
    #[new]
    fn new() -> Self {
        Guarded { hidden: 1 }
    }

    fn __getattr__(&self, name: &str) -> PyResult<String> {
        match name {
            "never" => Err(PyAttributeError::new_err("not even here")),
            _ => Ok(format!("fallback {name}")),
        }
    }

    fn __getattribute__(&self, name: &str) -> PyResult<String> {
        match name {
            "known" => Ok(String::from("known")),
            "broken" => Err(PyValueError::new_err("broken")),
            _ => Err(PyAttributeError::new_err(name.to_owned())),
        }
    }
}

#[test]
fn getattr_comes_after_getattribute() {
    assert_of_class::<Guarded>(
        c"
o = C()
assert o.known == 'known'
assert o.hidden == 'fallback hidden'
assert o.absent == 'fallback absent'
assert raises(ValueError, getattr, o, 'broken') == 'broken'
assert raises(AttributeError, getattr, o, 'never') == 'not even here'
assert not hasattr(o, 'never')
class D(C):
    own = 1
    def __getattribute__(self, name):
        return 'python' if name == 'mine' else super().__getattribute__(name)
assert (D().mine, D().known, D().own) == ('python', 'known', 'fallback own')
",
    );
}

#[pyclass]
struct OnlySets {}

#[pymethods]
impl OnlySets {
    #[new]
    fn new() -> Self {
        OnlySets {}
    }

    fn __setitem__(&self, _key: i32, _value: i32) {}

    fn __set__(&self, _object: &Bound<'_, PyAny>, _value: i32) {}
}

#[pyclass]
struct OnlyDeletes {}

#[pymethods]
impl OnlyDeletes {
    #[new]
    fn new() -> Self {
        OnlyDeletes {}
    }

    fn __delitem__(&self, _key: i32) {}

    fn __delete__(&self, _object: &Bound<'_, PyAny>) {}
}

#[test]
fn the_method_that_is_not_there_is_not_implemented() {
    assert_of_class::<OnlySets>(
        c"
o = C()
o[1] = 2
raises(NotImplementedError, o.__delitem__, 1)
class Owner:
    d = o
Owner().d = 1
raises(NotImplementedError, delattr, Owner(), 'd')
",
    );
    assert_of_class::<OnlyDeletes>(
        c"
o = C()
del o[1]
raises(NotImplementedError, o.__setitem__, 1, 2)
class Owner:
    d = o
del Owner().d
raises(NotImplementedError, setattr, Owner(), 'd', 1)
",
    );
}

#[pyclass(subclass)]
struct WithDel {}

#[allow(deprecated, reason = "the compiler warns that Python does not call it")]
#[pymethods]
impl WithDel {
    #[new]
    fn new() -> Self {
        WithDel {}
    }

    fn __del__(slf: &Bound<'_, Self>) -> PyResult<()> {
        let log = slf.get_type().getattr("log")?;
        log.call_method1("append", (1,)).map(drop)
    }
}

#[test]
fn del_is_an_ordinary_method() {
    assert_of_class::<WithDel>(
        c"
C.log = []
o = C()
o.__del__()
assert C.log == [1]
del o
gc.collect()
assert C.log == [1]
class D(C):
    pass
o = D()
del o
gc.collect()
assert C.log == [1, 1]
",
    );
}
