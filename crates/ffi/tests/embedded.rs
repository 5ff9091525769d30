//! The inline functions, whose meaning no header check can prove, in a running interpreter.

#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "one thread, attached all the time"
)]
#![cfg(not(any(PyPy, GraalPy)))]

use pyrope_ffi::*;
use std::ffi::CStr;

#[test]
fn inline_functions_mean_what_c_means() {
    unsafe {
        Py_InitializeEx(0);
        counts();
        strings();
        sequences();
        calls();
        shims();
        numbers();
        #[cfg(not(Py_LIMITED_API))]
        questions();
        #[cfg(not(Py_LIMITED_API))]
        code();
        #[cfg(not(Py_LIMITED_API))]
        dates();
        assert!(PyErr_Occurred().is_null());
    }
}

/// An object that nothing else refers to.
unsafe fn fresh() -> *mut PyObject {
    unsafe { PyList_New(0) }
}

unsafe fn counts() {
    unsafe {
        let object = fresh();
        assert_eq!(Py_REFCNT(object), 1);
        Py_INCREF(object);
        assert_eq!(Py_REFCNT(object), 2);
        Py_DECREF(object);
        assert_eq!(Py_REFCNT(object), 1);
        // The list lets go of the object when it is destroyed itself.
        let list = PyList_New(0);
        assert_eq!(PyList_Append(list, object), 0);
        assert_eq!(Py_REFCNT(object), 2);
        let mut slot = list;
        Py_CLEAR(&mut slot);
        assert!(slot.is_null());
        assert_eq!(Py_REFCNT(object), 1);
        Py_XINCREF(std::ptr::null_mut());
        Py_XDECREF(std::ptr::null_mut());
        Py_DECREF(object);

        let none = Py_None();
        let before = Py_REFCNT(none);
        Py_INCREF(none);
        // From 3.12 on the count of an immortal object stays.
        let grown = if cfg!(all(Py_3_12, not(Py_LIMITED_API))) {
            0
        } else {
            1
        };
        if !cfg!(Py_LIMITED_API) {
            assert_eq!(Py_REFCNT(none), before + grown);
        }
        Py_DECREF(none);
        assert_eq!(Py_REFCNT(none), before);
        assert_eq!(Py_IsNone(none), 1);
        assert_eq!(Py_IsTrue(none), 0);
    }
}

unsafe fn strings() {
    unsafe {
        for (text, kind) in [
            ("plain", 1),
            ("h\u{e9}llo", 1),
            ("\u{3c0}", 2),
            ("\u{1f40d}", 4),
        ] {
            let string = PyUnicode_FromStringAndSize(text.as_ptr().cast(), text.len() as isize);
            assert_eq!(PyUnicode_Check(string), 1);
            assert_eq!(PyUnicode_CheckExact(string), 1);
            assert_eq!(PyLong_Check(string), 0);
            #[cfg(not(Py_LIMITED_API))]
            {
                assert_eq!(PyUnicode_KIND(string), kind);
                assert_eq!(PyUnicode_IS_ASCII(string) != 0, text.is_ascii());
                assert_eq!(PyUnicode_IS_COMPACT(string), 1);
                let length = text.chars().count() as isize;
                assert_eq!(PyUnicode_GET_LENGTH(string), length);
                for (i, c) in text.chars().enumerate() {
                    assert_eq!(PyUnicode_READ_CHAR(string, i as isize), c as u32);
                }
            }
            let _ = kind;
            Py_DECREF(string);
        }
    }
}

unsafe fn sequences() {
    unsafe {
        let tuple = PyTuple_New(2);
        assert_eq!(PyTuple_SetItem(tuple, 0, PyLong_FromLong(5)), 0);
        assert_eq!(PyTuple_SetItem(tuple, 1, PyLong_FromLong(6)), 0);
        #[cfg(not(Py_LIMITED_API))]
        {
            assert_eq!(PyTuple_GET_SIZE(tuple), 2);
            assert_eq!(PyLong_AsLong(PyTuple_GET_ITEM(tuple, 1)), 6);
            assert_eq!(PyLong_AsLong(PySequence_Fast_GET_ITEM(tuple, 0)), 5);
            let list = PySequence_List(tuple);
            assert_eq!(PyLong_AsLong(PyList_GET_ITEM(list, 1)), 6);
            Py_DECREF(list);
        }
        let (mut start, mut stop, mut step, mut length) = (0, 0, 0, 0);
        let slice = PySlice_New(
            std::ptr::null_mut(),
            std::ptr::null_mut(),
            std::ptr::null_mut(),
        );
        let code = PySlice_GetIndicesEx(slice, 7, &mut start, &mut stop, &mut step, &mut length);
        assert_eq!((code, start, stop, step, length), (0, 0, 7, 1, 7));
        Py_DECREF(slice);
        Py_DECREF(tuple);
    }
}

