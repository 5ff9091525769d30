//! `#[pyclass]` on enums, with and without data.

use pyrope::exceptions::{PyIndexError, PyTypeError};
use pyrope::prelude::*;
use pyrope::types::PyDict;
use pyrope_behaviour::refcount;

#[pyclass(eq, eq_int, from_py_object)]
#[derive(Debug, Clone, PartialEq)]
enum Color {
    Red = 3,
    Green,
    #[pyo3(name = "BLUE")]
    Blue = 10,
}

#[pyclass]
#[derive(Debug)]
enum Bare {
    A,
    B,
}

#[pyclass(
    eq,
    ord,
    hash,
    frozen,
    rename_all = "SCREAMING_SNAKE_CASE",
    name = "Level"
)]
#[derive(PartialEq, PartialOrd, Hash)]
enum Grade {
    VeryLow,
    High,
}

#[pyclass(eq, eq_int, ord)]
#[derive(PartialEq, PartialOrd)]
enum Size {
    Small = -1,
    Large = 1 << 40,
}

#[pyclass(from_py_object)]
#[derive(Debug, Clone)]
enum Shape {
    Circle {
        radius: f64,
    },
    #[pyo3(constructor = (width, height = 5.0))]
    Rect {
        width: f64,
        height: f64,
    },
    Pair(i32, String),
    Empty {},
}

#[pymethods]
impl Shape {
    fn area(&self) -> f64 {
        match self {
            Shape::Circle { radius } => radius * radius * 3.0,
            Shape::Rect { width, height } => width * height,
            Shape::Pair(..) | Shape::Empty {} => 0.0,
        }
    }
}

#[pyclass(eq, hash, frozen)]
#[derive(PartialEq, Hash)]
enum Keyed {
    A(i32),
    B { x: i32 },
}

/// Runs Python assertions about the classes of this file.
fn check(code: &std::ffi::CStr) {
    #[pyfunction]
    fn same(color: Color) -> Color {
        color
    }
    #[pyfunction]
    fn debug(shape: Shape) -> String {
        format!("{shape:?}")
    }
    #[pyfunction]
    fn shape(kind: &str) -> Shape {
        match kind {
            "circle" => Shape::Circle { radius: 1.5 },
            "pair" => Shape::Pair(7, "seven".into()),
            _ => Shape::Empty {},
        }
    }
    Python::attach(|py| {
        let names = PyDict::new(py);
        let add = |name: &str, value: Bound<'_, PyAny>| names.set_item(name, value).unwrap();
        add("Color", py.get_type::<Color>().into_any());
        add("Bare", py.get_type::<Bare>().into_any());
        add("Level", py.get_type::<Grade>().into_any());
        add("Size", py.get_type::<Size>().into_any());
        add("Shape", py.get_type::<Shape>().into_any());
        add("Keyed", py.get_type::<Keyed>().into_any());
        add("same", wrap_pyfunction!(same, py).unwrap().into_any());
        add("debug", wrap_pyfunction!(debug, py).unwrap().into_any());
        add("shape", wrap_pyfunction!(shape, py).unwrap().into_any());
        let helper = c"
def raises(what, call, *args):
    try:
        call(*args)
    except what as e:
        return str(e)
    raise AssertionError('nothing raised')
";
        py.run(helper, Some(&names), None).unwrap();
        if let Err(error) = py.run(code, Some(&names), None) {
            panic!(
                "{error}: {:?}",
                error.traceback(py).map(|tb| tb.format().unwrap())
            );
        }
    });
}

#[test]
fn variants_are_instances_of_the_class() {
    check(
        c"
assert isinstance(Color.Red, Color)
assert (repr(Color.Red), str(Color.BLUE)) == ('Color.Red', 'Color.BLUE')
assert not hasattr(Color, 'Blue')
assert (int(Color.Red), int(Color.Green), int(Color.BLUE)) == (3, 4, 10)
assert int(Size.Large) == 1 << 40 and int(Size.Small) == -1
assert repr(Level.VERY_LOW) == 'Level.VERY_LOW'
raises(TypeError, Color)
",
    );
}

