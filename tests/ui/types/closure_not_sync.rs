//! Any thread may call a function object, so its closure has to be `Send` and `Sync`.

use std::cell::Cell;
use std::rc::Rc;

use pyrope::prelude::*;
use pyrope::types::PyCFunction;

fn main() {
    Python::attach(|py| {
        let cell = Cell::new(0);
        let _ = PyCFunction::new_closure(py, None, None, move |_, _| cell.replace(1));
        let counted = Rc::new(0);
        let _ = PyCFunction::new_closure(py, None, None, move |_, _| *counted);
    });
}
