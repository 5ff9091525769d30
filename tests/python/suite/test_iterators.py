"""Iterators in both directions."""

import pytest
from pyrope_tests import iterators

Breaking = iterators.Breaking
Countdown = iterators.Countdown
Restartable = iterators.Restartable
first_of = iterators.first_of
sum_of = iterators.sum_of


def test_rust_iterators_end():
    countdown = Countdown(3)
    assert iter(countdown) is countdown
    assert [next(countdown), next(countdown), next(countdown)] == [3, 2, 1]
    for _ in range(2):
        with pytest.raises(StopIteration):
            next(countdown)
    assert next(Countdown(0), "default") == "default"
    assert list(Countdown(4)) == [4, 3, 2, 1]
    assert sum(Countdown(100)) == 5050


def test_errors_pass_through_a_loop():
    seen = []
    with pytest.raises(ValueError, match="third"):
        for item in Breaking():
            seen.append(item)
    assert seen == [1, 2]


def test_iterables_start_again():
    restartable = Restartable()
    assert list(restartable) == list(restartable) == [3, 2, 1]
    assert tuple(zip(restartable, restartable)) == ((3, 3), (2, 2), (1, 1))


@pytest.mark.parametrize(
    "make",
    [
        lambda: [1, 2, 3],
        lambda: (1, 2, 3),
        lambda: {1, 2, 3},
        lambda: {1: 0, 2: 0, 3: 0},
        lambda: range(4),
        lambda: iter([6]),
        lambda: Countdown(3),
    ],
)
def test_python_iterables_are_consumed(make):
    assert sum_of(make()) == 6


def test_generators_and_their_errors():
    def numbers():
        yield 1
        raise KeyError("broken")

    with pytest.raises(KeyError, match="broken"):
        sum_of(numbers())
    assert sum_of(n for n in (1, 2)) == 3


def test_what_is_not_iterable():
    with pytest.raises(TypeError, match="'int' object is not iterable"):
        sum_of(5)
    with pytest.raises(TypeError):
        sum_of(["x"])


def test_an_iterator_may_be_left_early():
    iterator = iter([1, 2, 3])
    assert first_of(iterator) == 1
    assert list(iterator) == [2, 3]
    assert first_of([]) is None


def test_unpacking():
    first, *rest = Countdown(3)
    assert (first, rest) == (3, [2, 1])
