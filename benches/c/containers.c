/* Containers by value, in and out, and walks over Python's own. Each takes a copy of its argument before
 * it computes, as a function does that is called with a container by value. */
#include "calls.h"

#include "map.h"

#define NO_SEQUENCE "a sequence is expected"

static PyObject *name_values, *name_count;

int containers_ready(void) {
    name_values = PyUnicode_InternFromString("values");
    name_count = PyUnicode_InternFromString("count");
    return name_values && name_count ? 0 : -1;
}

/* Lets `function` take its one argument by position or by keyword. */
#define BY_KEYWORD(function, name)                                                                             \
    static PyObject *function##_entry(PyObject *module, PyObject *const *args, Py_ssize_t nargs,               \
                                      PyObject *kwnames) {                                                     \
        PyObject *arg = single(#function, name, args, nargs, kwnames);                                         \
        return UNLIKELY(arg == NULL) ? NULL : function(module, arg);                                           \
    }

/* A number of items; -1 with an exception set on failure. */
INLINE int64_t as_count(PyObject *object) {
    int64_t count = as_i64(object);
    if (UNLIKELY(count < 0) && !PyErr_Occurred()) {
        PyErr_SetString(PyExc_OverflowError, "a count is not negative");
        return -1;
    }
    return count;
}

static PyObject *floats_in(PyObject *Py_UNUSED(module), PyObject *arg) {
    PyObject *sequence = PySequence_Fast(arg, NO_SEQUENCE);
    if (UNLIKELY(sequence == NULL)) {
        return NULL;
    }
    Py_ssize_t count = PySequence_Fast_GET_SIZE(sequence);
    PyObject **items = PySequence_Fast_ITEMS(sequence);
    double *values = malloc((size_t)(count == 0 ? 1 : count) * sizeof *values);
    for (Py_ssize_t i = 0; i < count; i++) {
        values[i] = as_f64(items[i]);
        if (failed_f64(values[i])) {
            free(values);
            Py_DECREF(sequence);
            return NULL;
        }
    }
    Py_DECREF(sequence);
    double sum = 0.0;
    for (Py_ssize_t i = 0; i < count; i++) {
        sum += values[i];
    }
    free(values);
    return PyFloat_FromDouble(sum);
}

static PyObject *ints_in(PyObject *Py_UNUSED(module), PyObject *arg) {
    PyObject *sequence = PySequence_Fast(arg, NO_SEQUENCE);
    if (UNLIKELY(sequence == NULL)) {
        return NULL;
    }
    Py_ssize_t count = PySequence_Fast_GET_SIZE(sequence);
    PyObject **items = PySequence_Fast_ITEMS(sequence);
    int64_t *values = malloc((size_t)(count == 0 ? 1 : count) * sizeof *values);
    for (Py_ssize_t i = 0; i < count; i++) {
        values[i] = as_i64(items[i]);
        if (failed_i64(values[i])) {
            free(values);
            Py_DECREF(sequence);
            return NULL;
        }
    }
    Py_DECREF(sequence);
    int64_t sum = 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        sum += values[i];
    }
    free(values);
    return PyLong_FromLongLong(sum);
}

static PyObject *strings_in(PyObject *Py_UNUSED(module), PyObject *arg) {
    PyObject *sequence = PySequence_Fast(arg, NO_SEQUENCE);
    if (UNLIKELY(sequence == NULL)) {
        return NULL;
    }
    Py_ssize_t count = PySequence_Fast_GET_SIZE(sequence), copied = 0;
    PyObject **items = PySequence_Fast_ITEMS(sequence);
    struct string *strings = malloc((size_t)(count == 0 ? 1 : count) * sizeof *strings);
    for (; copied < count; copied++) {
        if (UNLIKELY(string_copy(items[copied], &strings[copied]) < 0)) {
            break;
        }
    }
    Py_DECREF(sequence);
    int64_t sum = 0;
    for (Py_ssize_t i = 0; i < copied; i++) {
        sum += strings[i].size;
        free(strings[i].data);
    }
    free(strings);
    return UNLIKELY(copied < count) ? NULL : PyLong_FromLongLong(sum);
}

static PyObject *floats_out(PyObject *Py_UNUSED(module), PyObject *arg) {
    int64_t count = as_count(arg);
    if (UNLIKELY(count < 0)) {
        return NULL;
    }
    double *values = malloc((size_t)(count == 0 ? 1 : count) * sizeof *values);
    for (int64_t i = 0; i < count; i++) {
        values[i] = (double)i;
    }
    PyObject *list = PyList_New(count);
    for (int64_t i = 0; list != NULL && i < count; i++) {
        PyObject *item = PyFloat_FromDouble(values[i]);
        if (UNLIKELY(item == NULL)) {
            Py_CLEAR(list);
            break;
        }
        PyList_SET_ITEM(list, i, item);
    }
    free(values);
    return list;
}

