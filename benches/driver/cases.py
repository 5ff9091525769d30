"""The measured statements. `m` is the module under test; what `setup` binds is local to the loop."""

import textwrap
from collections import namedtuple
from time import perf_counter

# Copies of the statement in the loop: the loop itself costs next to nothing beside them.
COPIES = 20

# `statement` runs many times in a timed loop.
Case = namedtuple("Case", "name statement setup")


def case(name, statement, setup=""):
    return Case(name, statement, setup)


def take(name):
    return f"f = m.{name}"


def compiled(case, module):
    """A function that runs the case so many times and returns seconds; its own code object, since
    the interpreter specialises code for what it meets. None when the module lacks the case,
    or takes no such argument."""
    # Statements of several lines are indented once; the blank first line is theirs.
    statements = "\n".join([case.statement.strip("\n")] * COPIES)
    source = (
        f"def run(loops):\n"
        f"    {case.setup}\n"
        f"    start = clock()\n"
        f"    for _ in range(loops):\n"
        f"{textwrap.indent(statements, ' ' * 8)}\n"
        f"    return clock() - start\n"
    )
    namespace = {"m": module, "clock": perf_counter}
    exec(source, namespace)
    run = namespace["run"]
    try:
        run(1)
    except (AttributeError, TypeError):
        return None
    return run


