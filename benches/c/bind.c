/* Keyword arguments: names are interned, so a pointer decides; equal text only when none matched. */
#include "calls.h"

static int find(PyObject *name, PyObject *const *names, int count) {
    for (int i = 0; i < count; i++) {
        if (names[i] == name) {
            return i;
        }
    }
    for (int i = 0; i < count; i++) {
        int same = PyObject_RichCompareBool(names[i], name, Py_EQ);
        if (same != 0) {
            return same < 0 ? -2 : i;
        }
    }
    return -1;
}

int bind_slow(const char *function, PyObject *const *args, Py_ssize_t positional, PyObject *kwnames,
              PyObject *const *names, int count, int max_positional, int required, PyObject **slots) {
    if (positional > max_positional) {
        PyErr_Format(PyExc_TypeError, "%s() takes %d positional arguments but %zd were given", function,
                     max_positional, positional);
        return -1;
    }
    for (int i = 0; i < count; i++) {
        slots[i] = i < positional ? args[i] : NULL;
    }
    Py_ssize_t given = kwnames == NULL ? 0 : PyTuple_GET_SIZE(kwnames);
    for (Py_ssize_t i = 0; i < given; i++) {
        PyObject *name = PyTuple_GET_ITEM(kwnames, i);
        int slot = find(name, names, count);
        if (UNLIKELY(slot < 0)) {
            if (slot == -1) {
                PyErr_Format(PyExc_TypeError, "%s() got an unexpected keyword argument '%U'", function, name);
            }
            return -1;
        }
        if (UNLIKELY(slots[slot] != NULL)) {
            PyErr_Format(PyExc_TypeError, "%s() got multiple values for argument '%U'", function, name);
            return -1;
        }
        slots[slot] = args[positional + i];
    }
    for (int i = 0; i < required; i++) {
        if (UNLIKELY(slots[i] == NULL)) {
            PyErr_Format(PyExc_TypeError, "%s() missing required argument '%U'", function, names[i]);
            return -1;
        }
    }
    return 0;
}