static PyObject *ints_out(PyObject *Py_UNUSED(module), PyObject *arg) {
    int64_t count = as_count(arg);
    if (UNLIKELY(count < 0)) {
        return NULL;
    }
    int64_t *values = malloc((size_t)(count == 0 ? 1 : count) * sizeof *values);
    for (int64_t i = 0; i < count; i++) {
        values[i] = 1000 + i;
    }
    PyObject *list = PyList_New(count);
    for (int64_t i = 0; list != NULL && i < count; i++) {
        PyObject *item = PyLong_FromLongLong(values[i]);
        if (UNLIKELY(item == NULL)) {
            Py_CLEAR(list);
            break;
        }
        PyList_SET_ITEM(list, i, item);
    }
    free(values);
    return list;
}

static PyObject *strings_out(PyObject *Py_UNUSED(module), PyObject *arg) {
    static const char text[] = "a string of some length";
    int64_t count = as_count(arg);
    if (UNLIKELY(count < 0)) {
        return NULL;
    }
    struct string *strings = malloc((size_t)(count == 0 ? 1 : count) * sizeof *strings);
    for (int64_t i = 0; i < count; i++) {
        strings[i].size = sizeof text - 1;
        strings[i].data = malloc(sizeof text - 1);
        memcpy(strings[i].data, text, sizeof text - 1);
    }
    PyObject *list = PyList_New(count);
    for (int64_t i = 0; list != NULL && i < count; i++) {
        PyObject *item = PyUnicode_FromStringAndSize(strings[i].data, strings[i].size);
        if (UNLIKELY(item == NULL)) {
            Py_CLEAR(list);
            break;
        }
        PyList_SET_ITEM(list, i, item);
    }
    for (int64_t i = 0; i < count; i++) {
        free(strings[i].data);
    }
    free(strings);
    return list;
}

static PyObject *array_in(PyObject *Py_UNUSED(module), PyObject *arg) {
    double values[3];
    PyObject *sequence = PySequence_Fast(arg, NO_SEQUENCE);
    if (UNLIKELY(sequence == NULL)) {
        return NULL;
    }
    if (UNLIKELY(PySequence_Fast_GET_SIZE(sequence) != 3)) {
        Py_DECREF(sequence);
        PyErr_SetString(PyExc_ValueError, "three items are expected");
        return NULL;
    }
    PyObject **items = PySequence_Fast_ITEMS(sequence);
    for (int i = 0; i < 3; i++) {
        values[i] = as_f64(items[i]);
        if (failed_f64(values[i])) {
            Py_DECREF(sequence);
            return NULL;
        }
    }
    Py_DECREF(sequence);
    return PyFloat_FromDouble(values[0] + values[1] + values[2]);
}

static PyObject *array_out(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) {
    static const double values[3] = {1.0, 2.0, 3.0};
    PyObject *list = PyList_New(3);
    for (int i = 0; list != NULL && i < 3; i++) {
        PyObject *item = PyFloat_FromDouble(values[i]);
        if (UNLIKELY(item == NULL)) {
            Py_CLEAR(list);
            break;
        }
        PyList_SET_ITEM(list, i, item);
    }
    return list;
}

static PyObject *tuple_in(PyObject *Py_UNUSED(module), PyObject *arg) {
    if (UNLIKELY(!PyTuple_Check(arg) || PyTuple_GET_SIZE(arg) != 2)) {
        PyErr_SetString(PyExc_TypeError, "a tuple of two is expected");
        return NULL;
    }
    int64_t first = as_i64(PyTuple_GET_ITEM(arg, 0));
    if (failed_i64(first)) {
        return NULL;
    }
    double second = as_f64(PyTuple_GET_ITEM(arg, 1));
    if (failed_f64(second)) {
        return NULL;
    }
    return PyFloat_FromDouble((double)first + second);
}

static PyObject *tuple_out(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) {
    PyObject *tuple = PyTuple_New(2);
    if (UNLIKELY(tuple == NULL)) {
        return NULL;
    }
    PyObject *first = PyLong_FromLongLong(1000), *second = PyFloat_FromDouble(2.0);
    PyTuple_SET_ITEM(tuple, 0, first);
    PyTuple_SET_ITEM(tuple, 1, second);
    if (UNLIKELY(first == NULL || second == NULL)) {
        Py_CLEAR(tuple);
    }
    return tuple;
}

static PyObject *map_in(PyObject *Py_UNUSED(module), PyObject *arg) {
    if (UNLIKELY(!PyDict_Check(arg))) {
        PyErr_SetString(PyExc_TypeError, "a dict is expected");
        return NULL;
    }
    struct map map;
    map_new(&map, (size_t)PyDict_GET_SIZE(arg));
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (PyDict_Next(arg, &position, &key, &value)) {
        struct string text;
        int64_t number = as_i64(value);
        if (failed_i64(number) || UNLIKELY(string_copy(key, &text) < 0)) {
            map_free(&map);
            return NULL;
        }
        map_insert(&map, text, number);
    }
    int64_t sum = 0;
    for (size_t i = 0; i <= map.mask; i++) {
        if (map.entries[i].key.data != NULL) {
            sum += map.entries[i].value;
        }
    }
    map_free(&map);
    return PyLong_FromLongLong(sum);
}

