"""What the scripts that observe say things with."""

import copy
import inspect
import os
import pickle
import re
import sys
import types
import warnings
import weakref


def clean(text):
    """Without what differs from run to run, and without the numbers of this file's lines."""
    text = re.sub(r"0x[0-9a-fA-F]+", "0x", str(text))
    text = text.replace(os.path.dirname(os.path.abspath(__file__)), "TESTS")
    text = re.sub(r'(TESTS/\w+\.py", line )\d+', r"\1N", text)
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def show(name, value):
    print(clean(name), clean(value), sep="\t")


def described(error):
    kind = type(error)
    text = f"{kind.__module__}.{kind.__qualname__}: {error}"
    for note in getattr(error, "__notes__", []):
        text += f" [note: {note}]"
    if error.__cause__ is not None:
        text += f" [cause: {described(error.__cause__)}]"
    elif error.__context__ is not None:
        text += f" [context: {described(error.__context__)}]"
    return text


def outcome(call, *args, **kwargs):
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            result = repr(call(*args, **kwargs))
    except BaseException as error:
        result = described(error)
    for warning in caught:
        result += f" [{warning.category.__name__}: {warning.message}]"
    return result


def attempt(name, call, *args, **kwargs):
    show(name, outcome(call, *args, **kwargs))


FACTS = [
    "__name__",
    "__qualname__",
    "__module__",
    "__doc__",
    "__text_signature__",
    "__self__",
    "__objclass__",
]


def describe(name, value):
    show(f"{name} repr", repr(value))
    show(f"{name} type", type(value))
    missing = []
    for fact in FACTS:
        if name == "PanicException" and fact == "__doc__":
            continue
        if hasattr(value, fact):
            show(f"{name}.{fact}", repr(getattr(value, fact)))
        else:
            missing.append(fact)
    show(f"{name} without", missing)
    if callable(value):
        show(f"{name} signature", outcome(lambda: str(inspect.signature(value))))


def masked(text):
    return re.sub(r"<[\w.]+ object at 0x[0-9a-f]+>", "<object>", text)


def members(name, cls):
    # Accessors come in no order of theirs.
    accessors = (types.GetSetDescriptorType, types.MemberDescriptorType)
    show(f"{name} members", [n for n, v in vars(cls).items() if not isinstance(v, accessors)])
    show(f"{name} accessors", sorted(n for n, v in vars(cls).items() if isinstance(v, accessors)))
    show(f"{name} own dir", [n for n in dir(cls) if n not in dir(object)])
    show(f"{name} mro", cls.__mro__)
    show(f"{name} bases", cls.__bases__)
    show(f"{name} hash", outcome(lambda: cls.__hash__ is object.__hash__) + " " + str(cls.__hash__ is None))
    flags = {"base": 10, "heap": 9, "immutable": 8, "sequence": 5, "mapping": 6}
    show(f"{name} flags", {flag: cls.__flags__ >> bit & 1 for flag, bit in flags.items()})
    show(f"{name} collected", cls.__flags__ >> 14 & 1)
    show(f"{name} sizes", (cls.__itemsize__, cls.__dictoffset__ != 0, cls.__weakrefoffset__ != 0))
    for member, value in vars(cls).items():
        if name == "PanicException" and member == "__doc__":
            continue  # prose of its own on each side
        if not hasattr(value, "__get__"):
            show(f"{name}.{member}", repr(value))
            continue
        facts = [outcome(lambda: getattr(getattr(cls, member), f)) for f in ["__text_signature__", "__qualname__"]]
        show(f"{name}.{member}", (type(value).__name__, getattr(value, "__doc__", None), *facts))


def instances(name, instance):
    cls = type(instance)
    show(f"{name} repr", repr(instance))
    show(f"{name} str", outcome(lambda: str(instance)))
    show(f"{name} format", outcome(lambda: f"{instance}"))
    attempt(f"{name} hash", lambda: isinstance(hash(instance), int))
    attempt(f"{name} eq itself", lambda: instance == instance)
    attempt(f"{name} eq 1", lambda: instance == 1)
    attempt(f"{name} ne 1", lambda: instance != 1)
    attempt(f"{name} lt", lambda: instance < instance)
    attempt(f"{name} lt 1", lambda: instance < 1)
    attempt(f"{name} le", lambda: instance <= instance)
    attempt(f"{name} bool", lambda: bool(instance))
    attempt(f"{name} int", lambda: int(instance))
    attempt(f"{name} len", lambda: len(instance))
    attempt(f"{name} iter", lambda: iter(instance))
    attempt(f"{name} call", lambda: instance())
    attempt(f"{name} unknown", lambda: instance.unknown)
    attempt(f"{name} set unknown", lambda: setattr(instance, "unknown", 1))
    attempt(f"{name} dict", lambda: vars(instance))
    attempt(f"{name} weak", lambda: weakref.ref(instance)() is instance)
    show(f"{name} pickle", [outcome(lambda: bool(pickle.dumps(instance, protocol))) for protocol in range(2, 5)])
    attempt(f"{name} copy", lambda: type(copy.copy(instance)).__name__)
    attempt(f"{name} deepcopy", lambda: type(copy.deepcopy(instance)).__name__)
    attempt(f"{name} reduce", lambda: instance.__reduce_ex__(2))
    attempt(f"{name} new", lambda: cls.__new__(cls))
    attempt(f"{name} object.new", lambda: object.__new__(cls))
    attempt(f"{name} init", lambda: instance.__init__(1, 2, 3))
    attempt(f"{name} subclass", lambda: type("Sub", (cls,), {}).__name__)
    attempt(f"{name} set on class", lambda: setattr(cls, "added", 1))
    attempt(f"{name} assign class", lambda: setattr(instance, "__class__", object))
    attempt(f"{name} sizeof", lambda: sys.getsizeof(instance) > 0)
