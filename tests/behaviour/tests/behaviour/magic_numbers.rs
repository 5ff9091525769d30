//! The numeric magic methods, in all their forms.

use pyrope::prelude::*;
use pyrope_behaviour::assert_of_class;

/// Each operator says how it was called.
#[pyclass]
struct Binary {
    value: i64,
}

/// A block of operators; a macro that writes a whole block is no obstacle.
macro_rules! operators {
    ($($name:ident $reflected:ident $op:literal),* $(,)?) => {
        #[pymethods]
        impl Binary {
            #[new]
            fn new(value: i64) -> Self {
                Binary { value }
            }

            $(
                fn $name(&self, other: i64) -> String {
                    format!("{} {} {other}", self.value, $op)
                }

                fn $reflected(&self, other: i64) -> PyResult<String> {
                    Ok(format!("{other} {} {}!", $op, self.value))
                }
            )*

            fn __pow__(&self, exponent: i64, modulus: Option<i64>) -> String {
                format!("{} ** {exponent} % {modulus:?}", self.value)
            }

            fn __rpow__(&self, base: i64, modulus: Option<i64>) -> String {
                format!("{base} ** {} % {modulus:?}!", self.value)
            }
        }
    };
}

operators! {
    __add__ __radd__ "+", __sub__ __rsub__ "-", __mul__ __rmul__ "*", __matmul__ __rmatmul__ "@",
    __truediv__ __rtruediv__ "/", __floordiv__ __rfloordiv__ "//", __mod__ __rmod__ "%",
    __divmod__ __rdivmod__ "divmod", __lshift__ __rlshift__ "<<", __rshift__ __rrshift__ ">>",
    __and__ __rand__ "&", __xor__ __rxor__ "^", __or__ __ror__ "|",
}

#[test]
fn binary_operators_and_their_reflections() {
    assert_of_class::<Binary>(
        c"
import operator as o
OPERATORS = {
    '+': o.add, '-': o.sub, '*': o.mul, '@': o.matmul, '/': o.truediv, '//': o.floordiv,
    '%': o.mod, 'divmod': divmod, '<<': o.lshift, '>>': o.rshift, '&': o.and_, '^': o.xor,
    '|': o.or_,
}
a = C(7)
for sign, operator in OPERATORS.items():
    assert operator(a, 2) == '7 %s 2' % sign, sign
    assert operator(2, a) == '2 %s 7!' % sign, sign
    # An operand of another type is for the other side to know.
    for other in (object(), None, a):
        message = raises(TypeError, operator, a, other)
        assert 'unsupported operand' in message, message
    class Other:
        def method(self, other): return 'other'
    name = {'divmod': 'divmod', '&': 'and', '|': 'or', '/': 'truediv'}.get(sign, operator.__name__)
    setattr(Other, '__r%s__' % name, Other.method)
    assert operator(a, Other()) == 'other', name
assert C.__add__(a, 'x') is NotImplemented and C.__radd__(a, 'x') is NotImplemented
",
    );
}

#[test]
fn power_with_and_without_modulus() {
    assert_of_class::<Binary>(
        c"
a = C(7)
assert a ** 2 == '7 ** 2 % None' and 2 ** a == '2 ** 7 % None!'
assert pow(a, 2, 5) == '7 ** 2 % Some(5)'
assert pow(2, a) == '2 ** 7 % None!'
assert a.__pow__(2) == '7 ** 2 % None' and a.__pow__(2, 3) == '7 ** 2 % Some(3)'
for args in ((a, 'x'), ('x', a), (a, 'x', 5)):
    raises(TypeError, pow, *args)
",
    );
}

#[pyclass]
struct InPlace {
    log: Vec<String>,
}

macro_rules! in_place {
    ($($name:ident $op:literal),* $(,)?) => {
        #[pymethods]
        impl InPlace {
            #[new]
            fn new() -> Self {
                InPlace { log: Vec::new() }
            }

            #[getter]
            fn log(&self) -> Vec<String> {
                self.log.clone()
            }

            $(
                fn $name(&mut self, other: i64) -> PyResult<()> {
                    if other < 0 {
                        return Err(pyrope::exceptions::PyValueError::new_err("negative"));
                    }
                    self.log.push(format!("{}{other}", $op));
                    Ok(())
                }
            )*

            fn __ipow__(&mut self, other: i64, modulus: Option<i64>) {
                self.log.push(format!("**={other} {modulus:?}"));
            }

            // A fallback, for what the method in place does not know.
            fn __add__(&self, other: &str) -> String {
                format!("added {other}")
            }
        }
    };
}

in_place! {
    __iadd__ "+=", __isub__ "-=", __imul__ "*=", __imatmul__ "@=", __itruediv__ "/=",
    __ifloordiv__ "//=", __imod__ "%=", __ilshift__ "<<=", __irshift__ ">>=", __iand__ "&=",
    __ixor__ "^=", __ior__ "|=",
}

