use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;

use super::PyCapsule;
use crate::exceptions::PyValueError;
use crate::prelude::*;
use crate::types::PyDict;

#[test]
fn the_value_is_dropped_once_with_its_context() {
    Python::initialize();
    Python::attach(|py| {
        let value = Arc::new(());
        let seen = Arc::new(AtomicUsize::new(0));
        let in_destructor = Arc::clone(&seen);
        let capsule = PyCapsule::new_with_value_and_destructor(
            py,
            Arc::clone(&value),
            c"tests.value",
            move |value, context| {
                assert_eq!(Arc::strong_count(&value), 2);
                in_destructor.fetch_add(context as usize, Ordering::Relaxed);
            },
        )
        .unwrap();
        capsule.set_context(7 as *mut c_void).unwrap();
        assert_eq!(capsule.context().unwrap() as usize, 7);
        drop(capsule);
        assert_eq!(Arc::strong_count(&value), 1);
        assert_eq!(seen.load(Ordering::Relaxed), 7);
    });
}

#[test]
fn a_panic_in_a_destructor_is_reported_and_does_not_unwind() {
    Python::initialize();
    Python::attach(|py| {
        let capsule = PyCapsule::new_with_value_and_destructor(py, 1_u8, c"tests.panic", |_, _| {
            panic!("expected by a test")
        });
        drop(capsule.unwrap());
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn capsules_own_their_names() {
    Python::initialize();
    Python::attach(|py| {
        #[allow(
            deprecated,
            reason = "the deprecated function is the one that takes any name"
        )]
        let capsule = PyCapsule::new(py, 5_u32, Some(c"tests.owned".to_owned())).unwrap();
        let name = capsule.name().unwrap().unwrap();
        // SAFETY: the capsule lives, and so does its name.
        assert_eq!(unsafe { name.as_cstr() }, c"tests.owned");
        assert!(capsule.is_valid_checked(Some(c"tests.owned")));
        assert!(!capsule.is_valid_checked(Some(c"tests.other")));
        assert!(!capsule.is_valid_checked(None));
        let error = capsule.pointer_checked(None).unwrap_err();
        assert!(error.is_instance_of::<PyValueError>(py));
        let pointer = capsule.pointer_checked(Some(c"tests.owned")).unwrap();
        // SAFETY: the capsule holds a `u32`, and lives.
        assert_eq!(unsafe { *pointer.cast::<u32>().as_ref() }, 5);
    });
}

#[test]
fn import_checks_alignment_and_type_of_attribute() {
    Python::initialize();
    Python::attach(|py| {
        let bytes: &'static [u64; 2] = &[0, 0];
        let odd = std::ptr::NonNull::from(bytes).cast::<u8>();
        // SAFETY: within the array, and alive for ever.
        let capsule = unsafe {
            PyCapsule::new_with_pointer(py, odd.add(1).cast(), c"capsule_tests.odd").unwrap()
        };
        let code = c"import sys, types; m = sys.modules['capsule_tests'] = types.ModuleType('m')\n\
                     m.odd = capsule; m.number = 5";
        let locals = PyDict::new(py);
        locals.set_item("capsule", capsule).unwrap();
        py.run(code, Some(&locals), None).unwrap();
        // SAFETY: the address can be read as bytes.
        unsafe {
            assert_eq!(
                *PyCapsule::import::<u8>(py, c"capsule_tests.odd").unwrap(),
                0
            );
            let error = PyCapsule::import::<u64>(py, c"capsule_tests.odd").unwrap_err();
            assert!(error.is_instance_of::<PyValueError>(py));
            assert!(PyCapsule::import::<u8>(py, c"capsule_tests.number").is_err());
            assert!(PyCapsule::import::<u8>(py, c"capsule_tests.missing").is_err());
        }
    });
}
