use crate::ffi;

singleton_type! {
    /// The type of `NotImplemented`: what an operator gives back when it does not know its operand.
    PyNotImplemented, "NotImplemented", "builtins",
    crate::type_hint_identifier!("types", "NotImplementedType"),
    ffi::Py_NotImplemented()
}
