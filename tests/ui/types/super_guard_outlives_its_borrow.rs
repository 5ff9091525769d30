//! The guard of the base part borrows from that of the whole.

use pyrope::prelude::*;

#[pyclass(subclass)]
struct Base {}

#[pyclass(extends = Base)]
struct Derived {}

fn main() {
    Python::attach(|py| {
        let derived = Bound::new(py, (Derived {}, Base {})).unwrap();
        let mut guard = derived.borrow_mut();
        let base = guard.as_super();
        drop(guard);
        drop(base);
    });
}
