//! No token comes out of `detach`, nor what holds one.

use pyrope::prelude::*;
use pyrope::types::PyList;

fn main() {
    Python::attach(|py| {
        let list = PyList::empty(py);
        py.detach(|| list.py());
    });
}
