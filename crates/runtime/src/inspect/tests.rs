use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::exceptions::PyOSError;
use crate::types::*;
use crate::{Bound, FromPyObject, IntoPyObject, Py, PyErr, PyTypeCheck};

fn input<'a, 'py, T: FromPyObject<'a, 'py>>() -> String {
    T::INPUT_TYPE.to_string()
}

fn output<'py, T: IntoPyObject<'py>>() -> String {
    T::OUTPUT_TYPE.to_string()
}

fn of<T: PyTypeCheck>() -> String {
    T::TYPE_HINT.to_string()
}

#[test]
fn python_types_have_their_names() {
    assert_eq!(of::<PyAny>(), "typing.Any");
    assert_eq!(of::<PyList>(), "list");
    assert_eq!(of::<PyNone>(), "None");
    assert_eq!(of::<PyModule>(), "types.ModuleType");
    assert_eq!(of::<PySequence>(), "collections.abc.Sequence");
    assert_eq!(of::<PyDelta>(), "datetime.timedelta");
    assert_eq!(of::<PyOSError>(), "OSError");
    assert_eq!(of::<crate::exceptions::socket::timeout>(), "socket.timeout");
    assert_eq!(
        of::<PyWeakref>(),
        "weakref.ReferenceType | weakref.ProxyType | weakref.CallableProxyType"
    );
}

#[test]
fn what_arguments_take() {
    assert_eq!(input::<u8>(), "typing.SupportsIndex");
    assert_eq!(input::<NonZero<i128>>(), "typing.SupportsIndex");
    assert_eq!(
        input::<f32>(),
        "typing.SupportsFloat | typing.SupportsIndex"
    );
    assert_eq!(input::<Option<&str>>(), "str | None");
    assert_eq!(input::<Vec<bool>>(), "collections.abc.Sequence[bool]");
    assert_eq!(input::<(bool, String)>(), "tuple[bool, str]");
    assert_eq!(input::<[String; 2]>(), "collections.abc.Sequence[str]");
    assert_eq!(input::<BTreeMap<String, bool>>(), "dict[str, bool]");
    assert_eq!(input::<HashSet<String>>(), "set[str] | frozenset[str]");
    assert_eq!(input::<PathBuf>(), "str | os.PathLike[str]");
    assert_eq!(input::<&[u8]>(), "bytes");
    assert_eq!(input::<SystemTime>(), "datetime.datetime");
    assert_eq!(input::<Bound<'_, PyDict>>(), "dict");
    assert_eq!(input::<Py<PyAny>>(), "typing.Any");
}

#[test]
fn what_results_become() {
    assert_eq!(output::<i64>(), "int");
    assert_eq!(output::<()>(), "tuple[()]");
    assert_eq!(output::<(i64,)>(), "tuple[int]");
    assert_eq!(output::<&(i64, String)>(), "tuple[int, str]");
    assert_eq!(output::<Vec<i32>>(), "list[int]");
    assert_eq!(output::<Vec<u8>>(), "bytes");
    assert_eq!(output::<&[u8; 4]>(), "bytes");
    assert_eq!(output::<Cow<'_, [u8]>>(), "bytes");
    assert_eq!(
        output::<Option<Vec<Option<f64>>>>(),
        "list[float | None] | None"
    );
    assert_eq!(output::<&HashSet<String>>(), "set[str]");
    assert_eq!(
        output::<&BTreeMap<String, Vec<i32>>>(),
        "dict[str, list[int]]"
    );
    assert_eq!(output::<&Path>(), "pathlib.Path");
    assert_eq!(output::<Duration>(), "datetime.timedelta");
    assert_eq!(output::<PyErr>(), "BaseException");
    assert_eq!(output::<&Py<PyTuple>>(), "tuple");
}

#[test]
fn a_conversion_that_says_nothing_is_any() {
    struct Silent;

    impl<'py> IntoPyObject<'py> for Silent {
        type Target = PyAny;
        type Output = Bound<'py, PyAny>;
        type Error = PyErr;

        fn into_pyobject(self, py: crate::Python<'py>) -> crate::PyResult<Self::Output> {
            Ok(PyNone::get(py).to_owned().into_any())
        }
    }

    assert_eq!(output::<Silent>(), "typing.Any");
    assert_eq!(output::<Vec<Silent>>(), "list[typing.Any]");
}

/// Types of optional crates.
mod external {
    use super::*;

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono() {
        assert_eq!(input::<chrono::NaiveDate>(), "datetime.date");
        assert_eq!(output::<chrono::NaiveTime>(), "datetime.time");
        assert_eq!(
            output::<chrono::DateTime<chrono::Utc>>(),
            "datetime.datetime"
        );
        assert_eq!(output::<chrono::Duration>(), "datetime.timedelta");
        assert_eq!(output::<chrono::Utc>(), "datetime.timezone");
    }

    #[cfg(feature = "time")]
    #[test]
    fn time() {
        assert_eq!(input::<::time::Date>(), "datetime.date");
        assert_eq!(output::<::time::OffsetDateTime>(), "datetime.datetime");
    }

    #[cfg(all(
        feature = "rust_decimal",
        feature = "num-bigint",
        feature = "num-complex"
    ))]
    #[test]
    fn numbers() {
        assert_eq!(output::<rust_decimal::Decimal>(), "decimal.Decimal");
        assert_eq!(output::<num_bigint::BigInt>(), "int");
        assert_eq!(output::<num_complex::Complex<f64>>(), "complex");
    }

    #[cfg(all(feature = "uuid", feature = "bytes"))]
    #[test]
    fn data() {
        assert_eq!(input::<::uuid::Uuid>(), "uuid.UUID");
        assert_eq!(output::<::uuid::Uuid>(), "uuid.UUID");
        assert_eq!(output::<::bytes::Bytes>(), "bytes");
    }

    #[cfg(all(
        feature = "hashbrown",
        feature = "indexmap",
        feature = "smallvec",
        feature = "either"
    ))]
    #[test]
    fn collections() {
        assert_eq!(
            output::<::hashbrown::HashMap<String, i32>>(),
            "dict[str, int]"
        );
        assert_eq!(
            output::<::indexmap::IndexMap<String, Vec<bool>>>(),
            "dict[str, list[bool]]"
        );
        assert_eq!(
            input::<::smallvec::SmallVec<[bool; 4]>>(),
            "collections.abc.Sequence[bool]"
        );
        assert_eq!(output::<::either::Either<i32, String>>(), "int | str");
    }
}
