use std::cell::UnsafeCell;
use std::ffi::{c_char, c_int, CStr};
use std::sync::atomic::{AtomicPtr, Ordering};

#[cfg(any(not(Py_LIMITED_API), Py_3_10))]
use super::call_keywords;
#[cfg(not(any(not(Py_LIMITED_API), Py_3_10)))]
use super::call_tuple_dict;
use super::{call_noargs, signature, Signature, Signed, Texts, Thunk};
use crate::checked::new_reference_or_raise;
use crate::object::Bound;
use crate::types::{PyCFunction, PyModule};
use crate::{ffi, PyResult, Python};

/// A function as Python sees it: name, docstring, calling convention. Written by the macros, as a
/// static, which is what the C API wants.
pub struct FunctionDef {
    method: UnsafeCell<ffi::PyMethodDef>,
    /// How the function object is called where the convention does not fit.
    #[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
    pub(super) otherwise: Option<ffi::vectorcallfunc>,
}

// SAFETY: nothing but the pointer to the docstring is written, atomically and before anybody reads it; the C API takes
// a mutable pointer for want of `const`.
unsafe impl Sync for FunctionDef {}

impl FunctionDef {
    /// A function of the given convention, which is one of the `METH_` flags with what goes with it.
    pub const fn new(
        name: &'static CStr,
        doc: &'static CStr,
        flags: c_int,
        method: ffi::PyMethodDefPointer,
    ) -> Self {
        FunctionDef {
            method: UnsafeCell::new(Self::method(name, doc, flags, method)),
            #[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
            otherwise: None,
        }
    }

    /// The same with its texts in one. The docstring has no pointer of its own yet: see [`make`](Self::make).
    pub(crate) const fn of(definition: Definition) -> Self {
        FunctionDef {
            method: UnsafeCell::new(ffi::PyMethodDef {
                ml_name: definition.texts.first(),
                ml_meth: definition.method,
                ml_flags: definition.flags,
                ml_doc: std::ptr::null(),
            }),
            #[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
            otherwise: None,
        }
    }

    /// The same as the C structure.
    pub const fn method(
        name: &'static CStr,
        doc: &'static CStr,
        flags: c_int,
        method: ffi::PyMethodDefPointer,
    ) -> ffi::PyMethodDef {
        ffi::PyMethodDef {
            ml_name: name.as_ptr(),
            ml_meth: method,
            ml_flags: flags,
            ml_doc: doc.as_ptr(),
        }
    }

    /// Makes the function object. `module` is its `__self__`, and gives its `__module__`.
    ///
    /// # Errors
    /// If memory runs out, or the module has no name.
    pub fn make<'py>(
        &'static self,
        py: Python<'py>,
        module: Option<&Bound<'py, PyModule>>,
    ) -> PyResult<Bound<'py, PyCFunction>> {
        let name = match module {
            // SAFETY: a module; gives a new reference or NULL with an error set.
            Some(module) => Some(unsafe {
                new_reference_or_raise(py, ffi::PyModule_GetNameObject(module.as_ptr()))?
            }),
            None => None,
        };
        let name_ptr = name.as_ref().map_or(std::ptr::null_mut(), Bound::as_ptr);
        let module = module.map_or(std::ptr::null_mut(), Bound::as_ptr);
        // SAFETY: - the definition is static, as the function object keeps a pointer to it;
        //         - without a pointer to the docstring that comes behind the name;
        //         - nobody reads the pointer before there is a function object, and all write the same;
        //         - module and name may be NULL, and are not taken over;
        //         - gives a new reference to a built-in function or NULL with an error set.
        unsafe {
            let definition = self.method.get();
            let doc = AtomicPtr::from_ptr((&raw mut (*definition).ml_doc).cast::<*mut c_char>());
            if doc.load(Ordering::Relaxed).is_null() {
                let name = CStr::from_ptr((*definition).ml_name);
                let behind = name.as_ptr().add(name.count_bytes() + 1);
                doc.store(behind.cast_mut(), Ordering::Relaxed);
            }
            let function = ffi::PyCFunction_NewEx(definition, module, name_ptr);
            let function = new_reference_or_raise(py, function)?;
            #[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
            if let Some(otherwise) = self.otherwise {
                super::one::set_vectorcall(&function, otherwise);
            }
            Ok(function.cast_into_unchecked())
        }
    }
}

