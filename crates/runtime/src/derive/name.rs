//! The names of fields.

use crate::conversion::IntoPyObject;
use crate::interpreter::PerInterpreter;
use crate::object::{Borrowed, Py};
use crate::types::PyString;
use crate::Python;

/// The name of a field, made into a Python string once. Written by `name!`, as a static.
pub struct Name {
    text: &'static str,
    object: PerInterpreter<Py<PyString>>,
}

impl Name {
    /// The name, whose object is made when it is first used.
    #[inline]
    pub const fn new(text: &'static str) -> Self {
        Name {
            text,
            object: PerInterpreter::new(),
        }
    }
}

impl<'py> IntoPyObject<'py> for &'static Name {
    type Target = PyString;
    type Output = Borrowed<'static, 'py, PyString>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        let object = self
            .object
            .get_or_init(py, || PyString::intern(py, self.text).unbind());
        Ok(object.bind_borrowed(py))
    }
}

/// A `&'static Name`.
#[doc(hidden)]
#[macro_export]
macro_rules! __name {
    ($text:expr) => {{
        static __NAME: $crate::__macro::Name = $crate::__macro::Name::new($text);
        &__NAME
    }};
}
