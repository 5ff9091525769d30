// `Include/cpython/abstract.h`: the vectorcall protocol and unchecked sequence access.

// ffi-gen: also PyVectorcall_Function
// ffi-gen: also PyObject_Vectorcall
// ffi-gen: also PyObject_VectorcallDict
// ffi-gen: also PyObject_CallOneArg

/// Vectorcall function of a callable, or none.
/// <https://docs.python.org/3/c-api/call.html#c.PyVectorcall_Function>
#[cfg(all(Py_3_8, not(any(Py_3_11, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyVectorcall_Function(callable: *mut PyObject) -> Option<vectorcallfunc> {
    // SAFETY: callable points to an object; its type has a slot at the offset if the flag is set.
    unsafe {
        let tp = Py_TYPE(callable);
        if PyType_HasFeature(tp, Py_TPFLAGS_HAVE_VECTORCALL) == 0 {
            return None;
        }
        *callable
            .cast::<u8>()
            .offset((*tp).tp_vectorcall_offset)
            .cast()
    }
}

/// Calls with arguments in an array. New reference.
/// <https://docs.python.org/3/c-api/call.html#c.PyObject_Vectorcall>
#[cfg(all(Py_3_8, not(any(Py_3_11, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyObject_Vectorcall(
    callable: *mut PyObject,
    args: *const *mut PyObject,
    nargsf: size_t,
    kwnames: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: the arguments are those of a vectorcall; the tuple made for tp_call is dropped there.
    unsafe {
        match PyVectorcall_Function(callable) {
            None => {
                #[cfg(Py_3_9)]
                return _PyObject_MakeTpCall(
                    PyThreadState_Get(),
                    callable,
                    args,
                    PyVectorcall_NARGS(nargsf),
                    kwnames,
                );
                #[cfg(not(Py_3_9))]
                return _PyObject_MakeTpCall(callable, args, PyVectorcall_NARGS(nargsf), kwnames);
            }
            Some(f) => {
                let result = f(callable, args, nargsf, kwnames);
                #[cfg(Py_3_9)]
                return _Py_CheckFunctionResult(
                    PyThreadState_Get(),
                    callable,
                    result,
                    core::ptr::null(),
                );
                #[cfg(not(Py_3_9))]
                return _Py_CheckFunctionResult(callable, result, core::ptr::null());
            }
        }
    }
}

/// Calls with positional arguments and keywords in a dict. New reference.
/// <https://docs.python.org/3/c-api/call.html#c.PyObject_VectorcallDict>
#[cfg(all(Py_3_8, not(any(Py_3_9, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyObject_VectorcallDict(
    callable: *mut PyObject,
    args: *const *mut PyObject,
    nargsf: size_t,
    kwdict: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { _PyObject_FastCallDict(callable, args, nargsf, kwdict) }
}

#[cfg(all(Py_3_8, not(any(Py_3_11, PyPy, GraalPy))))]
extern_libpython! {
    fn _PyObject_MakeTpCall(
        #[cfg(Py_3_9)] tstate: *mut PyThreadState,
        callable: *mut PyObject,
        args: *const *mut PyObject,
        nargs: Py_ssize_t,
        keywords: *mut PyObject,
    ) -> *mut PyObject;
    fn _Py_CheckFunctionResult(
        #[cfg(Py_3_9)] tstate: *mut PyThreadState,
        callable: *mut PyObject,
        result: *mut PyObject,
        place: *const c_char,
    ) -> *mut PyObject;
    #[cfg(not(Py_3_9))]
    fn _PyObject_FastCallDict(
        callable: *mut PyObject,
        args: *const *mut PyObject,
        nargsf: size_t,
        kwargs: *mut PyObject,
    ) -> *mut PyObject;
}

/// Calls with one argument. New reference.
/// <https://docs.python.org/3/c-api/call.html#c.PyObject_CallOneArg>
#[cfg(all(Py_3_8, not(any(Py_3_11, PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyObject_CallOneArg(func: *mut PyObject, arg: *mut PyObject) -> *mut PyObject {
    let args = [core::ptr::null_mut(), arg];
    // SAFETY: the slot before the first argument is ours, as the flag says.
    unsafe {
        PyObject_Vectorcall(
            func,
            args.as_ptr().add(1),
            1 | PY_VECTORCALL_ARGUMENTS_OFFSET,
            core::ptr::null_mut(),
        )
    }
}

/// Calls the method `name` without arguments. New reference.
/// <https://docs.python.org/3/c-api/call.html#c.PyObject_CallMethodNoArgs>
#[cfg(all(Py_3_9, not(PyPy)))]
#[inline]
pub unsafe fn PyObject_CallMethodNoArgs(
    self_: *mut PyObject,
    name: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: one argument, self; the slot before it is not ours.
    unsafe {
        PyObject_VectorcallMethod(
            name,
            &self_,
            1 | PY_VECTORCALL_ARGUMENTS_OFFSET,
            core::ptr::null_mut(),
        )
    }
}

/// Calls the method `name` with one argument. New reference.
/// <https://docs.python.org/3/c-api/call.html#c.PyObject_CallMethodOneArg>
#[cfg(all(Py_3_9, not(PyPy)))]
#[inline]
pub unsafe fn PyObject_CallMethodOneArg(
    self_: *mut PyObject,
    name: *mut PyObject,
    arg: *mut PyObject,
) -> *mut PyObject {
    let args = [self_, arg];
    // SAFETY: two arguments, self first.
    unsafe {
        PyObject_VectorcallMethod(
            name,
            args.as_ptr(),
            2 | PY_VECTORCALL_ARGUMENTS_OFFSET,
            core::ptr::null_mut(),
        )
    }
}

