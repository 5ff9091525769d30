"""Times each case with each implementation, interleaved in this one process, and prints the minima, one a line:
the case, the module, nanoseconds, with tabs between.

usage: calls.py ROUNDS FILTER NAME=PATH...    (PATH is a built module `calls`; FILTER may be empty)
"""

import gc
import sys

from cases import CASES, COPIES, compiled
from load import load

# Seconds that one sample takes, about.
SAMPLE = 0.0004


def main():
    rounds, pattern = int(sys.argv[1]), sys.argv[2]
    modules = dict(load("calls", *argument.split("=", 1)) for argument in sys.argv[3:])
    runs = []
    for case in CASES:
        if pattern and pattern not in case.name:
            continue
        timed = {name: compiled(case, module) for name, module in modules.items()}
        timed = {name: function for name, function in timed.items() if function is not None}
        if timed:
            loops = fitting(next(iter(timed.values())))
            runs.append((case, loops, timed, dict.fromkeys(timed, float("inf"))))

    gc.disable()
    for turn in range(rounds):
        for _, loops, timed, best in runs:
            names = list(timed)
            # Each round starts with another one, so that none is always first after a change of case.
            for at in range(len(names)):
                name = names[(at + turn) % len(names)]
                best[name] = min(best[name], timed[name](loops))
        gc.collect()

    for case, loops, _, best in runs:
        for name, seconds in best.items():
            print(case.name, name, seconds / (loops * COPIES) * 1e9, sep="\t")


def fitting(run):
    """Loops for a sample of about SAMPLE seconds."""
    loops = 1
    while True:
        taken = min(run(loops) for _ in range(3))
        if taken >= SAMPLE / 2:
            return max(1, round(loops * SAMPLE / taken))
        loops *= 2


main()
