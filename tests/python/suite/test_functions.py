"""Parameters of functions: every kind, in every way to call, compared with Python's own.

Each Rust function has a Python twin with the same signature. A call must give the same result with
both, or raise TypeError with both. The texts are those that users of the interface know, and differ
a little from Python's.
"""

import functools
import inspect
import sys
import threading

import pytest
from conftest import PYPY, explained
from pyrope_tests import functions

TWINS = """
def one(a): return a
def two(a, b): return (a, b)
def defaults(a, b=2, c=3): return (a, b, c)
def optional(a=None): return a
def varargs(*args): return args
def keywords(**kwargs): return kwargs or None
def one_and_rest(a, *args, **kwargs): return (a, args, kwargs or None)
def keyword_only(a, *, b, c=3): return (a, b, c)
def only_keywords(*, a, b): return (a, b)
def args_then_keyword(*args, a): return (args, a)
def eight(a, b, c, d, e, f, g, h): return [a, b, c, d, e, f, g, h]
def eleven(a, b, c, d, e, f, g, h, i=9, j=10, *, k=11): return [a, b, c, d, e, f, g, h, i, j, k]
"""

POSITIONAL_ONLY_TWINS = """
def positional_only(a, b=2, /): return (a, b)
def positional_then_any(a, /, b): return (a, b)
def positional_and_keywords(a, /, **kwargs): return (a, kwargs or None)
def everything(a, /, b, c=3, *args, d, e=5, **kwargs):
    return (a, b, c, args, d, e, kwargs or None)
"""

twins = {}
exec(TWINS, twins)
if sys.version_info >= (3, 8):
    exec(POSITIONAL_ONLY_TWINS, twins)
twins.pop("__builtins__")

SHAPES = [
    ((), {}),
    ((1,), {}),
    ((1, 2), {}),
    ((1, 2, 3), {}),
    ((1, 2, 3, 4), {}),
    ((1, 2, 3, 4, 5), {}),
    ((1, 2, 3, 4, 5, 6, 7, 8), {}),
    ((1, 2, 3, 4, 5, 6, 7, 8, 9), {}),
    ((), {"a": 1}),
    ((), {"b": 1}),
    ((), {"c": 1}),
    ((), {"a": 1, "b": 2}),
    ((), {"b": 2, "a": 1}),
    ((), {"a": 1, "b": 2, "c": 3}),
    ((), {"a": 1, "c": 3}),
    ((), {"other": 1}),
    ((1,), {"a": 2}),
    ((1,), {"b": 2}),
    ((1,), {"c": 2}),
    ((1,), {"b": 2, "c": 3}),
    ((1,), {"other": 2}),
    ((1,), {"b": 2, "other": 3}),
    ((1,), {"b": 2, "d": 4}),
    ((1,), {"d": 4}),
    ((1, 2), {"a": 3}),
    ((1, 2), {"b": 3}),
    ((1, 2), {"c": 3}),
    ((1, 2), {"d": 4}),
    ((1, 2), {"d": 4, "e": 6}),
    ((1, 2), {"d": 4, "other": 6, "more": 7}),
    ((1, 2), {"e": 6}),
    ((1, 2), {"other": 6}),
    ((1, 2, 3, 4), {"d": 5}),
    ((1, 2, 3, 4), {"d": 5, "e": 6, "f": 7}),
    ((1, 2, 3, 4), {"c": 5, "d": 5}),
    ((1, 2, 3), {"a": 7}),
    ((1, 2, 3), {"other": 7}),
    ((1, 2, 3), {"a": 7, "d": 1, "b": 2}),
    ((1, 2, 3), {"d": 4, "e": 5, "f": 6, "g": 7, "h": 8}),
    ((1, 2, 3), {"d": 4, "e": 5, "g": 7, "h": 8}),
]


def outcome(function, args, kwargs):
    """What a call gives, or the text of its TypeError."""
    try:
        return "returned", function(*args, **kwargs)
    except TypeError as error:
        return "raised", str(error)


