"""Observations of operators, of classes that Python extends, of warnings, coroutines and of the module as such."""

import abc
import asyncio
import copy
import functools
import gc
import importlib
import inspect
import io
import operator
import os
import pickle
import pydoc
import re
import sys
import traceback
import typing
import warnings
import weakref

import alike
from telling import attempt, describe, members, outcome, show

corners, operators = alike.corners, alike.operators


def operator_facts():
    for name, cls in vars(operators).items():
        if isinstance(cls, type):
            describe(name, cls)
            members(name, cls)
    Number = operators.Number
    binary = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "lshift", "rshift", "and_", "or_", "xor"]
    binary += ["iadd", "isub", "imul", "ipow", "ior", "lt", "le", "eq", "ne", "gt", "ge", "contains", "getitem"]
    operands = {"1": 1, "2.5": 2.5, "'x'": "x", "None": None, "Number": Number(2), "300": 300, "0": 0, "[]": []}
    for name in binary:
        function = getattr(operator, name)
        seen = {}
        for shown, operand in operands.items():
            seen.setdefault(outcome(lambda: function(Number(6), operand)), []).append(f"Number {shown}")
            seen.setdefault(outcome(lambda: function(operand, Number(6))), []).append(f"{shown} Number")
        for result, shapes in seen.items():
            show(f"{name}: {result}", " | ".join(shapes))
    for arguments in [(2,), (2, 3), (2, None), ("x",), (2, "x")]:
        attempt(f"pow(Number, {arguments})", lambda: pow(Number(6), *arguments))
        attempt(f"pow({arguments[0]!r}, Number, ...)", lambda: pow(arguments[0], Number(6), *arguments[1:]))
    attempt("divmod", lambda: (divmod(Number(7), 2), round(Number(7)), round(Number(7), 3)))
    attempt("divmod by text", lambda: divmod(Number(7), "x"))
    attempt("rdivmod", lambda: divmod(7, Number(7)))
    attempt("round by text", lambda: round(Number(7), "x"))
    for function in [operator.neg, operator.pos, operator.invert, abs, operator.index, int, float, complex, hash, bool]:
        attempt(f"{function.__name__}(Number)", lambda: function(Number(3)))
    attempt("index", lambda: ("abcd"[Number(1)], hex(Number(255)), [0][Number(5)]))
    attempt("hash", lambda: (hash(Number(-1)), {Number(1): 2}[Number(1)]))
    attempt("sorted", lambda: sorted([Number(3), Number(1)]))
    attempt("max", lambda: max(Number(3), 4))
    for name in ["__add__", "__radd__", "__iadd__", "__pow__", "__rpow__", "__ipow__", "__sub__", "__rsub__", "__lshift__"]:
        for operand in [(1,), ("x",), (), (1, 2), (1, 2, 3)]:
            attempt(f"Number.{name}{operand}", lambda: getattr(Number(1), name)(*operand))
    attempt("of class", lambda: Number.__add__(1, 1))
    attempt("keyword to a special method", lambda: Number(1).__add__(other=1))

    misfit = operators.Misfit()
    for function in [len, hash, str, repr, iter, bool, list, bytes, dir, reversed, os.fspath, sys.getsizeof]:
        attempt(f"{function.__name__}(misfit)", lambda: function(misfit))
    attempt("length hint", lambda: operator.length_hint(misfit))
    attempt("in", lambda: ("in" in misfit, "out" in misfit))
    attempt("in fails", lambda: "fail" in misfit)
    attempt("in wrong", lambda: 1 in misfit)
    attempt("getitem", lambda: misfit[1, "x"])
    attempt("getitem wrong", lambda: misfit[1, 2])
    attempt("getitem one", lambda: misfit[1])
    attempt("setitem", lambda: (misfit.__setitem__(3, 4), misfit.length, len(misfit)))
    attempt("setitem wrong", lambda: misfit.__setitem__(3, 400))
    attempt("setitem wrong key", lambda: misfit.__setitem__("x", 4))
    attempt("delitem", lambda: operator.delitem(misfit, 1))
    attempt("call with too many", lambda: misfit(1))
    attempt("call with a keyword", lambda: misfit(a=1))
    attempt("format", lambda: (f"{misfit:>3}", format(misfit)))
    attempt("Misfit[3]", lambda: operators.Misfit[3])
    attempt("Misfit['x']", lambda: operators.Misfit["x"])
    attempt("subclass", lambda: type("Sub", (operators.Misfit,), {}))
    attempt("reduce", lambda: misfit.__reduce_ex__(2))
    attempt("getstate", lambda: misfit.__getstate__())
    attempt("pickle", lambda: pickle.loads(pickle.dumps(misfit)).length)
    attempt("copy", lambda: copy.copy(misfit).length)

    for end in ["none", "stop", "error"]:
        attempt(f"countdown {end}", lambda: list(operators.Countdown(2, end)))
        attempt(f"next {end}", lambda: next(operators.Countdown(0, end)))
        attempt(f"next {end}, default", lambda: next(operators.Countdown(0, end), "default"))
        attempt(f"__next__ {end}", lambda: operators.Countdown(0, end).__next__())
        attempt(f"yield from {end}", lambda: list(delegate(operators.Countdown(1, end))))
    attempt("unpack", lambda: unpack(operators.Countdown(3, "none")))

    def holder(**members):
        return type("Holder", (), members)

    described = holder(d=operators.Descriptor())
    attempt("descriptor", lambda: (described.d, described().d))
    attempt("descriptor set", lambda: setattr(described(), "d", 1))
    attempt("descriptor set wrong", lambda: setattr(described(), "d", "x"))
    attempt("descriptor delete", lambda: delattr(described(), "d"))
    attempt("descriptor forbidden", lambda: holder(forbidden=operators.Descriptor()))
    attempt("descriptor get", lambda: operators.Descriptor().__get__(None))
    attempt("descriptor get nothing", lambda: operators.Descriptor().__get__(None, None))
    guarded = operators.Guarded()
    attempt("guarded", lambda: (guarded.name, guarded.__len__))
    attempt("guarded class", lambda: guarded.__class__)
    attempt("guarded isinstance", lambda: isinstance(guarded, int))
    attempt("guarded delete", lambda: delattr(guarded, "name"))
    attempt("guarded set", lambda: setattr(guarded, "name", 1))