/* The map is made once, so that only the conversion is measured. */
static PyObject *map_out(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none)) {
    static struct map map;
    if (UNLIKELY(map.entries == NULL)) {
        map_new(&map, 100);
        for (int i = 0; i < 100; i++) {
            struct string key = {malloc(8), 0};
            key.size = sprintf(key.data, "key%d", i);
            map_insert(&map, key, i);
        }
    }
    PyObject *dict = PyDict_New();
    for (size_t i = 0; dict != NULL && i <= map.mask; i++) {
        struct entry *entry = &map.entries[i];
        if (entry->key.data == NULL) {
            continue;
        }
        PyObject *key = PyUnicode_FromStringAndSize(entry->key.data, entry->key.size);
        PyObject *value = PyLong_FromLongLong(entry->value);
        if (UNLIKELY(key == NULL || value == NULL || PyDict_SetItem(dict, key, value) < 0)) {
            Py_CLEAR(dict);
        }
        Py_XDECREF(key);
        Py_XDECREF(value);
    }
    return dict;
}

/* The walks own what they visit, since reading an int may run any code (`__index__`), also such that
 * takes the item out of its container. */
static PyObject *list_walk(PyObject *Py_UNUSED(module), PyObject *arg) {
    if (UNLIKELY(!PyList_Check(arg))) {
        PyErr_SetString(PyExc_TypeError, "a list is expected");
        return NULL;
    }
    int64_t sum = 0;
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(arg); i++) {
        PyObject *item = Py_NewRef(PyList_GET_ITEM(arg, i));
        int64_t value = as_i64(item);
        Py_DECREF(item);
        if (failed_i64(value)) {
            return NULL;
        }
        sum += value;
    }
    return PyLong_FromLongLong(sum);
}

static PyObject *dict_walk(PyObject *Py_UNUSED(module), PyObject *arg) {
    if (UNLIKELY(!PyDict_Check(arg))) {
        PyErr_SetString(PyExc_TypeError, "a dict is expected");
        return NULL;
    }
    int64_t sum = 0;
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (PyDict_Next(arg, &position, &key, &value)) {
        Py_INCREF(key);
        Py_INCREF(value);
        int64_t number = as_i64(value);
        Py_DECREF(key);
        Py_DECREF(value);
        if (failed_i64(number)) {
            return NULL;
        }
        sum += number;
    }
    return PyLong_FromLongLong(sum);
}

static PyObject *iterator_walk(PyObject *Py_UNUSED(module), PyObject *arg) {
    PyObject *iterator = PyObject_GetIter(arg);
    if (UNLIKELY(iterator == NULL)) {
        return NULL;
    }
    int64_t sum = 0;
    PyObject *item;
    iternextfunc next = Py_TYPE(iterator)->tp_iternext;
    while ((item = next(iterator)) != NULL) {
        int64_t value = as_i64(item);
        Py_DECREF(item);
        if (failed_i64(value)) {
            Py_DECREF(iterator);
            return NULL;
        }
        sum += value;
    }
    Py_DECREF(iterator);
    if (UNLIKELY(PyErr_Occurred() != NULL)) {
        if (!PyErr_ExceptionMatches(PyExc_StopIteration)) {
            return NULL;
        }
        PyErr_Clear();
    }
    return PyLong_FromLongLong(sum);
}

BY_KEYWORD(floats_in, name_values)
BY_KEYWORD(floats_out, name_count)
BY_KEYWORD(ints_in, name_values)
BY_KEYWORD(ints_out, name_count)
BY_KEYWORD(strings_in, name_values)
BY_KEYWORD(strings_out, name_count)
BY_KEYWORD(array_in, name_values)
BY_KEYWORD(tuple_in, name_values)
BY_KEYWORD(map_in, name_values)
BY_KEYWORD(list_walk, name_values)
BY_KEYWORD(dict_walk, name_values)
BY_KEYWORD(iterator_walk, name_values)

WITHOUT_PARAMETERS(array_out)
WITHOUT_PARAMETERS(tuple_out)
WITHOUT_PARAMETERS(map_out)

PyMethodDef container_methods[] = {
    {"floats_in", FAST(floats_in_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"floats_out", FAST(floats_out_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"ints_in", FAST(ints_in_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"ints_out", FAST(ints_out_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"strings_in", FAST(strings_in_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"strings_out", FAST(strings_out_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"array_in", FAST(array_in_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"array_out", FAST(array_out_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"tuple_in", FAST(tuple_in_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"tuple_out", FAST(tuple_out_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"map_in", FAST(map_in_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"map_out", FAST(map_out_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"list_walk", FAST(list_walk_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"dict_walk", FAST(dict_walk_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"iterator_walk", FAST(iterator_walk_entry), METH_FASTCALL | METH_KEYWORDS, NULL},
    {NULL, NULL, 0, NULL},
};
