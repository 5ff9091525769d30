/* Classes: construction by vectorcall, methods, properties, operators, protocols. Heap types, as every
 * extension that can be unloaded or used by several interpreters has them. */
#include "calls.h"

#include <math.h>
#include <stddef.h>
#include <structmember.h>

static PyTypeObject *Point, *Frozen, *Counter;
static PyObject *name_x, *name_y, *name_by, *name_other, *name_factor, *name_a, *name_b, *name_id, *name_end;

PyTypeObject *point_type(void) { return Point; }

typedef struct {
    PyObject_HEAD
    vectorcallfunc call;
    double x, y;
} PointObject;

#define POINT(object) ((PointObject *)(object))

static PyObject *point_call(PyObject *self, PyObject *const *args, size_t nargs, PyObject *kwnames);

static PyObject *point_alloc(PyTypeObject *type, double x, double y) {
    PyObject *self = LIKELY(type == Point) ? (PyObject *)PyObject_New(PointObject, type) : type->tp_alloc(type, 0);
    if (LIKELY(self != NULL)) {
        POINT(self)->call = point_call;
        POINT(self)->x = x;
        POINT(self)->y = y;
    }
    return self;
}

static PyObject *point_vectorcall(PyObject *type, PyObject *const *args, size_t nargs, PyObject *kwnames) {
    PyObject *names[] = {name_x, name_y}, *slots[2];
    args = bind("Point", args, (Py_ssize_t)nargs, kwnames, names, 2, 2, 2, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    double x = as_f64(args[0]);
    if (failed_f64(x)) {
        return NULL;
    }
    double y = as_f64(args[1]);
    if (failed_f64(y)) {
        return NULL;
    }
    return point_alloc((PyTypeObject *)type, x, y);
}

static PyObject *point_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"x", "y", NULL};
    double x, y;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "dd", names, &x, &y)) {
        return NULL;
    }
    return point_alloc(type, x, y);
}

static void plain_dealloc(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    type->tp_free(self);
    Py_DECREF(type);
}

/* The other operand, checked; NULL with an exception set when it is not a point. */
INLINE PointObject *as_point(PyObject *object) {
    if (UNLIKELY(!PyObject_TypeCheck(object, Point))) {
        PyErr_SetString(PyExc_TypeError, "a Point is expected");
        return NULL;
    }
    return POINT(object);
}

static PyObject *point_norm(PyObject *self, PyObject *Py_UNUSED(none)) {
    return PyFloat_FromDouble(POINT(self)->x * POINT(self)->x + POINT(self)->y * POINT(self)->y);
}

static PyObject *point_shift(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
    PyObject *arg = single("shift", name_by, args, nargs, kwnames);
    double by = UNLIKELY(arg == NULL) ? -1.0 : as_f64(arg);
    if (failed_f64(by)) {
        return NULL;
    }
    POINT(self)->x += by;
    Py_RETURN_NONE;
}

static PyObject *point_dot(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
    PyObject *arg = single("dot", name_other, args, nargs, kwnames);
    PointObject *other = UNLIKELY(arg == NULL) ? NULL : as_point(arg);
    if (UNLIKELY(other == NULL)) {
        return NULL;
    }
    return PyFloat_FromDouble(POINT(self)->x * other->x + POINT(self)->y * other->y);
}

static PyObject *point_origin(PyObject *Py_UNUSED(none), PyObject *Py_UNUSED(also_none)) {
    return point_alloc(Point, 0.0, 0.0);
}

static PyObject *point_length(PyObject *self, void *Py_UNUSED(closure)) {
    return PyFloat_FromDouble(POINT(self)->x + POINT(self)->y);
}

static PyObject *point_add(PyObject *left, PyObject *right) {
    if (UNLIKELY(!PyObject_TypeCheck(left, Point) || !PyObject_TypeCheck(right, Point))) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    return point_alloc(Point, POINT(left)->x + POINT(right)->x, POINT(left)->y + POINT(right)->y);
}

