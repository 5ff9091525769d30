/* The other direction: exceptions, calls, attributes, type checks, the interpreter lock, buffers. */
#include "calls.h"

static PyObject *name_object, *name_function, *name_a, *name_values, *name_real, *name_bit_length, *name_b,
    *name_kwargs, *name_shift;

int python_ready(void) {
    name_object = PyUnicode_InternFromString("object");
    name_function = PyUnicode_InternFromString("function");
    name_a = PyUnicode_InternFromString("a");
    name_values = PyUnicode_InternFromString("values");
    name_real = PyUnicode_InternFromString("real");
    name_bit_length = PyUnicode_InternFromString("bit_length");
    name_b = PyUnicode_InternFromString("b");
    name_kwargs = PyUnicode_InternFromString("kwargs");
    name_shift = PyUnicode_InternFromString("shift");
    if (name_kwargs == NULL || name_shift == NULL) {
        return -1;
    }
    return name_object && name_function && name_a && name_values && name_real && name_bit_length && name_b ? 0 : -1;
}

static PyObject *fail(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) {
    PyErr_SetString(PyExc_ValueError, "a bad value");
    return NULL;
}

static PyObject *call_back(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                           PyObject *kwnames) {
    PyObject *function = single("call_back", name_function, args, nargs, kwnames);
    return UNLIKELY(function == NULL) ? NULL : PyObject_CallNoArgs(function);
}