unsafe fn calls() {
    unsafe {
        let builtins = PyImport_ImportModule(c"builtins".as_ptr());
        let len = PyObject_GetAttrString(builtins, c"len".as_ptr());
        let list = fresh();
        let result = compat::PyObject_CallOneArg(len, list);
        assert_eq!(PyLong_AsLong(result), 0);
        Py_DECREF(result);
        #[cfg(all(Py_3_8, not(Py_LIMITED_API)))]
        {
            let arguments = [std::ptr::null_mut(), list];
            let result = PyObject_Vectorcall(
                len,
                arguments.as_ptr().add(1),
                1 | PY_VECTORCALL_ARGUMENTS_OFFSET,
                std::ptr::null_mut(),
            );
            assert_eq!(PyLong_AsLong(result), 0);
            Py_DECREF(result);
            assert_eq!(PyVectorcall_NARGS(3 | PY_VECTORCALL_ARGUMENTS_OFFSET), 3);
        }
        let name = PyUnicode_FromString(c"copy".as_ptr());
        let copy = compat::PyObject_CallMethodNoArgs(list, name);
        assert_eq!(PyList_Check(copy), 1);
        for object in [copy, name, list, len, builtins] {
            Py_DECREF(object);
        }
    }
}

unsafe fn shims() {
    unsafe {
        let dict = PyDict_New();
        let (key, value) = (PyUnicode_FromString(c"key".as_ptr()), fresh());
        let mut found = std::ptr::null_mut();
        assert_eq!(compat::PyDict_GetItemRef(dict, key, &mut found), 0);
        assert!(found.is_null());
        assert_eq!(
            compat::PyDict_SetDefaultRef(dict, key, value, &mut found),
            0
        );
        assert_eq!(found, value);
        // The dict, `found` and `value`.
        assert_eq!(Py_REFCNT(value), 3);
        Py_DECREF(found);
        assert_eq!(
            compat::PyDict_SetDefaultRef(dict, key, dict, std::ptr::null_mut()),
            1
        );

        let list = fresh();
        assert_eq!(compat::PyList_Extend(list, dict), 0);
        let item = compat::PyList_GetItemRef(list, 0);
        assert_eq!(item, key);
        Py_DECREF(item);
        assert_eq!(compat::PyList_Clear(list), 0);
        assert_eq!(PyList_Size(list), 0);

        let mut attribute = std::ptr::null_mut();
        assert_eq!(
            compat::PyObject_GetOptionalAttr(list, key, &mut attribute),
            0
        );
        assert!(attribute.is_null() && PyErr_Occurred().is_null());
        assert_eq!(
            compat::PyUnicode_EqualToUTF8AndSize(key, c"key".as_ptr(), 3),
            1
        );
        assert_eq!(
            compat::PyUnicode_EqualToUTF8AndSize(key, c"kex".as_ptr(), 3),
            0
        );

        let writer = compat::PyBytesWriter_Create(3);
        compat::PyBytesWriter_GetData(writer)
            .cast::<[u8; 3]>()
            .write(*b"abc");
        let bytes = compat::PyBytesWriter_FinishWithSize(writer, 2);
        assert_eq!(CStr::from_ptr(PyBytes_AsString(bytes)), c"ab");
        let hash = compat::Py_HashBuffer(c"ab".as_ptr().cast(), 2);
        assert_eq!(hash, PyObject_Hash(bytes));
        for object in [bytes, list, value, key, dict] {
            Py_DECREF(object);
        }
    }
}

#[cfg(not(Py_LIMITED_API))]
unsafe fn dates() {
    unsafe {
        PyDateTime_IMPORT();
        assert!(!PyDateTimeAPI().is_null());
        let date = PyDateTime_FromDateAndTimeAndFold(2024, 2, 29, 23, 59, 58, 123_456, 1);
        assert_eq!(PyDateTime_Check(date), 1);
        assert_eq!(PyDateTime_CheckExact(date), 1);
        assert_eq!(PyTime_Check(date), 0);
        assert_eq!(PyDateTime_GET_YEAR(date), 2024);
        assert_eq!(PyDateTime_GET_MONTH(date), 2);
        assert_eq!(PyDateTime_GET_DAY(date), 29);
        assert_eq!(PyDateTime_DATE_GET_SECOND(date), 58);
        assert_eq!(PyDateTime_DATE_GET_MICROSECOND(date), 123_456);
        assert_eq!(PyDateTime_DATE_GET_FOLD(date), 1);
        assert_eq!(PyDateTime_DATE_GET_TZINFO(date), Py_None());
        let delta = PyDelta_FromDSU(1, -1, 0);
        assert_eq!(PyDateTime_DELTA_GET_DAYS(delta), 0);
        assert_eq!(PyDateTime_DELTA_GET_SECONDS(delta), 86_399);
        Py_DECREF(date);
        Py_DECREF(delta);
    }
}