/// Item of a sequence through its type's slot, without checks. New reference.
/// <https://docs.python.org/3/c-api/sequence.html#c.PySequence_ITEM>
#[inline]
pub unsafe fn PySequence_ITEM(seq: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    #[cfg(not(any(PyPy, GraalPy)))]
    // SAFETY: the type of seq has the sequence protocol with sq_item.
    return unsafe {
        match (*(*Py_TYPE(seq)).tp_as_sequence).sq_item {
            Some(item) => item(seq, i),
            None => core::hint::unreachable_unchecked(),
        }
    };
    #[cfg(any(PyPy, GraalPy))]
    // SAFETY: same contract.
    return unsafe { PySequence_GetItem(seq, i) };
}

/// Length of what `PySequence_Fast` returned.
/// <https://docs.python.org/3/c-api/sequence.html#c.PySequence_Fast_GET_SIZE>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PySequence_Fast_GET_SIZE(seq: *mut PyObject) -> Py_ssize_t {
    // SAFETY: seq is a list or a tuple, both of variable size.
    unsafe { Py_SIZE(seq) }
}

/// Item of what `PySequence_Fast` returned. Borrowed reference.
/// <https://docs.python.org/3/c-api/sequence.html#c.PySequence_Fast_GET_ITEM>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PySequence_Fast_GET_ITEM(seq: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    // SAFETY: seq is a list or a tuple with more than i items.
    unsafe { *PySequence_Fast_ITEMS(seq).offset(i) }
}

/// Items of what `PySequence_Fast` returned. Borrowed references.
/// <https://docs.python.org/3/c-api/sequence.html#c.PySequence_Fast_ITEMS>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PySequence_Fast_ITEMS(seq: *mut PyObject) -> *mut *mut PyObject {
    // SAFETY: seq is a list or a tuple.
    unsafe {
        if PyList_Check(seq) != 0 {
            (*seq.cast::<PyListObject>()).ob_item
        } else {
            (&raw mut (*seq.cast::<PyTupleObject>()).ob_item).cast()
        }
    }
}

// ffi-gen: also PyObject_CallMethodNoArgs
// ffi-gen: also PyObject_CallMethodOneArg

#[cfg(PyPy)]
extern_libpython! {
    /// Length of what `PySequence_Fast` returned.
    #[link_name = "PyPySequence_Fast_GET_SIZE"]
    pub fn PySequence_Fast_GET_SIZE(seq: *mut PyObject) -> Py_ssize_t;
    /// Item of what `PySequence_Fast` returned. Borrowed reference.
    #[link_name = "PyPySequence_Fast_GET_ITEM"]
    pub fn PySequence_Fast_GET_ITEM(seq: *mut PyObject, i: Py_ssize_t) -> *mut PyObject;
    /// Items of what `PySequence_Fast` returned. Borrowed references.
    #[link_name = "PyPySequence_Fast_ITEMS"]
    pub fn PySequence_Fast_ITEMS(seq: *mut PyObject) -> *mut *mut PyObject;
}

// ffi-gen: begin

/// `PY_ITERSEARCH_COUNT` of `cpython/abstract.h`.
#[cfg(not(any(Py_3_13, PyPy)))]
pub const PY_ITERSEARCH_COUNT: c_int = 1;

/// `PY_ITERSEARCH_INDEX` of `cpython/abstract.h`.
#[cfg(not(any(Py_3_13, PyPy)))]
pub const PY_ITERSEARCH_INDEX: c_int = 2;

/// `PY_ITERSEARCH_CONTAINS` of `cpython/abstract.h`.
#[cfg(not(any(Py_3_13, PyPy)))]
pub const PY_ITERSEARCH_CONTAINS: c_int = 3;

#[cfg(Py_3_11)]
extern_libpython! {
    /// Vectorcall function of a callable, or none. [C](https://docs.python.org/3/c-api/call.html#c.PyVectorcall_Function)
    #[cfg_attr(PyPy, link_name = "PyPyVectorcall_Function")]
    pub fn PyVectorcall_Function(callable: *mut PyObject) -> Option<vectorcallfunc>;
    /// Calls with one argument. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallOneArg)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallOneArg")]
    pub fn PyObject_CallOneArg(func: *mut PyObject, arg: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// Calls with positional arguments in an array and keywords in a dict. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_VectorcallDict)
    #[cfg_attr(PyPy, link_name = "PyPyObject_VectorcallDict")]
    pub fn PyObject_VectorcallDict(callable: *mut PyObject, args: *const *mut PyObject, nargsf: size_t, kwargs: *mut PyObject) -> *mut PyObject;
}

extern_libpython! {
    /// `operator.length_hint(o, default)`, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_LengthHint)
    #[cfg_attr(PyPy, link_name = "PyPyObject_LengthHint")]
    pub fn PyObject_LengthHint(o: *mut PyObject, arg2: Py_ssize_t) -> Py_ssize_t;
}

#[cfg(not(Py_3_9))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_SizeFromFormat)
    pub fn PyBuffer_SizeFromFormat(arg1: *const c_char) -> c_int;
}

#[cfg(PyPy)]
extern_libpython! {
    /// Calls a method without arguments. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallMethodNoArgs)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallMethodNoArgs")]
    pub fn PyObject_CallMethodNoArgs(arg0: *mut PyObject, arg1: *mut PyObject) -> *mut PyObject;
    /// Calls a method with one argument. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallMethodOneArg)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallMethodOneArg")]
    pub fn PyObject_CallMethodOneArg(arg0: *mut PyObject, arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: end
