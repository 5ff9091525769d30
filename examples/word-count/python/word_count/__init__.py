"""Counts the words of many files in parallel threads, detached from the interpreter."""

import os

from . import _word_count
from .pure import count_words as count_words_in_python

__all__ = ["count_words", "count_words_in_python"]


def count_words(paths, *, threads=None, progress=None):
    """Count the words of all files in ``paths`` together.

    A word is a run of ASCII letters, digits and underscores; case does not matter. ``threads``
    defaults to the number of cores. ``progress(done, total)`` is called as files are finished.
    """
    names = [os.fspath(path) for path in paths]
    return _word_count.count_words(names, threads=threads, progress=progress)
