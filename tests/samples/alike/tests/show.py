"""Prints what Python sees of the module ``alike``, one observation a line: its name, a tab, what was seen."""

import pickle
import sys
import threading
import traceback
import types
import weakref

import alike
import beyond
from telling import attempt, describe, described, instances, masked, members, outcome, show

for name, value in vars(alike).items():
    if isinstance(value, types.ModuleType):
        globals()[name] = value


def call_errors():
    positional = [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), (1,) * 7, ("x",), (1, "x")]
    keywords = [
        {},
        {"a": 1},
        {"b": 1},
        {"c": 1},
        {"d": 1},
        {"a": 1, "b": 2},
        {"b": 1, "c": 2},
        {"a": 1, "b": 2, "c": 3},
        {"x": 1},
        {"x": 1, "a": 2},
        {"y": 1, "x": 2},
        {"b": "x"},
        {"d": 1, "x": 1},
        {"a": 1, "x": 2},
        {"b": 1, "a": 2},
        {"c": 1, "b": 2, "a": 3},
    ]
    functions = {name: f for name, f in vars(calls).items() if callable(f) and name != "Caller"}
    caller = calls.Caller(1)
    functions["Caller"] = calls.Caller
    for name in ["nothing", "one", "mixed", "of_class", "of_none", "__call__"]:
        functions[f"caller.{name}"] = getattr(caller, name)
    functions["caller()"] = caller
    functions["unbound one"] = calls.Caller.one
    functions["unbound nothing"] = calls.Caller.nothing
    for name, function in functions.items():
        seen = {}
        for args in positional:
            for named in keywords:
                shown = " ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in named.items()])
                seen.setdefault(masked(outcome(function, *args, **named)), []).append(shown)
        for result, shapes in seen.items():
            show(f"{name}: {result}", " | ".join(shapes))
        attempt(f"{name} with a number as keyword", lambda: function(**{1: 2}))
    attempt("a keyword that is no UTF-8", lambda: calls.one(**{"\ud800": 1}))
    attempt("a long keyword", lambda: calls.one(1, **{"k" * 50: 1}))
    attempt("getitem", lambda: caller["x"])
    attempt("contains", lambda: "x" in caller)
    attempt("add", lambda: caller + "x")
    attempt("radd", lambda: "x" + caller)
    attempt("lt", lambda: caller < "x")
    attempt("gt", lambda: caller > 1)
    attempt("setattr", lambda: setattr(caller, "name", "x"))
    attempt("delattr", lambda: delattr(caller, "name"))
    attempt("wrong self", lambda: calls.Caller.one(1, 1))
    attempt("wrong self, slot", lambda: calls.Caller.__getitem__(1, 1))
    for name, function in functions.items():
        describe(name, function)


class Index:
    def __index__(self):
        return 5


class Failing:
    def __index__(self):
        raise KeyError("index")

    def __len__(self):
        raise KeyError("len")

    def __iter__(self):
        raise KeyError("iter")

    def __float__(self):
        raise KeyError("float")

    def __fspath__(self):
        raise KeyError("fspath")

    def __getattr__(self, name):
        raise KeyError(name)


class Named:
    __name__ = "pretending"


def extraction_errors():
    import datetime
    import ipaddress
    import pathlib

    values = {
        "None": None,
        "True": True,
        "1": 1,
        "-1": -1,
        "300": 300,
        "2**40": 2**40,
        "2**70": 2**70,
        "2**200": 2**200,
        "-2**200": -(2**200),
        "1.5": 1.5,
        "0": 0,
        "'text'": "text",
        "'1'": "1",
        "surrogate": "\ud800",
        "bytes": b"bytes",
        "bytearray": bytearray(b"bytes"),
        "[]": [],
        "[1]": [1],
        "[1, 'a']": [1, "a"],
        "['a', 1]": ["a", 1],
        "[[1], [300]]": [[1], [300]],
        "(1, 2)": (1, 2),
        "(1, 'a')": (1, "a"),
        "(1, 2, 3)": (1, 2, 3),
        "{}": {},
        "{'a': 'b'}": {"a": "b"},
        "{1: 2}": {1: 2},
        "set": {1},
        "set of text": {"a"},
        "frozenset": frozenset([1]),
        "Index": Index(),
        "Failing": Failing(),
        "Named": Named(),
        "type": int,
        "module": sys,
        "Plain": extraction.Plain(),
        "object": object(),
        "date": datetime.date(2020, 1, 1),
        "datetime": datetime.datetime(2020, 1, 1),
        "delta": datetime.timedelta(days=-1),
        "zone": datetime.timezone.utc,
        "path": pathlib.PurePosixPath("/a"),
        "address": ipaddress.ip_address("127.0.0.1"),
        "iterator": iter([1]),
        "function": call_errors,
        "builtin": len,
        "error": ValueError("v"),
        "weak": weakref.ref(extraction_errors),
        "memory": memoryview(b"m"),
        "range": range(3),
        "slice": slice(1),
        "complex": 1j,
    }
    for name, function in vars(extraction).items():
        if name.startswith("take_"):
            seen = {}
            for what, value in values.items():
                result = masked(outcome(function, value))
                result = result.replace(f"'{type(value).__name__}' object", "'*' object")
                seen.setdefault(result, []).append(what)
            for result, accepted in seen.items():
                show(f"{name}: {result}", " | ".join(accepted))