@pytest.mark.parametrize("args, kwargs", SHAPES, ids=[repr(shape) for shape in SHAPES])
@pytest.mark.parametrize("name", sorted(twins))
def test_like_python(name, args, kwargs):
    expected = outcome(twins[name], args, kwargs)
    got = outcome(getattr(functions, name), args, kwargs)
    # The first call with keywords interns the names, later ones compare pointers first.
    assert outcome(getattr(functions, name), args, kwargs) == got
    if expected[0] == "raised":
        assert got[0] == "raised"
        assert got[1].startswith(f"{name}() ")
    else:
        assert got == expected


def test_without_parameters():
    nothing = functions.nothing
    assert nothing() == 42
    assert nothing(*(), **{}) == 42
    # The interpreter's own words for such functions, which name the module since 3.9.
    name = f"{nothing.__module__}.nothing()" if sys.version_info >= (3, 9) and not PYPY else "nothing()"
    for args, kwargs, text in [
        ((1,), {}, "takes no arguments (1 given)"),
        ((1, 2), {}, "takes no arguments (2 given)"),
        ((), {"a": 1}, "takes no keyword arguments"),
        ((1,), {"a": 1}, "takes no keyword arguments"),
    ]:
        with pytest.raises(TypeError) as caught:
            nothing(*args, **kwargs)
        if not PYPY:
            assert str(caught.value) == f"{name} {text}"
    assert inspect.signature(nothing).parameters == {}


# They hold on every version, whatever its Python functions say.
MESSAGES = [
    ("one", (), {}, "one() missing 1 required positional argument: 'a'"),
    ("one", (1, 2), {}, "one() takes 1 positional arguments but 2 were given"),
    ("one", (1, 2), {"a": 1}, "one() takes 1 positional arguments but 2 were given"),
    ("one", (1, 2), {"x": 1}, "one() takes 1 positional arguments but 2 were given"),
    ("one", (1,), {"a": 1}, "one() got multiple values for argument 'a'"),
    ("one", (1,), {"x": 1}, "one() got an unexpected keyword argument 'x'"),
    ("two", (), {}, "two() missing 2 required positional arguments: 'a' and 'b'"),
    ("two", (1,), {}, "two() missing 1 required positional argument: 'b'"),
    ("defaults", (), {}, "defaults() missing 1 required positional argument: 'a'"),
    (
        "defaults",
        (1, 2, 3, 4),
        {},
        "defaults() takes from 1 to 3 positional arguments but 4 were given",
    ),
    (
        "eight",
        (1, 2, 3),
        {"g": 1},
        "eight() missing 4 required positional arguments: 'd', 'e', 'f', and 'h'",
    ),
    ("keyword_only", (1,), {}, "keyword_only() missing 1 required keyword argument: 'b'"),
    (
        "only_keywords",
        (),
        {},
        "only_keywords() missing 2 required keyword arguments: 'a' and 'b'",
    ),
    (
        "positional_only",
        (),
        {"a": 1},
        "positional_only() got some positional-only arguments passed as keyword arguments: 'a'",
    ),
    (
        "positional_only",
        (),
        {"b": 1, "a": 1},
        "positional_only() got some positional-only arguments passed as keyword arguments: 'b' and 'a'",
    ),
    (
        "positional_only",
        (),
        {"a": 1, "x": 1},
        "positional_only() got an unexpected keyword argument 'x'",
    ),
    ("positional_only", (), {}, "positional_only() missing 1 required positional argument: 'a'"),
    ("only_keywords", (1,), {}, "only_keywords() takes 0 positional arguments but 1 was given"),
    ("only_keywords", (1,), {"a": 1}, "only_keywords() takes 0 positional arguments but 1 was given"),
    ("keyword_only", (1, 2), {"b": 1}, "keyword_only() takes 1 positional arguments but 2 were given"),
]


@pytest.mark.parametrize(
    "name, args, kwargs, message", MESSAGES, ids=[message for _, _, _, message in MESSAGES]
)
def test_messages(name, args, kwargs, message):
    assert outcome(getattr(functions, name), args, kwargs) == ("raised", message)


