//! Errors: texts, types, what is printed of them.

#[pyo3::pymodule(submodule)]
pub(crate) mod errors {
    use std::io;

    use pyo3::exceptions::*;
    use pyo3::prelude::*;
    use pyo3::types::*;

    mod made {
        pyo3::create_exception!(alike.errors, Plain, pyo3::exceptions::PyException);
        pyo3::create_exception!(
            alike.errors,
            Documented,
            pyo3::exceptions::PyValueError,
            "Its documentation."
        );
        pyo3::create_exception!(other, Sub, Documented);
        pyo3::import_exception!(decimal, InvalidOperation);
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        module.add("Plain", py.get_type::<made::Plain>())?;
        module.add("Documented", py.get_type::<made::Documented>())?;
        module.add("Sub", py.get_type::<made::Sub>())?;
        module.add(
            "PanicException",
            py.get_type::<pyo3::panic::PanicException>(),
        )?;
        Ok(())
    }

    #[pyfunction]
    fn panics(message: &str) {
        panic!("{message}");
    }

    #[pyfunction]
    fn panics_with_number() {
        std::panic::panic_any(7);
    }

    #[pyfunction]
    fn panics_literally() {
        panic!("literal");
    }

    #[pyfunction]
    fn calls(callback: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        callback.call0().map(Bound::unbind)
    }

    #[pyfunction]
    fn raise_documented() -> PyResult<()> {
        Err(made::Documented::new_err(("two", 2)))
    }

    #[pyfunction]
    fn raise_imported() -> PyResult<()> {
        Err(made::InvalidOperation::new_err("imported"))
    }

    /// Every error of std that becomes an exception.
    #[pyfunction]
    fn from_std(py: Python<'_>) -> Vec<(String, Py<PyAny>)> {
        let kinds = [
            io::ErrorKind::NotFound,
            io::ErrorKind::PermissionDenied,
            io::ErrorKind::ConnectionRefused,
            io::ErrorKind::ConnectionReset,
            io::ErrorKind::ConnectionAborted,
            io::ErrorKind::BrokenPipe,
            io::ErrorKind::AlreadyExists,
            io::ErrorKind::WouldBlock,
            io::ErrorKind::TimedOut,
            io::ErrorKind::Interrupted,
            io::ErrorKind::InvalidInput,
            io::ErrorKind::UnexpectedEof,
            io::ErrorKind::IsADirectory,
            io::ErrorKind::NotADirectory,
            io::ErrorKind::Other,
        ];
        let mut errors: Vec<(String, PyErr)> = kinds
            .into_iter()
            .map(|kind| (format!("{kind:?}"), io::Error::new(kind, "the text").into()))
            .collect();
        let mut add = |name: &str, error: PyErr| errors.push((name.to_owned(), error));
        add("os 2", io::Error::from_raw_os_error(2).into());
        add("os 17", io::Error::from_raw_os_error(17).into());
        add("kind", io::Error::from(io::ErrorKind::NotFound).into());
        add(
            "from_utf8",
            String::from_utf8(b"a\xff\xfe".to_vec()).unwrap_err().into(),
        );
        add("int", "x".parse::<i32>().unwrap_err().into());
        add("float", "x".parse::<f64>().unwrap_err().into());
        add("bool", "x".parse::<bool>().unwrap_err().into());
        add("char", "xx".parse::<char>().unwrap_err().into());
        add(
            "address",
            "x".parse::<std::net::IpAddr>().unwrap_err().into(),
        );
        add("try from int", u8::try_from(300_i32).unwrap_err().into());
        add("nul", std::ffi::CString::new("a\0b").unwrap_err().into());
        add(
            "array",
            <[u8; 2]>::try_from(&[1_u8][..]).unwrap_err().into(),
        );
        add(
            "into string",
            std::ffi::CString::new([0xff_u8])
                .unwrap()
                .into_string()
                .unwrap_err()
                .into(),
        );
        let errors = errors.into_iter();
        errors
            .map(|(name, error)| (name, error.into_value(py).into_any()))
            .collect()
    }

