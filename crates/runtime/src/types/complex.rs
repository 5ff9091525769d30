//! Complex numbers.

use std::ffi::c_double;

use crate::checked::new_reference;
use crate::object::sealed::Sealed;
use crate::{ffi, Bound, Python};

native_type! {
    /// Python's `complex`.
    ///
    /// Handles of complex numbers have Rust's operators `+ - * /`, which panic where
    /// Python raises.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyComplex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let i = PyComplex::from_doubles(py, 0.0, 1.0);
    ///     let square = &i * &i;
    ///     assert_eq!((square.real(), square.imag()), (-1.0, 0.0));
    /// });
    /// ```
    PyComplex, "builtins", hint = ("builtins", "complex"), PyComplex_Type, check = PyComplex_Check, layout = PyComplexObject
}

impl PyComplex {
    /// A complex number.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyComplex};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let number = PyComplex::from_doubles(py, 3.0, -4.0);
    ///     assert_eq!(number.repr()?, "(3-4j)");
    ///     // Operators of Rust work on handles.
    ///     assert_eq!((&number + &number).imag(), -8.0);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// When memory runs out.
    #[inline]
    pub fn from_doubles(py: Python<'_>, real: c_double, imag: c_double) -> Bound<'_, PyComplex> {
        // SAFETY: we are attached; gives a new reference to a complex number, or NULL when out of
        // memory.
        unsafe { new_reference(py, ffi::PyComplex_FromDoubles(real, imag)).cast_into_unchecked() }
    }
}

/// Methods of [`PyComplex`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyComplex};
/// # Python::initialize();
/// Python::attach(|py| {
///     let number = PyComplex::from_doubles(py, 3.0, 4.0);
///     let direction = &number / PyComplex::from_doubles(py, number.abs(), 0.0);
///     assert_eq!((direction.real(), direction.imag()), (0.6, 0.8));
/// });
/// ```
pub trait PyComplexMethods<'py>: Sealed {
    /// The real part.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyComplex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert_eq!(PyComplex::from_doubles(py, 3.0, 4.0).real(), 3.0);
    /// });
    /// ```
    fn real(&self) -> c_double;

    /// The imaginary part.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyComplex};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let number = py.eval(c"3 + 4j", None, None)?.cast_into::<PyComplex>()?;
    ///     assert_eq!(number.imag(), 4.0);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn imag(&self) -> c_double;

    /// `abs(self)`, infinite where it is too large and Python raises `OverflowError`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyComplex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert_eq!(PyComplex::from_doubles(py, -3.0, 4.0).abs(), 5.0);
    ///     assert_eq!(PyComplex::from_doubles(py, f64::MAX, f64::MAX).abs(), f64::INFINITY);
    /// });
    /// ```
    fn abs(&self) -> c_double;

    /// `self ** other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyComplex};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let i = PyComplex::from_doubles(py, 0.0, 1.0);
    ///     let square = i.pow(&PyComplex::from_doubles(py, 2.0, 0.0));
    ///     assert!((square.real() + 1.0).abs() < 1e-9);
    ///     // Where it may fail, the method of any object gives an error.
    ///     let zero = PyComplex::from_doubles(py, 0.0, 0.0);
    ///     assert!(zero.as_any().pow(-1, py.None()).is_err());
    /// });
    /// ```
    ///
    /// # Panics
    /// Where Python raises, as for zero to a negative power.
    fn pow(&self, other: &Bound<'py, PyComplex>) -> Bound<'py, PyComplex>;
}

impl<'py> PyComplexMethods<'py> for Bound<'py, PyComplex> {
    #[inline]
    fn real(&self) -> c_double {
        // SAFETY: the object is a complex number, for which the function cannot fail.
        unsafe { ffi::PyComplex_RealAsDouble(self.as_ptr()) }
    }

    #[inline]
    fn imag(&self) -> c_double {
        // SAFETY: the object is a complex number, for which the function cannot fail.
        unsafe { ffi::PyComplex_ImagAsDouble(self.as_ptr()) }
    }

    #[inline]
    fn abs(&self) -> c_double {
        self.real().hypot(self.imag())
    }

    #[inline]
    fn pow(&self, other: &Bound<'py, PyComplex>) -> Bound<'py, PyComplex> {
        let none = crate::types::PyNone::get(self.py());
        // SAFETY: we are attached; gives a new reference, or NULL with an error set.
        let power = unsafe { ffi::PyNumber_Power(self.as_ptr(), other.as_ptr(), none.as_ptr()) };
        operators::complex(self.py(), power)
    }
}

mod operators {
    use std::ops::{Add, Div, Mul, Neg, Sub};

