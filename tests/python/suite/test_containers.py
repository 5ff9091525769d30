"""Containers, by conversion and by handle."""

import collections

import pytest
from conftest import explained
from pyrope_tests import containers


class Sequence(collections.abc.Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index


def test_vectors():
    assert containers.take_vec([]) == []
    assert containers.take_vec([1, 2, 3]) == [1, 2, 3]
    assert containers.take_vec((4, 5)) == [4, 5]
    assert containers.take_vec(range(3)) == [0, 1, 2]
    assert containers.take_vec(Sequence()) == [0, 1, 2]
    assert containers.take_vec(list(range(10000))) == list(range(10000))
    assert type(containers.take_vec((1,))) is list


@pytest.mark.parametrize("value", [1, None, {1: 2}, {1}, iter([1])])
def test_what_is_no_sequence(value):
    with pytest.raises(TypeError):
        containers.take_vec(value)


def test_text_is_no_vector_of_strings():
    assert containers.take_strings(["a", "b"]) == ["a", "b"]
    with pytest.raises(TypeError, match="str"):
        containers.take_strings("ab")


def test_elements_are_checked():
    with pytest.raises(TypeError):
        containers.take_vec([1, "2"])
    with pytest.raises(OverflowError):
        containers.take_vec([1, 2**64])
    with pytest.raises(TypeError):
        containers.take_strings(["a", 1])


def test_a_sequence_with_a_wrong_length():
    class Liar(Sequence):
        def __len__(self):
            return 2**40

    assert containers.take_vec(Liar()) == [0, 1, 2]

    class Failing(Sequence):
        def __getitem__(self, index):
            raise KeyError("item")

    with pytest.raises(KeyError, match="item"):
        containers.take_vec(Failing())


def test_a_list_that_changes_while_it_is_read():
    items = []

    class Shrinking:
        def __index__(self):
            items.clear()
            return 1

    items.extend([Shrinking(), 2, 3])
    assert containers.take_vec(items) in ([1], [1, 2, 3])


def test_a_list_that_grows_while_it_is_read():
    items = []

    class Growing:
        def __index__(self):
            # Longer than what was reserved, with more to come after it.
            if len(items) < 100:
                items.extend([7] * 40 + [Growing(), 2**40])
            return 5

    items.extend([1, Growing(), 2**31, True])
    read = containers.take_vec(items)
    assert len(items) > 100
    assert read == [5 if isinstance(item, Growing) else item for item in items]


def test_sequences_of_different_items():
    class Whole:
        def __index__(self):
            return 6

    class Real:
        def __float__(self):
            return 0.5

    class Float(float):
        pass

    whole = [1, Whole(), 2**40, True, Whole(), -(2**62), 3]
    real = [1.5, 2, Real(), Float(2.5), True, 4.0, Real()]
    for kind in (list, tuple):
        assert containers.take_vec(kind(whole)) == [1, 6, 2**40, 1, 6, -(2**62), 3]
        assert containers.take_nested([kind(real)]) == [[1.5, 2.0, 0.5, 2.5, 1.0, 4.0, 0.5]]
        assert containers.take_vec(kind([])) == []
        with pytest.raises(TypeError):
            containers.take_vec(kind([1, 2, None, 4]))
        with pytest.raises(TypeError):
            containers.take_strings(kind(["a", "\u00e9", 1]))
        with pytest.raises(UnicodeEncodeError):
            containers.take_strings(kind(["a", "\ud800"]))


def test_nested():
    assert containers.take_nested([[1, 2.5], [], (3,)]) == [[1.0, 2.5], [], [3.0]]


def test_arrays():
    assert containers.take_array([1, 2, 3]) == [1, 2, 3]
    for wrong in ([], [1, 2], [1, 2, 3, 4]):
        with pytest.raises(ValueError):
            containers.take_array(wrong)


def test_options():
    assert containers.take_option(None) is None
    assert containers.take_option("x") == "x"
    with pytest.raises(TypeError):
        containers.take_option(1)


def test_tuples():
    assert containers.take_pair((1, "a")) == (1, "a")
    assert containers.take_triple((1, (2, True), b"ab")) == (1, (2.0, True), b"ab")
    assert type(containers.take_pair((1, "a"))) is tuple
    with pytest.raises(ValueError, match="length"):
        containers.take_pair((1,))
    for wrong in ([1, "a"], "ab", None):
        with pytest.raises(TypeError):
            containers.take_pair(wrong)


def test_maps():
    assert containers.take_map({}) == {}
    assert containers.take_map({"a": 1, "b": 2}) == {"a": 1, "b": 2}
    assert containers.take_sorted_map({2: [1], 1: []}) == {1: [], 2: [1]}
    assert list(containers.take_sorted_map({2: [1], 1: []})) == [1, 2]
    assert containers.take_map(collections.OrderedDict(a=1)) == {"a": 1}
    for wrong in ([("a", 1)], None, {"a"}):
        with pytest.raises(TypeError):
            containers.take_map(wrong)
    with pytest.raises(TypeError):
        containers.take_map({1: 1})
    with pytest.raises(OverflowError):
        containers.take_map({"a": 2**70})


def test_sets():
    assert containers.take_set({1, 2}) == {1, 2}
    assert containers.take_set(frozenset([3])) == {3}
    assert type(containers.take_set(frozenset())) is set
    assert containers.take_sorted_set({"b", "a"}) == {"a", "b"}
    with pytest.raises(TypeError):
        containers.take_set([1])


def test_handles():
    assert containers.empty_tuple() == ()
    assert containers.list_of(4) == [0, 1, 2, 3]
    assert containers.keys_of({"x": 1, 2: 3}) == ["x", "2"]
    mapping = {}
    containers.set_item(mapping, "key", 1)
    assert mapping == {"key": 1}
    assert containers.get_item(mapping, "key") == 1
    assert containers.get_item(mapping, "other") is None
    assert containers.reversed([1, "a", None]) == [None, "a", 1]


def test_handles_are_checked():
    with pytest.raises(TypeError, match="dict") as caught:
        containers.keys_of([])
    assert "'value'" in explained(caught.value)
    with pytest.raises(TypeError, match="list") as caught:
        containers.reversed((1,))
    assert "'value'" in explained(caught.value)


def test_errors_of_keys_pass_through():
    class Unhashable:
        def __hash__(self):
            raise KeyError("hash")

    with pytest.raises(KeyError, match="hash"):
        containers.get_item({}, Unhashable())
    with pytest.raises(TypeError, match="unhashable"):
        containers.set_item({}, [], 1)
