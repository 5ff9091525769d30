//! What PyO3 had until a later line deprecated it: it works, and warns from that line on.
//!
//! `expect` is itself a warning where nothing is deprecated.

use pyrope_runtime as pyrope;

use pyrope::prelude::*;
use pyrope::types::PyString;
use pyrope::{PyTypeCheck, PyTypeInfo};

#[test]
#[cfg_attr(not(feature = "before-0_28"), expect(deprecated))]
fn handles_are_made_of_pointers() {
    Python::initialize();
    Python::attach(|py| {
        let text = PyString::new(py, "a text");
        let null = std::ptr::null_mut();
        // SAFETY: - the first pointer is a living string, and the strong references are ours to hand over;
        //         - the second is NULL, which these functions take; no error is set.
        unsafe {
            let borrowed = Py::<PyString>::from_borrowed_ptr(py, text.as_ptr());
            let owned = Py::<PyString>::from_owned_ptr(py, borrowed.clone_ref(py).into_ptr());
            assert!(owned.is(&borrowed) && owned.is(&text));
            assert!(Py::<PyString>::from_borrowed_ptr_or_opt(py, null).is_none());
            assert!(Py::<PyString>::from_owned_ptr_or_opt(py, null).is_none());
            let owned = Py::<PyString>::from_owned_ptr_or_err(py, owned.into_ptr()).unwrap();
            let again = Py::<PyString>::from_borrowed_ptr_or_err(py, owned.as_ptr()).unwrap();
            assert!(again.is(&text));
        }
    });
}

#[test]
#[cfg_attr(not(feature = "before-0_28"), expect(deprecated))]
fn types_have_constant_names() {
    assert_eq!(<PyString as PyTypeInfo>::NAME, "PyString");
    assert_eq!(<PyString as PyTypeInfo>::MODULE, Some("builtins"));
    assert_eq!(<PyString as PyTypeCheck>::NAME, "PyString");
}

#[test]
#[cfg_attr(not(feature = "before-0_29"), expect(deprecated))]
fn versions_and_counts_are_asked_of_tokens_and_handles() {
    Python::initialize();
    Python::attach(|py| {
        assert_eq!(py.version(), Python::version_str());
        let list = pyrope::types::PyList::empty(py);
        let again = list.clone();
        assert_eq!(list.get_refcnt(), again.unbind().get_refcnt(py));
    });
}