    use super::PyComplex;
    use crate::checked::new_reference_or_raise;
    use crate::{ffi, Borrowed, Bound, PyErr, Python};

    /// The result of an operator on complex numbers, which a subtype may have overridden.
    ///
    /// # Panics
    /// If it raised, or gave something else.
    #[inline]
    pub(super) fn complex(py: Python<'_>, result: *mut ffi::PyObject) -> Bound<'_, PyComplex> {
        // SAFETY: a new reference, or NULL with an error set.
        let result = unsafe { new_reference_or_raise(py, result) };
        match result.and_then(|number| number.cast_into().map_err(PyErr::from)) {
            Ok(number) => number,
            Err(error) => panic!("an operator on complex numbers failed: {error}"),
        }
    }

    macro_rules! binary {
        ($($trait:ident $method:ident $function:ident;)*) => {
            $(
                impl<'py> $trait for Borrowed<'_, 'py, PyComplex> {
                    type Output = Bound<'py, PyComplex>;

                    #[inline]
                    fn $method(self, other: Self) -> Self::Output {
                        // SAFETY: we are attached; takes any two objects; gives a new reference, or
                        // NULL with an error set.
                        let result = unsafe { ffi::$function(self.as_ptr(), other.as_ptr()) };
                        complex(self.py(), result)
                    }
                }

                impl<'py> $trait for &Bound<'py, PyComplex> {
                    type Output = Bound<'py, PyComplex>;

                    #[inline]
                    fn $method(self, other: Self) -> Self::Output {
                        self.as_borrowed().$method(other.as_borrowed())
                    }
                }

                impl<'py> $trait<Bound<'py, PyComplex>> for &Bound<'py, PyComplex> {
                    type Output = Bound<'py, PyComplex>;

                    #[inline]
                    fn $method(self, other: Bound<'py, PyComplex>) -> Self::Output {
                        self.as_borrowed().$method(other.as_borrowed())
                    }
                }

                impl<'py> $trait for Bound<'py, PyComplex> {
                    type Output = Bound<'py, PyComplex>;

                    #[inline]
                    fn $method(self, other: Self) -> Self::Output {
                        self.as_borrowed().$method(other.as_borrowed())
                    }
                }

                impl<'py> $trait<&Self> for Bound<'py, PyComplex> {
                    type Output = Bound<'py, PyComplex>;

                    #[inline]
                    fn $method(self, other: &Self) -> Self::Output {
                        self.as_borrowed().$method(other.as_borrowed())
                    }
                }
            )*
        };
    }

    binary! {
        Add add PyNumber_Add;
        Sub sub PyNumber_Subtract;
        Mul mul PyNumber_Multiply;
        Div div PyNumber_TrueDivide;
    }

    impl<'py> Neg for Borrowed<'_, 'py, PyComplex> {
        type Output = Bound<'py, PyComplex>;

        #[inline]
        fn neg(self) -> Self::Output {
            // SAFETY: we are attached; takes any object; gives a new reference, or NULL with an
            // error set.
            complex(self.py(), unsafe { ffi::PyNumber_Negative(self.as_ptr()) })
        }
    }

    impl<'py> Neg for &Bound<'py, PyComplex> {
        type Output = Bound<'py, PyComplex>;

        #[inline]
        fn neg(self) -> Self::Output {
            -self.as_borrowed()
        }
    }

    impl<'py> Neg for Bound<'py, PyComplex> {
        type Output = Bound<'py, PyComplex>;

        #[inline]
        fn neg(self) -> Self::Output {
            -self.as_borrowed()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PyComplex, PyComplexMethods};
    use crate::Python;

    #[test]
    fn parts() {
        Python::initialize();
        Python::attach(|py| {
            let number = PyComplex::from_doubles(py, 3.0, 4.0);
            assert_eq!((number.real(), number.imag()), (3.0, 4.0));
        });
    }

    #[test]
    fn operators() {
        Python::initialize();
        Python::attach(|py| {
            let a = PyComplex::from_doubles(py, 3.0, 4.0);
            let b = PyComplex::from_doubles(py, 1.0, -2.0);
            let parts = |number: crate::Bound<'_, PyComplex>| (number.real(), number.imag());
            assert_eq!(a.abs(), 5.0);
            assert_eq!(parts(&a + &b), (4.0, 2.0));
            assert_eq!(parts(a.clone() - &b), (2.0, 6.0));
            assert_eq!(parts(&a * b.clone()), (11.0, -2.0));
            assert_eq!(parts(a.clone() / a.clone()), (1.0, 0.0));
            assert_eq!(parts(-&a), (-3.0, -4.0));
            assert_eq!(
                parts(a.pow(&PyComplex::from_doubles(py, 1.0, 0.0))),
                (3.0, 4.0)
            );
        });
    }
}