class Attributed:
    def __init__(self, **attributes):
        vars(self).update(attributes)


def derived_errors():
    cases = {
        "attributes": [1, Attributed(number=1), Attributed(number="x", other_name="t"), Attributed(number=1, other_name=2)],
        "items": [1, {}, {"number": 1}, {"number": "x"}, {"number": 1, "other key": "t"},
                  {"number": 1, "other key": 3}, {"number": 1, "other key": "t", "defaulted": "d"}],
        "all_items": [{}, {"a": 1}, {"a": 1, "b": 2}, {"a": 1, "b": ["x"]}, [1]],
        "tuple": [1, (), (1,), (1, 2), ("x", "y"), (1, "a", 2), [1, "a"]],
        "transparent": [1, ["x"], "text"],
        "newtype": ["x", None, 2**70],
        "union": [1, "t", (1, 2), (1, "x"), None, 1.5, [1], Attributed(x=1), Attributed(x=1, why={"a": "b"}),
                  Attributed(x=1, why={})],
        "with": [1, Attributed(value=3), Attributed(value="x"), Attributed(value=2)],
        "argument_with": [1, 2, "x"],
    }
    for name, values in cases.items():
        for i, value in enumerate(values):
            show(f"{name} {i} {type(value).__name__}", masked(outcome(getattr(derived, name), value)))
    attempt("out", derived.out)


def class_facts():
    for name, cls in vars(classes).items():
        if isinstance(cls, type):
            describe(name, cls)
            members(name, cls)
    documented = classes.Documented(3)
    made = {
        "documented": documented,
        "open": classes.Open(),
        "derived": classes.Derived(),
        "frozen": classes.Frozen(),
        "fields": classes.Fields(1, "b"),
        "hashed": classes.Hashed(1),
        "sequence": classes.Sequence(),
        "mapping": classes.Mapping(),
        "special": classes.Special(),
    }
    # Not there when built for the stable ABI.
    if hasattr(classes, "OwnError"):
        made["own_error"] = classes.OwnError(4)
    for name, instance in made.items():
        instances(name, instance)
    for name in ["NoConstructor", "Other", "Generic"]:
        attempt(f"{name}()", getattr(classes, name))
        attempt(f"{name}(1, a=2)", getattr(classes, name), 1, a=2)
    attempt("number", lambda: documented.number)
    attempt("set number", lambda: setattr(documented, "number", "x"))
    attempt("delete number", lambda: delattr(documented, "number"))
    attempt("set text", lambda: setattr(documented, "text", "x"))
    attempt("delete text", lambda: delattr(documented, "text"))
    attempt("set computed", lambda: setattr(documented, "computed", "x"))
    attempt("delete computed", lambda: delattr(documented, "computed"))
    attempt("read written", lambda: documented.written)
    attempt("set frozen", lambda: setattr(made["frozen"], "firstField", 2))
    attempt("getter of another", lambda: classes.Documented.number.__get__(1))
    attempt("getter of none", lambda: classes.Documented.number.__get__(None, classes.Documented) is classes.Documented.number)
    attempt("lend and read", documented.lend, lambda: documented.number)
    attempt("lend and call", documented.lend, lambda: documented.method(1))
    attempt("lend and write", documented.lend, lambda: setattr(documented, "number", 1))
    attempt("share and read", documented.share, lambda: documented.number)
    attempt("share and write", documented.share, lambda: setattr(documented, "number", 1))
    attempt("share and setter", documented.share, lambda: setattr(documented, "computed", 1))
    attempt("Generic[int]", lambda: classes.Generic[int])
    attempt("Open[int]", lambda: classes.Open[int])
    attempt("Fields()", classes.Fields)
    attempt("Fields('a', 'b')", classes.Fields, "a", "b")
    attempt("sequence", lambda: (list(made["sequence"]), made["sequence"][-1], 2 in made["sequence"]))
    attempt("sequence['x']", lambda: made["sequence"]["x"])
    attempt("sequence[1:]", lambda: made["sequence"][1:])
    attempt("mapping[1]", lambda: made["mapping"][1])
    attempt("special **", lambda: (made["special"] ** 2, pow(made["special"], 2, 3)))
    attempt("special ** 'x'", lambda: made["special"] ** "x")
    attempt("special += 'x'", lambda: made["special"].__iadd__("x"))
    attempt("special del ['x']", lambda: made["special"].__delitem__("x"))
    attempt("special == 1", lambda: made["special"] == 1)
    attempt("special < 1", lambda: made["special"] < made["special"])
    attempt("raise", raise_own)
    attempt("two bases", lambda: type("Two", (classes.Open, classes.Derived), {}))

    def in_thread():
        unsendable = classes.Unsendable()
        seen = []
        thread = threading.Thread(target=lambda: seen.append(outcome(unsendable.touch)))
        thread.start()
        thread.join()
        return seen[0]

    show("unsendable", in_thread())


