// `Include/abstract.h`: the object, number, sequence and mapping protocols.

/// Deletes the value of `key`; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/mapping.html#c.PyMapping_DelItem>
#[inline]
pub unsafe fn PyMapping_DelItem(o: *mut PyObject, key: *mut PyObject) -> c_int {
    // SAFETY: same contract.
    unsafe { PyObject_DelItem(o, key) }
}

/// Deletes the value of the UTF-8 string `key`; -1 with an exception on failure.
/// <https://docs.python.org/3/c-api/mapping.html#c.PyMapping_DelItemString>
#[inline]
pub unsafe fn PyMapping_DelItemString(o: *mut PyObject, key: *mut c_char) -> c_int {
    // SAFETY: same contract.
    unsafe { PyObject_DelItemString(o, key) }
}

/// Flag in `nargsf`: the callee may change the slot before the first argument for a while.
/// <https://docs.python.org/3/c-api/call.html#c.PY_VECTORCALL_ARGUMENTS_OFFSET>
#[cfg(any(Py_3_12, not(Py_LIMITED_API)))]
pub const PY_VECTORCALL_ARGUMENTS_OFFSET: size_t = 1 << (8 * core::mem::size_of::<size_t>() - 1);

/// Number of positional arguments in the `nargsf` of a vectorcall.
/// <https://docs.python.org/3/c-api/call.html#c.PyVectorcall_NARGS>
#[cfg(any(Py_3_12, not(Py_LIMITED_API)))]
#[inline(always)]
pub unsafe fn PyVectorcall_NARGS(n: size_t) -> Py_ssize_t {
    (n & !PY_VECTORCALL_ARGUMENTS_OFFSET) as Py_ssize_t
}

// ffi-gen: also PyObject_DelAttr
// ffi-gen: also PyObject_DelAttrString

/// Deletes an attribute; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/object.html#c.PyObject_DelAttr>
#[cfg(any(PyPy, not(Py_3_13)))]
#[inline]
pub unsafe fn PyObject_DelAttr(o: *mut PyObject, attr_name: *mut PyObject) -> c_int {
    // SAFETY: same contract; NULL deletes.
    unsafe { PyObject_SetAttr(o, attr_name, core::ptr::null_mut()) }
}

/// Deletes an attribute named by a UTF-8 string; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/object.html#c.PyObject_DelAttrString>
#[cfg(any(PyPy, not(Py_3_13)))]
#[inline]
pub unsafe fn PyObject_DelAttrString(o: *mut PyObject, attr_name: *const c_char) -> c_int {
    // SAFETY: same contract; NULL deletes.
    unsafe { PyObject_SetAttrString(o, attr_name, core::ptr::null_mut()) }
}

// ffi-gen: also PyIndex_Check
// ffi-gen: also PyIter_Check

/// Whether it has `__index__`.
/// <https://docs.python.org/3/c-api/number.html#c.PyIndex_Check>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyIndex_Check(obj: *mut PyObject) -> c_int {
    // SAFETY: obj points to an object, whose type may have the methods of numbers.
    unsafe {
        let methods = (*Py_TYPE(obj)).tp_as_number;
        (!methods.is_null() && (*methods).nb_index.is_some()) as c_int
    }
}

/// Whether it is an iterator.
/// <https://docs.python.org/3/c-api/iter.html#c.PyIter_Check>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyIter_Check(obj: *mut PyObject) -> c_int {
    // SAFETY: obj points to an object.
    let next = unsafe { (*Py_TYPE(obj)).tp_iternext };
    next.is_some_and(|next| next as usize != _PyObject_NextNotImplemented as *const () as usize)
        as c_int
}