# Strings in containers are longer than what C++ keeps without memory of its own.
CASES = [
    case("no argument", "f()", take("nothing")),
    case("two ints", "f(1, 2)", take("ints")),
    case("two large ints", "f(a, a)", take("ints") + "; a = 1 << 40"),
    case("two floats", "f(1.0, 2.0)", take("floats")),
    case("str", "f('some text')", take("text")),
    case("str, not ASCII", "f('s\u00f6me t\u00e9xt')", take("text")),
    case("bytes", "f(b'some bytes')", take("bytes_in")),
    case("any object", "f(o)", take("object") + "; o = object()"),
    case("bool", "f(True)", take("boolean")),
    case("one positional-only", "f(1)", take("one")),
    case("optional, given", "f(1)", take("optional")),
    case("optional, absent", "f()", take("optional")),
    case("keywords, none given", "f(1, 2, 3)", take("keywords")),
    case("keywords, some given", "f(1, 2, c=3)", take("keywords")),
    case("keywords, all given", "f(a=1, b=2, c=3)", take("keywords")),
    case("keyword-only", "f(1, b=2)", take("keyword_only")),
    case("defaults, all used", "f(1)", take("defaults")),
    case("*args", "f(1, 2, 3)", take("varargs")),
    case("**kwargs", "f(a=1, b=2)", take("varkeywords")),
    case("a, *args, **kwargs", "f(1, 2, 3, b=4)", take("mixed")),
    case("return str", "f()", take("str_out")),
    case("return bytes", "f()", take("bytes_out")),
    case("return tuple", "f()", take("tuple_out")),
    case("raise ValueError", "\ntry: f()\nexcept ValueError: pass", take("fail")),
    case("call back", "f(g)", take("call_back") + "; g = lambda: None"),
    case("call back with arguments", "f(g, 1000, 2.0)", take("call_back_with") + "; g = lambda a, b: None"),
    case("call a bound method", "f(g, 1.0)", take("call_one") + "; g = m.Point(1.0, 2.0).shift"),
    case("call with three arguments", "f(g, 1000)", take("call_three") + "; g = m.keywords"),
    case("call with keywords", "f(g, 1000, k)", take("call_keywords") + "; g = m.keywords; k = {'b': 2, 'c': 3}"),
    case("call a method by its name", "f(p, 1.0)", take("call_method_one") + "; p = m.Point(1.0, 2.0)"),
    case("call a method", "f(1)", take("call_method")),
    case("intern! attribute", "f(1)", take("attribute")),
    case("detach", "f()", take("detach")),
    case("attach, nested", "f()", take("attach_nested")),
    case("cast to a class", "f(p)", take("cast_point") + "; p = m.Point(1.0, 2.0)"),
    case("cast to list", "f(l)", take("cast_list") + "; l = []"),
    case("cast that fails", "f(1)", take("cast_list")),
    case("Vec<f64> in", "f(l)", take("floats_in") + "; l = [float(i) for i in range(100)]"),
    case("Vec<f64> out", "f(100)", take("floats_out")),
    case("Vec<i64> in", "f(l)", take("ints_in") + "; l = list(range(1000, 1100))"),
    case("Vec<i64> out", "f(100)", take("ints_out")),
    case("Vec<i64> in, from a tuple", "f(l)", take("ints_in") + "; l = tuple(range(1000, 1100))"),
    case("Vec<String> in", "f(l)", take("strings_in") + "; l = [f'a string of some length {i}' for i in range(100)]"),
    case("Vec<String> out", "f(100)", take("strings_out")),
    case("[f64; 3] in", "f(l)", take("array_in") + "; l = [1.0, 2.0, 3.0]"),
    case("[f64; 3] out", "f()", take("array_out")),
    case("tuple in", "f(t)", take("tuple_in") + "; t = (1, 2.0)"),
    case("HashMap in", "f(d)", take("map_in") + "; d = {f'key{i}': i for i in range(100)}"),
    case("HashMap out", "f()", take("map_out")),
    case("iterate a list", "f(l)", take("list_walk") + "; l = list(range(100))"),
    case("iterate a dict", "f(d)", take("dict_walk") + "; d = {i: i for i in range(100)}"),
    case("iterate an iterator", "f(i)", take("iterator_walk") + "; i = range(1000, 1100)"),
    case("buffer sum", "f(b)", take("buffer_sum") + "; from array import array; b = array('d', range(100))"),
    case("construct by position", "C(1.0, 2.0)", "C = m.Point"),
    case("construct by keyword", "C(x=1.0, y=2.0)", "C = m.Point"),
    case("construct, frozen", "C(1000)", "C = m.Frozen"),
    case("construct, static method", "f()", "f = m.Point.origin"),
    case("method, &self", "p.norm()", "p = m.Point(1.0, 2.0)"),
    case("method, &mut self", "p.shift(1.0)", "p = m.Point(1.0, 2.0)"),
    case("method, frozen", "p.double()", "p = m.Frozen(1000)"),
    case("method, class argument", "p.dot(q)", "p = m.Point(1.0, 2.0); q = m.Point(2.0, 3.0)"),
    case("function, class arguments", "f(p, q)", take("distance") + "; p = m.Point(1.0, 2.0); q = m.Point(2.0, 3.0)"),
    case("get a field", "p.x", "p = m.Point(1.0, 2.0)"),
    case("get a field, frozen", "p.id", "p = m.Frozen(1000)"),
    case("set a field", "p.x = 3.0", "p = m.Point(1.0, 2.0)"),
    case("getter", "p.length", "p = m.Point(1.0, 2.0)"),
    case("a + b", "p + q", "p = m.Point(1.0, 2.0); q = m.Point(2.0, 3.0)"),
    case("-a", "-p", "p = m.Point(1.0, 2.0)"),
    case("a == b", "p == q", "p = m.Point(1.0, 2.0); q = m.Point(1.0, 2.0)"),
    case("len(a)", "len(p)", "p = m.Point(1.0, 2.0)"),
    case("a[1]", "p[1]", "p = m.Point(1.0, 2.0)"),
    case("v in a", "2.0 in p", "p = m.Point(1.0, 2.0)"),
    case("hash(a)", "hash(p)", "p = m.Frozen(1000)"),
    case("call an instance", "p(2.0)", "p = m.Point(1.0, 2.0)"),
    case("iterate an instance", "\nfor _ in C(100): pass", "C = m.Counter"),
]
