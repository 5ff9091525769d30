//! Enums, with and without data.

#[pyo3::pymodule(submodule)]
pub(crate) mod enums {
    use pyo3::prelude::*;

    /// A plain one.
    #[pyclass]
    enum Simple {
        First,
        /// The second.
        Second,
    }

    #[pymethods]
    impl Simple {
        fn method(&self) -> i32 {
            1
        }
    }

    #[pyclass(eq, eq_int)]
    #[derive(PartialEq)]
    enum Numbered {
        A = 3,
        B = 10,
    }

    #[pyclass(
        eq,
        hash,
        frozen,
        ord,
        name = "Rank",
        module = "somewhere",
        rename_all = "SCREAMING_SNAKE_CASE"
    )]
    #[derive(PartialEq, Eq, Hash, PartialOrd)]
    enum Ranked {
        VeryLow,
        #[pyo3(name = "TOP")]
        VeryHigh,
    }

    #[pyclass(eq)]
    #[derive(PartialEq)]
    enum Shape {
        /// Round.
        Circle {
            radius: f64,
        },
        #[pyo3(constructor = (width = 1.0, height = 2.0))]
        Rectangle {
            width: f64,
            height: f64,
        },
        Pair(i32, String),
        Empty {},
    }

    #[pymethods]
    impl Shape {
        /// How large it is.
        fn area(&self) -> f64 {
            match self {
                Shape::Circle { radius } => radius * radius * 3.0,
                Shape::Rectangle { width, height } => width * height,
                Shape::Pair(..) | Shape::Empty {} => 0.0,
            }
        }
    }

    #[pyclass(str = "{name}/{size}")]
    struct Labelled {
        name: String,
        size: usize,
    }

    #[pymethods]
    impl Labelled {
        #[new]
        fn new() -> Self {
            Self {
                name: "n".into(),
                size: 2,
            }
        }
    }
}
