//! What is bound to the interpreter stays outside of `detach`, and so does what is not `Send`.

use std::rc::Rc;

use pyrope::prelude::*;
use pyrope::types::PyList;

fn main() {
    Python::attach(|py| {
        let list = PyList::empty(py);
        py.detach(|| list.len());
        py.detach(|| println!("{}", py.None()));
        let counted = Rc::new(1);
        py.detach(|| println!("{counted}"));
    });
}