#[test]
fn each_variant_has_one_object() {
    check(c"assert same(Color.Red) is Color.Red is same(Color.Red) is not Color.Green");
    Python::attach(|py| {
        let red = Color::Red.into_pyobject(py).unwrap();
        let before = refcount(red.as_any());
        let again = Color::Red.into_pyobject(py).unwrap();
        assert!(red.is(&again));
        assert_eq!(refcount(red.as_any()), before + 1);
        let attribute = py.get_type::<Color>().getattr("Red").unwrap();
        assert!(red.is(&attribute));
    });
}

#[test]
fn a_replaced_class_attribute_does_not_change_what_rust_gives() {
    #[pyclass]
    enum Replaced {
        Only,
    }
    Python::attach(|py| {
        py.get_type::<Replaced>().setattr("Only", 5).unwrap();
        let object = Replaced::Only.into_pyobject(py).unwrap();
        assert!(object.is_instance_of::<Replaced>());
    });
}

#[test]
fn plain_comparisons() {
    check(
        c"
assert Color.Red == Color.Red and Color.Red != Color.Green
assert Color.Red == 3 and 3 == Color.Red and Color.Red != 4 and not Color.Red != 3
assert Color.Red != 'x' and Color.Red != 3.5 and Color.Red != 1 << 200
raises(TypeError, lambda: Color.Red < Color.Green)
raises(TypeError, lambda: Color.Red < 4)
raises(TypeError, hash, Color.Red)
assert Bare.A == Bare.A and Bare.A != Bare.B and Bare.A != 0
assert hash(Bare.A) == hash(Bare.A)
assert Level.VERY_LOW < Level.HIGH and Level.HIGH >= Level.HIGH and Level.HIGH != 1
assert hash(Level.HIGH) == hash(Level.HIGH)
raises(TypeError, lambda: Level.HIGH < 5)
assert Size.Small < Size.Large and Size.Small < 0 and Size.Large > 1 << 20 and Size.Large < 1 << 99
raises(TypeError, lambda: Size.Small < 'x')
",
    );
}

#[test]
fn plain_conversions_both_ways() {
    check(c"assert \"instance of 'Color'\" in raises(TypeError, same, 5)");
    Python::attach(|py| {
        let blue = Color::Blue.into_pyobject(py).unwrap();
        assert_eq!(blue.extract::<Color>().unwrap(), Color::Blue);
        assert_eq!(*blue.borrow(), Color::Blue);
        let none = py.None();
        let refused = none.bind(py).extract::<Color>().unwrap_err();
        assert!(PyErr::from(refused).is_instance_of::<PyTypeError>(py));
        assert_eq!(
            format!("{:?}", Bare::A.into_pyobject(py).unwrap().borrow()),
            "A"
        );
        assert_eq!(format!("{:?}", Bare::B), "B");
    });
}