// ffi-gen: begin

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "_PyPyObject_CallFunction_SizeT")]
    pub fn _PyObject_CallFunction_SizeT(callable: *mut PyObject, format: *const c_char, ...) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_AsCharBuffer)
    #[cfg_attr(PyPy, link_name = "PyPyObject_AsCharBuffer")]
    pub fn PyObject_AsCharBuffer(obj: *mut PyObject, buffer: *mut *const c_char, buffer_len: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_CheckReadBuffer)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CheckReadBuffer")]
    pub fn PyObject_CheckReadBuffer(obj: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_AsReadBuffer)
    #[cfg_attr(PyPy, link_name = "PyPyObject_AsReadBuffer")]
    pub fn PyObject_AsReadBuffer(obj: *mut PyObject, buffer: *mut *const c_void, buffer_len: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_AsWriteBuffer)
    #[cfg_attr(PyPy, link_name = "PyPyObject_AsWriteBuffer")]
    pub fn PyObject_AsWriteBuffer(obj: *mut PyObject, buffer: *mut *mut c_void, buffer_len: *mut Py_ssize_t) -> c_int;
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// Calls without arguments. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallNoArgs)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallNoArgs")]
    pub fn PyObject_CallNoArgs(func: *mut PyObject) -> *mut PyObject;
}