static PyObject *call_back_with(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                                PyObject *kwnames) {
    PyObject *names[] = {name_function, name_a, name_b}, *slots[3];
    args = bind("call_back_with", args, nargs, kwnames, names, 3, 3, 3, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    int64_t a = as_i64(args[1]);
    if (failed_i64(a)) {
        return NULL;
    }
    double b = as_f64(args[2]);
    if (failed_f64(b)) {
        return NULL;
    }
    PyObject *given[3] = {NULL, PyLong_FromLongLong(a), PyFloat_FromDouble(b)};
    PyObject *result = NULL;
    if (LIKELY(given[1] != NULL && given[2] != NULL)) {
        result = PyObject_Vectorcall(args[0], given + 1, 2 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    }
    Py_XDECREF(given[1]);
    Py_XDECREF(given[2]);
    return result;
}

static PyObject *call_one(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
    PyObject *names[] = {name_function, name_a}, *slots[2];
    args = bind("call_one", args, nargs, kwnames, names, 2, 2, 2, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    double a = as_f64(args[1]);
    if (failed_f64(a)) {
        return NULL;
    }
    PyObject *given[2] = {NULL, PyFloat_FromDouble(a)};
    if (UNLIKELY(given[1] == NULL)) {
        return NULL;
    }
    PyObject *result = PyObject_Vectorcall(args[0], given + 1, 1 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    Py_DECREF(given[1]);
    return result;
}

static PyObject *call_three(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                            PyObject *kwnames) {
    PyObject *names[] = {name_function, name_a}, *slots[2];
    args = bind("call_three", args, nargs, kwnames, names, 2, 2, 2, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    int64_t a = as_i64(args[1]);
    if (failed_i64(a)) {
        return NULL;
    }
    PyObject *given[4] = {NULL, PyLong_FromLongLong(a), PyLong_FromLongLong(a), PyLong_FromLongLong(a)};
    PyObject *result = NULL;
    if (LIKELY(given[1] != NULL && given[2] != NULL && given[3] != NULL)) {
        result = PyObject_Vectorcall(args[0], given + 1, 3 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    }
    Py_XDECREF(given[1]);
    Py_XDECREF(given[2]);
    Py_XDECREF(given[3]);
    return result;
}

static PyObject *call_keywords(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                               PyObject *kwnames) {
    PyObject *names[] = {name_function, name_a, name_kwargs}, *slots[3];
    args = bind("call_keywords", args, nargs, kwnames, names, 3, 3, 3, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    int64_t a = as_i64(args[1]);
    if (failed_i64(a)) {
        return NULL;
    }
    if (UNLIKELY(!PyDict_Check(args[2]))) {
        PyErr_SetString(PyExc_TypeError, "a dict is expected");
        return NULL;
    }
    PyObject *given[2] = {NULL, PyLong_FromLongLong(a)};
    if (UNLIKELY(given[1] == NULL)) {
        return NULL;
    }
    PyObject *result =
        PyObject_VectorcallDict(args[0], given + 1, 1 | PY_VECTORCALL_ARGUMENTS_OFFSET, args[2]);
    Py_DECREF(given[1]);
    return result;
}

static PyObject *call_method_one(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                                 PyObject *kwnames) {
    PyObject *names[] = {name_object, name_a}, *slots[2];
    args = bind("call_method_one", args, nargs, kwnames, names, 2, 2, 2, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    double a = as_f64(args[1]);
    if (failed_f64(a)) {
        return NULL;
    }
    PyObject *given[3] = {NULL, args[0], PyFloat_FromDouble(a)};
    if (UNLIKELY(given[2] == NULL)) {
        return NULL;
    }
    PyObject *result =
        PyObject_VectorcallMethod(name_shift, given + 1, 2 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    Py_DECREF(given[2]);
    return result;
}

static PyObject *call_method(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                             PyObject *kwnames) {
    PyObject *object = single("call_method", name_object, args, nargs, kwnames);
    return UNLIKELY(object == NULL) ? NULL : PyObject_CallMethodNoArgs(object, name_bit_length);
}

static PyObject *attribute(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                           PyObject *kwnames) {
    PyObject *object = single("attribute", name_object, args, nargs, kwnames);
    return UNLIKELY(object == NULL) ? NULL : PyObject_GetAttr(object, name_real);
}

static PyObject *detach(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) {
    Py_BEGIN_ALLOW_THREADS Py_END_ALLOW_THREADS Py_RETURN_NONE;
}

static PyObject *attach_nested(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) {
    PyGILState_STATE state = PyGILState_Ensure();
    PyGILState_Release(state);
    Py_RETURN_NONE;
}

static PyObject *cast_point(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                            PyObject *kwnames) {
    PyObject *object = single("cast_point", name_object, args, nargs, kwnames);
    if (UNLIKELY(object == NULL)) {
        return NULL;
    }
    return Py_NewRef(PyObject_TypeCheck(object, point_type()) ? Py_True : Py_False);
}

static PyObject *cast_list(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                           PyObject *kwnames) {
    PyObject *object = single("cast_list", name_object, args, nargs, kwnames);
    if (UNLIKELY(object == NULL)) {
        return NULL;
    }
    return Py_NewRef(PyList_Check(object) ? Py_True : Py_False);
}

static PyObject *buffer_sum(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                            PyObject *kwnames) {
    PyObject *object = single("buffer_sum", name_values, args, nargs, kwnames);
    Py_buffer view;
    if (UNLIKELY(object == NULL) || UNLIKELY(PyObject_GetBuffer(object, &view, PyBUF_FULL_RO) < 0)) {
        return NULL;
    }
    if (UNLIKELY(view.format == NULL || strcmp(view.format, "d") != 0 || !PyBuffer_IsContiguous(&view, 'C'))) {
        PyBuffer_Release(&view);
        PyErr_SetString(PyExc_BufferError, "contiguous doubles expected");
        return NULL;
    }
    const double *values = view.buf;
    Py_ssize_t count = view.len / (Py_ssize_t)sizeof *values;
    double sum = 0.0;
    for (Py_ssize_t i = 0; i < count; i++) {
        sum += values[i];
    }
    PyBuffer_Release(&view);
    return PyFloat_FromDouble(sum);
}

WITHOUT_PARAMETERS(fail)
WITHOUT_PARAMETERS(detach)
WITHOUT_PARAMETERS(attach_nested)

PyMethodDef python_methods[] = {
    {"fail", FAST(fail_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"call_back", FAST(call_back), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"call_back_with", FAST(call_back_with), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"call_one", FAST(call_one), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"call_three", FAST(call_three), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"call_keywords", FAST(call_keywords), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"call_method_one", FAST(call_method_one), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"call_method", FAST(call_method), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"attribute", FAST(attribute), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"detach", FAST(detach_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"attach_nested", FAST(attach_nested_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"cast_point", FAST(cast_point), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"cast_list", FAST(cast_list), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"buffer_sum", FAST(buffer_sum), METH_FASTCALL | METH_KEYWORDS, NULL},
    {NULL, NULL, 0, NULL},
};
