/// Types that may be used while the thread is detached from the interpreter.
///
/// On nightly compilers it is an auto trait of its own, so that values that merely are not `Send`
/// can be used while detached.
///
/// # Safety
/// No value of the type may give access to a Python object without a new token.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used while detached from the Python interpreter",
    label = "is bound to the interpreter, or holds something that is",
    note = "what has the lifetime `'py` stays outside of `Python::detach`: take it in as `Py<T>`, by `unbind()`, and attach again to use it"
)]
pub unsafe auto trait Ungil {}

/// What [`Python::detach`](crate::Python::detach) asks for of a closure.
pub trait RunsDetached<F> {}

impl<F: Ungil> RunsDetached<F> for crate::Python<'_> {}

impl !Ungil for crate::Python<'_> {}
impl !Ungil for crate::PyAny {}
impl<T> !Ungil for crate::Bound<'_, T> {}
impl<T> !Ungil for crate::Borrowed<'_, '_, T> {}
impl !Ungil for crate::ffi::PyObject {}

// SAFETY: the raw pointer can only be used with a token.
unsafe impl<T> Ungil for crate::Py<T> {}