def raise_own():
    raise getattr(classes, "OwnError", ValueError)(5)


def enum_facts():
    for name, cls in vars(enums).items():
        if isinstance(cls, type):
            describe(name, cls)
            members(name, cls)
            for member, value in list(vars(cls).items()):
                if isinstance(value, type) and member != "__class__":
                    describe(f"{name}.{member}", value)
                    members(f"{name}.{member}", value)
                elif isinstance(value, cls):
                    instances(f"{name}.{member}", value)
    attempt("Simple()", enums.Simple)
    attempt("Simple.First is", lambda: enums.Simple.First is enums.Simple.First)
    attempt("Simple.First ==", lambda: (enums.Simple.First == enums.Simple.First, enums.Simple.First == enums.Simple.Second))
    attempt("Simple.First == 0", lambda: enums.Simple.First == 0)
    attempt("Numbered == int", lambda: (enums.Numbered.A == 3, enums.Numbered.A == 10, enums.Numbered.B != 10))
    attempt("Numbered == text", lambda: enums.Numbered.A == "A")
    attempt("Numbered < ", lambda: enums.Numbered.A < enums.Numbered.B)
    attempt("Rank <", lambda: (enums.Rank.VERY_LOW < enums.Rank.TOP, enums.Rank.TOP <= enums.Rank.TOP))
    attempt("Rank < 1", lambda: enums.Rank.TOP < 1)
    attempt("Rank hash", lambda: hash(enums.Rank.TOP) == hash(enums.Rank.TOP))
    attempt("assign variant", lambda: setattr(enums.Simple, "First", 1))
    circle = enums.Shape.Circle(1.5)
    attempt("circle", lambda: (circle.radius, circle.area(), circle == enums.Shape.Circle(radius=1.5)))
    attempt("circle type", lambda: (type(circle).__name__, type(circle).__mro__, isinstance(circle, enums.Shape)))
    attempt("circle match", lambda: (type(circle).__match_args__, enums.Shape.Pair.__match_args__))
    attempt("circle()", enums.Shape.Circle)
    attempt("circle('x')", enums.Shape.Circle, "x")
    attempt("circle set", lambda: setattr(circle, "radius", 2.0))
    attempt("rectangle", lambda: (enums.Shape.Rectangle().width, enums.Shape.Rectangle(height=3.0).height))
    pair = enums.Shape.Pair(1, "two")
    attempt("pair", lambda: (pair._0, pair._1, len(pair), pair[0], pair[1]))
    attempt("pair[2]", lambda: pair[2])
    attempt("pair[-1]", lambda: pair[-1])
    attempt("pair iter", lambda: list(pair))
    attempt("empty", lambda: enums.Shape.Empty())
    attempt("Shape()", enums.Shape)
    attempt("labelled", lambda: (str(enums.Labelled()), f"{enums.Labelled()}"))
    instances("circle", circle)
    instances("pair", pair)


