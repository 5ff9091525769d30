use crate::object::sealed::Sealed;
use crate::{ffi, Borrowed, Bound, Python};

native_type! {
    /// Python's `bool`.
    ///
    /// A `Bound<'py, PyBool>` can be compared with a Rust `bool`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBool};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let answer = PyBool::new(py, true);
    ///     assert_eq!(answer, true);
    ///     assert!(answer.add(1)?.eq(2)?, "it is an `int` too");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyBool, "builtins", hint = ("builtins", "bool"), PyBool_Type, check = PyBool_Check, layout = PyObject
}

impl PyBool {
    /// The object `True` or `False`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBool};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(PyBool::new(py, true).is_true());
    ///     assert_eq!(PyBool::new(py, false), false);
    ///     // There is one object for each, so no new one is made.
    ///     assert!(PyBool::new(py, true).is(PyBool::new(py, true)));
    /// });
    /// ```
    #[inline]
    pub fn new(py: Python<'_>, val: bool) -> Borrowed<'_, '_, Self> {
        // SAFETY: both are static objects of the type `bool`.
        unsafe {
            let object = if val { ffi::Py_True() } else { ffi::Py_False() };
            Borrowed::from_ptr_unchecked(py, object)
        }
    }
}

/// Methods of [`PyBool`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyBool};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let answer = py.eval(c"1 < 2", None, None)?.cast_into::<PyBool>()?;
///     if answer.is_true() {
///         println!("indeed");
///     }
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyBoolMethods<'py>: Sealed {
    /// Whether this is `True`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBool};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let answer = py.eval(c"1 < 2", None, None)?;
    ///     assert!(answer.cast::<PyBool>()?.is_true());
    ///     // Other objects that count as true are no `bool`.
    ///     assert!(py.eval(c"1", None, None)?.cast::<PyBool>().is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_true(&self) -> bool;
}

impl<'py> PyBoolMethods<'py> for Bound<'py, PyBool> {
    #[inline]
    fn is_true(&self) -> bool {
        // SAFETY: gives the address of a static object.
        self.as_ptr() == unsafe { ffi::Py_True() }
    }
}

/// Comparison of a handle with a Rust value, both ways and through references.
macro_rules! compare_with_bool {
    ($($left:ty, $right:ty, |$this:ident, $other:ident| $equal:expr;)*) => {
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
}

compare_with_bool! {
    Bound<'_, PyBool>, bool, |object, value| object.is_true() == *value;
    &'_ Bound<'_, PyBool>, bool, |object, value| object.is_true() == *value;
    Bound<'_, PyBool>, &'_ bool, |object, value| object.is_true() == **value;
    bool, Bound<'_, PyBool>, |value, object| object.is_true() == *value;
    bool, &'_ Bound<'_, PyBool>, |value, object| object.is_true() == *value;
    &'_ bool, Bound<'_, PyBool>, |value, object| object.is_true() == **value;
    Borrowed<'_, '_, PyBool>, bool, |object, value| object.is_true() == *value;
    Borrowed<'_, '_, PyBool>, &'_ bool, |object, value| object.is_true() == **value;
    bool, Borrowed<'_, '_, PyBool>, |value, object| object.is_true() == *value;
    &'_ bool, Borrowed<'_, '_, PyBool>, |value, object| object.is_true() == **value;
}
