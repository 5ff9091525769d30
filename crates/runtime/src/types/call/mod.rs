//! The arguments of a call.

#[cfg(test)]
mod tests;
mod vector;

use super::{PyDict, PyString, PyTuple};
use crate::checked::new_reference_or_raise;
use crate::conversion::{Internal, IntoPyObjectExt};
use crate::object::BoundObject;
use crate::{ffi, Borrowed, Bound, IntoPyObject, Py, PyAny, PyResult};

/// The positional arguments of a call: a Rust tuple of up to twelve values that convert to Python
/// objects, a reference to one, or a Python tuple.
///
/// A Rust tuple becomes an array on the stack wherever the interpreter's calling convention lets
/// it; no tuple object is made then.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{IntoPyDict, PyTuple}, call::PyCallArgs};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     fn called<'py, A: PyCallArgs<'py>>(function: &Bound<'py, PyAny>, args: A) -> PyResult<i64> {
///         Ok(function.call1(args)?.extract()?)
///     }
///
///     let max = py.import("builtins")?.getattr("max")?;
///     assert_eq!(called(&max, (2, 7, 3))?, 7);
///     assert_eq!(called(&max, PyTuple::new(py, 0..100)?)?, 99);
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the arguments of a Python call",
    note = "the arguments are a tuple of values that convert to Python; a single one is written `(value,)`"
)]
pub trait PyCallArgs<'py>: Sized + sealed::Sealed {
    /// `callable(*self, **kwargs)`
    #[doc(hidden)]
    fn apply(
        self,
        callable: &Bound<'py, PyAny>,
        kwargs: Option<&Bound<'py, PyDict>>,
        _: Internal,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// `object.name(*self, **kwargs)`
    #[doc(hidden)]
    fn apply_method(
        self,
        object: &Bound<'py, PyAny>,
        name: &Bound<'py, PyString>,
        kwargs: Option<&Bound<'py, PyDict>>,
        _: Internal,
    ) -> PyResult<Bound<'py, PyAny>>;
}

mod sealed {
    use super::{Borrowed, Bound, Py, PyTuple};

    pub trait Sealed {}

    impl Sealed for () {}
    impl Sealed for Bound<'_, PyTuple> {}
    impl Sealed for &Bound<'_, PyTuple> {}
    impl Sealed for Borrowed<'_, '_, PyTuple> {}
    impl Sealed for Py<PyTuple> {}
    impl Sealed for &Py<PyTuple> {}
}

impl<'py> PyCallArgs<'py> for () {
    #[inline]
    fn apply(
        self,
        callable: &Bound<'py, PyAny>,
        kwargs: Option<&Bound<'py, PyDict>>,
        _: Internal,
    ) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: no arguments follow the two spare places.
        unsafe {
            vector::call(
                callable.py(),
                callable,
                &mut [std::ptr::null_mut(); 2],
                kwargs,
            )
        }
    }

    #[inline]
    fn apply_method(
        self,
        object: &Bound<'py, PyAny>,
        name: &Bound<'py, PyString>,
        kwargs: Option<&Bound<'py, PyDict>>,
        _: Internal,
    ) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: no arguments follow the two spare places.
        unsafe {
            vector::call_method(
                object.py(),
                object,
                name,
                &mut [std::ptr::null_mut(); 2],
                kwargs,
            )
        }
    }
}

/// Arguments from Rust tuples: each is converted, and lent to the call from an array.
macro_rules! rust_tuples {
    ($(($($T:ident $item:ident $index:tt),+);)*) => {
        $(
            impl<$($T),+> sealed::Sealed for ($($T,)+) {}
            impl<$($T),+> sealed::Sealed for &($($T,)+) {}

            impl<'py, $($T: IntoPyObject<'py>),+> PyCallArgs<'py> for ($($T,)+) {
                rust_tuples!(@methods self, ($($item self.$index),+));
            }

            impl<'a, 'py, $($T),+> PyCallArgs<'py> for &'a ($($T,)+)
            where
                $(&'a $T: IntoPyObject<'py>),+
            {
                rust_tuples!(@methods self, ($($item &self.$index),+));
            }
        )*
    };
    (@methods $self:ident, ($($item:ident $value:expr),+)) => {
        #[inline]
        fn apply(
            $self,
            callable: &Bound<'py, PyAny>,
            kwargs: Option<&Bound<'py, PyDict>>,
            _: Internal,
        ) -> PyResult<Bound<'py, PyAny>> {
            let py = callable.py();
            $(let $item = ($value).into_pyobject_or_pyerr(py)?;)+
            let null = std::ptr::null_mut();
            // SAFETY: the handles keep the arguments alive during the call.
            unsafe { vector::call(py, callable, &mut [null, null, $($item.as_ptr()),+], kwargs) }
        }

        #[inline]
        fn apply_method(
            $self,
            object: &Bound<'py, PyAny>,
            name: &Bound<'py, PyString>,
            kwargs: Option<&Bound<'py, PyDict>>,
            _: Internal,
        ) -> PyResult<Bound<'py, PyAny>> {
            let py = object.py();
            $(let $item = ($value).into_pyobject_or_pyerr(py)?;)+
            let null = std::ptr::null_mut();
            // SAFETY: the handles keep the arguments alive during the call.
            unsafe {
                vector::call_method(py, object, name, &mut [null, null, $($item.as_ptr()),+], kwargs)
            }
        }
    };
}

