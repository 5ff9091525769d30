//! Functions with one parameter, which has to be given.
//!
//! From 3.11 on the interpreter specialises calls by position of functions that take just one object. What other calls
//! go through is a pointer in the function object, which we set to a function of ours: that knows the parameter's name,
//! and refuses what does not fit in our words.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use super::bind::{is_in_order, name_count, with_bound, Keywords};
use super::definition::one_def;
use super::entry::enter;
use super::{signature, FunctionDef, Signature, Signed, Thunk};
use crate::object::Bound;
use crate::{ffi, PyAny, Python};

/// The definition of a function with one parameter, which has to be given.
pub const fn function_one<S, B>(texts: &'static str, signature: S, body: B) -> FunctionDef
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn otherwise<S: Signed>(
        function: *mut ffi::PyObject,
        args: *const *mut ffi::PyObject,
        nargsf: usize,
        kwnames: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this with the function object that was made of the definition.
        unsafe { call_otherwise(function, args, nargsf, kwnames, signature!(S)) }
    }
    let mut function = FunctionDef::of(one_def(texts, signature, body));
    function.otherwise = Some(otherwise::<S>);
    function
}

/// How the interpreter calls objects of such functions: that counts how deep calls are, and refuses all but one argument
/// by position.
static BY_POSITION: AtomicPtr<()> = AtomicPtr::new(ptr::null_mut());

/// Sets what calls that are not specialised go through.
///
/// # Safety
/// The function object was just made of a definition with `METH_O`, and nobody else has it.
pub(super) unsafe fn set_vectorcall(function: &Bound<'_, PyAny>, otherwise: ffi::vectorcallfunc) {
    let function = function.as_ptr().cast::<ffi::PyCFunctionObject>();
    // SAFETY: as the caller promises; all such objects begin with the same function.
    unsafe {
        if let Some(by_position) = (*function).vectorcall.replace(otherwise) {
            BY_POSITION.store(by_position as *mut (), Ordering::Relaxed);
        }
    }
}

/// # Safety
/// Called by Python, with an object that [`set_vectorcall`] was called with and arguments as for `vectorcall`; the
/// signature has one parameter, which is required.
#[inline(never)]
unsafe extern "C" fn call_otherwise(
    function: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargsf: usize,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
) -> *mut ffi::PyObject {
    // SAFETY: - as the caller promises, so the pointer was set, and only to such functions;
    //         - the array has an argument for each that is counted, and those of keywords after them;
    //         - an argument that binding found is the only one, and lives for the call.
    unsafe {
        let by_position = std::mem::transmute::<*mut (), ffi::vectorcallfunc>(
            BY_POSITION.load(Ordering::Relaxed),
        );
        let call = |args| by_position(function, args, 1, ptr::null_mut());
        let nargs = ffi::PyVectorcall_NARGS(nargsf) as usize;
        let named = if kwnames.is_null() {
            0
        } else {
            name_count(kwnames)
        };
        let fits = match (nargs, named) {
            (1, 0) => true,
            (0, 1) => is_in_order(Python::assume_attached(), signature, 0, kwnames),
            _ => false,
        };
        if fits {
            return call(args);
        }
        enter(|py| {
            let keywords = Keywords::of_call(kwnames, args.add(nargs));
            with_bound(py, signature, args, nargs, keywords, |slots| {
                Ok(call(slots.pointers()))
            })
        })
    }
}
