"""Shared helpers of the suite."""

import array
import gc
import platform
import sys
import sysconfig

import pytest

#: Whether references to types are counted: without the GIL each thread does it for itself.
TYPES_COUNTED = not sysconfig.get_config_var("Py_GIL_DISABLED")

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


#: How often a test runs before its references are counted: caches fill, types are made.
WARM_UP = 3


def pytest_addoption(parser):
    parser.addoption(
        "--leaks",
        type=int,
        default=0,
        metavar="N",
        help="run each test N times more, and fail those after each of which there are more"
        " references than before (needs a debug build of CPython)",
    )


def pytest_configure(config):
    if config.getoption("--leaks") and not hasattr(sys, "gettotalrefcount"):
        raise pytest.UsageError("--leaks needs a debug build of CPython")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    """Under --leaks, instead of the single run of a test."""
    runs = pyfuncitem.config.getoption("--leaks")
    if not runs:
        return None

    def run_test():
        names = pyfuncitem._fixtureinfo.argnames
        pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names})

    run_test()
    growth = growths(lambda: (remake_fixtures(pyfuncitem), run_test()), runs)
    # Something that grows now and then is a cache; a leak grows each time.
    if min(growth) > 0:
        # What pytest itself keeps of the fixtures is not the test's.
        base = max(growths(lambda: remake_fixtures(pyfuncitem), runs))
        if min(growth) > base:
            leaked = [more - base for more in growth]
            pytest.fail("references leak: %s more after each run" % leaked, pytrace=False)
    return True


def clear_caches():
    """Empties the interpreter's own caches, by its current name for that."""
    for name in ("_clear_internal_caches", "_clear_type_cache"):
        if hasattr(sys, name):
            return getattr(sys, name)()


def growths(action, runs):
    """How many more references there are after each of the last runs of ``action``."""
    # Room for all of it now: numbers kept in a list would count as references.
    totals = array.array("q", [0] * (WARM_UP + runs))
    # What is there already, pytest above all, need not be looked at by each of the collections.
    gc.freeze()
    for i in range(len(totals)):
        action()
        collect()
        # The cache of types' attributes keeps names that it was asked for.
        clear_caches()
        totals[i] = sys.gettotalrefcount()
    return [after - before for before, after in zip(totals[WARM_UP - 1 :], totals[WARM_UP:])]


def remake_fixtures(pyfuncitem):
    """Gives the next run fixtures of its own, as a test may change what it gets."""
    for definitions in pyfuncitem._fixtureinfo.name2fixturedefs.values():
        if definitions[-1].scope == "function":
            definitions[-1].finish(request=pyfuncitem._request)
    pyfuncitem._initrequest()
    pyfuncitem._request._fillfixtures()
