"""Runs the steps of the module `scale` with several numbers of threads, and prints a line for each:
the step, the module, the threads, nanoseconds of one step, with tabs between.

usage: scale.py ROUNDS NAME=PATH...

Steps that need the GIL cannot run side by side: then a step costs its share of the time by the clock.
Where they can, each thread has a core of its own, as far as there are so many.
"""

import os
import sys

from load import load

STEPS = {
    "attach": 20000,
    "attach_raw": 20000,
    "detach": 20000,
    "detach_raw": 20000,
    "drop_detached": 20000,
    "raw_work": 20000,
    "method": 50000,
}
THREADS = [1, 2, 4, 8]


def main():
    rounds = int(sys.argv[1])
    modules = dict(load("scale", *argument.split("=", 1)) for argument in sys.argv[2:])
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    best = {}
    for turn in range(rounds):
        for step, count in STEPS.items():
            for threads in THREADS:
                names = list(modules)
                for at in range(len(names)):
                    name = names[(at + turn) % len(names)]
                    seconds = getattr(modules[name], step)(threads, count)
                    # Dropping while detached needs no GIL.
                    alone = gil and step not in ("drop_detached", "raw_work")
                    side_by_side = 1 if alone else min(threads, os.cpu_count())
                    ns = seconds * side_by_side / (threads * count) * 1e9
                    key = (step, name, threads)
                    best[key] = min(best.get(key, ns), ns)
    for key, ns in best.items():
        print(*key, ns, sep="\t")


main()