def error_facts():
    for name in ["Plain", "Documented", "Sub", "PanicException"]:
        cls = getattr(errors, name)
        describe(name, cls)
        members(name, cls)
    attempt("panics", errors.panics, "with text")
    attempt("panics with a number", errors.panics_with_number)
    attempt("panics literally", errors.panics_literally)
    attempt("panic through Python", errors.calls, lambda: errors.panics("through"))
    attempt("error through Python", errors.calls, lambda: 1 / 0)
    attempt("exit through Python", errors.calls, lambda: sys.exit(3))
    attempt("documented", errors.raise_documented)
    attempt("imported", errors.raise_imported)
    for name, error in errors.from_std():
        show(f"std {name}", f"{described(error)} {error.args!r} {getattr(error, 'errno', None)}")
    for name, text in errors.shown():
        show(f"shown {name}", text)
    chained = errors.chained()
    show("chained", described(chained))
    try:
        errors.calls(lambda: errors.calls(lambda: {}["k"]))
    except KeyError as error:
        show("traceback", errors.traceback_text(error))
        show("frames", [frame.name for frame in traceback.extract_tb(error.__traceback__)])
    try:
        errors.panics("t")
    except BaseException as error:
        show("frames of a panic", [frame.name for frame in traceback.extract_tb(error.__traceback__)])
        show("panic is an Exception", isinstance(error, Exception))
        show("panic args", error.args)
    seen = []
    if hasattr(sys, "unraisablehook"):
        former, sys.unraisablehook = sys.unraisablehook, seen.append
        errors.unraisable()
        sys.unraisablehook = former
        for event in seen:
            show("unraisable", (event.exc_type, event.err_msg, event.object))


def object_facts():
    class Broken:
        def __repr__(self):
            raise ValueError("in repr")

        __str__ = __repr__

    seen = []
    if hasattr(sys, "unraisablehook"):
        former, sys.unraisablehook = sys.unraisablehook, lambda event: seen.append(described(event.exc_value))
    for name, value in {"1": 1, "text": "t\n", "list": [1], "None": None, "type": int, "broken": Broken()}.items():
        for what, text in objects.printed(value):
            show(f"printed {name} {what}", text)
    if hasattr(sys, "unraisablehook"):
        sys.unraisablehook = former
    show("unraisable in display", seen)
    for what, text in objects.borrowed(objects.Item(1)):
        show(f"borrowed {what}", text)
    for what, text in objects.collections():
        show(f"collections {what}", text)
    for name in ["closure", "unnamed_closure"]:
        describe(name, getattr(objects, name)())
    show("capsule", repr(objects.capsule()))
    coded = objects.from_code()
    show("coded", (coded.__name__, coded.__file__, coded.__doc__))
    attempt("coded.f", coded.f)
    describe("filled", objects.filled)
    describe("filled.inner", objects.filled.inner)
    show("filled all", outcome(lambda: objects.filled.__all__))


def result_facts():
    for name, value in results.values():
        show(f"result {name}", f"{type(value)} {value!r}")


def module_facts():
    for name, module in [("alike", alike)] + [(n, m) for n, m in vars(alike).items() if isinstance(m, types.ModuleType)]:
        show(f"{name} members", list(vars(module)))
        show(f"{name} all", outcome(lambda: module.__all__))
        show(f"{name} in sys.modules", module.__name__ in sys.modules)
        for fact in ["__name__", "__doc__", "__package__"]:
            show(f"{name}.{fact}", outcome(lambda: getattr(module, fact)))
        show(f"{name} has", [hasattr(module, fact) for fact in ["__file__", "__spec__", "__loader__", "__path__"]])
        show(f"{name} type", type(module))
    attempt("pickle a function", lambda: pickle.loads(pickle.dumps(alike.calls.one)))
    attempt("module dir", lambda: dir(alike))


SECTIONS = {
    "calls": call_errors,
    "extraction": extraction_errors,
    "derived": derived_errors,
    "classes": class_facts,
    "enums": enum_facts,
    "errors": error_facts,
    "objects": object_facts,
    "results": result_facts,
    "modules": module_facts,
    **beyond.SECTIONS,
}

if __name__ == "__main__":
    for section in sys.argv[1:] or SECTIONS:
        print("#", section)
        SECTIONS[section]()
