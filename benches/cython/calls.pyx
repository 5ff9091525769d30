# cython: language_level=3, boundscheck=False, wraparound=False, binding=False, cdivision=True
# The functions and classes of the call benches with Cython, as a user of it would write them. With
# `binding=False` functions are the interpreter's own built-in functions, which it calls fastest.

cimport cython
from libc.math cimport fabs
from libc.stdint cimport int64_t
from libcpp.vector cimport vector


def nothing():
    pass


def ints(int64_t a, int64_t b):
    return a + b


def floats(double a, double b):
    return a + b


def text(str text):
    return len(text.encode())


def bytes_in(bytes data):
    return len(data)


def object(_object):
    pass


def boolean(bint flag):
    return not flag


def one(int64_t a, /):
    return a + 1


def optional(a=None):
    cdef int64_t value
    if a is None:
        return None
    value = a
    return value


def keywords(int64_t a, int64_t b, int64_t c):
    return a + b + c


def keyword_only(int64_t a, *, int64_t b, int64_t c=3):
    return a + b + c


def defaults(int64_t a, int64_t b=2, int64_t c=3):
    return a + b + c


def varargs(*args):
    return len(args)


def varkeywords(**kwargs):
    return len(kwargs)


def mixed(int64_t a, *args, **kwargs):
    return a + len(args) + len(kwargs)


# `str_out` and `bytes_out` are left out: Cython would return a constant, made once.


def floats_in(list values):
    cdef vector[double] read
    cdef double sum = 0.0
    read.reserve(len(values))
    for value in values:
        read.push_back(value)
    for number in read:
        sum += number
    return sum


def floats_out(size_t count):
    cdef vector[double] values
    values.reserve(count)
    for i in range(count):
        values.push_back(<double>i)
    return values


def ints_in(list values):
    cdef vector[int64_t] read
    cdef int64_t sum = 0
    read.reserve(len(values))
    for value in values:
        read.push_back(value)
    for number in read:
        sum += number
    return sum


def ints_out(size_t count):
    cdef vector[int64_t] values
    values.reserve(count)
    for i in range(count):
        values.push_back(<int64_t>(1000 + i))
    return values


def list_walk(list values):
    cdef int64_t sum = 0
    cdef int64_t value
    for value in values:
        sum += value
    return sum


def dict_walk(dict values):
    cdef int64_t sum = 0
    cdef int64_t number
    for _, value in values.items():
        number = value
        sum += number
    return sum


def iterator_walk(values):
    cdef int64_t sum = 0
    cdef int64_t value
    for value in values:
        sum += value
    return sum


def array_out():
    cdef double[3] values = [1.0, 2.0, 3.0]
    return values


def array_in(list values):
    cdef double[3] read
    if len(values) != 3:
        raise ValueError("three items are expected")
    for i in range(3):
        read[i] = values[i]
    return read[0] + read[1] + read[2]


def tuple_in((int64_t, double) values):
    return <double>values[0] + values[1]


def tuple_out():
    cdef (int64_t, double) values = (1000, 2.0)
    return values


def fail():
    raise ValueError("a bad value")


def call_back(function):
    return function()


def call_back_with(function, int64_t a, double b):
    return function(a, b)


def call_one(function, double a):
    return function(a)


def call_three(function, int64_t a):
    return function(a, a, a)


def call_keywords(function, int64_t a, dict kwargs):
    return function(a, **kwargs)


def call_method_one(object, double a):
    return object.shift(a)


def call_method(object):
    return object.bit_length()


def attribute(object):
    return object.real


def detach():
    with nogil:
        pass


def attach_nested():
    with nogil:
        with gil:
            pass


def cast_point(object):
    return isinstance(object, Point)


def cast_list(object):
    return isinstance(object, list)


def buffer_sum(const double[::1] values):
    cdef double sum = 0.0
    cdef Py_ssize_t i
    for i in range(values.shape[0]):
        sum += values[i]
    return sum


@cython.final
cdef class Point:
    cdef public double x
    cdef public double y

    def __cinit__(self, double x, double y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y

    def shift(self, double by):
        self.x += by

    def dot(self, Point other not None):
        return self.x * other.x + self.y * other.y

    @property
    def length(self):
        return self.x + self.y

    @staticmethod
    def origin():
        return Point.__new__(Point, 0.0, 0.0)

    def __add__(self, Point other not None):
        return Point.__new__(Point, self.x + other.x, self.y + other.y)

    def __neg__(self):
        return Point.__new__(Point, -self.x, -self.y)

    def __eq__(self, Point other not None):
        return self.x == other.x and self.y == other.y

    def __len__(self):
        return 2

    def __getitem__(self, size_t index):
        if index > 1:
            raise IndexError("a point has two coordinates")
        return self.x if index == 0 else self.y

    def __contains__(self, double value):
        return self.x == value or self.y == value

    def __call__(self, double factor):
        return self.x * factor


def distance(Point a not None, Point b not None):
    return fabs(a.x - b.x) + fabs(a.y - b.y)


@cython.final
cdef class Frozen:
    cdef readonly int64_t id

    def __cinit__(self, int64_t id):
        self.id = id

    def double(self):
        return self.id * 2

    def __hash__(self):
        return self.id


@cython.final
cdef class Counter:
    cdef int64_t next
    cdef int64_t end

    def __cinit__(self, int64_t end):
        self.next = 0
        self.end = end

    def __iter__(self):
        return self

    def __next__(self):
        if self.next == self.end:
            raise StopIteration
        self.next += 1
        return self.next