/// What a definition is made of: the texts are the name and the docstring.
#[derive(Copy, Clone)]
pub struct Definition {
    texts: Texts,
    method: ffi::PyMethodDefPointer,
    flags: c_int,
}

impl Definition {
    pub(super) const fn new(
        texts: &'static str,
        flags: c_int,
        method: ffi::PyMethodDefPointer,
    ) -> Self {
        Definition {
            texts: Texts::new(texts, 2),
            method,
            flags,
        }
    }

    /// The same with one more of the `METH_` flags.
    pub(crate) const fn with_flag(mut self, flag: c_int) -> Self {
        self.flags |= flag;
        self
    }

    /// The C structure.
    pub(crate) fn method(self) -> ffi::PyMethodDef {
        // SAFETY: name and docstring.
        let (name, doc) = unsafe { (self.texts.get(0), self.texts.get(1)) };
        FunctionDef::method(name, doc, self.flags, self.method)
    }
}

/// The definition of a function without parameters. `texts` are the name and the docstring, each with a NUL at its end.
pub const fn function_noargs<B>(texts: &'static str, _body: B) -> FunctionDef
where
    B: Thunk<*mut ffi::PyObject>,
{
    FunctionDef::of(noargs_def::<B>(texts))
}

/// The same with its signature, which names it.
///
/// From 3.11 on the interpreter has a shorter way to functions that take an array of arguments than to those that take
/// none. Methods of an instance have a short one too; static methods have none.
pub const fn function_none<S, B>(texts: &'static str, _signature: S, _body: B) -> FunctionDef
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    FunctionDef::of(none_def::<S, B>(texts))
}

#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
const fn none_def<S, B>(texts: &'static str) -> Definition
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn entry<S: Signed, B: Thunk<*mut ffi::PyObject>>(
        slf: *mut ffi::PyObject,
        _: *const *mut ffi::PyObject,
        nargs: ffi::Py_ssize_t,
        kwnames: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this by the convention that the flags below name.
        unsafe { super::call_none(slf, nargs, kwnames, signature!(S), B::BODY) }
    }
    let method = ffi::PyMethodDefPointer {
        PyCFunctionFastWithKeywords: entry::<S, B>,
    };
    Definition::new(texts, ffi::METH_FASTCALL | ffi::METH_KEYWORDS, method)
}

#[cfg(not(all(Py_3_11, not(any(PyPy, GraalPy)))))]
#[allow(
    clippy::extra_unused_type_parameters,
    reason = "used where such functions get an array"
)]
const fn none_def<S, B>(texts: &'static str) -> Definition
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    noargs_def::<B>(texts)
}

/// The definition of a function with parameters.
pub const fn function<S, B>(texts: &'static str, _signature: S, _body: B) -> FunctionDef
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    FunctionDef::of(keywords_def::<S, B>(texts))
}

/// The definition of a function whose parameters need not be given.
pub const fn function_optional<S, B>(texts: &'static str, _signature: S, _body: B) -> FunctionDef
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    FunctionDef::of(optional_def::<S, B>(texts))
}

