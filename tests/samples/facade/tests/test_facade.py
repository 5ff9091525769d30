"""The module built on the facade named pyo3 passes the suite of the quickstart."""

from pathlib import Path

import my_module
from test_quickstart import *  # noqa: F401,F403


def test_the_sources_differ_in_the_crates_name_only():
    here = Path(__file__).resolve().parent.parent / "src" / "lib.rs"
    root = Path(__file__).resolve().parents[4]
    quickstart = root / "examples" / "quickstart" / "src" / "lib.rs"
    expected = quickstart.read_text().replace("use pyrope::", "use pyo3::")
    assert here.read_text() == expected
    assert my_module.fibonacci(10) == 55
