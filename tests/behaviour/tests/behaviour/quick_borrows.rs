//! Borrows that the compiler may leave out, or that have no second try, refuse what they have to.

use pyrope::prelude::*;
use pyrope::pyclass::PyClassGuardMut;
use pyrope_behaviour::{assert_in_python, assert_of_class};

/// A class without subclasses, whose methods run nothing while they read.
#[pyclass]
struct Cell(i64);

#[pymethods]
impl Cell {
    #[new]
    fn new(value: i64) -> Self {
        Cell(value)
    }

    fn __len__(&self) -> usize {
        self.0 as usize
    }

    fn __bool__(&self) -> bool {
        self.0 != 0
    }

    fn __eq__(&self, other: &Cell) -> bool {
        self.0 == other.0
    }

    fn __lt__(&self, other: &Cell) -> bool {
        self.0 < other.0
    }

    fn __contains__(&self, value: f64) -> bool {
        self.0 as f64 == value
    }

    fn __add__(&self, other: &Cell) -> i64 {
        self.0 + other.0
    }

    fn __radd__(&self, other: i64) -> i64 {
        other + self.0
    }

    fn sum(&self, other: &Cell) -> i64 {
        self.0 + other.0
    }

    fn set(&mut self, value: i64) {
        self.0 = value;
    }

    fn take(&mut self, other: &mut Cell) {
        self.0 += std::mem::take(&mut other.0);
    }

    fn while_written(&mut self, f: &Bound<'_, PyAny>) -> PyResult<()> {
        f.call0().map(drop)
    }

    fn while_read(&self, f: &Bound<'_, PyAny>) -> PyResult<()> {
        f.call0().map(drop)
    }
}

#[test]
fn methods_that_only_look_at_the_flag_see_who_writes() {
    assert_of_class::<Cell>(
        c"
a, b = C(2), C(2)
def reads():
    return [len(a), bool(a), a == b, a != b, b == a, a == a, a < b, b < a, 2.0 in a, a + b, b + a, 1 + a, a.sum(b), b.sum(a)]
wanted = [2, True, True, False, True, True, False, False, True, 4, 4, 3, 4, 4]
assert reads() == wanted
def refused():
    for f in len, bool, C.__len__, lambda c: 2.0 in c, lambda c: c == b, lambda c: c != b, lambda c: c < b, lambda c: c == c:
        assert raises(RuntimeError, f, a) == 'Already mutably borrowed'
    assert b.__eq__(a) is NotImplemented and b.__ne__(a) is NotImplemented
    # Its reflected form has the other operand as the receiver.
    raises(RuntimeError, b.__add__, a)
    assert raises(RuntimeError, a.sum, b) == 'Already mutably borrowed'
    assert 'Already mutably borrowed' in raises(RuntimeError, b.sum, a)
    assert raises(RuntimeError, a.set, 3) == 'Already borrowed'
a.while_written(refused)
assert reads() == wanted
def read_only():
    assert reads() == wanted
    assert raises(RuntimeError, a.set, 3) == 'Already borrowed'
    assert raises(RuntimeError, a.take, b) == 'Already borrowed'
    assert 'Already borrowed' in raises(RuntimeError, b.take, a)
a.while_read(read_only)
a.while_read(lambda: a.while_read(read_only))
assert 'Already borrowed' in raises(RuntimeError, a.take, a)
a.take(b)
assert (len(a), len(b)) == (4, 0)
",
    );
}

#[test]
fn other_types_are_no_operands() {
    assert_of_class::<Cell>(
        c"
a = C(2)
for other in 2, None, 'a', object(), C, type('C', (), {})():
    assert a.__eq__(other) is NotImplemented and a.__lt__(other) is NotImplemented
    assert (a == other, a != other) == (False, True)
    assert 'other' in raises(TypeError, a.sum, other)
    raises(TypeError, lambda: a + other)
raises(TypeError, type, 'D', (C,), {})
",
    );
}

#[test]
fn arguments_that_write_to_the_receiver_are_refused() {
    assert_of_class::<Cell>(
        c"
a = C(2)
class Writes:
    def __float__(self):
        assert raises(RuntimeError, a.set, 3) == 'Already borrowed'
        assert len(a) == 2
        return 2.0
assert Writes() in a
a.set(3)
assert 3 in a
",
    );
}

#[test]
fn guards_that_were_dropped_while_detached_are_released_on_entry() {
    Python::attach(|py| {
        let cells = [1, 1].map(|value| Bound::new(py, Cell(value)).unwrap());
        let code = c"assert a == b and not a != b and len(a) == 1 and a.sum(b) == 2 and a + b == 2; a.set(1)";
        for cell in &cells {
            let guard = PyClassGuardMut::try_from(cell).unwrap();
            py.detach(|| drop(guard));
            let names = [
                ("a", cells[0].clone().into_any()),
                ("b", cells[1].clone().into_any()),
            ];
            assert_in_python(py, &names, code);
        }
    });
}
