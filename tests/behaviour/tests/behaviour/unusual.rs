//! Code that is unusual and correct: raw and other names, groups of `macro_rules!`, conditions, types by other names.

use pyrope::prelude::*;
use pyrope::types::{PyList, PyTuple};
use pyrope_behaviour::result_of;

fn assert_in_python(module: &str, fill: impl FnOnce(&Bound<'_, PyModule>), code: &std::ffi::CStr) {
    Python::attach(|py| {
        let made = PyModule::new(py, module).unwrap();
        fill(&made);
        let modules = py.import("sys").unwrap().getattr("modules").unwrap();
        modules.set_item(module, &made).unwrap();
        if let Err(error) = result_of(py, code) {
            panic!(
                "{error}: {}",
                error.traceback(py).unwrap().format().unwrap()
            );
        }
    });
}

mod raw {
    use pyrope::prelude::*;

    #[pyclass(name = "struct")]
    #[allow(non_camel_case_types)]
    pub(super) struct r#struct {
        #[pyo3(get, set)]
        r#type: i32,
    }

    #[pymethods]
    impl r#struct {
        #[new]
        #[pyo3(signature = (r#type = 1))]
        fn r#new(r#type: i32) -> Self {
            Self { r#type }
        }

        fn r#match(&self, r#in: i32) -> i32 {
            r#in
        }

        #[getter]
        fn r#fn(&self) -> i32 {
            2
        }

        #[classattr]
        #[allow(non_upper_case_globals)]
        const r#const: i32 = 3;
    }

    #[pyfunction]
    #[pyo3(signature = (r#if, *, r#else = 2))]
    pub(super) fn r#loop(r#if: i32, r#else: i32) -> i32 {
        r#if + r#else
    }

    #[pyfunction(name = "class")]
    pub(super) fn f() -> i32 {
        1
    }
}

#[test]
fn keywords_as_names() {
    let fill = |m: &Bound<'_, PyModule>| {
        m.add_class::<raw::r#struct>().unwrap();
        m.add_function(wrap_pyfunction!(raw::r#loop, m).unwrap())
            .unwrap();
        m.add_function(wrap_pyfunction!(raw::f, m).unwrap())
            .unwrap();
    };
    assert_in_python(
        "unusual_raw",
        fill,
        c"
import unusual_raw as m
Struct, loop = getattr(m, 'struct'), m.loop
a = Struct()
a.type += 4
assert (a.type, a.match(3), a.fn, a.const) == (5, 3, 2, 3)
assert Struct(**{'type': 8}).type == 8
assert loop(1) == 3 and loop(**{'if': 1, 'else': 3}) == 4
assert loop.__text_signature__ == '(if, *, else=2)'
assert getattr(m, 'class')() == 1
result = None
",
    );
}

/// What a macro passes on as one token tree is a group without delimiters.
macro_rules! class {
    ($name:ident, $type:ty, $default:expr, $receiver:ty, $doc:literal) => {
        #[doc = $doc]
        #[pyclass]
        struct $name {
            #[pyo3(get, set)]
            value: $type,
        }

        #[pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = (value = $default))]
            fn new(value: $type) -> Self {
                Self { value }
            }

            fn add(&self, other: &$name) -> $type {
                self.value + other.value
            }

            fn receiver(slf: $receiver) -> $type {
                slf.value
            }

            #[staticmethod]
            fn list(x: Vec<$type>, y: Option<$type>) -> (Vec<$type>, Option<$type>) {
                (x, y)
            }
        }
    };
}