#[test]
fn operators_in_place_keep_the_object() {
    assert_of_class::<InPlace>(
        c"
import operator as o
OPERATORS = [
    ('+=', o.iadd), ('-=', o.isub), ('*=', o.imul), ('@=', o.imatmul), ('/=', o.itruediv),
    ('//=', o.ifloordiv), ('%=', o.imod), ('<<=', o.ilshift), ('>>=', o.irshift),
    ('&=', o.iand), ('^=', o.ixor), ('|=', o.ior),
]
for sign, operator in OPERATORS:
    a = C()
    assert operator(a, 3) is a and a.log == [sign + '3'], sign
    assert raises(ValueError, operator, a, -1) == 'negative'
    assert 'unsupported operand' in raises(TypeError, operator, a, None)
a = b = C()
b **= 2
assert a is b and a.log == ['**=2 None']
a += 'x'
assert a == 'added x'
",
    );
}

/// The unary operators, and conversions to numbers.
#[pyclass]
#[derive(Clone)]
struct Unary {
    value: f64,
}

#[pymethods]
impl Unary {
    #[new]
    fn new(value: f64) -> Self {
        Unary { value }
    }

    fn __pos__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __neg__(&self) -> Self {
        Unary { value: -self.value }
    }

    fn __abs__(&self) -> f64 {
        self.value.abs()
    }

    fn __invert__(&self) -> String {
        format!("~{}", self.value)
    }

    fn __index__(&self) -> PyResult<i64> {
        match self.value.fract() {
            0.0 => Ok(self.value as i64),
            _ => Err(pyrope::exceptions::PyTypeError::new_err("no integer")),
        }
    }

    fn __int__(&self) -> i64 {
        self.value as i64
    }

    fn __float__(&self) -> f64 {
        self.value
    }

    fn __complex__<'py>(&self, py: Python<'py>) -> Bound<'py, pyrope::types::PyComplex> {
        pyrope::types::PyComplex::from_doubles(py, self.value, 1.0)
    }

    #[pyo3(signature = (digits = None))]
    fn __round__(&self, digits: Option<i32>) -> String {
        format!("round {} {digits:?}", self.value)
    }

    fn __trunc__(&self) -> &'static str {
        "trunc"
    }

    fn __floor__(&self) -> &'static str {
        "floor"
    }

    fn __ceil__(&self) -> &'static str {
        "ceil"
    }

    fn __bool__(&self) -> bool {
        self.value != 0.0
    }
}

#[test]
fn unary_operators_and_conversions() {
    assert_of_class::<Unary>(
        c"
import math
a = C(-2.5)
assert +a is a and float(-a) == 2.5 and abs(a) == 2.5 and ~a == '~-2.5'
assert int(a) == -2 and float(a) == -2.5 and complex(a) == complex(-2.5, 1)
assert raises(TypeError, hex, a) == 'no integer'
assert hex(C(17.0)) == '0x11' and [1, 2, 3][C(1.0)] == 2
assert round(a) == 'round -2.5 None' and round(a, 2) == 'round -2.5 Some(2)'
assert (math.trunc(a), math.floor(a), math.ceil(a)) == ('trunc', 'floor', 'ceil')
assert bool(a) and not C(0.0)
",
    );
}

/// Operators that take the other operand in special ways.
#[pyclass]
struct Operands {
    value: i64,
}

#[pymethods]
impl Operands {
    #[new]
    fn new(value: i64) -> Self {
        Operands { value }
    }

    fn __add__(&self, other: PyRef<'_, Self>) -> i64 {
        self.value + other.value
    }

    fn __sub__<'py>(
        slf: &Bound<'py, Self>,
        py: Python<'py>,
        other: &Bound<'py, PyAny>,
    ) -> Bound<'py, PyAny> {
        if other.is_none() {
            return py.NotImplemented().into_bound(py);
        }
        slf.as_any().clone()
    }

    fn __mul__(&self, #[pyo3(from_py_with = twice)] other: i64) -> i64 {
        self.value * other
    }

    fn __or__(&self, other: Option<i64>) -> String {
        format!("{} | {other:?}", self.value)
    }

    fn __iadd__(&mut self, other: &Self) {
        self.value += other.value;
    }

    #[getter]
    fn value(&self) -> i64 {
        self.value
    }
}

fn twice(object: &Bound<'_, PyAny>) -> PyResult<i64> {
    Ok(2 * object.extract::<i64>()?)
}

#[test]
fn operands_of_every_kind() {
    assert_of_class::<Operands>(
        c"
a, b = C(2), C(3)
assert a + b == 5 and a - 1 is a
raises(TypeError, lambda: a + 1)
raises(TypeError, lambda: a - None)
assert a * 5 == 20
raises(TypeError, lambda: a * 'x')
assert (a | None, a | 4) == ('2 | None', '2 | Some(4)')
a += b
assert a.value == 5
# An operand that is borrowed already is one more that does not convert: `+` has its turn.
a += a
assert a == 10
",
    );
}
