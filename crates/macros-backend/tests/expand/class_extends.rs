#[pyclass(extends = Base)]
struct Child;
