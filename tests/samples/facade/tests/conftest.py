"""The facade gives the same module, so the suite of the quickstart runs on it as it stands."""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(HERE))))
sys.path.insert(0, os.path.join(ROOT, "examples", "quickstart", "tests"))
