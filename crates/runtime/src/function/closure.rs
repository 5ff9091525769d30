//! Function objects made at run time, of C functions and of closures.

use std::ffi::{c_void, CStr};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::ptr;

use super::entry::enter;
use super::FunctionDef;
use crate::checked::new_reference_or_raise;
use crate::convert::ReturnValue;
use crate::error::panic_to_error;
use crate::object::Bound;
use crate::types::{PyCFunction, PyDict, PyModule, PyTuple};
use crate::{ffi, PyAny, PyResult, Python};

/// What [`PyCFunction::new_closure`] asks for of a closure: that it is `Send` and `Sync`. As one bound, of the function,
/// it makes one message; two, or one of the closure, would be two.
#[diagnostic::on_unimplemented(
    message = "`{F}` cannot be called from Python, which does so from any thread",
    label = "holds what is not `Send` and `Sync`",
    note = "use `Arc` in place of `Rc`, and `Mutex` or an atomic in place of `RefCell` or `Cell`; take an object in as `Py<T>`, by `unbind()`, and not as `Bound<'py, T>`",
    note = "what it is that the closure holds the compiler says of `fn check(_: &(impl Send + Sync)) {{}}` if that is called with the closure"
)]
pub trait Calls<F> {}

#[diagnostic::do_not_recommend]
impl<F: Send + Sync> Calls<F> for PyCFunction {}

impl PyCFunction {
    /// A function object of a C function that takes keyword arguments. What describes the function
    /// stays in memory for good.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::{PyCFunction, PyDict}};
    ///
    /// /// Gives its keyword arguments back.
    /// unsafe extern "C" fn keywords(
    ///     _slf: *mut ffi::PyObject,
    ///     _args: *mut ffi::PyObject,
    ///     kwargs: *mut ffi::PyObject,
    /// ) -> *mut ffi::PyObject {
    ///     // SAFETY: Python calls this, with a dict that it lends, or NULL.
    ///     unsafe {
    ///         let result = if kwargs.is_null() { ffi::Py_None() } else { kwargs };
    ///         ffi::Py_INCREF(result);
    ///         result
    ///     }
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let function = PyCFunction::new_with_keywords(py, keywords, c"keywords", c"What was named.", None)?;
    ///     let named = PyDict::new(py);
    ///     named.set_item("size", 3)?;
    ///     assert_eq!(function.call((), Some(&named))?.repr()?, "{'size': 3}");
    ///     assert!(function.call0()?.is_none());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the module has no name, or memory runs out.
    pub fn new_with_keywords<'py>(
        py: Python<'py>,
        fun: ffi::PyCFunctionWithKeywords,
        name: &'static CStr,
        doc: &'static CStr,
        module: Option<&Bound<'py, PyModule>>,
    ) -> PyResult<Bound<'py, Self>> {
        let method = ffi::PyMethodDefPointer {
            PyCFunctionWithKeywords: fun,
        };
        let flags = ffi::METH_VARARGS | ffi::METH_KEYWORDS;
        Box::leak(Box::new(FunctionDef::new(name, doc, flags, method))).make(py, module)
    }

    /// A function object of a C function without keyword arguments. What describes the function
    /// stays in memory for good.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::PyCFunction};
    ///
    /// /// The number of arguments.
    /// unsafe extern "C" fn count(_slf: *mut ffi::PyObject, args: *mut ffi::PyObject) -> *mut ffi::PyObject {
    ///     // SAFETY: Python calls this, with a tuple that it lends.
    ///     unsafe { ffi::PyLong_FromSsize_t(ffi::PyTuple_Size(args)) }
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let function = PyCFunction::new(py, count, c"count", c"Counts its arguments.", None)?;
    ///     assert_eq!(function.call1((1, 2, 3))?.extract::<usize>()?, 3);
    ///     assert_eq!(function.getattr("__doc__")?.extract::<String>()?, "Counts its arguments.");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the module has no name, or memory runs out.
    pub fn new<'py>(
        py: Python<'py>,
        fun: ffi::PyCFunction,
        name: &'static CStr,
        doc: &'static CStr,
        module: Option<&Bound<'py, PyModule>>,
    ) -> PyResult<Bound<'py, Self>> {
        let method = ffi::PyMethodDefPointer { PyCFunction: fun };
        Box::leak(Box::new(FunctionDef::new(
            name,
            doc,
            ffi::METH_VARARGS,
            method,
        )))
        .make(py, module)
    }

    /// A function object that calls a closure, which is dropped together with the object.
    ///
    /// The object has no part in garbage collection, so a closure that holds the function itself
    /// keeps both alive for good.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyCFunction, PyDict, PyTuple}};
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let count = |args: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| args.len();
    ///     let function = PyCFunction::new_closure(py, Some(c"count"), None, count)?;
    ///     assert_eq!(function.call1((1, 2, 3))?.extract::<usize>()?, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
    pub fn new_closure<'py, F, R>(
        py: Python<'py>,
        name: Option<&'static CStr>,
        doc: Option<&'static CStr>,
        function: F,
    ) -> PyResult<Bound<'py, Self>>
    where
        F: Fn(&Bound<'_, PyTuple>, Option<&Bound<'_, PyDict>>) -> R + 'static,
        Self: Calls<F>,
        for<'p> R: ReturnValue<'p>,
    {
        let method = ffi::PyMethodDefPointer {
            PyCFunctionWithKeywords: call::<F, R>,
        };
        let kept = Box::new(Kept {
            definition: FunctionDef::method(
                name.unwrap_or(c"pyo3-closure"),
                doc.unwrap_or(c""),
                ffi::METH_VARARGS | ffi::METH_KEYWORDS,
                method,
            ),
            closure: function,
        });
        let kept = Box::into_raw(kept);
        // SAFETY: - a pointer that is not NULL, a static name, and a destructor for just this type;
        //         - gives a new reference or NULL with an error set.
        let capsule = unsafe {
            new_reference_or_raise(
                py,
                ffi::PyCapsule_New(kept.cast(), NAME.as_ptr(), Some(end::<F>)),
            )
        };
        let capsule = capsule.inspect_err(|_| {
            // SAFETY: without a capsule nobody else has the pointer.
            drop(unsafe { Box::from_raw(kept) });
        })?;
        // SAFETY: - the definition lives as long as the capsule, to which the function object keeps
        //           a reference as its `__self__`;
        //         - gives a new reference to a built-in function or NULL with an error set.
        unsafe {
            let definition = &raw mut (*kept).definition;
            let function = ffi::PyCFunction_NewEx(definition, capsule.as_ptr(), ptr::null_mut());
            Ok(new_reference_or_raise(py, function)?.cast_into_unchecked())
        }
    }
}

