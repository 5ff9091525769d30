"""Runs one case so many loops, for a tool that counts what the process does.

usage: once.py CASE LOOPS PATH
"""

import gc
import sys

from cases import CASES, compiled
from load import load

_, module = load("calls", "calls", sys.argv[3])
run = compiled(next(case for case in CASES if case.name == sys.argv[1]), module)
# The interpreter specialises the code first, and nothing of that is counted twice.
run(100)
gc.disable()
run(int(sys.argv[2]))