def test_call_sites_that_the_interpreter_specialised():
    def by_position(function, value):
        return function(value)

    def by_name(function, value):
        return function(a=value)

    one = functions.one
    for _ in range(2):
        for site in [by_position, by_name]:
            assert [site(one, value) for value in range(1000)] == list(range(1000))
            assert site(one, True) == 1
            with pytest.raises(TypeError, match="'str' object"):
                site(one, "x")
            with pytest.raises(OverflowError):
                site(one, 1 << 70)
            with pytest.raises(TypeError, match=r"two\(\) missing 1 required positional argument: 'b'"):
                site(functions.two, 1)
            with pytest.raises(TypeError, match=r"nothing\(\) takes no"):
                site(functions.nothing, 1)
            assert site(functions.optional, 5) == 5


def test_one_parameter_in_every_way_to_call():
    one = functions.one
    assert list(map(one, range(5))) == list(range(5))
    assert functools.partial(one, a=3)() == 3
    assert functools.partial(one, 4)() == 4
    assert one.__call__(5) == one.__call__(a=5) == one.__call__(*[5]) == one(*(), **{"a": 5}) == 5
    for args, kwargs in SHAPES:
        assert outcome(one.__call__, args, kwargs) == outcome(one, args, kwargs)


@pytest.mark.skipif(PYPY, reason="how deep C code may call itself is not counted there")
def test_a_function_that_calls_itself_without_end_is_stopped():
    def call(results):
        try:
            functions.apply_to_itself(functions.apply_to_itself)
        except RecursionError as error:
            results.append(str(error))

    # There is a limit for calls, which a debug build must have the stack for.
    results, former = [], threading.stack_size(256 << 20)
    try:
        thread = threading.Thread(target=call, args=[results])
        thread.start()
        thread.join()
    finally:
        threading.stack_size(former)
    assert "while calling a Python object" in results[0] or "Stack overflow" in results[0]


def test_positional_only_names_may_be_keywords_too():
    assert functions.positional_and_keywords(1, a=2) == (1, {"a": 2})


@pytest.mark.parametrize("args, kwargs", [((1,), {}), ((1, 2), {}), ((), {"a": 1})])
def test_a_function_without_parameters(args, kwargs):
    # Python words this in one way for its functions and in another for its builtins.
    assert functions.nothing() == 42
    with pytest.raises(TypeError, match=r"nothing\(\) (takes|got an unexpected)"):
        functions.nothing(*args, **kwargs)


def test_everything():
    assert functions.everything(1, 2, d=4) == (1, 2, 3, (), 4, 5, None)
    assert functions.everything(1, b=2, d=4, a=9) == (1, 2, 3, (), 4, 5, {"a": 9})
    assert functions.everything(1, 2, 3, 4, 5, d=6, e=7, f=8) == (1, 2, 3, (4, 5), 6, 7, {"f": 8})


def test_unpacked_calls():
    assert functions.defaults(*[1, 2], **{"c": 4}) == (1, 2, 4)
    assert functions.two(**dict(b=1, a=2)) == (2, 1)
    assert functions.varargs(*range(1000)) == tuple(range(1000))


def test_keywords_that_are_not_interned():
    name = "".join(["c"])
    assert functions.defaults(1, **{name: 7}) == (1, 2, 7)
    long_name = "".join(["an", "_argument"])
    assert functions.keywords(**{long_name: 1}) == {"an_argument": 1}


@pytest.mark.parametrize("name", ["everything", "one_and_rest", "keyword_only", "defaults"])
def test_names_that_are_not_interned_bind_as_others(name):
    function = getattr(functions, name)
    for args, kwargs in SHAPES:
        copies = {"".join([key, ""]).encode().decode(): value for key, value in kwargs.items()}
        assert outcome(function, args, copies) == outcome(function, args, kwargs)


def test_equal_names_among_the_other_keywords():
    # An equal name that is another object is the parameter still, and not one of `**kwargs`.
    longer = functions.longer_name
    assert longer(a_parameter=1, other=2) == (1, {"other": 2})
    name = "".join(["a_", "parameter"])
    assert longer(**{name: 1, "another_one": 2}) == (1, {"another_one": 2})
    with pytest.raises(TypeError, match="multiple values for argument 'a_parameter'"):
        longer(1, **{name: 1})


def test_keywords_that_are_subclasses_of_str():
    class Text(str):
        pass

    assert functions.two(**{Text("a"): 1, Text("b"): 2}) == (1, 2)


