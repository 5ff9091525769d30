"""Numbers, text and bytes."""

import math
import sys

import pytest
from pyrope_tests import primitives

RANGES = [
    ("i8", -(2**7), 2**7 - 1),
    ("i16", -(2**15), 2**15 - 1),
    ("i32", -(2**31), 2**31 - 1),
    ("i64", -(2**63), 2**63 - 1),
    ("i128", -(2**127), 2**127 - 1),
    ("isize", -sys.maxsize - 1, sys.maxsize),
    ("u8", 0, 2**8 - 1),
    ("u16", 0, 2**16 - 1),
    ("u32", 0, 2**32 - 1),
    ("u64", 0, 2**64 - 1),
    ("u128", 0, 2**128 - 1),
    ("usize", 0, 2 * sys.maxsize + 1),
]


class Indexable:
    def __index__(self):
        return 5


class Failing:
    def __index__(self):
        raise KeyError("index")

    def __float__(self):
        raise KeyError("float")


@pytest.mark.parametrize("name, low, high", RANGES)
def test_integers(name, low, high):
    take = getattr(primitives, "take_" + name)
    for value in {low, low + 1, 0, 1, high - 1, high, high // 2, high // 3}:
        assert take(value) == value
    for value in (low - 1, high + 1, low - 2**200, high + 2**200):
        with pytest.raises(OverflowError):
            take(value)


@pytest.mark.parametrize("name, low, high", RANGES)
def test_integers_from_other_types(name, low, high):
    take = getattr(primitives, "take_" + name)
    assert take(Indexable()) == 5
    assert take(True) == 1
    for value in (1.0, "1", None, b"1", [1]):
        with pytest.raises(TypeError):
            take(value)
    with pytest.raises(KeyError, match="index"):
        take(Failing())


def test_integers_around_the_digits_of_python():
    for bits in range(1, 127):
        for value in (2**bits - 1, 2**bits, 2**bits + 1):
            assert primitives.take_i128(value) == value
            assert primitives.take_i128(-value) == -value
            assert primitives.take_u128(value) == value
            if bits < 63:
                assert primitives.take_i64(-value) == -value
                assert primitives.take_u64(value) == value


def test_subclasses_of_int():
    class Number(int):
        pass

    result = primitives.take_i64(Number(7))
    assert result == 7 and type(result) is int


FLOATS = [0.0, -0.0, 1.5, -2.25, 1e308, 5e-324, math.inf, -math.inf]


@pytest.mark.parametrize("value", FLOATS)
def test_floats(value):
    result = primitives.take_f64(value)
    assert result == value and math.copysign(1, result) == math.copysign(1, value)


def test_floats_from_other_types():
    class Real:
        def __float__(self):
            return 2.5

    assert math.isnan(primitives.take_f64(math.nan))
    assert primitives.take_f64(3) == 3.0
    assert primitives.take_f64(Real()) == 2.5
    assert primitives.take_f32(0.5) == 0.5
    assert primitives.take_f32(1e300) == math.inf
    for value in ("1", None, b"1", 1j):
        with pytest.raises(TypeError):
            primitives.take_f64(value)
    with pytest.raises(OverflowError):
        primitives.take_f64(10**400)
    with pytest.raises(KeyError, match="float"):
        primitives.take_f64(Failing())


def test_bools():
    assert primitives.take_bool(True) is True
    assert primitives.take_bool(False) is False
    for value in (1, 0, None, "", []):
        with pytest.raises(TypeError):
            primitives.take_bool(value)


TEXTS = ["", "ascii", "caf\u00e9", "\u20ac\u4e2d", "\U0001f600 tail", "nul \x00 inside", "x" * 100000]


@pytest.mark.parametrize("text", TEXTS)
def test_text(text):
    assert primitives.take_string(text) == text
    assert primitives.length_of_str(text) == len(text.encode("utf-8"))


def test_text_that_is_no_unicode():
    for take in (primitives.take_string, primitives.length_of_str, primitives.take_char):
        with pytest.raises(UnicodeEncodeError):
            take("\ud800")


def test_text_from_other_types():
    class Text(str):
        pass

    assert primitives.take_string(Text("sub")) == "sub"
    for value in (b"x", 1, None, ["x"]):
        with pytest.raises(TypeError):
            primitives.take_string(value)
        with pytest.raises(TypeError):
            primitives.length_of_str(value)


@pytest.mark.parametrize("char", ["a", "\x00", "\u00e9", "\u4e2d", "\U0001f600"])
def test_chars(char):
    assert primitives.take_char(char) == char


@pytest.mark.parametrize("value", ["", "ab", "e\u0301"])
def test_a_char_is_one_character(value):
    with pytest.raises(ValueError):
        primitives.take_char(value)


@pytest.mark.parametrize("value", [b"", b"bytes", bytes(range(256)), b"\x00\x00"])
def test_bytes(value):
    assert primitives.take_bytes(value) == value


def test_bytes_from_other_types():
    for value in ("x", [1], 5, None):
        with pytest.raises(TypeError):
            primitives.take_bytes(value)


def test_unit():
    assert primitives.take_unit() is None