def delegate(iterator):
    result = yield from iterator
    yield ("result", result)


def unpack(iterator):
    a, b = iterator
    return a, b


def extended_facts():
    for name, cls in vars(corners).items():
        if isinstance(cls, type):
            describe(name, cls)
            members(name, cls)
        elif callable(cls):
            describe(name, cls)
    Base = corners.Base

    class Plain(Base):
        """Of Python."""

    class Own(Base):
        def __new__(cls, *args, **kwargs):
            return super().__new__(cls, 10)

        def __init__(self, *args, **kwargs):
            super().__init__()
            self.args = args

    class Strict(Base):
        def __init__(self, a):
            super().__init__(a)

    class Slots(Base):
        __slots__ = ("extra",)

    class Meta(abc.ABCMeta):
        pass

    class Abstract(Base, metaclass=Meta):
        @abc.abstractmethod
        def must(self):
            pass

    class Further(corners.Middle if corners.Middle.__flags__ >> 10 & 1 else Base):
        def __init__(self, *args):
            pass

    for cls in [Base, Plain, Own, Strict, Slots, Abstract, Further, corners.Middle, corners.Initialised]:
        name = cls.__name__
        for args, kwargs in [((), {}), ((1,), {}), ((1, 2), {}), ((1,), {"b": 2}), (("x",), {}), ((), {"a": 1}), ((1,), {"c": 1})]:
            attempt(f"{name}{args}{kwargs}", lambda: (cls(*args, **kwargs), 0)[1])
        attempt(f"{name} signature", lambda: str(inspect.signature(cls)))
        attempt(f"{name} doc", lambda: (cls.__doc__, inspect.getdoc(cls)))
        attempt(f"{name} dict", lambda: sorted(vars(cls(1)).items()))
        attempt(f"{name} weak", lambda: bool(weakref.ref(cls(1))))
    attempt("who", lambda: [cls(1).who() for cls in [Base, Plain, Own, Slots, corners.Middle]])
    attempt("middle", lambda: (corners.Middle(3).inherited(), corners.Middle(3).a, corners.Middle.__base__))
    attempt("pickle of a subclass", lambda: pickle.dumps(Plain(1)))
    attempt("copy of a subclass", lambda: copy.copy(Plain(1)).a)
    attempt("slots", lambda: setattr(Slots(1), "other", 1))
    attempt("steps", lambda: corners.Initialised(1).steps)
    attempt("steps without", lambda: corners.Initialised().steps)
    attempt("steps wrong", lambda: corners.Initialised("x").steps)
    attempt("steps twice", lambda: steps_twice())
    attempt("Base.__init__", lambda: (Base.__init__ is object.__init__, Base.__new__ is object.__new__))
    attempt("Base.__new__", lambda: (type(Base.__new__).__name__, Base.__new__.__doc__, Base.__new__.__text_signature__))
    attempt("Base.__new__()", lambda: Base.__new__())
    attempt("Base.__new__(int)", lambda: Base.__new__(int, 1))
    attempt("Base.__new__(Base)", lambda: Base.__new__(Base))
    attempt("Base.__new__(Middle)", lambda: Base.__new__(corners.Middle, 1))
    attempt("object.__new__(Plain)", lambda: object.__new__(Plain))
    attempt("subclasses", lambda: sorted(cls.__name__ for cls in Base.__subclasses__()))
    attempt("registered", lambda: issubclass(Base, Abstract))
    attempt("assign class", lambda: assign_class(Plain(1), Base))
    attempt("assign class back", lambda: assign_class(Plain(1), Own))
    for attribute in ["__name__", "__qualname__", "__module__", "__doc__", "__bases__", "a", "who", "new"]:
        attempt(f"set Base.{attribute}", lambda: setattr(Base, attribute, getattr(Base, attribute, 1)))
        attempt(f"del Base.{attribute}", lambda: delattr(Base, attribute))
    attempt("type hints", lambda: typing.get_type_hints(Base))
    attempt("annotations", lambda: getattr(Base, "__annotations__", None))
    attempt("call of the type", lambda: type(Base)("Dynamic", (Base,), {"x": 1}).x)
    attempt("union", lambda: Base | None)
    attempt("match", lambda: getattr(Base, "__match_args__", None))
    attempt("referents", lambda: [type(one).__name__ for one in gc.get_referents(Base(1))])

    reading = corners.Reading([1])
    attempt("fields", lambda: (getattr(reading, "class"), reading.list, reading.list is reading.list, reading.object))
    attempt("set class", lambda: (setattr(reading, "class", 2), getattr(reading, "class")))
    attempt("set class wrong", lambda: setattr(reading, "class", "x"))
    attempt("set list", lambda: setattr(reading, "list", []))
    attempt("hidden", lambda: reading.hidden)
    attempt("hidden set", lambda: (setattr(reading, "hidden", 3), reading.shown))
    attempt("hidden set wrong", lambda: setattr(reading, "hidden", 300))
    attempt("shown deleted", lambda: (delattr(reading, "shown"), reading.shown))
    attempt("shown set", lambda: setattr(reading, "shown", 1))
    attempt("deleted class", lambda: delattr(reading, "class"))
    attempt("vars", lambda: vars(reading))
    attempt("attrgetter", lambda: operator.attrgetter("object")(reading))

    stderr, sys.stderr = sys.stderr, io.StringIO()
    try:
        failing = outcome(corners.use_failing_constant)
        printed = sys.stderr.getvalue()
    finally:
        sys.stderr = stderr
    show("failing constant", re.sub(r"src/\S+", "FILE", failing))
    show("failing constant printed", re.sub(r"src/\S+", "FILE", printed))


