"""The documented first extension, as its users see it."""

import sys

import my_module
import pytest


def test_calculator_adds_up():
    calculator = my_module.Calculator()
    assert calculator.result() == 0.0
    calculator.add(1.5)
    calculator.add(2)
    assert calculator.result() == 3.5


def test_calculators_are_separate():
    first, second = my_module.Calculator(), my_module.Calculator()
    first.add(1)
    assert (first.result(), second.result()) == (1.0, 0.0)


def test_calculator_has_a_name_and_documentation():
    assert my_module.Calculator.__name__ == "Calculator"
    assert my_module.Calculator.__doc__ == "Adds numbers up."
    assert my_module.Calculator.add.__doc__ == "Adds a number to the total."


def test_add_rejects_what_is_no_number():
    with pytest.raises(TypeError, match="number"):
        my_module.Calculator().add("1")
    with pytest.raises(TypeError, match=r"add\(\) missing 1 required positional argument: 'number'"):
        my_module.Calculator().add()


@pytest.mark.parametrize("n, expected", [(0, 0), (1, 1), (2, 1), (10, 55), (93, 12200160415121876738)])
def test_fibonacci(n, expected):
    assert my_module.fibonacci(n) == expected
    assert my_module.fibonacci(n=n) == expected


@pytest.mark.parametrize("n", [-1, 2**64])
def test_fibonacci_rejects_numbers_out_of_range(n):
    with pytest.raises(OverflowError):
        my_module.fibonacci(n)


def test_fibonacci_rejects_other_types():
    with pytest.raises(TypeError):
        my_module.fibonacci(1.5)


def test_module_documentation():
    assert my_module.__name__ == "my_module"
    assert sys.modules["my_module"] is my_module
    assert my_module.__doc__ == "The documented first extension."
