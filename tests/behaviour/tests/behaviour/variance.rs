//! What lives for long is taken where less is asked for: functions with one lifetime get values of two.

use pyrope::prelude::*;
use pyrope::types::dict::BoundDictIterator;
use pyrope::types::frozenset::BoundFrozenSetIterator;
use pyrope::types::list::BoundListIterator;
use pyrope::types::set::BoundSetIterator;
use pyrope::types::tuple::{BorrowedTupleIterator, BoundTupleIterator};
use pyrope::types::{PyList, PyTuple};
use pyrope::{Borrowed, CastError, CastIntoError, PyClassGuard, PyClassGuardMut};

#[pyclass(subclass)]
struct Base {
    x: i32,
}

#[pyclass(extends = Base)]
struct Derived {
    y: i32,
}

/// Each compiles only if the type may be taken for one that lives shorter.
macro_rules! shortens {
    ($($name:ident: $long:ty => $short:ty;)*) => {
        $(
            fn $name<'long: 'short, 'short>(value: $long) -> $short {
                value
            }
        )*

        #[test]
        fn handles_and_borrows_are_taken_for_shorter_ones() {
            $(let _: fn(_) -> _ = $name;)*
        }
    };
}

shortens! {
    token: Python<'long> => Python<'short>;
    bound: Bound<'long, PyList> => Bound<'short, PyList>;
    borrowed: Borrowed<'long, 'long, PyAny> => Borrowed<'short, 'short, PyAny>;
    of_base: PyRef<'long, Base> => PyRef<'short, Base>;
    of_derived: PyRef<'long, Derived> => PyRef<'short, Derived>;
    mutable_of_base: PyRefMut<'long, Base> => PyRefMut<'short, Base>;
    mutable_of_derived: PyRefMut<'long, Derived> => PyRefMut<'short, Derived>;
    guard: PyClassGuard<'long, Derived> => PyClassGuard<'short, Derived>;
    mutable_guard: PyClassGuardMut<'long, Derived> => PyClassGuardMut<'short, Derived>;
    of_list: BoundListIterator<'long> => BoundListIterator<'short>;
    of_dict: BoundDictIterator<'long> => BoundDictIterator<'short>;
    of_tuple: BoundTupleIterator<'long> => BoundTupleIterator<'short>;
    of_lent_tuple: BorrowedTupleIterator<'long, 'long> => BorrowedTupleIterator<'short, 'short>;
    of_set: BoundSetIterator<'long> => BoundSetIterator<'short>;
    of_frozenset: BoundFrozenSetIterator<'long> => BoundFrozenSetIterator<'short>;
    cast_error: CastError<'long, 'long> => CastError<'short, 'short>;
    cast_into_error: CastIntoError<'long> => CastIntoError<'short>;
}

#[cfg(Py_3_10)]
#[test]
fn what_a_generator_gave_is_taken_for_a_shorter_one() {
    use pyrope::types::iterator::PySendResult;

    fn sent<'long: 'short, 'short>(value: PySendResult<'long>) -> PySendResult<'short> {
        value
    }
    let _: fn(_) -> _ = sent;
}

/// What methods share has one lifetime for both.
fn advance<'py>(mut slf: PyRefMut<'py, Derived>, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
    slf.as_super().x += 1;
    slf.y += 10;
    let x = slf.as_super().x;
    (x, slf.y).into_pyobject(py)
}

#[pymethods]
impl Derived {
    fn advance(slf: PyRefMut<'_, Self>, py: Python<'_>) -> PyResult<Py<PyTuple>> {
        advance(slf, py).map(Bound::unbind)
    }
}

#[test]
fn a_borrow_and_a_token_of_two_lifetimes_meet() {
    Python::attach(|py| {
        let class = PyClassInitializer::from(Base { x: 1 }).add_subclass(Derived { y: 2 });
        let object = Bound::new(py, class)?;
        let both: (i32, i32) = object.call_method0("advance")?.extract()?;
        assert_eq!(both, (2, 12));
        // The base's part was given back with the rest.
        assert_eq!(object.as_super().borrow_mut().x, 2);
        assert_eq!(object.borrow_mut().y, 12);
        Ok::<_, PyErr>(())
    })
    .unwrap();
}
