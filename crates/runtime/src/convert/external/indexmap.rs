//! [`indexmap::IndexMap`](https://docs.rs/indexmap) as a dict, in the same order.
//!
//! Feature `indexmap`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use indexmap::IndexMap;
//! use pyrope::{prelude::*, types::IntoPyDict};
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let dict = [("b", 1), ("a", 2)].into_py_dict(py)?;
//!     let map: IndexMap<String, i32> = dict.extract()?;
//!     assert_eq!(map.get_index(0), Some((&"b".to_owned(), &1)));
//!     Ok(())
//! })
//! # }
//! ```

use std::hash::{BuildHasher, Hash};

use ::indexmap::IndexMap;

use crate::conversion::FromPyObjectOwned;
use crate::convert::std::map::{dict_from_map, extend_map, hash_map_from_dict};
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{IntoPyDict, PyDict, PyDictMethods};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

hash_map_from_dict!(IndexMap);

dict_from_map! {
    ['py, K, V, H: BuildHasher] IndexMap<K, V, H>, K: Eq + Hash, V;
    ['a, 'py, K, V, H: BuildHasher] &'a IndexMap<K, V, H>, &'a K: Eq + Hash, &'a V;
}
