"""The facade shows what the published crate showed: texts of errors, names, documentation, listings."""

import os
import subprocess
import sys

import observed


def shown(*sections):
    environment = dict(os.environ, PYTHONIOENCODING="utf-8", RUST_BACKTRACE="0")
    script = os.path.join(observed.HERE, "show.py")
    done = subprocess.run(
        [sys.executable, script, *sections], stdout=subprocess.PIPE, env=environment, check=True
    )
    return observed.parse(done.stdout.decode("utf-8"))


def test_what_was_observed_of_the_published_crate():
    expected = observed.load(observed.version())
    if expected is None:
        expected = observed.on_all_versions()
        ours = {name: value for name, value in shown("calls").items() if observed.EVERYWHERE.match(name)}
    else:
        ours = shown()
    assert len(expected) > 100
    assert observed.compare(expected, ours) == []


def test_what_differs_on_purpose_differs():
    if observed.version() == observed.BASE:
        assert observed.stale(observed.load(observed.BASE), shown()) == []
