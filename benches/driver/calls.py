"""Times each case with each implementation, interleaved in this one process, and prints the minima, one a line:
the case, the module, nanoseconds, with tabs between.

usage: calls.py ROUNDS FILTER NAME=PATH...    (PATH is a built module `calls`; FILTER may be empty)
"""

import gc
import importlib.machinery
import importlib.util
import sys
import textwrap
from time import perf_counter

from cases import CASES

# Copies of the statement in the timed loop: the loop itself costs next to nothing beside them.
COPIES = 20
# Seconds that one sample takes, about.
SAMPLE = 0.0004


def main():
    rounds, pattern = int(sys.argv[1]), sys.argv[2]
    modules = dict(load(*argument.split("=", 1)) for argument in sys.argv[3:])
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


def load(name, path):
    """Imports a module by its file; several of the same module name live side by side."""
    loader = importlib.machinery.ExtensionFileLoader("calls", path)
    spec = importlib.util.spec_from_file_location("calls", path, loader=loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return name, module


def compiled(case, module):
    """A function that runs the case so many times and returns seconds; its own code object, since
    the interpreter specialises code for what it meets. None when the module lacks the case,
    or takes no such argument."""
    # Statements of several lines are indented once; the blank first line is theirs.
    statements = "\n".join([case.statement.strip("\n")] * COPIES)
    source = (
        f"def run(loops):\n"
        f"    {case.setup}\n"
        f"    start = clock()\n"
        f"    for _ in range(loops):\n"
        f"{textwrap.indent(statements, ' ' * 8)}\n"
        f"    return clock() - start\n"
    )
    namespace = {"m": module, "clock": perf_counter}
    exec(source, namespace)
    run = namespace["run"]
    try:
        run(1)
    except (AttributeError, TypeError):
        return None
    return run


def fitting(run):
    """Loops for a sample of about SAMPLE seconds."""
    loops = 1
    while True:
        taken = min(run(loops) for _ in range(3))
        if taken >= SAMPLE / 2:
            return max(1, round(loops * SAMPLE / taken))
        loops *= 2


main()
