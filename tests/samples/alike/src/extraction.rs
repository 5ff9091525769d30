//! A function for each type that an argument can have.

#[pyo3::pymodule(submodule)]
pub(crate) mod extraction {
    use std::borrow::Cow;
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
    use std::ffi::OsString;
    use std::net::IpAddr;
    use std::num::NonZeroU8;
    use std::path::PathBuf;
    use std::time::{Duration, SystemTime};

    use pyo3::prelude::*;
    use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
    use pyo3::types::*;

    #[cfg(not(feature = "stable"))]
    type Buffer = pyo3::buffer::PyBuffer<u8>;
    // The stable ABI has none before 3.11.
    #[cfg(feature = "stable")]
    type Buffer = Py<PyAny>;

    #[pyclass]
    pub(crate) struct Plain;

    #[pymethods]
    impl Plain {
        #[new]
        fn new() -> Self {
            Self
        }
    }

    #[pyclass(from_py_object, name = "Named")]
    #[derive(Clone)]
    pub(crate) struct Cloned;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        add_functions(module)
    }

    macro_rules! takes {
        ($($name:ident: $type:ty),* $(,)?) => {
            $(
                #[pyfunction]
                fn $name(value: $type) {
                    let _ = value;
                }
            )*

            fn add_functions(module: &Bound<'_, PyModule>) -> PyResult<()> {
                $(module.add_function(wrap_pyfunction!($name, module)?)?;)*
                Ok(())
            }
        };
    }

    takes! {
        take_i8: i8, take_u8: u8, take_i16: i16, take_u16: u16, take_i32: i32, take_u32: u32, take_i64: i64,
        take_u64: u64, take_isize: isize, take_usize: usize, take_i128: i128, take_u128: u128,
        take_f32: f32, take_f64: f64, take_bool: bool, take_char: char, take_string: String, take_str: &str,
        take_cow_str: Cow<'_, str>, take_bytes: &[u8], take_cow_bytes: Cow<'_, [u8]>, take_vec_u8: Vec<u8>,
        take_vec: Vec<i64>, take_array: [i32; 3], take_pair: (i64, String), take_option: Option<i64>,
        take_map: HashMap<String, i64>, take_tree: BTreeMap<String, i64>, take_set: HashSet<i64>,
        take_tree_set: BTreeSet<i64>, take_path: PathBuf, take_os_string: OsString, take_address: IpAddr,
        take_nonzero: NonZeroU8, take_duration: Duration, take_time: SystemTime, take_nested: Vec<Vec<u8>>,
        take_optional_vec: Option<Vec<String>>, take_backed_str: PyBackedStr, take_backed_bytes: PyBackedBytes,
        take_buffer: Buffer, take_any: Bound<'_, PyAny>, take_dict: &Bound<'_, PyDict>,
        take_list: &Bound<'_, PyList>, take_tuple: &Bound<'_, PyTuple>, take_py_str: &Bound<'_, PyString>,
        take_py_bytes: &Bound<'_, PyBytes>, take_py_int: &Bound<'_, PyInt>, take_py_float: &Bound<'_, PyFloat>,
        take_py_bool: &Bound<'_, PyBool>, take_py_set: &Bound<'_, PySet>, take_frozen: &Bound<'_, PyFrozenSet>,
        take_type: &Bound<'_, PyType>, take_module: &Bound<'_, PyModule>, take_iterator: &Bound<'_, PyIterator>,
        take_sequence: &Bound<'_, PySequence>, take_mapping: &Bound<'_, PyMapping>,
        take_slice: &Bound<'_, PySlice>, take_complex: &Bound<'_, PyComplex>, take_none: &Bound<'_, PyNone>,
        take_function: &Bound<'_, PyFunction>, take_builtin: &Bound<'_, PyCFunction>,
        take_bytearray: &Bound<'_, PyByteArray>, take_memory: &Bound<'_, PyMemoryView>,
        take_capsule: &Bound<'_, PyCapsule>, take_date: &Bound<'_, PyDate>, take_datetime: &Bound<'_, PyDateTime>,
        take_clock: &Bound<'_, PyTime>, take_delta: &Bound<'_, PyDelta>, take_zone: &Bound<'_, PyTzInfo>,
        take_weak: &Bound<'_, PyWeakref>, take_weak_reference: &Bound<'_, PyWeakrefReference>,
        take_weak_proxy: &Bound<'_, PyWeakrefProxy>, take_super: &Bound<'_, PySuper>,
        take_range: &Bound<'_, PyRange>, take_traceback: &Bound<'_, PyTraceback>,
        take_proxy: &Bound<'_, PyMappingProxy>, take_ellipsis: &Bound<'_, PyEllipsis>,
        take_exception: &Bound<'_, pyo3::exceptions::PyValueError>,
        take_code: &Bound<'_, PyCode>,
        take_plain: &Bound<'_, Plain>, take_plain_ref: PyRef<'_, Plain>, take_plain_mut: PyRefMut<'_, Plain>,
        take_plain_py: Py<Plain>, take_plain_borrow: &Plain, take_cloned: Cloned, take_vec_cloned: Vec<Cloned>,
        take_vec_plain: Vec<Py<Plain>>, take_py_list_of: Vec<Bound<'_, PyString>>,
    }
}