/// What the capsule of a closure owns.
struct Kept<F> {
    definition: ffi::PyMethodDef,
    closure: F,
}

/// Tells the capsules of closures from others.
const NAME: &CStr = c"pyrope.closure";

unsafe extern "C" fn call<F, R>(
    capsule: *mut ffi::PyObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
) -> *mut ffi::PyObject
where
    F: Fn(&Bound<'_, PyTuple>, Option<&Bound<'_, PyDict>>) -> R,
    for<'p> R: ReturnValue<'p>,
{
    // SAFETY: - Python called us, with a tuple, and a dictionary or NULL, that live for the call;
    //         - the capsule is the one of this very closure, which it keeps alive.
    unsafe {
        enter(|py| {
            let kept = ffi::PyCapsule_GetPointer(capsule, NAME.as_ptr()).cast::<Kept<F>>();
            let args = Bound::<PyAny>::ref_from_ptr(py, &args).cast_unchecked::<PyTuple>();
            let kwargs = Bound::<PyAny>::ref_from_ptr_or_none(py, &kwargs).as_ref();
            let kwargs = kwargs.map(|kwargs| kwargs.cast_unchecked::<PyDict>());
            ((*kept).closure)(args, kwargs).into_outcome(py)
        })
    }
}

unsafe extern "C" fn end<F>(capsule: *mut ffi::PyObject) {
    // SAFETY: - Python runs this once, attached, at the end of a capsule of such a closure;
    //         - so the pointer is ours again.
    unsafe {
        let kept: *mut c_void = ffi::PyCapsule_GetPointer(capsule, NAME.as_ptr());
        let dropped = catch_unwind(AssertUnwindSafe(|| {
            drop(Box::from_raw(kept.cast::<Kept<F>>()));
        }));
        if let Err(payload) = dropped {
            let py = Python::assume_attached();
            panic_to_error(payload).write_unraisable(py, None);
        }
    }
}
