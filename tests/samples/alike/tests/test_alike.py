"""The facade shows what the published crate showed: texts of errors, names, documentation, listings."""

import os
import subprocess
import sys

import observed


def shown():
    environment = dict(os.environ, PYTHONIOENCODING="utf-8", RUST_BACKTRACE="0")
    script = os.path.join(observed.HERE, "show.py")
    done = subprocess.run([sys.executable, script], stdout=subprocess.PIPE, env=environment, check=True)
    return observed.parse(done.stdout.decode("utf-8"))


def test_what_was_observed_of_the_published_crate():
    ours = shown()
    expected = observed.load(observed.version())
    if expected is None:
        expected = observed.on_all_versions()
        ours = {name: value for name, value in ours.items() if name in expected}
    assert len(expected) > 500
    assert observed.compare(expected, ours) == []


def test_what_differs_on_purpose_differs():
    if observed.version() == observed.BASE:
        assert observed.stale(observed.load(observed.BASE), shown()) == []
