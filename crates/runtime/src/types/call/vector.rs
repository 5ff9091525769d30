//! Calls with the arguments in an array.
//!
//! The arguments start at index 2 of the array. The two spare places before them are for the
//! receiver of a method, and for what the callee puts in front of the arguments: a bound method its
//! `self`, so that nothing has to be copied (`PY_VECTORCALL_ARGUMENTS_OFFSET`).

use crate::types::{PyDict, PyString};
use crate::{ffi, Bound, PyAny, PyResult, Python};

/// How many places of the array come before the arguments.
const SPARE: usize = 2;

/// `callable(*args, **kwargs)`
///
/// # Safety
/// All but the first two elements point to objects that live during the call.
#[inline]
pub(super) unsafe fn call<'py>(
    py: Python<'py>,
    callable: &Bound<'py, PyAny>,
    args: &mut [*mut ffi::PyObject],
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: the caller's promise is the same.
    unsafe { imp::call(py, callable, args, kwargs) }
}

/// `object.name(*args, **kwargs)`
///
/// # Safety
/// All but the first two elements point to objects that live during the call.
#[inline]
pub(super) unsafe fn call_method<'py>(
    py: Python<'py>,
    object: &Bound<'py, PyAny>,
    name: &Bound<'py, PyString>,
    args: &mut [*mut ffi::PyObject],
    kwargs: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    if kwargs.is_none() {
        // SAFETY: the caller's promise is the same.
        return unsafe { imp::call_method(py, object, name, args) };
    }
    // SAFETY: - we are attached; both are objects;
    //         - gives a new reference, or NULL with an error set;
    //         - the caller's promise is the same.
    unsafe {
        let method = ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr());
        let method = crate::checked::new_reference_or_raise(py, method)?;
        imp::call(py, &method, args, kwargs)
    }
}

/// The full API passes keyword arguments as the dict they are.
#[cfg(all(Py_3_8, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
mod imp {
    use super::SPARE;
    use crate::checked::new_reference_or_raise;
    use crate::types::{PyDict, PyString};
    use crate::{ffi, Bound, PyAny, PyResult, Python};

    #[inline]
    pub(super) unsafe fn call<'py>(
        py: Python<'py>,
        callable: &Bound<'py, PyAny>,
        args: &mut [*mut ffi::PyObject],
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let kwargs = kwargs.map_or(std::ptr::null_mut(), Bound::as_ptr);
        let count = (args.len() - SPARE) | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
        // SAFETY: - we are attached; the arguments live, as the caller promises;
        //         - the place before them is ours to lend, as the flag says;
        //         - `kwargs` is a dict or NULL;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let first = args.as_mut_ptr().add(SPARE);
            let result = ffi::PyObject_VectorcallDict(callable.as_ptr(), first, count, kwargs);
            new_reference_or_raise(py, result)
        }
    }

    #[cfg(Py_3_9)]
    #[inline]
    pub(super) unsafe fn call_method<'py>(
        py: Python<'py>,
        object: &Bound<'py, PyAny>,
        name: &Bound<'py, PyString>,
        args: &mut [*mut ffi::PyObject],
    ) -> PyResult<Bound<'py, PyAny>> {
        args[SPARE - 1] = object.as_ptr();
        let count = (args.len() - SPARE + 1) | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
        // SAFETY: - we are attached; object, name and the arguments live during the call;
        //         - the first place is ours to lend, as the flag says;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let first = args.as_mut_ptr().add(SPARE - 1);
            let no_keywords = std::ptr::null_mut();
            let result = ffi::PyObject_VectorcallMethod(name.as_ptr(), first, count, no_keywords);
            new_reference_or_raise(py, result)
        }
    }

    #[cfg(not(Py_3_9))]
    #[inline]
    pub(super) unsafe fn call_method<'py>(
        py: Python<'py>,
        object: &Bound<'py, PyAny>,
        name: &Bound<'py, PyString>,
        args: &mut [*mut ffi::PyObject],
    ) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: - we are attached; both are objects;
        //         - gives a new reference, or NULL with an error set;
        //         - the caller's promise is the same.
        unsafe {
            let method = ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr());
            call(py, &new_reference_or_raise(py, method)?, args, None)
        }
    }
}

/// The limited API of 3.12 passes keyword arguments by their names, so a dict needs the old way.
#[cfg(all(Py_LIMITED_API, Py_3_12))]
mod imp {
    use super::{by_tuple, SPARE};
    use crate::checked::new_reference_or_raise;
    use crate::types::{PyDict, PyString};
    use crate::{ffi, Bound, PyAny, PyResult, Python};