extern_libpython! {
    /// Calls with a tuple and a dict or NULL. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_Call)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Call")]
    pub fn PyObject_Call(callable: *mut PyObject, args: *mut PyObject, kwargs: *mut PyObject) -> *mut PyObject;
    /// Calls with a tuple, or NULL for no arguments. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallObject)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallObject")]
    pub fn PyObject_CallObject(callable: *mut PyObject, args: *mut PyObject) -> *mut PyObject;
    /// Calls with arguments built from a format. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallFunction)
    #[cfg_attr(PyPy, link_name = "_PyPyObject_CallFunction_SizeT")]
    #[cfg_attr(not(any(Py_3_13, PyPy)), link_name = "_PyObject_CallFunction_SizeT")]
    pub fn PyObject_CallFunction(callable: *mut PyObject, format: *const c_char, ...) -> *mut PyObject;
    /// Calls a method with arguments built from a format. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallMethod)
    #[cfg_attr(PyPy, link_name = "_PyPyObject_CallMethod_SizeT")]
    #[cfg_attr(not(any(Py_3_13, PyPy)), link_name = "_PyObject_CallMethod_SizeT")]
    pub fn PyObject_CallMethod(obj: *mut PyObject, name: *const c_char, format: *const c_char, ...) -> *mut PyObject;
    /// Calls with objects, ended by NULL. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallFunctionObjArgs)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallFunctionObjArgs")]
    pub fn PyObject_CallFunctionObjArgs(callable: *mut PyObject, ...) -> *mut PyObject;
    /// Calls a method with objects, ended by NULL. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallMethodObjArgs)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallMethodObjArgs")]
    pub fn PyObject_CallMethodObjArgs(obj: *mut PyObject, name: *mut PyObject, ...) -> *mut PyObject;
    /// `type(o)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Type)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Type")]
    pub fn PyObject_Type(o: *mut PyObject) -> *mut PyObject;
    /// `len(o)`, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Size)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Size")]
    pub fn PyObject_Size(o: *mut PyObject) -> Py_ssize_t;
    /// `len(o)`, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Length)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Size")]
    pub fn PyObject_Length(o: *mut PyObject) -> Py_ssize_t;
    /// `o[key]`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetItem)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GetItem")]
    pub fn PyObject_GetItem(o: *mut PyObject, key: *mut PyObject) -> *mut PyObject;
    /// `o[key] = v`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_SetItem)
    #[cfg_attr(PyPy, link_name = "PyPyObject_SetItem")]
    pub fn PyObject_SetItem(o: *mut PyObject, key: *mut PyObject, v: *mut PyObject) -> c_int;
    /// `del o[key]` for a UTF-8 key; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_DelItemString)
    #[cfg_attr(PyPy, link_name = "PyPyObject_DelItemString")]
    pub fn PyObject_DelItemString(o: *mut PyObject, key: *const c_char) -> c_int;
    /// `del o[key]`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_DelItem)
    #[cfg_attr(PyPy, link_name = "PyPyObject_DelItem")]
    pub fn PyObject_DelItem(o: *mut PyObject, key: *mut PyObject) -> c_int;
    /// `format(obj, format_spec)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Format)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Format")]
    pub fn PyObject_Format(obj: *mut PyObject, format_spec: *mut PyObject) -> *mut PyObject;
    /// `iter(o)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetIter)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GetIter")]
    pub fn PyObject_GetIter(arg1: *mut PyObject) -> *mut PyObject;
    /// Next item; NULL without an exception at the end. New reference. [C](https://docs.python.org/3/c-api/iter.html#c.PyIter_Next)
    #[cfg_attr(PyPy, link_name = "PyPyIter_Next")]
    pub fn PyIter_Next(arg1: *mut PyObject) -> *mut PyObject;
    /// Whether it behaves like a number. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Check)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Check")]
    pub fn PyNumber_Check(o: *mut PyObject) -> c_int;
    /// `a + b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Add)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Add")]
    pub fn PyNumber_Add(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a - b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Subtract)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Subtract")]
    pub fn PyNumber_Subtract(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a * b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Multiply)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Multiply")]
    pub fn PyNumber_Multiply(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a @ b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_MatrixMultiply)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_MatrixMultiply")]
    pub fn PyNumber_MatrixMultiply(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a // b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_FloorDivide)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_FloorDivide")]
    pub fn PyNumber_FloorDivide(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a / b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_TrueDivide)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_TrueDivide")]
    pub fn PyNumber_TrueDivide(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a % b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Remainder)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Remainder")]
    pub fn PyNumber_Remainder(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `divmod(a, b)`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Divmod)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Divmod")]
    pub fn PyNumber_Divmod(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `pow(a, b, c)`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Power)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Power")]
    pub fn PyNumber_Power(o1: *mut PyObject, o2: *mut PyObject, o3: *mut PyObject) -> *mut PyObject;
    /// `-a`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Negative)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Negative")]
    pub fn PyNumber_Negative(o: *mut PyObject) -> *mut PyObject;
    /// `+a`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Positive)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Positive")]
    pub fn PyNumber_Positive(o: *mut PyObject) -> *mut PyObject;
    /// `abs(a)`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Absolute)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Absolute")]
    pub fn PyNumber_Absolute(o: *mut PyObject) -> *mut PyObject;
    /// `~a`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Invert)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Invert")]
    pub fn PyNumber_Invert(o: *mut PyObject) -> *mut PyObject;
    /// `a << b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Lshift)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Lshift")]
    pub fn PyNumber_Lshift(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a >> b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Rshift)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Rshift")]
    pub fn PyNumber_Rshift(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a & b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_And)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_And")]
    pub fn PyNumber_And(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a ^ b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Xor)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Xor")]
    pub fn PyNumber_Xor(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a | b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Or)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Or")]
    pub fn PyNumber_Or(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `operator.index(a)`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Index)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Index")]
    pub fn PyNumber_Index(o: *mut PyObject) -> *mut PyObject;
    /// Its index as a `Py_ssize_t`; out of range raises `exc`, or clips if NULL. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_AsSsize_t)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_AsSsize_t")]
    pub fn PyNumber_AsSsize_t(o: *mut PyObject, exc: *mut PyObject) -> Py_ssize_t;
    /// `int(a)`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Long)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Long")]
    pub fn PyNumber_Long(o: *mut PyObject) -> *mut PyObject;
    /// `float(a)`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_Float)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_Float")]
    pub fn PyNumber_Float(o: *mut PyObject) -> *mut PyObject;
    /// `a += b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceAdd)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceAdd")]
    pub fn PyNumber_InPlaceAdd(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a -= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceSubtract)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceSubtract")]
    pub fn PyNumber_InPlaceSubtract(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a *= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceMultiply)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceMultiply")]
    pub fn PyNumber_InPlaceMultiply(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a @= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceMatrixMultiply)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceMatrixMultiply")]
    pub fn PyNumber_InPlaceMatrixMultiply(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a //= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceFloorDivide)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceFloorDivide")]
    pub fn PyNumber_InPlaceFloorDivide(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a /= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceTrueDivide)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceTrueDivide")]
    pub fn PyNumber_InPlaceTrueDivide(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a %= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceRemainder)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceRemainder")]
    pub fn PyNumber_InPlaceRemainder(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a **= b`, modulo `c` unless None. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlacePower)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlacePower")]
    pub fn PyNumber_InPlacePower(o1: *mut PyObject, o2: *mut PyObject, o3: *mut PyObject) -> *mut PyObject;
    /// `a <<= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceLshift)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceLshift")]
    pub fn PyNumber_InPlaceLshift(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a >>= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceRshift)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceRshift")]
    pub fn PyNumber_InPlaceRshift(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a &= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceAnd)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceAnd")]
    pub fn PyNumber_InPlaceAnd(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a ^= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceXor)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceXor")]
    pub fn PyNumber_InPlaceXor(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `a |= b`. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_InPlaceOr)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_InPlaceOr")]
    pub fn PyNumber_InPlaceOr(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// An int as a string in base 2, 8, 10 or 16. New reference. [C](https://docs.python.org/3/c-api/number.html#c.PyNumber_ToBase)
    #[cfg_attr(PyPy, link_name = "PyPyNumber_ToBase")]
    pub fn PyNumber_ToBase(n: *mut PyObject, base: c_int) -> *mut PyObject;
    /// Whether it behaves like a sequence. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Check)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Check")]
    pub fn PySequence_Check(o: *mut PyObject) -> c_int;
    /// `len(o)`, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Size)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Size")]
    pub fn PySequence_Size(o: *mut PyObject) -> Py_ssize_t;
    /// `len(o)`, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Length)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Size")]
    pub fn PySequence_Length(o: *mut PyObject) -> Py_ssize_t;
    /// `a + b` of sequences. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Concat)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Concat")]
    pub fn PySequence_Concat(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `o * count` of a sequence. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Repeat)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Repeat")]
    pub fn PySequence_Repeat(o: *mut PyObject, count: Py_ssize_t) -> *mut PyObject;
    /// `o[i]`. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_GetItem)
    #[cfg_attr(PyPy, link_name = "PyPySequence_GetItem")]
    pub fn PySequence_GetItem(o: *mut PyObject, i: Py_ssize_t) -> *mut PyObject;
    /// `o[i1:i2]`. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_GetSlice)
    #[cfg_attr(PyPy, link_name = "PyPySequence_GetSlice")]
    pub fn PySequence_GetSlice(o: *mut PyObject, i1: Py_ssize_t, i2: Py_ssize_t) -> *mut PyObject;
    /// `o[i] = v`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_SetItem)
    #[cfg_attr(PyPy, link_name = "PyPySequence_SetItem")]
    pub fn PySequence_SetItem(o: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) -> c_int;
    /// `del o[i]`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_DelItem)
    #[cfg_attr(PyPy, link_name = "PyPySequence_DelItem")]
    pub fn PySequence_DelItem(o: *mut PyObject, i: Py_ssize_t) -> c_int;
    /// `o[i1:i2] = v`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_SetSlice)
    #[cfg_attr(PyPy, link_name = "PyPySequence_SetSlice")]
    pub fn PySequence_SetSlice(o: *mut PyObject, i1: Py_ssize_t, i2: Py_ssize_t, v: *mut PyObject) -> c_int;
    /// `del o[i1:i2]`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_DelSlice)
    #[cfg_attr(PyPy, link_name = "PyPySequence_DelSlice")]
    pub fn PySequence_DelSlice(o: *mut PyObject, i1: Py_ssize_t, i2: Py_ssize_t) -> c_int;
    /// `tuple(o)`. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Tuple)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Tuple")]
    pub fn PySequence_Tuple(o: *mut PyObject) -> *mut PyObject;
    /// `list(o)`. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_List)
    #[cfg_attr(PyPy, link_name = "PyPySequence_List")]
    pub fn PySequence_List(o: *mut PyObject) -> *mut PyObject;
    /// The object if it is a list or tuple, else a list of it; raises `TypeError` with that message. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Fast)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Fast")]
    pub fn PySequence_Fast(o: *mut PyObject, m: *const c_char) -> *mut PyObject;
    /// Number of equal items, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Count)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Count")]
    pub fn PySequence_Count(o: *mut PyObject, value: *mut PyObject) -> Py_ssize_t;
    /// `value in o`: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Contains)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Contains")]
    pub fn PySequence_Contains(seq: *mut PyObject, ob: *mut PyObject) -> c_int;
    /// `value in o`: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_In)
    #[cfg_attr(PyPy, link_name = "PyPySequence_In")]
    pub fn PySequence_In(o: *mut PyObject, value: *mut PyObject) -> c_int;
    /// Index of the first equal item, or -1 with an exception. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_Index)
    #[cfg_attr(PyPy, link_name = "PyPySequence_Index")]
    pub fn PySequence_Index(o: *mut PyObject, value: *mut PyObject) -> Py_ssize_t;
    /// `a += b` of sequences. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_InPlaceConcat)
    #[cfg_attr(PyPy, link_name = "PyPySequence_InPlaceConcat")]
    pub fn PySequence_InPlaceConcat(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    /// `o *= count` of a sequence. New reference. [C](https://docs.python.org/3/c-api/sequence.html#c.PySequence_InPlaceRepeat)
    #[cfg_attr(PyPy, link_name = "PyPySequence_InPlaceRepeat")]
    pub fn PySequence_InPlaceRepeat(o: *mut PyObject, count: Py_ssize_t) -> *mut PyObject;
    /// Whether it behaves like a mapping. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_Check)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_Check")]
    pub fn PyMapping_Check(o: *mut PyObject) -> c_int;
    /// `len(o)`, or -1 with an exception. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_Size)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_Size")]
    pub fn PyMapping_Size(o: *mut PyObject) -> Py_ssize_t;
    /// `len(o)`, or -1 with an exception. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_Length)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_Size")]
    pub fn PyMapping_Length(o: *mut PyObject) -> Py_ssize_t;
    /// Whether it has a UTF-8 key; hides errors. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_HasKeyString)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_HasKeyString")]
    pub fn PyMapping_HasKeyString(o: *mut PyObject, key: *const c_char) -> c_int;
    /// Whether it has a key; hides errors. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_HasKey)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_HasKey")]
    pub fn PyMapping_HasKey(o: *mut PyObject, key: *mut PyObject) -> c_int;
    /// List of the keys. New reference. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_Keys)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_Keys")]
    pub fn PyMapping_Keys(o: *mut PyObject) -> *mut PyObject;
    /// List of the values. New reference. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_Values)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_Values")]
    pub fn PyMapping_Values(o: *mut PyObject) -> *mut PyObject;
    /// List of the items. New reference. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_Items)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_Items")]
    pub fn PyMapping_Items(o: *mut PyObject) -> *mut PyObject;
    /// Value of a UTF-8 key. New reference. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_GetItemString)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_GetItemString")]
    pub fn PyMapping_GetItemString(o: *mut PyObject, key: *const c_char) -> *mut PyObject;
    /// Sets the value of a UTF-8 key; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_SetItemString)
    #[cfg_attr(PyPy, link_name = "PyPyMapping_SetItemString")]
    pub fn PyMapping_SetItemString(o: *mut PyObject, key: *const c_char, value: *mut PyObject) -> c_int;
    /// `isinstance`: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_IsInstance)
    #[cfg_attr(PyPy, link_name = "PyPyObject_IsInstance")]
    pub fn PyObject_IsInstance(object: *mut PyObject, typeorclass: *mut PyObject) -> c_int;
    /// `issubclass`: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_IsSubclass)
    #[cfg_attr(PyPy, link_name = "PyPyObject_IsSubclass")]
    pub fn PyObject_IsSubclass(object: *mut PyObject, typeorclass: *mut PyObject) -> c_int;
}

#[cfg(all(Py_3_8, any(Py_3_12, not(Py_LIMITED_API))))]
extern_libpython! {
    /// Calls a vectorcall function with a tuple and a dict, for `tp_call`. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyVectorcall_Call)
    #[cfg_attr(PyPy, link_name = "PyPyVectorcall_Call")]
    pub fn PyVectorcall_Call(callable: *mut PyObject, tuple: *mut PyObject, dict: *mut PyObject) -> *mut PyObject;
}

#[cfg(all(Py_3_11, any(Py_3_12, not(Py_LIMITED_API))))]
extern_libpython! {
    /// Calls with arguments in an array. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_Vectorcall)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Vectorcall")]
    pub fn PyObject_Vectorcall(callable: *mut PyObject, args: *const *mut PyObject, nargsf: size_t, kwnames: *mut PyObject) -> *mut PyObject;
}

#[cfg(all(Py_3_9, any(Py_3_12, not(Py_LIMITED_API))))]
extern_libpython! {
    /// Calls a method with `self` and arguments in an array. New reference. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_VectorcallMethod)
    #[cfg_attr(PyPy, link_name = "PyPyObject_VectorcallMethod")]
    pub fn PyObject_VectorcallMethod(name: *mut PyObject, args: *const *mut PyObject, nargsf: size_t, kwnames: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_10)]
extern_libpython! {
    /// `aiter(o)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetAIter)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GetAIter")]
    pub fn PyObject_GetAIter(arg1: *mut PyObject) -> *mut PyObject;
    /// Whether it is an asynchronous iterator. [C](https://docs.python.org/3/c-api/iter.html#c.PyAIter_Check)
    #[cfg_attr(PyPy, link_name = "PyPyAIter_Check")]
    pub fn PyAIter_Check(arg1: *mut PyObject) -> c_int;
    /// Sends a value into an iterator; the result says what `presult` holds. [C](https://docs.python.org/3/c-api/iter.html#c.PyIter_Send)
    #[cfg_attr(PyPy, link_name = "PyPyIter_Send")]
    pub fn PyIter_Send(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut *mut PyObject) -> PySendResult;
}

#[cfg(Py_3_8)]
extern_libpython! {
    /// Whether it is an iterator. [C](https://docs.python.org/3/c-api/iter.html#c.PyIter_Check)
    #[cfg_attr(PyPy, link_name = "PyPyIter_Check")]
    pub fn PyIter_Check(arg1: *mut PyObject) -> c_int;
    /// Whether it has `__index__`.
    #[cfg_attr(PyPy, link_name = "PyPyIndex_Check")]
    pub fn PyIndex_Check(arg1: *mut PyObject) -> c_int;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// Next item: 1 with a new reference, 0 at the end, -1 with an exception. [C](https://docs.python.org/3/c-api/iter.html#c.PyIter_NextItem)
    pub fn PyIter_NextItem(iter: *mut PyObject, item: *mut *mut PyObject) -> c_int;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Whether it has a key: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_HasKeyWithError)
    pub fn PyMapping_HasKeyWithError(o: *mut PyObject, key: *mut PyObject) -> c_int;
    /// Whether it has a UTF-8 key: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_HasKeyStringWithError)
    pub fn PyMapping_HasKeyStringWithError(o: *mut PyObject, key: *const c_char) -> c_int;
    /// Value of a key: 1 with a new reference, 0 without, -1 with an exception. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_GetOptionalItem)
    pub fn PyMapping_GetOptionalItem(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut *mut PyObject) -> c_int;
    /// Value of a UTF-8 key: 1 with a new reference, 0 without, -1 with an exception. [C](https://docs.python.org/3/c-api/mapping.html#c.PyMapping_GetOptionalItemString)
    pub fn PyMapping_GetOptionalItemString(arg1: *mut PyObject, arg2: *const c_char, arg3: *mut *mut PyObject) -> c_int;
}

// ffi-gen: end