unsafe fn numbers() {
    unsafe {
        assert_eq!(Py_IS_NAN(f64::NAN), 1);
        assert_eq!(Py_IS_INFINITY(f64::NEG_INFINITY), 1);
        assert_eq!(Py_IS_FINITE(f64::MAX), 1);
        assert_eq!(Py_IS_FINITE(f64::INFINITY), 0);
        let memory = PyMem_New::<u64>(3);
        assert!(!memory.is_null());
        let memory = PyMem_Resize(memory, 300);
        *memory.add(299) = 1;
        // The old memory is still there if there is not so much.
        assert!(PyMem_Resize(memory, usize::MAX / 4).is_null());
        assert!(PyMem_New::<u64>(usize::MAX / 8 + 2).is_null());
        PyMem_FREE(memory.cast());
    }
}

/// Questions to types, which are functions of the library or read slots here, by version.
#[cfg(not(Py_LIMITED_API))]
unsafe fn questions() {
    unsafe {
        let list = fresh();
        let bytes = PyBytes_FromStringAndSize(c"ab".as_ptr(), 2);
        let number = PyLong_FromLong(1 << 40);
        let iterator = PyObject_GetIter(list);
        assert_eq!(PyLong_AS_LONG(number), 1 << 40);
        assert_eq!([PyIndex_Check(number), PyIndex_Check(list)], [1, 0]);
        assert_eq!([PyIter_Check(iterator), PyIter_Check(list)], [1, 0]);
        assert_eq!(
            [PyObject_CheckBuffer(bytes), PyObject_CheckBuffer(list)],
            [1, 0]
        );
        assert_eq!([PyObject_IS_GC(list), PyObject_IS_GC(number)], [1, 0]);
        // `int.real` has a setter that refuses; `int.__add__` has none.
        let class = (&raw mut PyLong_Type).cast::<PyObject>();
        let real = PyObject_GetAttrString(class, c"real".as_ptr());
        let add = PyObject_GetAttrString(class, c"__add__".as_ptr());
        assert_eq!([PyDescr_IsData(real), PyDescr_IsData(add)], [1, 0]);
        Py_DECREF(real);
        Py_DECREF(add);
        assert_eq!(
            CStr::from_ptr(PyExceptionClass_Name(PyExc_KeyError)),
            c"KeyError"
        );

        // What was there is released.
        let mut slot = list;
        Py_INCREF(list);
        Py_SETREF(&mut slot, bytes);
        assert_eq!([Py_REFCNT(list), Py_REFCNT(bytes)], [2, 1]);
        Py_XSETREF(&mut slot, std::ptr::null_mut());
        Py_XSETREF(&mut slot, number);
        Py_DECREF(slot);
        Py_DECREF(iterator);
        Py_DECREF(list);

        let ordered = PyODict_New();
        let one = PyLong_FromLong(1);
        assert_eq!(PyODict_SetItem(ordered, one, one), 0);
        assert_eq!([PyODict_Size(ordered), PyODict_SIZE(ordered)], [1, 1]);
        assert_eq!(PyODict_Contains(ordered, one), 1);
        assert_eq!(PyODict_GetItem(ordered, one), one);
        assert_eq!(PyODict_GetItemWithError(ordered, one), one);
        Py_DECREF(ordered);
        Py_DECREF(one);

        for byte in 0..=255_u8 {
            let c = byte as std::ffi::c_int;
            let class = |test: bool| test as std::ffi::c_int;
            assert_eq!(Py_ISALNUM(c), class(byte.is_ascii_alphanumeric()));
            assert_eq!(Py_ISSPACE(c), class(b" \t\n\r\x0b\x0c".contains(&byte)));
            assert_eq!(Py_TOUPPER(c), byte.to_ascii_uppercase().into());
        }
    }
}

/// A function in a function has free variables; the fields of its code say which.
#[cfg(not(Py_LIMITED_API))]
unsafe fn code() {
    unsafe {
        let names = PyDict_New();
        let source = c"def outer(a, b):\n  def inner(c):\n    return a + b + c\n  return inner\nf = outer(1, 2)";
        let result = PyRun_String(source.as_ptr(), Py_file_input, names, names);
        assert!(!result.is_null());
        let function = PyDict_GetItemString(names, c"f".as_ptr());
        let code = PyFunction_GET_CODE(function).cast::<PyCodeObject>();
        assert_eq!(PyCode_GetNumFree(code), 2);
        assert_eq!([(*code).co_argcount, (*code).co_nlocals], [1, 1]);
        #[cfg(Py_3_11)]
        assert_eq!(PyUnstable_Code_GetFirstFree(code), 1);
        Py_DECREF(result);
        Py_DECREF(names);
    }
}
