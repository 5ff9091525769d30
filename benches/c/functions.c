/* Plain functions: ways to receive arguments, and ways to give a result. */
#include "calls.h"

static PyObject *name_a, *name_b, *name_c, *name_text, *name_data, *name_object, *name_flag;

int functions_ready(void) {
    name_a = PyUnicode_InternFromString("a");
    name_b = PyUnicode_InternFromString("b");
    name_c = PyUnicode_InternFromString("c");
    name_text = PyUnicode_InternFromString("text");
    name_data = PyUnicode_InternFromString("data");
    name_object = PyUnicode_InternFromString("_object");
    name_flag = PyUnicode_InternFromString("flag");
    return name_a && name_b && name_c && name_text && name_data && name_object && name_flag ? 0 : -1;
}

static PyObject *nothing(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) { Py_RETURN_NONE; }

static PyObject *ints(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
    PyObject *names[] = {name_a, name_b}, *slots[2];
    args = bind("ints", args, nargs, kwnames, names, 2, 2, 2, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    int64_t a = as_i64(args[0]);
    if (failed_i64(a)) {
        return NULL;
    }
    int64_t b = as_i64(args[1]);
    if (failed_i64(b)) {
        return NULL;
    }
    return PyLong_FromLongLong((int64_t)((uint64_t)a + (uint64_t)b));
}

static PyObject *floats(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
    PyObject *names[] = {name_a, name_b}, *slots[2];
    args = bind("floats", args, nargs, kwnames, names, 2, 2, 2, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    double a = as_f64(args[0]);
    if (failed_f64(a)) {
        return NULL;
    }
    double b = as_f64(args[1]);
    if (failed_f64(b)) {
        return NULL;
    }
    return PyFloat_FromDouble(a + b);
}

static PyObject *text(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
    PyObject *names[] = {name_text}, *slots[1];
    args = bind("text", args, nargs, kwnames, names, 1, 1, 1, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    Py_ssize_t size;
    if (UNLIKELY(as_utf8(args[0], &size) == NULL)) {
        return NULL;
    }
    return PyLong_FromSsize_t(size);
}

static PyObject *bytes_in(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                          PyObject *kwnames) {
    PyObject *names[] = {name_data}, *slots[1];
    args = bind("bytes_in", args, nargs, kwnames, names, 1, 1, 1, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    if (UNLIKELY(!PyBytes_Check(args[0]))) {
        PyErr_SetString(PyExc_TypeError, "bytes expected");
        return NULL;
    }
    return PyLong_FromSsize_t(PyBytes_GET_SIZE(args[0]));
}

static PyObject *object(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
    PyObject *names[] = {name_object}, *slots[1];
    args = bind("object", args, nargs, kwnames, names, 1, 1, 1, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *boolean(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                         PyObject *kwnames) {
    PyObject *names[] = {name_flag}, *slots[1];
    args = bind("boolean", args, nargs, kwnames, names, 1, 1, 1, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    if (UNLIKELY(!PyBool_Check(args[0]))) {
        PyErr_SetString(PyExc_TypeError, "bool expected");
        return NULL;
    }
    return Py_NewRef(args[0] == Py_True ? Py_False : Py_True);
}

static PyObject *one(PyObject *Py_UNUSED(module), PyObject *arg) {
    int64_t a = as_i64(arg);
    if (failed_i64(a)) {
        return NULL;
    }
    return PyLong_FromLongLong((int64_t)((uint64_t)a + 1));
}

static PyObject *optional(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                          PyObject *kwnames) {
    PyObject *names[] = {name_a}, *slots[1];
    args = bind("optional", args, nargs, kwnames, names, 1, 1, 0, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    if (args[0] == NULL || args[0] == Py_None) {
        Py_RETURN_NONE;
    }
    int64_t a = as_i64(args[0]);
    if (failed_i64(a)) {
        return NULL;
    }
    return PyLong_FromLongLong(a);
}

/* Adds up to three ints, of which absent ones count as their defaults. */
INLINE PyObject *sum_of_three(PyObject *const *args, int64_t b, int64_t c) {
    int64_t a = as_i64(args[0]);
    if (failed_i64(a)) {
        return NULL;
    }
    if (args[1] != NULL) {
        b = as_i64(args[1]);
        if (failed_i64(b)) {
            return NULL;
        }
    }
    if (args[2] != NULL) {
        c = as_i64(args[2]);
        if (failed_i64(c)) {
            return NULL;
        }
    }
    return PyLong_FromLongLong((int64_t)((uint64_t)a + (uint64_t)b + (uint64_t)c));
}

static PyObject *keywords(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                          PyObject *kwnames) {
    PyObject *names[] = {name_a, name_b, name_c}, *slots[3];
    args = bind("keywords", args, nargs, kwnames, names, 3, 3, 3, slots);
    return UNLIKELY(args == NULL) ? NULL : sum_of_three(args, 0, 0);
}

static PyObject *keyword_only(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                              PyObject *kwnames) {
    PyObject *names[] = {name_a, name_b, name_c}, *slots[3];
    args = bind("keyword_only", args, nargs, kwnames, names, 3, 1, 2, slots);
    return UNLIKELY(args == NULL) ? NULL : sum_of_three(args, 0, 3);
}

static PyObject *defaults(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                          PyObject *kwnames) {
    PyObject *names[] = {name_a, name_b, name_c}, *slots[3];
    args = bind("defaults", args, nargs, kwnames, names, 3, 3, 1, slots);
    return UNLIKELY(args == NULL) ? NULL : sum_of_three(args, 2, 3);
}

/* The positional arguments from `first` on, as a tuple. */
INLINE PyObject *rest(PyObject *const *args, Py_ssize_t nargs, Py_ssize_t first) {
    PyObject *tuple = PyTuple_New(nargs - first);
    if (UNLIKELY(tuple == NULL)) {
        return NULL;
    }
    for (Py_ssize_t i = first; i < nargs; i++) {
        PyTuple_SET_ITEM(tuple, i - first, Py_NewRef(args[i]));
    }
    return tuple;
}

/* The keyword arguments as a dict; `values` are what follows the positional arguments. */
INLINE PyObject *keyword_dict(PyObject *const *values, PyObject *kwnames) {
    PyObject *dict = PyDict_New();
    if (UNLIKELY(dict == NULL)) {
        return NULL;
    }
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(kwnames); i++) {
        if (UNLIKELY(PyDict_SetItem(dict, PyTuple_GET_ITEM(kwnames, i), values[i]) < 0)) {
            Py_DECREF(dict);
            return NULL;
        }
    }
    return dict;
}

static PyObject *varargs(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs) {
    PyObject *tuple = rest(args, nargs, 0);
    if (UNLIKELY(tuple == NULL)) {
        return NULL;
    }
    PyObject *result = PyLong_FromSsize_t(PyTuple_GET_SIZE(tuple));
    Py_DECREF(tuple);
    return result;
}

static PyObject *varkeywords(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                             PyObject *kwnames) {
    if (UNLIKELY(PyVectorcall_NARGS(nargs) != 0)) {
        PyErr_SetString(PyExc_TypeError, "varkeywords() takes no positional arguments");
        return NULL;
    }
    if (kwnames == NULL) {
        return PyLong_FromLong(0);
    }
    PyObject *dict = keyword_dict(args, kwnames);
    if (UNLIKELY(dict == NULL)) {
        return NULL;
    }
    PyObject *result = PyLong_FromSsize_t(PyDict_GET_SIZE(dict));
    Py_DECREF(dict);
    return result;
}

static PyObject *mixed(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
    nargs = PyVectorcall_NARGS(nargs);
    if (UNLIKELY(nargs < 1)) {
        PyErr_SetString(PyExc_TypeError, "mixed() missing required argument 'a'");
        return NULL;
    }
    int64_t a = as_i64(args[0]);
    if (failed_i64(a)) {
        return NULL;
    }
    PyObject *tuple = rest(args, nargs, 1);
    if (UNLIKELY(tuple == NULL)) {
        return NULL;
    }
    PyObject *dict = NULL;
    if (kwnames != NULL) {
        dict = keyword_dict(args + nargs, kwnames);
        if (UNLIKELY(dict == NULL)) {
            Py_DECREF(tuple);
            return NULL;
        }
    }
    PyObject *result = PyLong_FromLongLong(a + PyTuple_GET_SIZE(tuple) + (dict == NULL ? 0 : PyDict_GET_SIZE(dict)));
    Py_DECREF(tuple);
    Py_XDECREF(dict);
    return result;
}

static PyObject *str_out(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) {
    static const char result[] = "a short text";
    return PyUnicode_FromStringAndSize(result, sizeof result - 1);
}

static PyObject *bytes_out(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) {
    static const char result[] = "a few bytes";
    return PyBytes_FromStringAndSize(result, sizeof result - 1);
}

WITHOUT_PARAMETERS(nothing)
WITHOUT_PARAMETERS(str_out)
WITHOUT_PARAMETERS(bytes_out)

PyMethodDef function_methods[] = {
    {"nothing", FAST(nothing_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"ints", FAST(ints), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"floats", FAST(floats), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"text", FAST(text), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"bytes_in", FAST(bytes_in), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"object", FAST(object), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"boolean", FAST(boolean), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"one", one, METH_O, NULL},
    {"optional", FAST(optional), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"keywords", FAST(keywords), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"keyword_only", FAST(keyword_only), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"defaults", FAST(defaults), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"varargs", FAST(varargs), METH_FASTCALL, NULL},
    {"varkeywords", FAST(varkeywords), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"mixed", FAST(mixed), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"str_out", FAST(str_out_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"bytes_out", FAST(bytes_out_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {NULL, NULL, 0, NULL},
};
