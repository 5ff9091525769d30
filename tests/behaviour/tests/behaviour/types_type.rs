//! `PyType` and `PyIterator`, `PyModule`.

use pyrope::exceptions::PyAttributeError;
use pyrope::prelude::*;
use pyrope::types::{PyBool, PyInt, PyIterator, PyString, PyType};

#[test]
fn names() {
    Python::attach(|py| {
        let int = py.get_type::<PyInt>();
        assert_eq!(int.name().unwrap(), "int");
        assert_eq!(int.qualname().unwrap(), "int");
        assert_eq!(int.module().unwrap(), "builtins");
        assert_eq!(int.fully_qualified_name().unwrap(), "int");
        let ordered = py
            .import("collections")
            .unwrap()
            .getattr("OrderedDict")
            .unwrap();
        let ordered = ordered.cast_into::<PyType>().unwrap();
        assert_eq!(
            ordered.fully_qualified_name().unwrap(),
            "collections.OrderedDict"
        );
        for code in [
            c"type('Odd', (), {'__module__': 7})",
            c"type('Odd', (), {'__module__': '__main__'})",
        ] {
            let odd = py.eval(code, None, None).unwrap();
            let odd = odd.cast_into::<PyType>().unwrap();
            assert_eq!(odd.fully_qualified_name().unwrap(), "Odd");
        }
    });
}

#[test]
fn hierarchy() {
    Python::attach(|py| {
        let flag = py.get_type::<PyBool>();
        assert!(flag.is_subclass_of::<PyInt>().unwrap());
        assert!(!flag.is_subclass_of::<PyString>().unwrap());
        assert!(flag.is_subclass(py.get_type::<PyInt>().as_any()).unwrap());
        assert!(flag.is_subclass(&PyInt::new(py, 1)).is_err());
        assert_eq!(flag.mro().len(), 3);
        assert_eq!(flag.bases().to_string(), "(<class 'int'>,)");
    });
}

#[test]
fn iterators() {
    Python::attach(|py| {
        let iterator = PyIterator::from_object(&py.eval(c"range(3)", None, None).unwrap()).unwrap();
        let items: PyResult<Vec<i32>> = iterator.map(|item| item?.extract()).collect();
        assert_eq!(items.unwrap(), [0, 1, 2]);
        assert!(PyIterator::from_object(&PyInt::new(py, 1)).is_err());
    });
}

#[test]
fn modules() {
    Python::attach(|py| {
        let module = PyModule::new(py, "made").unwrap();
        assert_eq!(module.name().unwrap(), "made");
        module.add("answer", 42).unwrap();
        assert_eq!(
            module.getattr("answer").unwrap().extract::<i32>().unwrap(),
            42
        );
        assert_eq!(
            module.index().unwrap().extract::<Vec<String>>().unwrap(),
            ["answer"]
        );
        let error = module.getattr("missing").unwrap_err();
        assert!(error.is_instance_of::<PyAttributeError>(py));
        let child = PyModule::new(py, "child").unwrap();
        module.add_submodule(&child).unwrap();
        assert!(module.getattr("child").unwrap().is(&child));
        assert!(module.dict().contains("answer").unwrap());
    });
}

#[test]
fn what_is_imported_and_no_module_has_no_dict() {
    Python::attach(|py| {
        let modules = py.import("sys").unwrap().getattr("modules").unwrap();
        modules.set_item("not_a_module", 7).unwrap();
        let number = py.import("not_a_module").unwrap();
        let dict = std::panic::AssertUnwindSafe(|| number.dict());
        assert!(std::panic::catch_unwind(dict).is_err());
        assert!(PyErr::take(py).is_none(), "no error is left behind");
        assert!(number.name().is_err() && number.add("a", 1).is_err());
        modules.del_item("not_a_module").unwrap();
    });
}

#[test]
fn modules_from_code() {
    Python::attach(|py| {
        let code = c"def double(x): return 2 * x";
        let module = PyModule::from_code(py, code, c"double.py", c"double").unwrap();
        let result = module.getattr("double").unwrap().call1((4,)).unwrap();
        assert_eq!(result.extract::<i32>().unwrap(), 8);
        assert_eq!(module.filename().unwrap(), "double.py");
        assert!(PyModule::from_code(py, c"1 +", c"bad.py", c"bad").is_err());
    });
}

/// Types whose type object comes from elsewhere, as crates declare them by macros that are not part of the documentation.
mod of_a_crate {
    use pyrope::prelude::*;
    use pyrope::sync::PyOnceLock;
    use pyrope::types::PyType;
    use pyrope::{ffi, pyobject_native_type, pyobject_native_type_core};

    pub(super) struct Fraction(#[allow(dead_code, reason = "as crates declare it")] PyAny);
    pub(super) struct Anything(#[allow(dead_code, reason = "as crates declare it")] PyAny);
    pub(super) struct Sized(#[allow(dead_code, reason = "as crates declare it")] PyAny);

    fn fraction(py: Python<'_>) -> *mut ffi::PyTypeObject {
        static TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let ty = TYPE.import(py, "fractions", "Fraction");
        ty.expect("a module of Python's own").as_type_ptr()
    }

    unsafe fn any(_object: *mut ffi::PyObject) -> i32 {
        1
    }

    pyobject_native_type_core!(
        Fraction,
        fraction,
        "fractions",
        "Fraction",
        #module = Some("fractions")
    );
    pyobject_native_type_core!(
        Anything,
        fraction,
        "fractions",
        "Fraction",
        #checkfunction = any
    );
    pyobject_native_type!(Sized, ffi::PyObject, fraction, "fractions", "Fraction");
}

#[test]
fn a_crate_can_declare_types_of_others() {
    use of_a_crate::{Anything, Fraction, Sized};
    Python::attach(|py| {
        let half = py.get_type::<Fraction>().call1((1, 2)).unwrap();
        assert!(half.is_instance_of::<Fraction>() && half.is_instance_of::<Sized>());
        let half = half.cast_into::<Fraction>().unwrap();
        assert_eq!(half.str().unwrap(), "1/2");
        let none = py.None().into_bound(py);
        assert_eq!(
            none.cast::<Fraction>().unwrap_err().to_string(),
            "'None' is not an instance of 'Fraction'"
        );
        assert!(none.cast::<Anything>().is_ok());
    });
}
