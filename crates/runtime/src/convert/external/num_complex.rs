//! [`num_complex::Complex`](https://docs.rs/num-complex) as Python's `complex`.
//!
//! Feature `num-complex`. From Python anything is taken that `cmath`'s functions take: complex
//! numbers, floats, and objects with `__complex__`, `__float__` or `__index__`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use num_complex::Complex;
//! use pyrope::prelude::*;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let object = py.eval(c"(1 + 2j) ** 2", None, None)?;
//!     assert_eq!(object.extract::<Complex<f64>>()?, Complex::new(-3.0, 4.0));
//!     Ok(())
//! })
//! # }
//! ```

use std::convert::Infallible;
use std::ffi::c_double;

use ::num_complex::Complex;

use crate::checked::value_or_raise;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::PyComplex;
use crate::{ffi, FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl PyComplex {
    /// A `complex` of a complex number of Rust.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use num_complex::Complex;
    /// use pyrope::{prelude::*, types::{PyComplex, PyComplexMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let number = PyComplex::from_complex_bound(py, Complex::new(1.0, -2.0));
    ///     assert_eq!(number.imag(), -2.0);
    /// });
    /// ```
    pub fn from_complex_bound<F: Into<c_double>>(
        py: Python<'_>,
        complex: Complex<F>,
    ) -> Bound<'_, PyComplex> {
        PyComplex::from_doubles(py, complex.re.into(), complex.im.into())
    }
}

macro_rules! complex_conversions {
    ($float:ty) => {
        impl FromPyObject<'_, '_> for Complex<$float> {
            type Error = PyErr;
            crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyComplex>());

            #[inline]
            fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
                let (real, imaginary) = parts(obj)?;
                Ok(Complex::new(real as $float, imaginary as $float))
            }
        }

        impl<'py> IntoPyObject<'py> for Complex<$float> {
            type Target = PyComplex;
            type Output = Bound<'py, PyComplex>;
            type Error = Infallible;
            crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyComplex>());

            #[inline]
            fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                Ok(PyComplex::from_doubles(py, self.re.into(), self.im.into()))
            }
        }

        impl<'py> IntoPyObject<'py> for &Complex<$float> {
            type Target = PyComplex;
            type Output = Bound<'py, PyComplex>;
            type Error = Infallible;
            crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyComplex>());

            #[inline]
            fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                (*self).into_pyobject(py)
            }
        }
    };
}

complex_conversions!(f32);
complex_conversions!(f64);

/// The real and the imaginary part of anything that is a number.
#[cfg(not(any(Py_LIMITED_API, PyPy)))]
#[inline]
fn parts(obj: Borrowed<'_, '_, PyAny>) -> PyResult<(c_double, c_double)> {
    // SAFETY: takes any object; gives -1 as the real part, and maybe an error.
    let value = unsafe { ffi::PyComplex_AsCComplex(obj.as_ptr()) };
    Ok((value_or_raise(obj.py(), value.real, -1.0)?, value.imag))
}

/// The real and the imaginary part of anything that is a number.
#[cfg(any(Py_LIMITED_API, PyPy))]
#[inline]
fn parts(obj: Borrowed<'_, '_, PyAny>) -> PyResult<(c_double, c_double)> {
    use crate::types::PyAnyMethods;

    if let Ok(complex) = obj.cast::<PyComplex>() {
        return parts_of_complex(complex.to_any());
    }
    let py = obj.py();
    // As for every special method, the type has it, not the object.
    match obj
        .get_type()
        .getattr_opt(crate::intern!(py, "__complex__"))?
    {
        Some(method) => {
            let complex = method.call1((obj,))?;
            parts_of_complex(complex.cast::<PyComplex>()?.as_borrowed().to_any())
        }
        None => {
            // SAFETY: takes any object; gives -1, and maybe an error.
            let real = unsafe { ffi::PyFloat_AsDouble(obj.as_ptr()) };
            Ok((value_or_raise(py, real, -1.0)?, 0.0))
        }
    }
}

#[cfg(any(Py_LIMITED_API, PyPy))]
#[inline]
fn parts_of_complex(obj: Borrowed<'_, '_, PyAny>) -> PyResult<(c_double, c_double)> {
    let py = obj.py();
    // SAFETY: take any object; give -1, and maybe an error.
    let (real, imaginary) = unsafe {
        (
            ffi::PyComplex_RealAsDouble(obj.as_ptr()),
            ffi::PyComplex_ImagAsDouble(obj.as_ptr()),
        )
    };
    Ok((
        value_or_raise(py, real, -1.0)?,
        value_or_raise(py, imaginary, -1.0)?,
    ))
}
