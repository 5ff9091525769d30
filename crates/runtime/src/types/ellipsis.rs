use crate::ffi;

singleton_type! {
    /// The type of `...`.
    PyEllipsis, "Ellipsis", "types",
    crate::type_hint_identifier!("types", "EllipsisType"),
    ffi::Py_Ellipsis()
}
