//! The special methods that an option of a class can make, and a method too.

#![allow(non_camel_case_types, reason = "the names are those of the methods")]

macro_rules! claims {
    ($($name:ident: $method:literal, $check:literal;)*) => {
        $(
            #[doc = concat!("Classes with a `", stringify!($name), "`, be it an option that makes it or a method. There can be one.")]
            ///
            /// ```
            /// # extern crate pyrope_runtime as pyrope;
            /// # use pyrope_macros::{pyclass, pymethods};
            /// # #[allow(unused_imports)]
            /// use pyrope::{basic::CompareOp, prelude::*, types::{PyDict, PyType}};
            ///
            /// #[pyclass(frozen)]
            /// struct Number(i64);
            ///
            /// #[pymethods]
            /// impl Number {
            #[doc = concat!("    ", $method)]
            /// }
            ///
            /// # fn main() -> PyResult<()> {
            /// # Python::initialize();
            /// Python::attach(|py| {
            ///     let locals = PyDict::new(py);
            ///     locals.set_item("number", Bound::new(py, Number(3))?)?;
            #[doc = concat!("    assert!(py.eval(c\"", $check, "\", None, Some(&locals))?.is_truthy()?);")]
            ///     Ok(())
            /// })
            /// # }
            /// ```
            pub trait $name {}
        )*
    };
}

claims! {
    __new__: "#[new]\n    fn new(value: i64) -> Self {\n        Number(value)\n    }", "type(number)(4)";
    __str__: "fn __str__(&self) -> String {\n        self.0.to_string()\n    }", "str(number) == '3'";
    __hash__: "fn __hash__(&self) -> i64 {\n        self.0\n    }", "hash(number) == 3";
    __class_getitem__: "#[classmethod]\n    fn __class_getitem__(_cls: &Bound<'_, PyType>, item: String) -> String {\n        item\n    }", "type(number)['int'] == 'int'";
    __eq__: "fn __eq__(&self, other: i64) -> bool {\n        self.0 == other\n    }", "number == 3";
    __ne__: "fn __ne__(&self, other: i64) -> bool {\n        self.0 != other\n    }", "number != 4";
    __lt__: "fn __lt__(&self, other: i64) -> bool {\n        self.0 < other\n    }", "number < 4";
    __le__: "fn __le__(&self, other: i64) -> bool {\n        self.0 <= other\n    }", "number <= 3";
    __gt__: "fn __gt__(&self, other: i64) -> bool {\n        self.0 > other\n    }", "number > 2";
    __ge__: "fn __ge__(&self, other: i64) -> bool {\n        self.0 >= other\n    }", "number >= 3";
    __richcmp__: "fn __richcmp__(&self, other: i64, op: CompareOp) -> bool {\n        op.matches(self.0.cmp(&other))\n    }", "number <= 3";
}