static PyObject *point_negative(PyObject *self) { return point_alloc(Point, -POINT(self)->x, -POINT(self)->y); }

static PyObject *point_compare(PyObject *self, PyObject *other, int op) {
    if (UNLIKELY(op != Py_EQ && op != Py_NE) || UNLIKELY(!PyObject_TypeCheck(other, Point))) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    int same = POINT(self)->x == POINT(other)->x && POINT(self)->y == POINT(other)->y;
    return Py_NewRef(same == (op == Py_EQ) ? Py_True : Py_False);
}

static Py_ssize_t point_size(PyObject *Py_UNUSED(self)) { return 2; }

static PyObject *point_item(PyObject *self, PyObject *key) {
    int64_t index = as_i64(key);
    if (failed_i64(index)) {
        return NULL;
    }
    if (UNLIKELY(index < 0 || index > 1)) {
        PyErr_SetString(PyExc_IndexError, "a point has two coordinates");
        return NULL;
    }
    return PyFloat_FromDouble(index == 0 ? POINT(self)->x : POINT(self)->y);
}

static int point_contains(PyObject *self, PyObject *arg) {
    double value = as_f64(arg);
    if (failed_f64(value)) {
        return -1;
    }
    return POINT(self)->x == value || POINT(self)->y == value;
}

static PyObject *point_call(PyObject *self, PyObject *const *args, size_t nargs, PyObject *kwnames) {
    PyObject *arg = single("__call__", name_factor, args, (Py_ssize_t)nargs, kwnames);
    double factor = UNLIKELY(arg == NULL) ? -1.0 : as_f64(arg);
    if (failed_f64(factor)) {
        return NULL;
    }
    return PyFloat_FromDouble(POINT(self)->x * factor);
}

