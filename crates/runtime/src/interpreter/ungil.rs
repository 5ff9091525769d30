/// Types that may be used while the thread is detached from the interpreter.
///
/// It is every type that can be sent to another thread: what belongs to a thread's attachment, such
/// as [`Python`](crate::Python) or [`Bound`](crate::Bound), cannot be sent.
///
/// # Safety
/// No value of the type may give access to a Python object without a new token.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used while detached from the Python interpreter",
    note = "values bound to the lifetime `'py` are not available inside `Python::detach`; take them as `Py<T>` with `unbind()`"
)]
pub unsafe trait Ungil {}

// SAFETY: what is bound to an attachment holds a `Python<'py>`, which is not `Send`.
unsafe impl<T: Send> Ungil for T {}
