use super::{PyWeakref, PyWeakrefProxy, PyWeakrefReference};
use crate::prelude::*;
use crate::types::{PyInt, PySet};

#[test]
fn nothing_borrowed_is_handed_out() {
    Python::initialize();
    Python::attach(|py| {
        let set = PySet::new(py, [1]).unwrap();
        let weak = PyWeakrefReference::new(&set).unwrap();
        let strong = weak.upgrade().unwrap();
        drop(set);
        assert_eq!(strong.len().unwrap(), 1);
        assert!(weak.upgrade_as::<PySet>().unwrap().is_some());
        assert!(weak.upgrade_as_exact::<PySet>().unwrap().is_some());
        assert!(weak.upgrade_as::<PyInt>().is_err());
        drop(strong);
        assert!(weak.upgrade().is_none());
        assert!(weak.upgrade_as::<PyInt>().unwrap().is_none());
    });
}

#[test]
fn callbacks_are_called() {
    Python::initialize();
    Python::attach(|py| {
        let seen = crate::types::PyList::empty(py);
        let set = PySet::new(py, [1]).unwrap();
        let append = seen.getattr("append").unwrap();
        let weak = PyWeakrefReference::new_with(&set, &append).unwrap();
        let proxy = PyWeakrefProxy::new_with(&set, append).unwrap();
        drop(set);
        if cfg!(any(PyPy, GraalPy)) {
            py.run(c"import gc; gc.collect(); gc.collect()", None, None)
                .unwrap();
        }
        assert_eq!(seen.len(), 2);
        assert!(weak.upgrade().is_none() && proxy.upgrade().is_none());
    });
}

#[test]
fn kinds_are_told_apart() {
    Python::initialize();
    Python::attach(|py| {
        let set = PySet::new(py, [1]).unwrap();
        let weak = PyWeakrefReference::new(&set).unwrap().into_any();
        let proxy = PyWeakrefProxy::new(&set).unwrap().into_any();
        assert!(weak.cast::<PyWeakref>().is_ok() && proxy.cast::<PyWeakref>().is_ok());
        assert!(weak.cast::<PyWeakrefProxy>().is_err());
        assert!(proxy.cast::<PyWeakrefReference>().is_err());
        assert!(set.cast::<PyWeakref>().is_err());
        let error = py
            .None()
            .into_bound(py)
            .cast_into::<PyWeakrefProxy>()
            .unwrap_err();
        assert!(
            error.to_string().to_lowercase().contains("proxy"),
            "{error}"
        );
        let number = 5_i32.into_pyobject(py).unwrap();
        assert!(PyWeakrefReference::new(&number).is_err());
    });
}
