"""Magic methods."""

import pytest
from pyrope_tests import magic

Callable = magic.Callable
Failing = magic.Failing
Number = magic.Number
OddHash = magic.OddHash
Squares = magic.Squares


def test_repr_and_str():
    assert repr(Number(5)) == "Number(5)"
    assert str(Number(5)) == "5"
    assert "{}".format(Number(6)) == "6"
    assert "{!r}".format(Number(6)) == "Number(6)"


def test_equality():
    assert Number(1) == Number(1)
    assert not Number(1) == Number(2)
    assert Number(1) != Number(2)
    assert not Number(1) != Number(1)


def test_equality_with_other_types_is_not_implemented():
    assert Number(1) != 1
    assert not Number(1) == "1"
    assert Number(1).__eq__(1) is NotImplemented
    with pytest.raises(TypeError, match="not supported between"):
        Number(1) < Number(2)


class Anything:
    def __eq__(self, other):
        return True

    def __radd__(self, other):
        return ("radd", other.__class__.__name__)


def test_the_other_operand_has_its_turn():
    assert Number(1) == Anything()
    assert Number(1) + Anything() == ("radd", "Number")


def test_hash():
    assert hash(Number(7)) == 7
    assert len({Number(1), Number(1), Number(2)}) == 2
    # -1 means an error to C; Python itself turns it into -2.
    assert hash(OddHash()) == -2


def test_addition():
    assert Number(1) + Number(2) == Number(3)
    with pytest.raises(TypeError, match="unsupported operand"):
        Number(1) + 1
    with pytest.raises(TypeError, match="unsupported operand"):
        1 + Number(1)
    assert Number(1).__add__("x") is NotImplemented
    total = Number(1)
    total += Number(5)
    assert total == Number(6)


def test_length_and_items():
    squares = Squares(5)
    assert len(squares) == 5
    assert squares[3] == 9
    assert list(squares) == [0, 1, 4, 9, 16]
    assert 16 in squares and 5 not in squares
    for index in (5, -1, 10**6):
        with pytest.raises(IndexError, match="no square"):
            squares[index]
    with pytest.raises(TypeError):
        squares["a"]


def test_length_decides_truth():
    assert Squares(1)
    assert not Squares(0)


def test_a_length_beyond_ssize_overflows():
    with pytest.raises(OverflowError):
        len(Squares(2**63))


def test_call():
    function = Callable()
    assert function(1) == (1, 1, 2, (), 3, None)
    assert function(1, 2, 4, 5, c=6, d=7) == (2, 1, 2, (4, 5), 6, {"d": 7})
    assert function(a=1) == (3, 1, 2, (), 3, None)
    assert callable(function)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'a'"):
        function()


@pytest.mark.parametrize(
    "operation, text",
    [
        (repr, "repr"),
        (len, "len"),
        (hash, "hash"),
        (bool, "len"),
        (iter, "iter"),
        (lambda failing: failing == 1, "eq"),
        (lambda failing: failing[0], "getitem"),
        (lambda failing: failing + 1, "add"),
    ],
)
def test_errors_are_raised(operation, text):
    with pytest.raises(ValueError, match=text):
        operation(Failing())


def test_slots_can_be_called_by_name():
    assert Number(1).__repr__() == "Number(1)"
    assert Number.__str__(Number(3)) == "3"
    assert Squares(4).__len__() == 4
    assert Squares(4).__getitem__(2) == 4
    with pytest.raises(TypeError):
        Number.__repr__(1)


def test_a_class_with_eq_and_no_hash_is_unhashable():
    class WithEq:
        def __eq__(self, other):
            return True

    with pytest.raises(TypeError, match="unhashable"):
        hash(WithEq())
    assert isinstance(hash(Number(1)), int)


def test_calls_of_instances_bind_arguments_as_calls_of_functions():
    call = Callable()
    assert call(1) == (1, 1, 2, (), 3, None)
    assert call(b=5, a=4) == (2, 4, 5, (), 3, None)
    assert call(1, 2, 7, c=8, d=9) == (3, 1, 2, (7,), 8, {"d": 9})
    assert call(*[1, 2], **{"c": 4}) == (4, 1, 2, (), 4, None)
    assert call.__call__(1) == (5, 1, 2, (), 3, None)
    assert Callable.__call__(call, 1) == (6, 1, 2, (), 3, None)
    assert list(map(call, [1, 2])) == [(7, 1, 2, (), 3, None), (8, 2, 2, (), 3, None)]
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'a'"):
        call()
    with pytest.raises(TypeError, match="multiple values"):
        call(1, a=1)
    with pytest.raises(TypeError):
        Callable.__call__(1, 2)
    assert callable(call)


def test_another_call_method_takes_effect():
    class_with_call, call = magic.CallableWithAll, magic.CallableWithAll(1)
    original = class_with_call.__call__
    try:
        class_with_call.__call__ = lambda self, *args: ("other", args)
    except TypeError:
        pytest.skip("classes are immutable here")
    try:
        assert call(1, 2) == ("other", (1, 2))
        assert magic.CallableWithAll(2)(3, 4) == ("other", (3, 4))
    finally:
        class_with_call.__call__ = original
    assert call(1, 2) == (1, 1, 2)


def test_subclasses_of_callable_classes():
    assert magic.CallableBase()(1) == 2
    assert [magic.CallableChild(10)(1) for _ in range(5)] == [11] * 5

    class Derived(magic.CallableBase):
        def __call__(self, a, b):
            return (a, b)

    class Inheriting(magic.CallableBase):
        pass

    assert Derived()(1, 2) == (1, 2)
    assert Inheriting()(1) == 2


def test_all_that_takes_room_in_an_instance_stays_apart():
    import weakref

    if not hasattr(magic.CallableWithAll(1), "__dict__"):
        pytest.skip("a build for the limited API of before 3.9")
    for value in range(5):
        first, second = magic.CallableWithAll(value), magic.CallableWithAll(value + 1)
        first.attribute = [value]
        reference = weakref.ref(first)
        assert first(1, 2) == (value, 1, 2)
        assert second(b=3, a=4) == (value + 1, 4, 3)
        assert first.attribute == [value]
        assert reference() is first