static PyMethodDef point_methods[] = {
    {"norm", point_norm, METH_NOARGS, NULL},
    {"shift", FAST(point_shift), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"dot", FAST(point_dot), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"origin", point_origin, METH_NOARGS | METH_STATIC, NULL},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef point_members[] = {
    {"x", T_DOUBLE, offsetof(PointObject, x), 0, NULL},
    {"y", T_DOUBLE, offsetof(PointObject, y), 0, NULL},
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(PointObject, call), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyGetSetDef point_properties[] = {
    {"length", point_length, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot point_slots[] = {
    {Py_tp_new, point_new},           {Py_tp_dealloc, plain_dealloc},      {Py_tp_methods, point_methods},
    {Py_tp_members, point_members},   {Py_tp_getset, point_properties},    {Py_nb_add, point_add},
    {Py_nb_negative, point_negative}, {Py_tp_richcompare, point_compare},  {Py_mp_length, point_size},
    {Py_mp_subscript, point_item},    {Py_sq_contains, point_contains},    {Py_tp_call, PyVectorcall_Call},
    {0, NULL},
};

static PyType_Spec point_spec = {"calls.Point", sizeof(PointObject), 0, 
                                Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL, point_slots};

static PyObject *distance(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs,
                          PyObject *kwnames) {
    PyObject *names[] = {name_a, name_b}, *slots[2];
    args = bind("distance", args, nargs, kwnames, names, 2, 2, 2, slots);
    if (UNLIKELY(args == NULL)) {
        return NULL;
    }
    PointObject *a = as_point(args[0]), *b = UNLIKELY(a == NULL) ? NULL : as_point(args[1]);
    if (UNLIKELY(b == NULL)) {
        return NULL;
    }
    return PyFloat_FromDouble(fabs(a->x - b->x) + fabs(a->y - b->y));
}

typedef struct {
    PyObject_HEAD
    int64_t id;
} FrozenObject;

static PyObject *frozen_vectorcall(PyObject *type, PyObject *const *args, size_t nargs, PyObject *kwnames) {
    PyObject *arg = single("Frozen", name_id, args, (Py_ssize_t)nargs, kwnames);
    int64_t id = UNLIKELY(arg == NULL) ? -1 : as_i64(arg);
    if (failed_i64(id)) {
        return NULL;
    }
    FrozenObject *self = PyObject_New(FrozenObject, (PyTypeObject *)type);
    if (LIKELY(self != NULL)) {
        self->id = id;
    }
    return (PyObject *)self;
}

static PyObject *frozen_double(PyObject *self, PyObject *Py_UNUSED(none)) {
    return PyLong_FromLongLong((int64_t)((uint64_t)((FrozenObject *)self)->id * 2));
}

static Py_hash_t frozen_hash(PyObject *self) {
    Py_hash_t hash = (Py_hash_t)((FrozenObject *)self)->id;
    return hash == -1 ? -2 : hash;
}

static PyMethodDef frozen_methods[] = {
    {"double", frozen_double, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef frozen_members[] = {
    {"id", T_LONGLONG, offsetof(FrozenObject, id), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot frozen_slots[] = {
    {Py_tp_dealloc, plain_dealloc},
    {Py_tp_methods, frozen_methods},
    {Py_tp_members, frozen_members},
    {Py_tp_hash, frozen_hash},
    {0, NULL},
};

static PyType_Spec frozen_spec = {"calls.Frozen", sizeof(FrozenObject), 0, Py_TPFLAGS_DEFAULT, frozen_slots};

typedef struct {
    PyObject_HEAD
    int64_t next, end;
} CounterObject;

static PyObject *counter_vectorcall(PyObject *type, PyObject *const *args, size_t nargs, PyObject *kwnames) {
    PyObject *arg = single("Counter", name_end, args, (Py_ssize_t)nargs, kwnames);
    int64_t end = UNLIKELY(arg == NULL) ? -1 : as_i64(arg);
    if (failed_i64(end)) {
        return NULL;
    }
    CounterObject *self = PyObject_New(CounterObject, (PyTypeObject *)type);
    if (LIKELY(self != NULL)) {
        self->next = 0;
        self->end = end;
    }
    return (PyObject *)self;
}

static PyObject *counter_next(PyObject *self) {
    CounterObject *counter = (CounterObject *)self;
    if (counter->next == counter->end) {
        return NULL;
    }
    return PyLong_FromLongLong(++counter->next);
}

static PyType_Slot counter_slots[] = {
    {Py_tp_dealloc, plain_dealloc},
    {Py_tp_iter, PyObject_SelfIter},
    {Py_tp_iternext, counter_next},
    {0, NULL},
};

static PyType_Spec counter_spec = {"calls.Counter", sizeof(CounterObject), 0, Py_TPFLAGS_DEFAULT, counter_slots};

PyMethodDef class_methods[] = {
    {"distance", FAST(distance), METH_FASTCALL | METH_KEYWORDS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject *add_type(PyObject *module, PyType_Spec *spec, const char *name, vectorcallfunc construct) {
    PyObject *type = PyType_FromSpec(spec);
    if (type == NULL) {
        return NULL;
    }
    ((PyTypeObject *)type)->tp_vectorcall = construct;
    return PyModule_AddObject(module, name, Py_NewRef(type)) < 0 ? NULL : (PyTypeObject *)type;
}

int classes_ready(PyObject *module) {
    struct {
        PyObject **name;
        const char *text;
    } names[] = {{&name_x, "x"}, {&name_y, "y"},   {&name_by, "by"}, {&name_other, "other"}, {&name_factor, "factor"},
                 {&name_a, "a"}, {&name_b, "b"},   {&name_id, "id"}, {&name_end, "end"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        *names[i].name = PyUnicode_InternFromString(names[i].text);
        if (*names[i].name == NULL) {
            return -1;
        }
    }
    Point = add_type(module, &point_spec, "Point", point_vectorcall);
    Frozen = add_type(module, &frozen_spec, "Frozen", frozen_vectorcall);
    Counter = add_type(module, &counter_spec, "Counter", counter_vectorcall);
    return Point && Frozen && Counter ? 0 : -1;
}