    /// What Rust prints of errors.
    #[pyfunction]
    fn shown(py: Python<'_>) -> Vec<(String, String)> {
        let mut shown = Vec::new();
        let mut add = |name: &str, text: String| shown.push((name.to_owned(), text));
        let lazy = PyValueError::new_err("lazy");
        add("display lazy", lazy.to_string());
        add("debug lazy", format!("{lazy:?}"));
        let raised = py.eval(c"1 / 0", None, None).unwrap_err();
        add("display raised", raised.to_string());
        add("debug raised", format!("{raised:?}"));
        let nothing = PyKeyError::new_err(());
        add("display nothing", nothing.to_string());
        add("debug nothing", format!("{nothing:?}"));
        add("display key", PyKeyError::new_err("k").to_string());
        add(
            "display several",
            PyOSError::new_err((2, "two")).to_string(),
        );
        let number = PyInt::new(py, 1);
        let any = number.as_any();
        let cast = any.cast::<PyString>().unwrap_err();
        add("display cast", cast.to_string());
        add("debug cast", format!("{cast:?}"));
        add("cast as error", PyErr::from(cast).to_string());
        let cast = any.clone().cast_into::<PyList>().unwrap_err();
        add("display cast into", cast.to_string());
        add("debug cast into", format!("{cast:?}"));
        add("cast into as error", PyErr::from(cast).to_string());
        add(
            "display cast exact",
            any.cast_exact::<PyBool>().unwrap_err().to_string(),
        );
        add(
            "display cast mapping",
            any.cast::<PyMapping>().unwrap_err().to_string(),
        );
        add(
            "display cast sequence",
            any.cast::<PySequence>().unwrap_err().to_string(),
        );
        add(
            "display cast iterator",
            any.cast::<PyIterator>().unwrap_err().to_string(),
        );
        add("extract", any.extract::<String>().unwrap_err().to_string());
        add(
            "extract dict",
            any.extract::<Bound<'_, PyDict>>().unwrap_err().to_string(),
        );
        add(
            "type error",
            PyErr::new::<PyTypeError, _>("typed").to_string(),
        );
        add(
            "of a type",
            PyErr::from_type(py.get_type::<PyRuntimeError>(), "t").to_string(),
        );
        add("of a value", PyErr::from_value(any.clone()).to_string());
        add(
            "of a wrong type",
            PyErr::from_type(py.get_type::<PyInt>(), "t").to_string(),
        );
        let module = PyModule::import(py, "no_such_module_at_all").unwrap_err();
        add("import", module.to_string());
        add("getattr", any.getattr("nope").unwrap_err().to_string());
        add(
            "syntax",
            py.run(c"1 +", None, None).unwrap_err().to_string(),
        );
        add("call", any.call0().unwrap_err().to_string());
        add("iter", any.try_iter().unwrap_err().to_string());
        add("len", any.len().unwrap_err().to_string());
        add("item", any.get_item(0).unwrap_err().to_string());
        let list = PyList::new(py, [1, 2]).unwrap();
        add("list item", list.get_item(5).unwrap_err().to_string());
        add(
            "tuple item",
            PyTuple::empty(py).get_item(0).unwrap_err().to_string(),
        );
        let dict = PyDict::new(py);
        add(
            "dict item",
            dict.as_any().get_item("k").unwrap_err().to_string(),
        );
        add("dict del", dict.del_item("k").unwrap_err().to_string());
        add(
            "take of nothing",
            format!("{:?}", PyErr::take(py).is_none()),
        );
        shown
    }

    #[pyfunction]
    fn unraisable() {
        Python::attach(|py| {
            let number = PyInt::new(py, 1);
            PyValueError::new_err("unraisable").write_unraisable(py, Some(number.as_any()));
        });
    }

    #[pyfunction]
    fn traceback_text(error: Bound<'_, PyAny>) -> PyResult<String> {
        let py = error.py();
        let traceback = PyErr::from_value(error).traceback(py);
        traceback.map_or(Ok("none".into()), |traceback| traceback.format())
    }

    #[pyfunction]
    fn chained(py: Python<'_>) -> PyErr {
        let error = PyRuntimeError::new_err("outer");
        error.set_cause(py, Some(PyValueError::new_err("inner")));
        error
    }
}
