use std::ffi::c_double;

use crate::checked::new_reference;
use crate::object::sealed::Sealed;
use crate::{ffi, Borrowed, Bound, Python};

native_type! {
    /// Python's `float`.
    ///
    /// A `Bound<'py, PyFloat>` can be compared with `f64` and `f32`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFloat};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let half = py.eval(c"1 / 2", None, None)?.cast_into::<PyFloat>()?;
    ///     assert_eq!(half, 0.5);
    ///     assert!(py.eval(c"1", None, None)?.cast::<PyFloat>().is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyFloat, "builtins", hint = ("builtins", "float"), PyFloat_Type, check = PyFloat_Check, layout = PyFloatObject
}

impl PyFloat {
    /// A `float`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFloat};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let float = PyFloat::new(py, 1.5);
    ///     assert_eq!(float, 1.5);
    ///     assert_eq!(float.repr()?, "1.5");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// When memory runs out.
    #[inline]
    pub fn new(py: Python<'_>, val: c_double) -> Bound<'_, PyFloat> {
        // SAFETY: we are attached; gives a new reference to a float, or NULL when out of memory.
        unsafe { new_reference(py, ffi::PyFloat_FromDouble(val)).cast_into_unchecked() }
    }
}

/// Methods of [`PyFloat`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyFloat};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let tau = py.import("math")?.getattr("tau")?.cast_into::<PyFloat>()?;
///     assert_eq!(tau.value(), std::f64::consts::TAU);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyFloatMethods<'py>: Sealed {
    /// The number.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFloat};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyFloat::new(py, 1.5).value(), 1.5);
    ///     // An `int` is no `float`, but it can be extracted as an `f64`.
    ///     let int = py.eval(c"2", None, None)?;
    ///     assert!(int.cast::<PyFloat>().is_err());
    ///     assert_eq!(int.extract::<f64>()?, 2.0);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn value(&self) -> c_double;
}

impl<'py> PyFloatMethods<'py> for Bound<'py, PyFloat> {
    #[inline]
    fn value(&self) -> c_double {
        // SAFETY: the object is a float, whose structure the full API shows.
        #[cfg(not(Py_LIMITED_API))]
        unsafe {
            ffi::PyFloat_AS_DOUBLE(self.as_ptr())
        }
        // SAFETY: the object is a float, so the function reads it and cannot fail.
        #[cfg(Py_LIMITED_API)]
        unsafe {
            ffi::PyFloat_AsDouble(self.as_ptr())
        }
    }
}

/// Comparison of a handle with a number, both ways and through references.
macro_rules! compare_with {
    ($number:ty: $($left:ty, $right:ty, |$this:ident, $other:ident| $equal:expr;)*) => {
        $(
            impl PartialEq<$right> for $left {
                #[inline]
                fn eq(&self, other: &$right) -> bool {
                    let ($this, $other) = (self, other);
                    $equal
                }
            }
        )*
    };
    ($($number:ty)*) => {
        $(
            compare_with! { $number:
                Bound<'_, PyFloat>, $number, |object, number| object.value() == f64::from(*number);
                &'_ Bound<'_, PyFloat>, $number, |object, number| object.value() == f64::from(*number);
                Bound<'_, PyFloat>, &'_ $number, |object, number| object.value() == f64::from(**number);
                $number, Bound<'_, PyFloat>, |number, object| object.value() == f64::from(*number);
                $number, &'_ Bound<'_, PyFloat>, |number, object| object.value() == f64::from(*number);
                &'_ $number, Bound<'_, PyFloat>, |number, object| object.value() == f64::from(**number);
                Borrowed<'_, '_, PyFloat>, $number, |object, number| object.value() == f64::from(*number);
                Borrowed<'_, '_, PyFloat>, &'_ $number, |object, number| object.value() == f64::from(**number);
                $number, Borrowed<'_, '_, PyFloat>, |number, object| object.value() == f64::from(*number);
                &'_ $number, Borrowed<'_, '_, PyFloat>, |number, object| object.value() == f64::from(**number);
            }
        )*
    };
}

compare_with! { f64 f32 }
