//! The maps and sets of [`hashbrown`](https://docs.rs/hashbrown) as dicts and sets.
//!
//! Feature `hashbrown`. They convert as those of the standard library do.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use hashbrown::HashMap;
//! use pyrope::{prelude::*, types::IntoPyDict};
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let dict = [("a", 1)].into_py_dict(py)?;
//!     let map: HashMap<String, i32, std::hash::RandomState> = dict.extract()?;
//!     assert_eq!(map["a"], 1);
//!     Ok(())
//! })
//! # }
//! ```

use std::hash::{BuildHasher, Hash};

use ::hashbrown::{HashMap, HashSet};

use crate::conversion::FromPyObjectOwned;
use crate::convert::std::map::{dict_from_map, extend_map, hash_map_from_dict};
use crate::convert::std::set::{from_set, into_set, AnySet};
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{IntoPyDict, PyDict, PyDictMethods, PySet};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

hash_map_from_dict!(HashMap);

dict_from_map! {
    ['py, K, V, H: BuildHasher] HashMap<K, V, H>, K: Eq + Hash, V;
    ['a, 'py, K, V, H: BuildHasher] &'a HashMap<K, V, H>, &'a K: Eq + Hash, &'a V;
}

from_set! {
    [K, S: BuildHasher + Default] HashSet<K, S>, K: Eq + Hash, |len| HashSet::with_capacity_and_hasher(len, S::default());
}

into_set! {
    ['py, K, H: BuildHasher] HashSet<K, H>, K: Eq + Hash;
    ['a, 'py, K, H: BuildHasher] &'a HashSet<K, H>, &'a K: Eq + Hash;
}
