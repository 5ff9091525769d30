// The functions and classes of the call benches with nanobind, as a user of it would write them.
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/operators.h>
#include <nanobind/stl/array.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/unordered_map.h>
#include <nanobind/stl/vector.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nb = nanobind;
using namespace nb::literals;

struct Point {
    double x, y;
};

struct Frozen {
    int64_t id;
};

struct Counter {
    int64_t next, end;
};

template <typename T> static T sum(const std::vector<T> &values) {
    T sum{};
    for (const T &value : values) {
        sum += value;
    }
    return sum;
}

static int64_t sum_of_three(int64_t a, int64_t b, int64_t c) { return a + b + c; }

static void functions(nb::module_ &m) {
    m.def("nothing", [] {});
    m.def("ints", [](int64_t a, int64_t b) { return a + b; }, "a"_a, "b"_a);
    m.def("floats", [](double a, double b) { return a + b; }, "a"_a, "b"_a);
    m.def("text", [](const char *text) { return std::string_view(text).size(); }, "text"_a);
    m.def("bytes_in", [](nb::bytes data) { return data.size(); }, "data"_a);
    m.def("object", [](nb::handle) {}, "object"_a);
    m.def("boolean", [](bool flag) { return !flag; }, "flag"_a);
    m.def("one", [](int64_t a) { return a + 1; });
    m.def("optional", [](std::optional<int64_t> a) { return a; }, "a"_a = nb::none());
    m.def("keywords", &sum_of_three, "a"_a, "b"_a, "c"_a);
    m.def("keyword_only", &sum_of_three, "a"_a, nb::kw_only(), "b"_a, "c"_a = 3);
    m.def("defaults", &sum_of_three, "a"_a, "b"_a = 2, "c"_a = 3);
    m.def("varargs", [](nb::args args) { return args.size(); });
    m.def("varkeywords", [](nb::kwargs kwargs) { return kwargs.size(); });
    m.def("mixed", [](int64_t a, nb::args args, nb::kwargs kwargs) { return a + args.size() + kwargs.size(); },
          "a"_a, "args"_a, "kwargs"_a);
    m.def("str_out", [] { return "a short text"; });
    m.def("bytes_out", [] { return nb::bytes("a few bytes", 11); });
}

static void containers(nb::module_ &m) {
    m.def("floats_in", &sum<double>, "values"_a);
    m.def("ints_in", &sum<int64_t>, "values"_a);
    m.def("strings_in", [](const std::vector<std::string> &values) {
        size_t size = 0;
        for (const auto &value : values) {
            size += value.size();
        }
        return size;
    }, "values"_a);
    m.def("floats_out", [](size_t count) {
        std::vector<double> values(count);
        for (size_t i = 0; i < count; i++) {
            values[i] = (double)i;
        }
        return values;
    }, "count"_a);
    m.def("ints_out", [](size_t count) {
        std::vector<int64_t> values(count);
        for (size_t i = 0; i < count; i++) {
            values[i] = (int64_t)(1000 + i);
        }
        return values;
    }, "count"_a);
    m.def("strings_out", [](size_t count) { return std::vector<std::string>(count, "a string of some length"); }, "count"_a);
    m.def("array_in", [](std::array<double, 3> values) { return values[0] + values[1] + values[2]; }, "values"_a);
    m.def("array_out", [] { return std::array<double, 3>{1.0, 2.0, 3.0}; });
    m.def("tuple_in", [](std::pair<int64_t, double> values) { return (double)values.first + values.second; },
          "values"_a);
    m.def("tuple_out", [] { return std::pair<int64_t, double>(1000, 2.0); });
    m.def("map_in", [](const std::unordered_map<std::string, int64_t> &values) {
        int64_t sum = 0;
        for (const auto &[key, value] : values) {
            sum += value;
        }
        return sum;
    }, "values"_a);
    m.def("map_out", []() -> const std::unordered_map<std::string, int64_t> & {
        static const auto *map = [] {
            auto *map = new std::unordered_map<std::string, int64_t>;
            for (int64_t i = 0; i < 100; i++) {
                map->emplace("key" + std::to_string(i), i);
            }
            return map;
        }();
        return *map;
    });
    m.def("list_walk", [](nb::list values) {
        int64_t sum = 0;
        for (nb::handle value : values) {
            sum += nb::cast<int64_t>(value);
        }
        return sum;
    }, "values"_a);
    m.def("dict_walk", [](nb::dict values) {
        int64_t sum = 0;
        for (auto [key, value] : values) {
            sum += nb::cast<int64_t>(value);
        }
        return sum;
    }, "values"_a);
    m.def("iterator_walk", [](nb::iterable values) {
        int64_t sum = 0;
        for (nb::handle value : values) {
            sum += nb::cast<int64_t>(value);
        }
        return sum;
    }, "values"_a);
}

