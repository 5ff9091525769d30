use crate::ffi;

singleton_type! {
    /// The type of `...`.
    PyEllipsis, "Ellipsis", "types", ffi::Py_Ellipsis()
}
