"""Classes: construction, fields, properties, methods, borrowing."""

import pytest
from conftest import PYPY, explained
from pyrope_tests import classes


@pytest.fixture
def point():
    return classes.Point(3, 4)


def test_constructor_parameters():
    assert repr(classes.Point(1)) == "Point(1, 0)"
    assert repr(classes.Point(y=1, x=2)) == "Point(2, 1)"
    assert classes.Point(1, label="here").label == "here"


@pytest.mark.parametrize(
    "args, kwargs, message",
    [
        ((), {}, "missing 1 required positional argument: 'x'"),
        ((1, 2, 3), {}, "takes from 1 to 2 positional arguments but 3 were given"),
        ((1,), {"z": 1}, "got an unexpected keyword argument 'z'"),
        ((1,), {"x": 1}, "got multiple values for argument 'x'"),
        (("1",), {}, "'x'"),
    ],
)
def test_constructor_errors(args, kwargs, message):
    with pytest.raises(TypeError) as caught:
        classes.Point(*args, **kwargs)
    assert message in explained(caught.value)
    assert "Point" in str(caught.value) or "'str' object" in str(caught.value)


def test_constructor_may_fail():
    with pytest.raises(ValueError, match="x is negative"):
        classes.Point(-1)


def test_a_class_without_constructor_cannot_be_made():
    with pytest.raises(TypeError, match="Unmade"):
        classes.Unmade()
    assert type(classes.make_unmade()) is classes.Unmade


def test_fields(point):
    point.x = 7
    assert point.x == 7
    point.why = 8
    assert point.why == 8
    assert not hasattr(point, "y")
    assert point.label is None


def test_fields_are_checked(point):
    with pytest.raises(TypeError):
        point.x = "7"
    with pytest.raises(OverflowError):
        point.x = 2**63
    with pytest.raises(AttributeError):
        point.label = "new"
    with pytest.raises((TypeError, AttributeError), match="delete"):
        del point.x
    assert point.x == 3


def test_unknown_attributes(point):
    with pytest.raises(AttributeError, match="hidden"):
        point.hidden
    if not PYPY:  # which gives instances of every heap type a `__dict__`
        with pytest.raises(AttributeError):
            point.new_attribute = 1


def test_properties(point):
    assert point.double == 6
    point.double = 10
    assert point.x == 5
    with pytest.raises(ValueError, match="odd"):
        point.double = 3
    assert point.secret == 0
    point.write_only = 9
    assert point.secret == 9
    with pytest.raises(AttributeError):
        point.write_only
    with pytest.raises(AttributeError):
        point.secret = 1


def test_property_documentation():
    assert classes.Point.secret.__doc__ == "Documented, and read only."


def test_class_attributes():
    assert classes.Point.UNIT == "mm"
    assert classes.Point.dimensions == 2
    assert classes.Point.ORIGIN == (0, 0)
    assert classes.Point(1).UNIT == "mm"


def test_methods(point):
    assert point.shift(2) == 5
    assert point.shift(by=-1) == 4
    assert point.sum() == 8
    assert point.flexible(1, 2, 3, key=4, other=5) == (1, (2, 3), 4, {"other": 5})
    assert point.flexible(a=1) == (1, (), 1, None)
    assert getattr(point, "try")() == "raw"


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda p: p.shift(), "shift() missing 1 required positional argument: 'by'"),
        (lambda p: p.shift(1, by=1), "shift() got multiple values for argument 'by'"),
        (lambda p: p.flexible(), "flexible() missing 1 required positional argument: 'a'"),
        (
            lambda p: classes.Point.diagonal(),
            "diagonal() missing 1 required positional argument: 'n'",
        ),
    ],
)
def test_method_errors(point, call, message):
    with pytest.raises(TypeError) as caught:
        call(point)
    assert str(caught.value) in (message, "Point." + message)


def test_too_many_arguments_for_methods(point):
    # Python's own words differ in whether they count the receiver.
    with pytest.raises(TypeError, match=r"sum\(\) takes (no arguments|. positional argument)"):
        point.sum(1)
    with pytest.raises(TypeError, match=r"from_class\(\) takes from . to . positional arguments but"):
        classes.Point.from_class(1, 2, 3)


def test_methods_check_their_receiver(point):
    with pytest.raises(TypeError):
        classes.Point.sum(object())
    with pytest.raises(TypeError):
        classes.Point.sum()
    assert classes.Point.sum(point) == 7


