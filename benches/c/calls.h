/* What the C files of the call benches share: conversions that look at the exact type first, and the
 * binding of keyword arguments by interned name. */
#ifndef CALLS_H
#define CALLS_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <limits.h>
#include <stdint.h>

#define INLINE static inline __attribute__((always_inline))
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define FAST(function) ((PyCFunction)(void (*)(void))(function))

#if PY_VERSION_HEX < 0x030A0000
#define Py_Is(a, b) ((a) == (b))
INLINE PyObject *Py_NewRef(PyObject *object) {
    Py_INCREF(object);
    return object;
}
#endif

extern PyMethodDef function_methods[];
extern PyMethodDef container_methods[];
extern PyMethodDef python_methods[];
extern PyMethodDef class_methods[];

int functions_ready(void);
int containers_ready(void);
int python_ready(void);
int classes_ready(PyObject *module);
PyTypeObject *point_type(void);

/* Reads an int; -1 with an exception set is the failure. */
INLINE int64_t as_i64(PyObject *object) {
#if PY_VERSION_HEX >= 0x030C0000
    if (LIKELY(PyLong_CheckExact(object)) && LIKELY(PyUnstable_Long_IsCompact((PyLongObject *)object))) {
        return PyUnstable_Long_CompactValue((PyLongObject *)object);
    }
#endif
#if LONG_MAX == INT64_MAX
    return PyLong_AsLong(object);
#else
    return PyLong_AsLongLong(object);
#endif
}

/* Reads a float; -1.0 with an exception set is the failure. */
INLINE double as_f64(PyObject *object) {
    return LIKELY(PyFloat_CheckExact(object)) ? PyFloat_AS_DOUBLE(object) : PyFloat_AsDouble(object);
}

INLINE int failed_i64(int64_t value) { return UNLIKELY(value == -1) && PyErr_Occurred(); }
INLINE int failed_f64(double value) { return UNLIKELY(value == -1.0) && PyErr_Occurred(); }

/* Reads a str as UTF-8 that lives as long as the object. */
INLINE const char *as_utf8(PyObject *object, Py_ssize_t *size) {
    if (LIKELY(PyUnicode_CheckExact(object)) && LIKELY(PyUnicode_IS_COMPACT_ASCII(object))) {
        *size = PyUnicode_GET_LENGTH(object);
        return (const char *)PyUnicode_DATA(object);
    }
    return PyUnicode_AsUTF8AndSize(object, size);
}

/* Binds anything, with the errors that Python has; `bind` does the calls that are common. */
int bind_slow(const char *function, PyObject *const *args, Py_ssize_t positional, PyObject *kwnames,
              PyObject *const *names, int count, int max_positional, int required, PyObject **slots);

/* The arguments in the order of `names`, NULL where one is absent. All but the arguments are constants
 * where this is inlined, so that its loops are unrolled. */
INLINE PyObject *const *bind(const char *function, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames,
                             PyObject *const *names, int count, int max_positional, int required,
                             PyObject **slots) {
    nargs = PyVectorcall_NARGS(nargs);
    if (LIKELY(kwnames == NULL) && LIKELY(nargs == count) && count == max_positional) {
        return args;
    }
    if (UNLIKELY(nargs > max_positional)) {
        goto slow;
    }
    for (int i = 0; i < count; i++) {
        slots[i] = i < nargs ? args[i] : NULL;
    }
    if (kwnames != NULL) {
        Py_ssize_t given = PyTuple_GET_SIZE(kwnames);
        for (Py_ssize_t i = 0; i < given; i++) {
            PyObject *name = PyTuple_GET_ITEM(kwnames, i);
            int slot = 0;
            while (slot < count && names[slot] != name) {
                slot++;
            }
            if (UNLIKELY(slot == count) || UNLIKELY(slots[slot] != NULL)) {
                goto slow;
            }
            slots[slot] = args[nargs + i];
        }
    }
    for (int i = 0; i < required; i++) {
        if (UNLIKELY(slots[i] == NULL)) {
            goto slow;
        }
    }
    return slots;
slow:
    return bind_slow(function, args, nargs, kwnames, names, count, max_positional, required, slots) < 0 ? NULL : slots;
}

/* The one argument of a function, by position or by keyword. */
INLINE PyObject *single(const char *function, PyObject *name, PyObject *const *args, Py_ssize_t nargs,
                        PyObject *kwnames) {
    PyObject *slot;
    args = bind(function, args, nargs, kwnames, &name, 1, 1, 1, &slot);
    return UNLIKELY(args == NULL) ? NULL : args[0];
}

/* A function without parameters, by the convention that the interpreter has the shortest way for since 3.11. */
#define WITHOUT_PARAMETERS(function)                                                                           \
    static PyObject *function##_entry(PyObject *module, PyObject *const *Py_UNUSED(args), Py_ssize_t nargs,    \
                                      PyObject *kwnames) {                                                     \
        if (UNLIKELY(nargs != 0) || UNLIKELY(kwnames != NULL && PyTuple_GET_SIZE(kwnames) != 0)) {             \
            PyErr_SetString(PyExc_TypeError, #function "() takes no arguments");                               \
            return NULL;                                                                                       \
        }                                                                                                      \
        return function(module, NULL);                                                                         \
    }

#endif
