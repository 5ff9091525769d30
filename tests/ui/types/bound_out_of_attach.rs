//! What is bound to the interpreter does not leave the closure that attaches.

use pyrope::prelude::*;
use pyrope::types::PyList;

fn main() {
    let list = Python::attach(|py| PyList::empty(py));
    drop(list);
}
