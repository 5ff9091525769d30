//! `Py`, `Bound`, `Borrowed`: ownership, casts, identity.

use pyrope::exceptions::PyTypeError;
use pyrope::prelude::*;
use pyrope::types::{PyBool, PyDict, PyInt, PyList, PyString, PyTuple};
use pyrope_behaviour::refcount;

#[test]
fn clones_own_a_reference_each() {
    Python::attach(|py| {
        let list = PyList::empty(py).into_any();
        assert_eq!(refcount(&list), 1);
        let clone = list.clone();
        let unbound = list.clone().unbind();
        let cloned = unbound.clone_ref(py);
        assert_eq!(refcount(&list), 4);
        drop(clone);
        cloned.drop_ref(py);
        assert_eq!(refcount(&list), 2);
        drop(unbound);
        assert_eq!(refcount(&list), 1);
    });
}

#[test]
fn binding_does_not_count() {
    Python::attach(|py| {
        let unbound = PyList::empty(py).unbind();
        let bound = unbound.bind(py);
        assert_eq!(refcount(bound.as_any()), 1);
        assert_eq!(
            refcount(&unbound.bind_borrowed(py).to_owned().into_any()),
            2
        );
        let owned = unbound.into_bound(py);
        assert_eq!(refcount(owned.as_any()), 1);
    });
}

#[test]
fn conversions_between_handles_keep_the_count() {
    Python::attach(|py| {
        let list = PyList::empty(py);
        let any: Bound<'_, PyAny> = list.into_any();
        let list: Bound<'_, PyList> = any.cast_into().unwrap();
        let unbound: Py<PyAny> = list.unbind().into_any();
        let bound = unbound.into_bound(py);
        assert_eq!(refcount(&bound), 1);
        let borrowed = bound.as_borrowed();
        assert_eq!(refcount(&borrowed), 1);
        let owned = borrowed.to_owned();
        assert_eq!(refcount(&owned), 2);
    });
}

#[test]
fn a_handle_outlives_an_attachment() {
    let unbound = Python::attach(|py| PyString::new(py, "kept").unbind());
    Python::attach(|py| assert_eq!(unbound.bind(py), "kept"));
}

#[test]
fn cast_looks_at_the_type() {
    Python::attach(|py| {
        let number = PyInt::new(py, 5).into_any();
        assert!(number.cast::<PyInt>().is_ok());
        assert!(number.cast::<PyAny>().is_ok());
        assert!(number.cast::<PyString>().is_err());
        assert!(number.clone().cast_into::<PyInt>().is_ok());
        assert!(number.as_borrowed().cast::<PyInt>().is_ok());
        assert!(number.unbind().cast_bound::<PyString>(py).is_err());
    });
}

#[test]
fn cast_exact_refuses_subclasses() {
    Python::attach(|py| {
        let flag = PyBool::new(py, true).to_owned().into_any();
        assert!(flag.cast::<PyInt>().is_ok());
        assert!(flag.cast_exact::<PyInt>().is_err());
        assert!(flag.cast_exact::<PyBool>().is_ok());
        assert!(flag.cast_into_exact::<PyInt>().is_err());
    });
}

#[test]
fn a_failed_cast_gives_the_object_back_and_becomes_a_type_error() {
    Python::attach(|py| {
        let list = PyList::empty(py).into_any();
        let error = list.clone().cast_into::<PyDict>().unwrap_err();
        assert!(error.into_inner().is(&list));

        let error = PyErr::from(list.cast::<PyDict>().unwrap_err());
        assert!(error.is_instance_of::<PyTypeError>(py));
        let text = error.value(py).to_string();
        assert!(
            text.contains("list") && text.to_lowercase().contains("dict"),
            "{text}"
        );
        assert_eq!(refcount(&list), 1);
    });
}