    #[inline]
    pub(super) unsafe fn call<'py>(
        py: Python<'py>,
        callable: &Bound<'py, PyAny>,
        args: &mut [*mut ffi::PyObject],
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if kwargs.is_some() {
            // SAFETY: the caller's promise is the same.
            return unsafe { by_tuple::call(py, callable, args, kwargs) };
        }
        let count = (args.len() - SPARE) | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
        // SAFETY: - we are attached; the arguments live, as the caller promises;
        //         - the place before them is ours to lend, as the flag says;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let first = args.as_mut_ptr().add(SPARE);
            let no_keywords = std::ptr::null_mut();
            let result = ffi::PyObject_Vectorcall(callable.as_ptr(), first, count, no_keywords);
            new_reference_or_raise(py, result)
        }
    }

    #[inline]
    pub(super) unsafe fn call_method<'py>(
        py: Python<'py>,
        object: &Bound<'py, PyAny>,
        name: &Bound<'py, PyString>,
        args: &mut [*mut ffi::PyObject],
    ) -> PyResult<Bound<'py, PyAny>> {
        args[SPARE - 1] = object.as_ptr();
        let count = (args.len() - SPARE + 1) | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
        // SAFETY: - we are attached; object, name and the arguments live during the call;
        //         - the first place is ours to lend, as the flag says;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let first = args.as_mut_ptr().add(SPARE - 1);
            let no_keywords = std::ptr::null_mut();
            let result = ffi::PyObject_VectorcallMethod(name.as_ptr(), first, count, no_keywords);
            new_reference_or_raise(py, result)
        }
    }
}

/// The limited API before 3.12 has functions that take the objects themselves, and make a vectorcall of them.
#[cfg(all(Py_LIMITED_API, not(Py_3_12)))]
mod imp {
    use super::{by_tuple, SPARE};
    use crate::checked::new_reference_or_raise;
    use crate::types::{PyDict, PyString};
    use crate::{ffi, Bound, PyAny, PyResult, Python};

    /// How many arguments are passed in this way: with the callable and the end they fill the registers that most
    /// machines have for them.
    const FEW: usize = 4;

    #[inline]
    pub(super) unsafe fn call<'py>(
        py: Python<'py>,
        callable: &Bound<'py, PyAny>,
        args: &mut [*mut ffi::PyObject],
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if kwargs.is_some() || args.len() > SPARE + FEW {
            // SAFETY: the caller's promise is the same.
            return unsafe { by_tuple::call(py, callable, args, kwargs) };
        }
        let [a, b, c, d] = few(args);
        let end = std::ptr::null_mut::<ffi::PyObject>();
        // SAFETY: - we are attached; the arguments live, as the caller promises, and the first NULL ends them;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let result = ffi::PyObject_CallFunctionObjArgs(callable.as_ptr(), a, b, c, d, end);
            new_reference_or_raise(py, result)
        }
    }

    #[inline]
    pub(super) unsafe fn call_method<'py>(
        py: Python<'py>,
        object: &Bound<'py, PyAny>,
        name: &Bound<'py, PyString>,
        args: &mut [*mut ffi::PyObject],
    ) -> PyResult<Bound<'py, PyAny>> {
        if args.len() > SPARE + FEW {
            // SAFETY: the caller's promise is the same.
            return unsafe { by_tuple::call_method(py, object, name, args) };
        }
        let [a, b, c, d] = few(args);
        let (object_ptr, name) = (object.as_ptr(), name.as_ptr());
        let end = std::ptr::null_mut::<ffi::PyObject>();
        // SAFETY: - we are attached; object, name and the arguments live, and the first NULL ends them;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let result = ffi::PyObject_CallMethodObjArgs(object_ptr, name, a, b, c, d, end);
            new_reference_or_raise(py, result)
        }
    }

    /// The arguments, and NULL for those that are not there.
    #[inline(always)]
    fn few(args: &[*mut ffi::PyObject]) -> [*mut ffi::PyObject; FEW] {
        let mut few = [std::ptr::null_mut(); FEW];
        few.iter_mut()
            .zip(&args[SPARE..])
            .for_each(|(place, arg)| *place = *arg);
        few
    }
}

#[cfg(not(any(all(Py_3_8, not(any(PyPy, GraalPy))), Py_LIMITED_API)))]
use by_tuple as imp;

/// Where there is no vectorcall, or not with a dict of keyword arguments: a tuple is made.
#[cfg(not(all(Py_3_8, not(any(Py_LIMITED_API, PyPy, GraalPy)))))]
mod by_tuple {
    use super::SPARE;
    use crate::checked::new_reference_or_raise;
    use crate::types::PyDict;
    #[cfg(not(all(Py_LIMITED_API, Py_3_12)))]
    use crate::types::PyString;
    use crate::{ffi, Bound, PyAny, PyResult, Python};

    #[inline]
    pub(super) unsafe fn call<'py>(
        py: Python<'py>,
        callable: &Bound<'py, PyAny>,
        args: &mut [*mut ffi::PyObject],
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let args = &args[SPARE..];
        // SAFETY: - we are attached; the arguments live, as the caller promises;
        //         - the call gives a new reference, or NULL with an error set.
        unsafe {
            let tuple = crate::types::tuple::of_borrowed(args.as_ptr(), args.len());
            let tuple = new_reference_or_raise(py, tuple)?;
            super::super::call_with_tuple(callable, tuple.as_ptr(), kwargs)
        }
    }

    #[cfg(not(all(Py_LIMITED_API, Py_3_12)))]
    #[inline]
    pub(super) unsafe fn call_method<'py>(
        py: Python<'py>,
        object: &Bound<'py, PyAny>,
        name: &Bound<'py, PyString>,
        args: &mut [*mut ffi::PyObject],
    ) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: - we are attached; both are objects;
        //         - gives a new reference, or NULL with an error set;
        //         - the caller's promise is the same.
        unsafe {
            let method = ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr());
            call(py, &new_reference_or_raise(py, method)?, args, None)
        }
    }
}
