//! What Rust's values become.

#[pyo3::pymodule(submodule)]
pub(crate) mod results {
    use std::borrow::Cow;
    use std::collections::{BTreeMap, BTreeSet};
    use std::ffi::OsStr;
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    use std::path::Path;
    use std::time::{Duration, SystemTime};

    use pyo3::prelude::*;
    use pyo3::IntoPyObjectExt;

    #[pyfunction]
    fn values(py: Python<'_>) -> PyResult<Vec<(&'static str, Py<PyAny>)>> {
        Ok(vec![
            ("u8", 1_u8.into_py_any(py)?),
            ("i128", i128::MIN.into_py_any(py)?),
            ("f32", 1.5_f32.into_py_any(py)?),
            ("char", 'x'.into_py_any(py)?),
            ("unit", ().into_py_any(py)?),
            ("str", "s".into_py_any(py)?),
            ("cow", Cow::Borrowed("s").into_py_any(py)?),
            ("bytes", b"b"[..].into_py_any(py)?),
            ("byte array", [1_u8, 2].into_py_any(py)?),
            ("byte vec", vec![1_u8].into_py_any(py)?),
            ("cow bytes", Cow::<[u8]>::Owned(vec![1]).into_py_any(py)?),
            ("vec", vec![1_i32].into_py_any(py)?),
            ("slice", [1_i32, 2][..].into_py_any(py)?),
            ("array", [1_i32, 2].into_py_any(py)?),
            ("tuple", (1, "a", 2.0).into_py_any(py)?),
            ("map", BTreeMap::from([(1, 2)]).into_py_any(py)?),
            ("set", BTreeSet::from([1]).into_py_any(py)?),
            ("none", None::<i32>.into_py_any(py)?),
            ("path", Path::new("/a/b").into_py_any(py)?),
            ("os str", OsStr::new("os").into_py_any(py)?),
            ("v4", IpAddr::V4(Ipv4Addr::LOCALHOST).into_py_any(py)?),
            ("v6", Ipv6Addr::LOCALHOST.into_py_any(py)?),
            ("duration", Duration::from_millis(1500).into_py_any(py)?),
            ("epoch", SystemTime::UNIX_EPOCH.into_py_any(py)?),
            ("bool", true.into_py_any(py)?),
        ])
    }
}