#[test]
fn a_failed_cast_that_is_dropped_leaves_no_error_behind() {
    Python::attach(|py| {
        assert!(PyList::empty(py).into_any().cast::<PyDict>().is_err());
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn identity_is_of_the_object_not_of_the_handle() {
    Python::attach(|py| {
        let first = PyList::empty(py);
        let second = PyList::empty(py);
        assert!(first.is(&first.clone()));
        assert!(!first.is(&second));
        assert!(first.eq(&second).unwrap());
        assert!(first.as_unbound().is(first.clone().unbind()));
        assert_eq!(first.as_ptr(), first.clone().as_ptr());
    });
}

#[test]
fn raw_pointers_carry_ownership_as_their_names_say() {
    Python::attach(|py| {
        let list = PyList::empty(py).into_any();
        let owned = list.clone().into_ptr();
        assert_eq!(refcount(&list), 2);
        // SAFETY: `into_ptr` above gave away a reference that this call takes over.
        let again = unsafe { Bound::from_owned_ptr(py, owned) };
        assert_eq!(refcount(&list), 2);
        // SAFETY: `list` keeps the object alive; the call takes a reference of its own.
        let borrowed = unsafe { Bound::from_borrowed_ptr(py, list.as_ptr()) };
        assert_eq!(refcount(&list), 3);
        drop((again, borrowed));
        assert_eq!(refcount(&list), 1);
    });
}

#[test]
fn null_pointers_become_errors_or_none() {
    Python::attach(|py| {
        // SAFETY: NULL is allowed here.
        let missing = unsafe { Bound::from_owned_ptr_or_opt(py, std::ptr::null_mut()) };
        assert!(missing.is_none());
        PyTypeError::new_err("set before").restore(py);
        // SAFETY: NULL is allowed here, with an exception set.
        let failed = unsafe { Bound::from_owned_ptr_or_err(py, std::ptr::null_mut()) };
        assert_eq!(failed.unwrap_err().to_string(), "TypeError: set before");
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn display_and_debug_are_str_and_repr() {
    Python::attach(|py| {
        let text = PyString::new(py, "it's");
        assert_eq!(format!("{text}"), "it's");
        assert_eq!(format!("{text:?}"), "\"it's\"");
        let unbound = text.unbind();
        assert_eq!(format!("{unbound}"), "it's");
        // The debug text of an unbound handle shows no Python code's output.
        assert!(format!("{unbound:?}").starts_with("Py("));
    });
}

#[test]
fn display_survives_an_object_that_cannot_be_shown() {
    Python::attach(|py| {
        let object = pyrope_behaviour::result_of(
            py,
            c"class Bad:\n    def __str__(self): raise ValueError('bad')\n    __repr__ = __str__\nresult = Bad()",
        )
        .unwrap();
        assert_eq!(format!("{object}"), "<unprintable Bad object>");
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn unbound_handles_reach_attributes_and_calls() {
    Python::attach(|py| {
        let text = PyString::new(py, "a,b").unbind();
        let parts = text.call_method1(py, "split", (",",)).unwrap();
        assert_eq!(parts.extract::<Vec<String>>(py).unwrap(), ["a", "b"]);
        assert!(parts.is_truthy(py).unwrap());
        assert!(text.getattr(py, "no_such").is_err());
        let upper = text.getattr(py, "upper").unwrap();
        assert_eq!(upper.call0(py).unwrap().to_string(), "A,B");
    });
}

#[test]
fn items_borrowed_from_a_tuple_are_not_counted() {
    Python::attach(|py| {
        let item = PyList::empty(py).into_any();
        let tuple = PyTuple::new(py, [&item]).unwrap();
        assert_eq!(refcount(&item), 2);
        let borrowed = tuple.get_borrowed_item(0).unwrap();
        assert_eq!(refcount(&borrowed), 2);
        let owned = tuple.get_item(0).unwrap();
        assert_eq!(refcount(&owned), 3);
    });
}

#[test]
fn generic_code_borrows_by_whether_the_class_is_frozen() {
    use pyrope::pyclass::boolean_struct::{False, True};
    use pyrope::PyClass;

    #[pyclass]
    struct Open(u8);
    #[pyclass(frozen)]
    struct Closed(u8);

    fn replace<T: PyClass<Frozen = False>>(object: &Bound<'_, T>, value: T) -> T {
        std::mem::replace(&mut object.borrow_mut(), value)
    }
    fn read<T: PyClass<Frozen = True> + Sync>(object: &Py<T>) -> &T {
        object.get()
    }

    Python::attach(|py| {
        let open = Bound::new(py, Open(1)).unwrap();
        assert_eq!(replace(&open, Open(2)).0, 1);
        assert_eq!(open.borrow().0, 2);
        assert_eq!(read(&Py::new(py, Closed(3)).unwrap()).0, 3);
    });
}