/// A function whose parameters need not be given, as the C API wants it: calls without arguments are as short as those
/// with all of them.
#[cfg(any(not(Py_LIMITED_API), Py_3_10))]
pub(crate) const fn optional_def<S, B>(texts: &'static str) -> Definition
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn entry<S: Signed, B: Thunk<*mut ffi::PyObject>>(
        slf: *mut ffi::PyObject,
        args: *const *mut ffi::PyObject,
        nargs: ffi::Py_ssize_t,
        kwnames: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this by the convention that the flags below name.
        unsafe { super::call_optional(slf, args, nargs, kwnames, signature!(S), B::BODY) }
    }
    let method = ffi::PyMethodDefPointer {
        PyCFunctionFastWithKeywords: entry::<S, B>,
    };
    Definition::new(texts, ffi::METH_FASTCALL | ffi::METH_KEYWORDS, method)
}

#[cfg(not(any(not(Py_LIMITED_API), Py_3_10)))]
pub(crate) const fn optional_def<S, B>(texts: &'static str) -> Definition
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    keywords_def::<S, B>(texts)
}

/// A function without parameters, as the C API wants it.
pub(crate) const fn noargs_def<B>(texts: &'static str) -> Definition
where
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn entry<B: Thunk<*mut ffi::PyObject>>(
        slf: *mut ffi::PyObject,
        _: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this by the convention that the flags below name.
        unsafe { call_noargs(slf, &NO_PARAMETERS, B::BODY) }
    }
    let method = ffi::PyMethodDefPointer {
        PyCFunction: entry::<B>,
    };
    Definition::new(texts, ffi::METH_NOARGS, method)
}

/// A function with parameters, as the C API wants it.
#[cfg(any(not(Py_LIMITED_API), Py_3_10))]
pub(crate) const fn keywords_def<S, B>(texts: &'static str) -> Definition
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn entry<S: Signed, B: Thunk<*mut ffi::PyObject>>(
        slf: *mut ffi::PyObject,
        args: *const *mut ffi::PyObject,
        nargs: ffi::Py_ssize_t,
        kwnames: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this by the convention that the flags below name.
        unsafe { call_keywords(slf, args, nargs, kwnames, signature!(S), B::BODY) }
    }
    let method = ffi::PyMethodDefPointer {
        PyCFunctionFastWithKeywords: entry::<S, B>,
    };
    Definition::new(texts, ffi::METH_FASTCALL | ffi::METH_KEYWORDS, method)
}

/// A function with parameters, where there are no conventions with arrays of arguments.
#[cfg(not(any(not(Py_LIMITED_API), Py_3_10)))]
pub(crate) const fn keywords_def<S, B>(texts: &'static str) -> Definition
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn entry<S: Signed, B: Thunk<*mut ffi::PyObject>>(
        slf: *mut ffi::PyObject,
        args: *mut ffi::PyObject,
        kwargs: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this by the convention that the flags below name.
        unsafe { call_tuple_dict(slf, args, kwargs, signature!(S), B::BODY) }
    }
    let method = ffi::PyMethodDefPointer {
        PyCFunctionWithKeywords: entry::<S, B>,
    };
    Definition::new(texts, ffi::METH_VARARGS | ffi::METH_KEYWORDS, method)
}

/// A function with one positional-only parameter, as the C API wants it; the interpreter refuses other calls.
#[cfg(any(
    feature = "experimental-async",
    all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy)))
))]
pub(crate) const fn one_def<S, B>(texts: &'static str, _signature: S, _body: B) -> Definition
where
    S: Signed,
    B: Thunk<*mut ffi::PyObject>,
{
    unsafe extern "C" fn entry<S: Signed, B: Thunk<*mut ffi::PyObject>>(
        slf: *mut ffi::PyObject,
        arg: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject {
        // SAFETY: Python calls this by the convention that the flags below name.
        unsafe { super::call_one(slf, arg, signature!(S), B::BODY) }
    }
    let method = ffi::PyMethodDefPointer {
        PyCFunction: entry::<S, B>,
    };
    Definition::new(texts, ffi::METH_O, method)
}

/// The signature of functions without parameters, whose calls the interpreter checks.
static NO_PARAMETERS: Signature = Signature::plain("\0", [0, 0, 0]);
