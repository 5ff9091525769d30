"""Modules in both styles."""

import importlib
import sys
import types

import pytest
import pyrope_tests
from pyrope_tests import declared, made_by_function


def test_the_extension():
    assert pyrope_tests.__name__ == "pyrope_tests"
    assert pyrope_tests.__doc__ == "The extension that pyrope's Python suite runs on."
    assert pyrope_tests.ANSWER == 42
    assert pyrope_tests.initialised is True
    assert sys.modules["pyrope_tests"] is pyrope_tests
    assert pyrope_tests.__spec__.origin == pyrope_tests.__file__


def test_importing_again_gives_the_same_module():
    assert importlib.import_module("pyrope_tests") is pyrope_tests
    assert importlib.reload(pyrope_tests) is pyrope_tests
    assert pyrope_tests.ANSWER == 42


def test_a_declarative_module():
    assert isinstance(declared, types.ModuleType)
    assert declared.__doc__ == "A declarative module."
    assert declared.NAME == "declared"
    assert declared.here() == "here"
    assert declared.elsewhere(5) == 5
    assert type(declared.Inside()).__name__ == "Inside"


def test_modules_nest():
    assert declared.nested.deep() == "deep"
    assert declared.nested.ready == "yes"
    assert declared.nested.__doc__ == "Nested in a module."


def test_modules_inside_of_others_are_called_by_their_path():
    assert declared.nested.__name__ == "declared.nested"
    assert declared.nested.deep.__module__ == "declared.nested"
    assert made_by_function.child.__name__ == "made_by_function.child"


def test_a_module_made_by_a_function():
    assert made_by_function.__doc__ == "A module made by a function."
    assert made_by_function.plain() == "plain"
    assert made_by_function.elsewhere(a=6) == 6
    assert made_by_function.number == 5
    assert made_by_function.child.text == "in the child"
    assert isinstance(made_by_function.Member, type)


def test_all_lists_what_was_added():
    assert {"Member", "plain", "elsewhere", "number", "child"} <= set(made_by_function.__all__)
    assert {"functions", "classes", "ANSWER"} <= set(pyrope_tests.__all__)


def test_what_is_not_there():
    with pytest.raises(AttributeError, match="nothing"):
        pyrope_tests.nothing
    with pytest.raises(ImportError):
        from pyrope_tests import nothing  # noqa: F401


def test_names_are_interchangeable_with_attributes():
    declared.added = 1
    assert declared.added == 1
    del declared.added
    assert not hasattr(declared, "added")
