"""The facade shows what the published crate showed: texts of errors, names, documentation, listings."""

import importlib.util
import os
import shutil
import subprocess
import sys

import observed
import pytest


@pytest.fixture
def shown(tmp_path):
    """Runs ``show.py`` with the extension as a module of its own: in a wheel it lies in a package."""
    package = importlib.util.find_spec("alike")
    inside = importlib.util.find_spec("alike.alike") if package.submodule_search_locations else None
    shutil.copy((inside or package).origin, str(tmp_path))

    def run(*sections):
        environment = dict(os.environ, PYTHONIOENCODING="utf-8", RUST_BACKTRACE="0", PYTHONPATH=str(tmp_path))
        script = os.path.join(observed.HERE, "show.py")
        done = subprocess.run(
            [sys.executable, script, *sections], stdout=subprocess.PIPE, env=environment, check=True
        )
        return observed.parse(done.stdout.decode("utf-8"))

    return run


def test_what_was_observed_of_the_published_crate(shown):
    expected = observed.load(observed.version())
    if expected is None:
        expected = observed.on_all_versions()
        ours = {name: value for name, value in shown("calls").items() if observed.EVERYWHERE.match(name)}
    else:
        ours = shown()
    assert len(expected) > 100
    assert observed.compare(expected, ours) == []


def test_what_differs_on_purpose_differs(shown):
    if observed.version() == observed.BASE:
        assert observed.stale(observed.load(observed.BASE), shown()) == []