rust_tuples! {
    (T0 a0 0);
    (T0 a0 0, T1 a1 1);
    (T0 a0 0, T1 a1 1, T2 a2 2);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3, T4 a4 4);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3, T4 a4 4, T5 a5 5);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3, T4 a4 4, T5 a5 5, T6 a6 6);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3, T4 a4 4, T5 a5 5, T6 a6 6, T7 a7 7);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3, T4 a4 4, T5 a5 5, T6 a6 6, T7 a7 7, T8 a8 8);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3, T4 a4 4, T5 a5 5, T6 a6 6, T7 a7 7, T8 a8 8, T9 a9 9);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3, T4 a4 4, T5 a5 5, T6 a6 6, T7 a7 7, T8 a8 8, T9 a9 9,
        T10 a10 10);
    (T0 a0 0, T1 a1 1, T2 a2 2, T3 a3 3, T4 a4 4, T5 a5 5, T6 a6 6, T7 a7 7, T8 a8 8, T9 a9 9,
        T10 a10 10, T11 a11 11);
}

/// Arguments from handles of Python tuples, which are passed as they are.
macro_rules! python_tuples {
    ($($handle:ty, |$this:ident| $tuple:expr;)*) => {
        $(
            impl<'py> PyCallArgs<'py> for $handle {
                #[inline]
                fn apply(
                    self,
                    callable: &Bound<'py, PyAny>,
                    kwargs: Option<&Bound<'py, PyDict>>,
                    _: Internal,
                ) -> PyResult<Bound<'py, PyAny>> {
                    let $this = &self;
                    // SAFETY: the handle keeps the tuple alive during the call.
                    unsafe { call_with_tuple(callable, $tuple, kwargs) }
                }

                #[inline]
                fn apply_method(
                    self,
                    object: &Bound<'py, PyAny>,
                    name: &Bound<'py, PyString>,
                    kwargs: Option<&Bound<'py, PyDict>>,
                    _: Internal,
                ) -> PyResult<Bound<'py, PyAny>> {
                    let $this = &self;
                    // SAFETY: the handle keeps the tuple alive during the call.
                    unsafe { call_method_with_tuple(object, name, $tuple, kwargs) }
                }
            }
        )*
    };
}

python_tuples! {
    Bound<'py, PyTuple>, |tuple| tuple.as_ptr();
    &'_ Bound<'py, PyTuple>, |tuple| tuple.as_ptr();
    Borrowed<'_, 'py, PyTuple>, |tuple| tuple.as_ptr();
    Py<PyTuple>, |tuple| tuple.as_ptr();
    &'_ Py<PyTuple>, |tuple| tuple.as_ptr();
}

/// # Safety
/// `args` is a tuple that lives during the call.
#[inline]
unsafe fn call_with_tuple<'py>(
    callable: &Bound<'py, PyAny>,
    args: *mut ffi::PyObject,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = callable.py();
    let kwargs = kwargs.map_or(std::ptr::null_mut(), Bound::as_ptr);
    // SAFETY: - we are attached; `args` is a tuple, `kwargs` a dict or NULL;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        let result = ffi::PyObject_Call(callable.as_ptr(), args, kwargs);
        new_reference_or_raise(py, result)
    }
}

/// # Safety
/// `args` is a tuple that lives during the call.
#[inline]
unsafe fn call_method_with_tuple<'py>(
    object: &Bound<'py, PyAny>,
    name: &Bound<'py, PyString>,
    args: *mut ffi::PyObject,
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: - we are attached; both are objects;
    //         - gives a new reference, or NULL with an error set;
    //         - the caller knows about `args`.
    unsafe {
        let method = ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr());
        let method = new_reference_or_raise(object.py(), method)?;
        call_with_tuple(&method, args, kwargs)
    }
}