def test_static_and_class_methods(point):
    assert repr(classes.Point.diagonal(5)) == "Point(5, 5)"
    assert repr(point.diagonal(6)) == "Point(6, 6)"
    assert repr(classes.Point.from_class(4)) == "Point(4, 0)"
    assert repr(point.from_class()) == "Point(1, 0)"


def test_receivers_of_other_types(point):
    assert point.me() is point
    assert point.bound_self() is point
    assert point.chained(1) is point
    assert point.chained(1).chained(1).x == 6


def test_documentation():
    assert classes.Point.__doc__ == "A point on a grid."
    if not PYPY:  # whose methods of extension types have no documentation
        assert classes.Point.shift.__doc__ == "Moves the point."
    assert classes.Point.__name__ == "Point"
    assert classes.Point.__module__.split(".")[-1] in ("classes", "builtins")


def test_name_and_module_can_be_given():
    assert classes.Renamed.__name__ == "Renamed"
    assert classes.Renamed.__module__ == "some.where"
    assert not hasattr(classes, "Original")
    assert "some.where.Renamed" in repr(classes.Renamed)


def test_borrowed_mutably_twice_raises(point):
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        point.calling(lambda: point.shift(1))
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        point.calling(lambda: point.sum())
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        point.calling(lambda: point.x)
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        point.calling(lambda: setattr(point, "x", 1))
    # Every borrow above was given back.
    assert point.shift(1) == 4


def test_shared_borrows_go_together(point):
    assert point.calling_shared(lambda: point.sum()) == 3
    assert point.calling_shared(lambda: point.x) == 3
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        point.calling_shared(lambda: point.shift(1))
    assert point.x == 3


def test_the_same_object_as_two_mutable_arguments(point):
    other = classes.Point(9)
    point.swap_x(other)
    assert (point.x, other.x) == (9, 3)
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        point.swap_x(point)
    with pytest.raises(RuntimeError, match="[Aa]lready"):
        classes.move_both(point, point)
    assert classes.move_both(point, other) == 12
    assert point.same_x(point)


def test_an_exception_in_a_method_gives_the_borrow_back(point):
    def fail():
        raise KeyError("x")

    with pytest.raises(KeyError):
        point.calling(fail)
    assert point.shift(0) == 3


def test_frozen_fields_cannot_be_written():
    frozen = classes.Frozen(1, "a", 1.5, True)
    assert (frozen.number, frozen.text, frozen.real, frozen.flag) == (1, "a", 1.5, True)
    for name in ("number", "text", "real", "flag"):
        with pytest.raises(AttributeError):
            setattr(frozen, name, 1)
    assert frozen.flag is True


def test_all_fields_can_be_open():
    first = classes.Open()
    assert (first.number, first.text, first.items, first.object) == (0, "", [], None)
    first.number, first.text, first.items, first.object = 1, "x", (1, 2), first
    assert (first.number, first.text, first.items) == (1, "x", [1, 2])
    assert first.object is first
    first.object = None
    # A list is converted each time, not shared.
    first.items.append(3)
    assert first.items == [1, 2]


def test_a_class_without_methods():
    made = classes.make_without_methods(5)
    assert made.value == 5
    with pytest.raises(TypeError):
        classes.WithoutMethods()


def test_class_arguments():
    assert classes.x_of(classes.Point(6)) == 6
    for wrong in (1, None, object(), classes.Open()):
        with pytest.raises(TypeError, match="Point") as caught:
            classes.x_of(wrong)
        assert "'point'" in explained(caught.value)


def test_a_class_is_final_unless_it_says_otherwise():
    with pytest.raises(TypeError, match="not an acceptable base type"):
        type("Sub", (classes.Point,), {})


def test_new_without_the_class():
    with pytest.raises(TypeError):
        classes.Point.__new__(int)
    if PYPY:  # which makes one, so that methods have to refuse it
        unmade = object.__new__(classes.Point)
        for use in (repr, classes.x_of, classes.Point.sum, lambda point: point.x):
            with pytest.raises(TypeError, match="is not an instance of 'Point'"):
                use(unmade)
    else:
        with pytest.raises(TypeError):
            object.__new__(classes.Point)


@pytest.mark.skipif(PYPY, reason="PyPy lets attributes of extension types be set")
def test_classes_have_slots_in_their_dictionary():
    names = set(vars(classes.Point))
    assert {"x", "why", "label", "double", "shift", "sum", "UNIT", "__repr__"} <= names
