/// Types that may be used while the thread is detached from the interpreter.
///
/// It is every type that can be sent to another thread: what belongs to a thread's attachment, such
/// as [`Python`](crate::Python) or [`Bound`](crate::Bound), cannot be sent.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyList};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list = PyList::new(py, [3, 1, 2])?;
///     // A copy of the values, or a `Py`, can go inside of `detach`; the list cannot.
///     let mut numbers: Vec<i32> = list.extract()?;
///     let kept: Py<PyList> = list.unbind();
///     py.detach(|| {
///         numbers.sort();
///         Python::attach(|py| kept.bind(py).append(numbers[0]))
///     })?;
///     assert_eq!(kept.bind(py).len(), 4);
///     Ok(())
/// })
/// # }
/// ```
///
/// # Safety
/// No value of the type may give access to a Python object without a new token.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used while detached from the Python interpreter",
    label = "is bound to the interpreter or not `Send`, or holds something that is",
    note = "what has the lifetime `'py` stays outside of `Python::detach`: take it in as `Py<T>`, by `unbind()`, and attach again to use it",
    note = "what is not `Send`, such as `Rc`, stays outside too"
)]
pub unsafe trait Ungil {}

/// What [`Python::detach`](crate::Python::detach) asks for of a closure. As a bound of the token it makes no more of a
/// closure's message than that: of closures the compiler would suggest to call them.
#[diagnostic::on_unimplemented(
    message = "`{F}` cannot be used while detached from the Python interpreter",
    label = "holds what is bound to the interpreter or not `Send`",
    note = "what has the lifetime `'py` stays outside of `Python::detach`: take it in as `Py<T>`, by `unbind()`, and attach again to use it",
    note = "what is not `Send`, such as `Rc`, stays outside too; what it is that the closure holds the compiler says of `fn check(_: &impl Send) {{}}` if that is called with the closure"
)]
pub trait RunsDetached<F> {}

#[diagnostic::do_not_recommend]
impl<F: Ungil> RunsDetached<F> for crate::Python<'_> {}

// The bound's own message would be of a pointer that makes `Python` not `Send`.
#[diagnostic::do_not_recommend]
// SAFETY: what is bound to an attachment holds a `Python<'py>`, which is not `Send`.
unsafe impl<T: Send> Ungil for T {}