def test_keyword_names_outside_ascii_and_lone_surrogates():
    assert functions.keywords(**{"\u00fc": 1}) == {"\u00fc": 1}
    assert functions.keywords(**{"\ud800": 1}) == {"\ud800": 1}
    with pytest.raises(TypeError):
        functions.one(1, **{"\ud800": 1})


def test_the_dictionary_of_keywords_is_the_functions_own():
    given = {"x": 1}
    got = functions.keywords(**given)
    got["y"] = 2
    assert given == {"x": 1}


def test_wrong_types_name_the_parameter():
    for call, name in [
        (lambda: functions.two("x", 1), "a"),
        (lambda: functions.two(1, "x"), "b"),
        (lambda: functions.two(1, b="x"), "b"),
        (lambda: functions.defaults(1, c=None), "c"),
        (lambda: functions.everything(1, 2, d="x"), "d"),
    ]:
        with pytest.raises(TypeError, match="'(str|NoneType)' object") as caught:
            call()
        assert "'{}'".format(name) in explained(caught.value)


def test_overflow_names_the_parameter():
    with pytest.raises(OverflowError) as caught:
        functions.two(1, 2**63)
    assert caught.type is OverflowError
    assert "'b'" in explained(caught.value)


def test_no_result_is_none():
    assert functions.no_result() is None


def test_optional():
    assert functions.optional() is None
    assert functions.optional(None) is None
    assert functions.optional(a=5) == 5


def test_raw_names_lose_their_prefix():
    assert functions.raw_names(**{"type": 1, "in": 2}) == (1, 2)
    with pytest.raises(TypeError, match="'type' and 'in'"):
        functions.raw_names()


def test_names_and_documentation():
    assert functions.renamed() == "renamed"
    assert functions.renamed.__name__ == "renamed"
    assert not hasattr(functions, "named_otherwise")
    assert functions.two.__doc__ == "Adds two integers."
    assert functions.one.__doc__ in (None, "")
    assert functions.nothing.__module__.endswith("functions")


SIGNATURES = [
    ("nothing", "()"),
    ("two", "(a, b)"),
    ("defaults", "(a, b=2, c=3)"),
    ("optional", "(a=None)"),
    ("varargs", "(*args)"),
    ("keywords", "(**kwargs)"),
    ("positional_only", "(a, b=2, /)"),
    ("keyword_only", "(a, *, b, c=3)"),
    ("only_keywords", "(*, a, b)"),
    ("everything", "(a, /, b, c=3, *args, d, e=5, **kwargs)"),
]


@pytest.mark.parametrize("name, text", SIGNATURES)
def test_text_signature(name, text):
    assert getattr(functions, name).__text_signature__ == text
    assert str(inspect.signature(getattr(functions, name))) == text


def test_text_signature_can_be_given():
    assert functions.described.__text_signature__ == "(anything, at=all)"


def test_text_signature_can_be_none():
    assert functions.undescribed.__text_signature__ is None
    assert functions.undescribed(3) == functions.undescribed(anything=3) == 3
    if not PYPY:
        with pytest.raises(ValueError, match="no signature found"):
            inspect.signature(functions.undescribed)


def test_module_and_token_are_no_parameters():
    assert functions.with_module().endswith("functions")
    assert functions.with_token(1) is None
    assert functions.token_last(a=3) == (3, True)
    with pytest.raises(TypeError, match="takes 1 positional arguments but 2 were given"):
        functions.with_token(1, 2)


def test_borrowed_text():
    assert functions.borrowed_text("h\u00e9") == 3
    with pytest.raises(TypeError, match="'bytes' object") as caught:
        functions.borrowed_text(b"x")
    assert "'text'" in explained(caught.value)


def test_defaults_are_computed_in_each_call():
    assert functions.computed_default() == [1, 2, 3]
    assert functions.computed_default() == [1, 2, 3]
    assert functions.computed_default([]) == [3]


def test_functions_are_builtins_and_do_not_bind():
    class Holder:
        method = functions.nothing

    assert Holder().method() == 42
    assert callable(functions.nothing)
    if not PYPY:  # where a built-in function is one thing, and one of an extension another
        assert type(functions.nothing) is type(len)