def steps_twice():
    made = corners.Initialised(1, 2, a=3) if False else corners.Initialised(1)
    made.__init__(5)
    return made.steps


def assign_class(instance, cls):
    instance.__class__ = cls
    return type(instance).__name__


def warning_facts():
    def place(call, *args):
        try:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                call(*args)
        except Exception as error:
            return repr(error)
        # The line relative to this function's: others may come before it.
        first = place.__code__.co_firstlineno
        return [
            (w.category.__name__, str(w.message), os.path.basename(w.filename),
             w.lineno - first if w.filename == __file__ else w.lineno, w.source)
            for w in caught
        ]

    def nested(*args):
        return corners.warn_at(*args)

    for level in [0, 1, 2, 3, -1]:
        show(f"level {level}", place(nested, level))
    show("category", place(nested, 1, DeprecationWarning))
    show("category that is none", place(nested, 1, int))
    show("category that is no type", place(nested, 1, 3))
    show("explicit", place(corners.warn_explicitly))
    show("function", place(lambda: alike.calls.warns()))
    show("function of age", place(lambda: alike.calls.warns_of_age()))
    show("new", place(lambda: corners.Warning()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        instance = corners.Warning()
    show("method", place(lambda: instance.method()))
    show("getter", place(lambda: instance.value))
    show("special", place(lambda: len(instance)))
    show("static", place(lambda: corners.Warning.free()))
    show("wrong arguments", place(lambda: alike.calls.warns(1)))

    def as_error(call):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return outcome(call)

    for name, call in {
        "level": lambda: nested(1),
        "function": alike.calls.warns,
        "new": corners.Warning,
        "method": instance.method,
        "getter": lambda: instance.value,
        "special": lambda: len(instance),
    }.items():
        show(f"{name} as an error", as_error(call))


def coroutine_facts():
    made = corners.later(1)
    cls = type(made)
    show("coroutine", (cls.__name__, cls.__qualname__, cls.__module__, cls.__doc__))
    show("own", [name for name in dir(cls) if name not in dir(object)])
    show("names", (made.__name__, made.__qualname__))
    attempt("is", lambda: (inspect.isawaitable(made), inspect.iscoroutine(made), asyncio.iscoroutine(made)))
    attempt("function is", lambda: inspect.iscoroutinefunction(corners.later))
    attempt("send", lambda: made.send(None))
    attempt("send again", lambda: made.send(None))
    attempt("throw after", lambda: made.throw(ValueError("thrown")))
    attempt("close after", lambda: made.close())
    attempt("made by hand", cls)
    attempt("set name", lambda: setattr(made, "__name__", "x"))
    for name, make in {
        "later": lambda: corners.later([1]),
        "fails_later": corners.fails_later,
        "panics_later": corners.panics_later,
        "method": lambda: corners.Slow().method(3),
        "free": corners.Slow.free,
    }.items():
        attempt(f"run {name}", lambda: asyncio.run(waited(make())))
        attempt(f"names of {name}", lambda: (make().__name__, make().__qualname__))
    attempt("arguments", lambda: corners.later())
    attempt("arguments of a method", lambda: corners.Slow().method("x"))
    attempt("closed", lambda: closed(corners.never()))
    attempt("thrown", lambda: corners.never().throw(ValueError("thrown")))
    attempt("thrown into a failing one", lambda: corners.fails_later().throw(ValueError("thrown")))
    attempt("timed out", lambda: asyncio.run(timed_out()))
    attempt("iter", lambda: iter(corners.later(1)) is not None)
    attempt("next", lambda: next(iter(corners.later(1))))
    attempt("pickle", lambda: pickle.dumps(corners.later(1)))
    attempt("repr", lambda: re.sub("0x[0-9a-f]+", "0x", repr(corners.later(1))))


async def waited(coroutine):
    return await coroutine


def closed(coroutine):
    coroutine.send(None)
    coroutine.close()
    return outcome(lambda: coroutine.send(None))


async def timed_out():
    await asyncio.wait_for(corners.never(), 0.01)


def traceback_facts():
    def fail(depth=0):
        raise KeyError("deep")

    def again(depth):
        return corners.deeply(again, depth - 1) if depth else fail()

    try:
        corners.deeply(again, 2)
    except KeyError as error:
        show("frames", [frame.name for frame in traceback.extract_tb(error.__traceback__)])
    try:
        corners.deeply(corners.deeply, 1)
    except TypeError as error:
        show("frames of an argument", ([frame.name for frame in traceback.extract_tb(error.__traceback__)], str(error)))
    try:
        operators.Number(1) + operators.Countdown(3, "error")
    except TypeError as error:
        show("frames of an operator", ([frame.name for frame in traceback.extract_tb(error.__traceback__)], str(error)))
    try:
        list(operators.Countdown(1, "error"))
    except ValueError as error:
        show("frames of an iterator", [frame.name for frame in traceback.extract_tb(error.__traceback__)])

    def endless(depth):
        return corners.deeply(endless, depth + 1)

    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(150)
    try:
        attempt("recursion", lambda: corners.deeply(endless, 0))
    finally:
        sys.setrecursionlimit(limit)


def function_facts():
    one, caller = alike.calls.one, alike.calls.Caller(1)
    attempt("equal", lambda: (one == one, one == alike.calls.two, hash(one) == hash(one), caller.one == caller.one))
    attempt("equal of two", lambda: caller.one == alike.calls.Caller(1).one)
    attempt("kinds", lambda: (inspect.isbuiltin(one), inspect.isroutine(one), inspect.ismethod(caller.one),
                              inspect.ismethoddescriptor(alike.calls.Caller.one), inspect.isfunction(one)))
    attempt("kind", lambda: (type(one), type(caller.one), type(alike.calls.Caller.one), type(alike.calls.Caller.of_class),
                             type(alike.calls.Caller.of_none), type(vars(alike.calls.Caller)["of_none"])))
    attempt("getdoc", lambda: (inspect.getdoc(alike.calls.defaults), inspect.getdoc(one)))
    attempt("set", lambda: setattr(one, "attribute", 1))
    attempt("set doc", lambda: setattr(one, "__doc__", "x"))
    attempt("weak", lambda: weakref.ref(one)() is one)
    attempt("reduce", lambda: one.__reduce__())
    attempt("reduce of a method", lambda: caller.nothing.__reduce__()[1][1])
    attempt("copy", lambda: (copy.copy(one) is one, copy.deepcopy(one) is one))
    attempt("partial", lambda: functools.partial(one, a=3)())
    attempt("wraps", lambda: functools.wraps(one)(lambda: 1).__name__)
    attempt("bind", lambda: str(inspect.signature(alike.calls.mixed).bind(1, b=2)))
    attempt("singledispatch", lambda: functools.singledispatch(one)(3))
    attempt("as a method", lambda: type("Holder", (), {"one": one})().one(4))
    attempt("map", lambda: list(map(one, [1, "x"])))
    attempt("subclass of the type", lambda: type("F", (type(one),), {}))
    attempt("module of", lambda: (one.__module__, inspect.getmodule(one).__name__, one.__self__))
    attempt("source", lambda: inspect.getsource(one))
    attempt("arguments kept", lambda: one.__call__(5))
    attempt("get", lambda: one.__get__(1)(6))
    attempt("unbound of a class method", lambda: vars(alike.calls.Caller)["of_class"].__get__(None, int)(1))
    attempt("method by a subclass", lambda: alike.calls.Caller.one(type("X", (), {})(), 1))
    for name in ["calls", "classes", "enums", "corners"]:
        text = pydoc.plaintext.document(getattr(alike, name))
        # Classes are observed one by one; what they are called with stands before their members.
        text = re.sub(r"\n +\|.*", "", re.sub(r"FILE\n.*\n", "", text))
        show(f"help {name}", re.sub(r"\n\s*\n", "\n", text))


def import_facts():
    show("file", os.path.basename(alike.__file__).split(".")[0])
    show("spec", (alike.__spec__.name, alike.__spec__.submodule_search_locations, type(alike.__spec__.loader).__name__))
    show("submodule", (alike.calls.__spec__, alike.calls.__loader__, hasattr(alike.calls, "__file__")))
    attempt("import a submodule", lambda: importlib.import_module("alike.calls"))
    attempt("from import", lambda: from_import())
    attempt("star import", lambda: star_import())
    attempt("reload", lambda: importlib.reload(alike) is alike)
    before = dict(vars(alike))
    kept = sys.modules.pop("alike")
    attempt("import again", lambda: importlib.import_module("alike") is kept)
    again = sys.modules.get("alike")
    if again is not None:
        show("again", [name for name, value in vars(again).items() if value is not before.get(name)])
        show("again classes", again.calls.Caller is kept.calls.Caller)
    sys.modules["alike"] = kept
    attempt("load by spec", lambda: load_by_spec())
    attempt("load by another name", lambda: load_by_name())
    attempt("pickle the module", lambda: pickle.dumps(alike))
    attempt("copy the module", lambda: copy.copy(alike))
    attempt("deepcopy the module", lambda: copy.deepcopy(alike.calls))
    attempt("set", lambda: (setattr(alike, "own", 1), alike.own, delattr(alike, "own")))
    attempt("unknown", lambda: alike.unknown)
    attempt("repr of a submodule", lambda: repr(alike.calls))
    attempt("repr", lambda: repr(alike).replace(alike.__file__, "FILE"))
    attempt("classes by name", lambda: [pickle.dumps(cls, 2) for cls in [alike.classes.Open, alike.enums.Simple]])
    attempt("classes by another module", lambda: pickle.dumps(alike.classes.Other))
    attempt("module of classes", lambda: [alike.classes.Open.__module__, alike.enums.Rank.__module__])


def from_import():
    try:
        from alike import nothing_of_that_name  # noqa: F401
    except ImportError as error:
        return (error.name, str(error).replace(alike.__file__, "FILE"))


def star_import():
    names = {}
    exec("from alike import *", names)
    return sorted(name for name in names if name != "__builtins__")


def load_by_spec():
    spec = importlib.util.spec_from_file_location("alike", alike.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return (module is alike, module.calls.one is alike.calls.one)


def load_by_name():
    spec = importlib.util.spec_from_file_location("other", alike.__file__)
    try:
        return importlib.util.module_from_spec(spec)
    except ImportError as error:
        return str(error).replace(alike.__file__, "FILE")


#: In the order in which they run: the last ones change what is imported.
SECTIONS = {
    "operators": operator_facts,
    "extended": extended_facts,
    "warnings": warning_facts,
    "coroutines": coroutine_facts,
    "tracebacks": traceback_facts,
    "functions": function_facts,
    "imports": import_facts,
}