class!(Int, i32, 1 + 2, PyRef<'_, Int>, "An int.");
class!(Float, f64, -1.5, PyRefMut<'_, Float>, "A float.");

macro_rules! function {
    ($name:ident($($argument:ident: $type:ty),*) -> $output:ty $body:block) => {
        #[pyfunction]
        fn $name($($argument: $type),*) -> $output $body
    };
    ($name:ident($argument:ident: $type:ty = $default:expr) -> $output:ty $body:block) => {
        #[pyfunction]
        #[pyo3(signature = ($argument = $default))]
        fn $name($argument: $type) -> $output $body
    };
}

function!(length(x: &str, y: &[u8], z: &Bound<'_, PyList>) -> usize { x.len() + y.len() + z.len() });
function!(with_python(_py: Python<'_>, x: i32) -> i32 { x });
function!(optional(x: Option<&str> = None) -> bool { x.is_some() });

#[pyfunction]
#[pyo3(signature = (
    a = |x, y| x + y,
    // Between the parameters.
    b = { let x = 2; x * 3 },
    c = Some(8).map_or(1, |n| n + 1),
    d = <i32 as Default>::default(),
    e = Vec::<(i32, i32)>::new(),
    f = 1 << 2,
    g = 'q',
))]
#[allow(clippy::many_single_char_names)]
fn defaults(
    #[pyo3(from_py_with = |x: &Bound<'_, PyAny>| x.len().map(sum_with))] a: fn(i32, i32) -> i32,
    b: i32,
    c: i32,
    d: i32,
    e: Vec<(i32, i32)>,
    f: i32,
    g: char,
) -> String {
    format!("{} {b} {c} {d} {e:?} {f} {g}", a(1, 2))
}

fn sum_with(_len: usize) -> fn(i32, i32) -> i32 {
    |x, y| 100 * (x + y)
}

#[pyfunction]
fn exits() -> ! {
    panic!("no way back")
}

#[test]
fn groups_of_macros_and_unusual_defaults() {
    let fill = |m: &Bound<'_, PyModule>| {
        m.add_class::<Int>().unwrap();
        m.add_class::<Float>().unwrap();
        for function in [
            wrap_pyfunction!(length, m),
            wrap_pyfunction!(with_python, m),
            wrap_pyfunction!(optional, m),
            wrap_pyfunction!(defaults, m),
            wrap_pyfunction!(exits, m),
        ] {
            m.add_function(function.unwrap()).unwrap();
        }
    };
    assert_in_python(
        "unusual_groups",
        fill,
        c"
from unusual_groups import *
assert (Int().value, Float().value, Int(1).add(Int(2)), Float(2).receiver()) == (3, -1.5, 3, 2)
assert (Int.list([1], None), Int.__doc__, Float.__doc__) == (([1], None), 'An int.', 'A float.')
assert length('ab', b'c', [1, 2]) == 5 and with_python(3) == 3
assert (optional(), optional('x'), optional(None)) == (False, True, False)
assert defaults() == '3 6 9 0 [] 4 q' and defaults([1]) == '300 6 9 0 [] 4 q'
assert defaults.__text_signature__ == \"(a=..., b=..., c=..., d=..., e=..., f=..., g='q')\"
try:
    exits()
except BaseException as e:
    assert str(e) == 'no way back'
result = None
",
    );
}

type Aliased<T> = PyResult<Option<T>>;

trait Unit {
    type Number;
    const ONE: i32;
}

#[pyclass]
struct Everywhere {
    #[pyo3(get)]
    numbers: [i32; Everywhere::COUNT],
    #[pyo3(get, set)]
    next: Option<Py<Self>>,
}

impl Everywhere {
    const COUNT: usize = 2;

    fn twice(x: &Bound<'_, PyAny>) -> PyResult<i32> {
        Ok(x.extract::<i32>()? * 2)
    }
}

impl Unit for Everywhere {
    type Number = i32;
    const ONE: i32 = 1;
}

#[pymethods]
impl Everywhere {
    #[new]
    #[pyo3(signature = (n = Self::ONE))]
    fn new(n: <Self as Unit>::Number) -> Self {
        let numbers = [n; Self::COUNT];
        Self {
            numbers,
            next: None,
        }
    }

    #[classattr]
    const ALL: [i32; Self::COUNT] = [<Self as Unit>::ONE; Self::COUNT];

    fn first(&self, a: &Self, b: PyRef<'_, Self>, c: Option<&Self>) -> [i32; Self::COUNT + 1] {
        [a.numbers[0], b.numbers[0], c.map_or(-1, |c| c.numbers[0])]
    }

    fn made(&self, all: Vec<Py<Self>>, pair: [i32; Self::COUNT]) -> Aliased<Self> {
        let n = all.len() as i32 + pair[1];
        Ok((n > 0).then(|| Self::new(n)))
    }

    #[staticmethod]
    fn converted(#[pyo3(from_py_with = Self::twice)] x: <Self as Unit>::Number) -> i32 {
        x
    }

    fn __add__(&self, other: &Self) -> Self {
        Self::new(self.numbers[0] + other.numbers[0])
    }
}

#[test]
fn the_class_by_its_short_name_everywhere() {
    assert_in_python(
        "unusual_self",
        |m| m.add_class::<Everywhere>().unwrap(),
        c"
from unusual_self import Everywhere as E
a, b = E(), E(5)
assert (a.numbers, E.ALL, a.first(a, b, None), a.first(b, a, b)) == ([1, 1], [1, 1], [1, 5, -1], [5, 1, 5])
assert a.made([a, b], [0, 1]).numbers == [3, 3] and a.made([], [0, 0]) is None
assert E.converted(4) == 8 and (a + b).numbers == [6, 6]
a.next = b
assert a.next is b
result = None
",
    );
}

mod outer {
    #[allow(deprecated, reason = "the expansion calls the function")]
    pub(super) mod inner {
        use pyrope::prelude::*;

        #[pyclass]
        pub(in crate::unusual) struct Local {
            #[pyo3(get)]
            pub(in crate::unusual::outer) x: i32,
        }

        #[pymethods]
        impl Local {
            #[new]
            pub(in crate::unusual) fn new() -> Self {
                Local { x: 1 }
            }
        }

        #[pyfunction]
        #[must_use]
        #[inline]
        #[track_caller]
        #[cold]
        #[rustfmt::skip]
        #[deprecated(note = "only as an attribute")]
        pub(in crate::unusual) fn plain(größe: i32, args: i32, py: i32, __py: i32, __args: i32) -> i32 { größe + args + py + __py + __args }
    }
}

fn in_a_function(m: &Bound<'_, PyModule>) {
    #[pyclass]
    struct Hidden(#[pyo3(get, name = "y")] i32);

    #[pyfunction]
    #[pyo3(signature = (hidden, *args))]
    fn both(hidden: &Hidden, args: &Bound<'_, PyTuple>) -> usize {
        hidden.0 as usize + args.len()
    }

    m.add("hidden", Bound::new(m.py(), Hidden(7)).unwrap())
        .unwrap();
    m.add_function(wrap_pyfunction!(both, m).unwrap()).unwrap();
}

#[test]
#[allow(deprecated)]
fn visibility_attributes_and_items_of_functions() {
    use outer::inner::{plain, Local};
    let fill = |m: &Bound<'_, PyModule>| {
        in_a_function(m);
        m.add_class::<Local>().unwrap();
        m.add_function(wrap_pyfunction!(plain, m).unwrap()).unwrap();
    };
    assert_in_python(
        "unusual_places",
        fill,
        c"
from unusual_places import *
assert Local().x == 1 and hidden.y == 7 and both(hidden, 1, 2) == 9
assert plain(1, 2, 3, 4, 5) == plain(größe=1, args=2, py=3, __py=4, __args=5) == 15
result = None
",
    );
}

mod marks {
    use pyrope::prelude::*;
    use pyrope::types::PyDict;

    #[pyfunction]
    #[pyo3(signature = (/, a = 1))]
    pub(super) fn slash_first(a: i32) -> i32 {
        a
    }

    #[pyfunction]
    #[pyo3(signature = (/))]
    pub(super) fn slash_alone() {}

    #[pyfunction]
    #[pyo3(signature = (a, *))]
    pub(super) fn star_last(a: i32) -> i32 {
        a
    }

    #[pyfunction]
    #[pyo3(signature = (a, *, **named))]
    pub(super) fn star_before_named(a: i32, named: Option<&Bound<'_, PyDict>>) -> usize {
        a as usize + named.map_or(0, |named| named.len())
    }
}

/// `/` and `*` that have nothing to mark are no mistake: existing code has them.
#[test]
fn marks_of_a_signature_may_mark_nothing() {
    let fill = |module: &Bound<'_, PyModule>| {
        module
            .add_function(wrap_pyfunction!(marks::slash_first, module).unwrap())
            .unwrap();
        module
            .add_function(wrap_pyfunction!(marks::slash_alone, module).unwrap())
            .unwrap();
        module
            .add_function(wrap_pyfunction!(marks::star_last, module).unwrap())
            .unwrap();
        module
            .add_function(wrap_pyfunction!(marks::star_before_named, module).unwrap())
            .unwrap();
    };
    assert_in_python(
        "marks",
        fill,
        c"
from marks import slash_first, slash_alone, star_last, star_before_named
assert slash_first() == 1 and slash_first(2) == 2 and slash_first(a=3) == 3
assert slash_first.__text_signature__ == '(a=1)'
assert slash_alone() is None and slash_alone.__text_signature__ == '()'
assert star_last(2) == 2 and star_last.__text_signature__ == '(a)'
assert star_before_named(1, b=1) == 2
assert star_before_named.__text_signature__ == '(a, **named)'
result = None
",
    );
}

#[pyclass]
struct Expected;

#[pymethods]
impl Expected {
    #[classattr]
    #[expect(
        nonstandard_style,
        reason = "this is what is tested: the expectation must be met"
    )]
    const lower: i32 = 1;
}

#[pymodule]
mod expected {
    #[pymodule_export]
    use super::Expected;

    #[pymodule_export]
    #[expect(
        nonstandard_style,
        reason = "this is what is tested: the expectation must be met"
    )]
    const __version__: &str = "1.0";
}

/// The macros let constants have Python's spelling; code that expects the compiler to complain meets no other complaint.
#[test]
fn constants_may_expect_lints_about_their_spelling() {
    Python::attach(|py| {
        let module = pyrope::wrap_pymodule!(expected)(py);
        let version = module.getattr(py, "__version__").unwrap();
        assert_eq!(version.extract::<String>(py).unwrap(), "1.0");
        let class = py.get_type::<Expected>();
        assert_eq!(class.getattr("lower").unwrap().extract::<i32>().unwrap(), 1);
    });
}