#[test]
fn enum_conversions_in_many_threads_agree() {
    #[pyclass]
    enum Raced {
        One,
        Two,
    }
    let address = || {
        Python::attach(|py| {
            let one = Raced::One.into_pyobject(py).unwrap().as_ptr() as usize;
            assert_ne!(one, Raced::Two.into_pyobject(py).unwrap().as_ptr() as usize);
            one
        })
    };
    let addresses: Vec<usize> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(address)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .collect()
    });
    assert!(addresses.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn variants_with_data_are_subclasses() {
    check(
        c"
assert issubclass(Shape.Circle, Shape) and Shape.Circle.__mro__[1] is Shape
circle = Shape.Circle(1.5)
assert isinstance(circle, Shape.Circle) and isinstance(circle, Shape)
assert not isinstance(circle, Shape.Rect)
assert circle.radius == 1.5 and Shape.Circle(radius=2).radius == 2.0
assert circle.area() == 6.75
assert Shape.Rect(2.0).height == 5.0 and Shape.Rect(width=1, height=2).height == 2.0
raises(TypeError, Shape)
raises(TypeError, Shape.Circle)
raises(AttributeError, setattr, circle, 'radius', 1)
raises(TypeError, lambda: type('Sub', (Shape.Circle,), {}))
",
    );
}

#[test]
fn variants_without_field_names_are_like_tuples() {
    check(
        c"
pair = Shape.Pair(1, 'x')
assert (pair._0, pair._1, len(pair), pair[0], pair[1], pair[-1]) == (1, 'x', 2, 1, 'x', 'x')
assert list(pair) == [1, 'x'] and Shape.Pair(_0=1, _1='x')[1] == 'x'
raises(IndexError, lambda: pair[2])
raises(IndexError, lambda: pair[-3])
raises(TypeError, lambda: pair['a'])
raises(TypeError, len, Shape.Circle(1.0))
",
    );
    Python::attach(|py| {
        let pair = Shape::Pair(1, String::new()).into_pyobject(py).unwrap();
        let error = pair.get_item(5).unwrap_err();
        assert!(error.is_instance_of::<PyIndexError>(py));
    });
}

#[test]
fn match_args_name_the_fields() {
    check(
        c"
assert Shape.Circle.__match_args__ == ('radius',)
assert Shape.Pair.__match_args__ == ('_0', '_1')
assert Shape.Empty.__match_args__ == ()
",
    );
}

#[test]
#[cfg(Py_3_10)]
fn match_statements() {
    check(
        c"
def what(shape):
    match shape:
        case Shape.Circle(radius=r) if r > 10:
            return 'big'
        case Shape.Circle(r):
            return r
        case Shape.Rect(w, h):
            return w, h
        case Shape.Pair(1, text):
            return text
        case Shape():
            return 'other'
assert what(Shape.Circle(20.0)) == 'big' and what(Shape.Circle(2.0)) == 2.0
assert what(Shape.Rect(1.0, 2.0)) == (1.0, 2.0) and what(Shape.Pair(1, 'x')) == 'x'
assert what(Shape.Pair(2, 'x')) == 'other' and what(Shape.Empty()) == 'other' and what(5) is None
",
    );
}

#[test]
fn conversions_of_enums_with_data() {
    check(
        c"
assert type(shape('circle')) is Shape.Circle and shape('circle').radius == 1.5
assert type(shape('pair')) is Shape.Pair and shape('pair')._1 == 'seven'
assert type(shape('')) is Shape.Empty
assert debug(Shape.Rect(1, 2)) == 'Rect { width: 1.0, height: 2.0 }'
assert debug(Shape.Pair(3, 'q')) == 'Pair(3, \"q\")'
raises(TypeError, debug, 5)
",
    );
}

#[test]
fn comparisons_of_enums_with_data() {
    check(
        c"
assert Keyed.A(1) == Keyed.A(1) != Keyed.A(2) and Keyed.A(1) != Keyed.B(1)
assert Keyed.B(x=1) == Keyed.B(1) and hash(Keyed.A(1)) == hash(Keyed.A(1))
assert Shape.Circle(1.0) != Shape.Circle(1.0)
",
    );
}

#[test]
fn a_variant_whose_class_was_changed_gives_errors() {
    check(
        c"
circle = Shape.Circle(1.0)
try:
    circle.__class__ = Shape.Rect
except TypeError:
    pass
else:
    raises(TypeError, lambda: circle.width)
",
    );
}

#[pyclass(eq, frozen, get_all)]
#[derive(PartialEq)]
enum Operand {
    Literal(i64),
    Named { name: String },
}

#[pyclass(get_all, set_all)]
enum Sign {
    Plus,
}

/// The options for all fields of a struct have no effect on an enum, and are no mistake: existing code has them.
#[test]
fn options_for_all_fields_change_nothing() {
    Python::attach(|py| {
        let literal = Operand::Literal(3).into_pyobject(py).unwrap();
        assert_eq!(literal.getattr("_0").unwrap().to_string(), "3");
        let name = "x".to_owned();
        let named = Operand::Named { name }.into_pyobject(py).unwrap();
        assert_eq!(named.getattr("name").unwrap().to_string(), "x");
        assert!(named.setattr("name", "y").is_err());
        let plus = Sign::Plus.into_pyobject(py).unwrap();
        assert_eq!(plus.repr().unwrap(), "Sign.Plus");
    });
}
