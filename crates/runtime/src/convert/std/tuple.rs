//! Rust tuples of up to twelve items are Python tuples.

use std::convert::Infallible;

use crate::conversion::Internal;
use crate::convert::LazyMessage;
use crate::exceptions::PyValueError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{PyTuple, PyTupleMethods};
use crate::{ffi, FromPyObject, IntoPyObject, IntoPyObjectExt, PyErr, PyResult, Python};

impl<'py> IntoPyObject<'py> for () {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = Infallible;
    crate::__type_hint!(
        OUTPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::of::<PyTuple>(),
            crate::inspect::PyStaticExpr::Tuple { elts: &[] }
        )
    );
    crate::__type_hint!(RETURN_TYPE = crate::inspect::of::<crate::types::PyNone>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyTuple::empty(py))
    }

    /// What a function without a result gives back: `None`.
    #[inline]
    fn into_return_value(self, _py: Python<'py>, _: Internal) -> PyResult<*mut ffi::PyObject> {
        // SAFETY: we are attached, and `None` is a static object.
        unsafe {
            let none = ffi::Py_None();
            ffi::Py_INCREF(none);
            Ok(none)
        }
    }
}

macro_rules! tuple_conversions {
    ($length:literal: $($T:ident $item:ident $index:tt),+) => {
        impl<'py, $($T),+> IntoPyObject<'py> for ($($T,)+)
        where
            $($T: IntoPyObject<'py>,)+
        {
            type Target = PyTuple;
            type Output = Bound<'py, PyTuple>;
            type Error = PyErr;
            crate::__type_hint!(
                OUTPUT_TYPE = crate::type_hint_subscript!(crate::inspect::of::<PyTuple>(), $($T::OUTPUT_TYPE),+)
            );

            fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                PyTuple::from_array(py, [$(self.$index.into_bound_py_any(py)?),+])
            }
        }

        impl<'a, 'py, $($T),+> IntoPyObject<'py> for &'a ($($T,)+)
        where
            $(&'a $T: IntoPyObject<'py>,)+
        {
            type Target = PyTuple;
            type Output = Bound<'py, PyTuple>;
            type Error = PyErr;
            crate::__type_hint!(
                OUTPUT_TYPE = crate::type_hint_subscript!(crate::inspect::of::<PyTuple>(), $(<&'a $T>::OUTPUT_TYPE),+)
            );

            fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                PyTuple::from_array(py, [$((&self.$index).into_bound_py_any(py)?),+])
            }
        }

        impl<'a, 'py, $($T),+> FromPyObject<'a, 'py> for ($($T,)+)
        where
            $($T: FromPyObject<'a, 'py>,)+
        {
            type Error = PyErr;
            crate::__type_hint!(
                INPUT_TYPE = crate::type_hint_subscript!(crate::inspect::of::<PyTuple>(), $($T::INPUT_TYPE),+)
            );

            fn extract(obj: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
                let [$($item),+] = items::<$length>(obj)?;
                Ok(($($T::extract($item).map_err(Into::into)?,)+))
            }
        }
    };
}

/// The items of a tuple of `N` items. They live as long as the tuple, which never changes.
fn items<'a, 'py, const N: usize>(
    obj: Borrowed<'a, 'py, PyAny>,
) -> PyResult<[Borrowed<'a, 'py, PyAny>; N]> {
    let tuple = obj.cast::<PyTuple>()?;
    let length = tuple.len();
    if length != N {
        return Err(wrong_length(N, length));
    }
    // SAFETY: the tuple has N items, as just seen.
    Ok(std::array::from_fn(|index| unsafe {
        tuple.borrowed_item_unchecked(index)
    }))
}

#[cold]
#[inline]
fn wrong_length(expected: usize, length: usize) -> PyErr {
    PyErr::new::<PyValueError, _>(LazyMessage(move || {
        format!("expected tuple of length {expected}, but got tuple of length {length}")
    }))
}

tuple_conversions!(1: T0 a 0);
tuple_conversions!(2: T0 a 0, T1 b 1);
tuple_conversions!(3: T0 a 0, T1 b 1, T2 c 2);
tuple_conversions!(4: T0 a 0, T1 b 1, T2 c 2, T3 d 3);
tuple_conversions!(5: T0 a 0, T1 b 1, T2 c 2, T3 d 3, T4 e 4);
tuple_conversions!(6: T0 a 0, T1 b 1, T2 c 2, T3 d 3, T4 e 4, T5 f 5);
tuple_conversions!(7: T0 a 0, T1 b 1, T2 c 2, T3 d 3, T4 e 4, T5 f 5, T6 g 6);
tuple_conversions!(8: T0 a 0, T1 b 1, T2 c 2, T3 d 3, T4 e 4, T5 f 5, T6 g 6, T7 h 7);
tuple_conversions!(9: T0 a 0, T1 b 1, T2 c 2, T3 d 3, T4 e 4, T5 f 5, T6 g 6, T7 h 7, T8 i 8);
tuple_conversions!(10: T0 a 0, T1 b 1, T2 c 2, T3 d 3, T4 e 4, T5 f 5, T6 g 6, T7 h 7, T8 i 8, T9 j 9);
tuple_conversions!(11: T0 a 0, T1 b 1, T2 c 2, T3 d 3, T4 e 4, T5 f 5, T6 g 6, T7 h 7, T8 i 8, T9 j 9, T10 k 10);
tuple_conversions!(12: T0 a 0, T1 b 1, T2 c 2, T3 d 3, T4 e 4, T5 f 5, T6 g 6, T7 h 7, T8 i 8, T9 j 9, T10 k 10, T11 l 11);
