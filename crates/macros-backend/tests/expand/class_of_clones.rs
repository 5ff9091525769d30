#[pyclass_of_clones]
#[derive(Clone)]
struct Cloned {
    x: i32,
}