static void python(nb::module_ &m) {
    m.def("fail", [] { throw nb::value_error("a bad value"); });
    m.def("call_back", [](nb::object function) { return function(); }, "function"_a);
    m.def("call_back_with", [](nb::object function, int64_t a, double b) { return function(a, b); }, "function"_a, "a"_a,
          "b"_a);
    m.def("call_one", [](nb::object function, double a) { return function(a); }, "function"_a, "a"_a);
    m.def("call_three", [](nb::object function, int64_t a) { return function(a, a, a); }, "function"_a, "a"_a);
    m.def("call_keywords", [](nb::object function, int64_t a, nb::dict kwargs) { return function(a, **kwargs); },
          "function"_a, "a"_a, "kwargs"_a);
    m.def("call_method_one", [](nb::object object, double a) { return object.attr("shift")(a); }, "object"_a, "a"_a);
    m.def("call_method", [](nb::object object) { return object.attr("bit_length")(); }, "object"_a);
    m.def("attribute", [](nb::object object) { return nb::object(object.attr("real")); }, "object"_a);
    m.def("detach", [] { nb::gil_scoped_release release; });
    m.def("attach_nested", [] { nb::gil_scoped_acquire acquire; });
    m.def("cast_point", [](nb::handle object) { return nb::isinstance<Point>(object); }, "object"_a);
    m.def("cast_list", [](nb::handle object) { return nb::isinstance<nb::list>(object); }, "object"_a);
    m.def("buffer_sum", [](nb::ndarray<const double, nb::ndim<1>, nb::c_contig, nb::device::cpu> values) {
        double sum = 0.0;
        for (size_t i = 0; i < values.shape(0); i++) {
            sum += values.data()[i];
        }
        return sum;
    }, "values"_a);
}

static void classes(nb::module_ &m) {
    nb::class_<Point>(m, "Point")
        .def(nb::init<double, double>(), "x"_a, "y"_a)
        .def_rw("x", &Point::x)
        .def_rw("y", &Point::y)
        .def("norm", [](const Point &p) { return p.x * p.x + p.y * p.y; })
        .def("shift", [](Point &p, double by) { p.x += by; }, "by"_a)
        .def("dot", [](const Point &p, const Point &other) { return p.x * other.x + p.y * other.y; }, "other"_a)
        .def_prop_ro("length", [](const Point &p) { return p.x + p.y; })
        .def_static("origin", [] { return Point{0.0, 0.0}; })
        .def("__add__", [](const Point &p, const Point &q) { return Point{p.x + q.x, p.y + q.y}; }, nb::is_operator())
        .def("__neg__", [](const Point &p) { return Point{-p.x, -p.y}; })
        .def("__eq__", [](const Point &p, const Point &q) { return p.x == q.x && p.y == q.y; }, nb::is_operator())
        .def("__len__", [](const Point &) { return 2; })
        .def("__getitem__", [](const Point &p, size_t index) {
            if (index > 1) {
                throw nb::index_error("a point has two coordinates");
            }
            return index == 0 ? p.x : p.y;
        })
        .def("__contains__", [](const Point &p, double value) { return p.x == value || p.y == value; })
        .def("__call__", [](const Point &p, double factor) { return p.x * factor; }, "factor"_a);
    m.def("distance", [](const Point &a, const Point &b) { return std::fabs(a.x - b.x) + std::fabs(a.y - b.y); },
          "a"_a, "b"_a);
    nb::class_<Frozen>(m, "Frozen")
        .def(nb::init<int64_t>(), "id"_a)
        .def_ro("id", &Frozen::id)
        .def("double", [](const Frozen &frozen) { return frozen.id * 2; })
        .def("__hash__", [](const Frozen &frozen) { return frozen.id; });
    nb::class_<Counter>(m, "Counter")
        .def("__init__", [](Counter *counter, int64_t end) { new (counter) Counter{0, end}; }, "end"_a)
        .def("__iter__", [](nb::handle counter) { return counter; })
        .def("__next__", [](Counter &counter) {
            if (counter.next == counter.end) {
                throw nb::stop_iteration();
            }
            return ++counter.next;
        });
}

NB_MODULE(calls, m) {
    functions(m);
    containers(m);
    python(m);
    classes(m);
}
