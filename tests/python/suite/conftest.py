"""Shared helpers of the suite."""

import gc
import platform
import sys

import pytest

PYPY = platform.python_implementation() == "PyPy"

#: For tests that count references: other implementations have no counts to look at.
needs_refcounts = pytest.mark.skipif(
    platform.python_implementation() != "CPython", reason="needs CPython's reference counts"
)


def explained(error):
    """The text of an error with its notes, which newer Pythons print below it."""
    return "\n".join([str(error)] + list(getattr(error, "__notes__", [])))


def refcount(obj):
    """The reference count of ``obj`` without the reference of this call."""
    return sys.getrefcount(obj) - 1


def collect():
    """Runs the collector until finalisers had their turn, on PyPy too."""
    for _ in range(3):
        gc.collect()
