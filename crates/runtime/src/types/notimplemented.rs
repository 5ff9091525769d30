use crate::ffi;

singleton_type! {
    /// The type of `NotImplemented`: what an operator gives back when it does not know its operand.
    PyNotImplemented, "NotImplemented", "builtins", ffi::Py_NotImplemented()
}
