//! A capsule may outlive everything, and so do its value and what ends it.

use pyrope::prelude::*;
use pyrope::types::PyCapsule;

fn main() {
    Python::attach(|py| {
        let text = String::from("local");
        let _ = PyCapsule::new(py, text.as_str(), None);
        let seen = &text;
        let _ = PyCapsule::new_with_destructor(py, 1_u8, None, move |_, _| println!("{seen}"));
    });
}
