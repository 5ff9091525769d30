"""What was observed of the published crate, and what differs from it on purpose.

As a program: ``observed.py PUBLISHED OURS`` compares two outputs of ``show.py``; ``--record`` also keeps
the first one for the version of this interpreter, beside this file; ``--stable`` says that both are for the stable ABI.
"""

import os
import platform
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

#: Names of observations that differ, and why. Each has to differ, or it has no place here.
DELIBERATE = {
    r"\w+: .* collected|extended: referents|operators: getsizeof": "a class without references is no object of the garbage collector",
    r"calls: .* with a number as keyword": "names that are no strings are refused by Python's own words",
    r"calls: a keyword that is no UTF-8": "what cannot be encoded is escaped, so that it can be read",
    r"calls: renamed: .* \[note: while processing '(r#)?type'\]": "the name of a parameter is that of Python",
    r"calls: delattr": "a class that sets attributes by itself deletes them as Python's classes do",
    r"extraction: take_address: ": "an error of a property is not hidden",
    r"classes: Documented members": "attributes of the class that are constants come last",
    r"classes: Generic\.__class_getitem__": "as in Python's own generic classes",
    r"classes: unsendable": "the message alone",
    r"coroutines: arguments of a method": "arguments are converted when a function is called, not when it is awaited",
    r"coroutines: coroutine": "documentation of its own",
    r"coroutines: (own|iter|next)$": "a coroutine is its own iterator",
    r"extended: assign class$": "Python compares the functions that end instances before their sizes",
    r"extended: set class wrong": "a field is called by its name in Python",
    r"imports: (again|load by spec)$": "importing once more makes the submodules anew",
    r"operators: Misfit(\.__vectorcalloffset__| accessors| own dir)": "instances are called by vectorcall",
    r"operators: guarded (class|set)": "as in a Python class",
    r"extended: failing constant": "an error, where the published crate prints it and panics",
    r"enums: pair\[-1\]": "negative indices count from the end, as those of a tuple do",
    r"objects: (unnamed_)?closure\.__self__": "the name of what a closure keeps",
}

#: Those that show on newer versions only.
ON_NEWER = {
    r"extraction: take_[iu]128: builtins\.(OverflowError|ValueError)": "128 bits overflow as fewer do",
}

#: Those of extensions for the stable ABI.
ON_STABLE = {
    r"extraction: take_[iu]128: (None|builtins\.TypeError: unsupported operand type\(s\) for >>: 'Index')": "128 bits are read by __index__, as with the full API",
}

#: The version whose observations are written out; those of others are kept as changes to it.
BASE = "cpython-3.12"

#: Where nothing was observed, these are compared: errors of calls, whose texts are no interpreter's.
EVERYWHERE = re.compile(r"calls: \S+: builtins\.TypeError: \S+\(\) (takes [0-9f]|missing |got )")


def parse(text):
    """Observations by name, each with its section in front."""
    found, section = {}, None
    for line in text.splitlines():
        if line.startswith("# "):
            section = line[2:]
        elif line:
            name, _, value = line.partition("\t")
            found[f"{section}: {name}"] = value
    return found


def reason(name, stable=False):
    """Why an observation is not the published one, if it is to differ."""
    for pattern, why in [*DELIBERATE.items(), *ON_NEWER.items(), *(ON_STABLE.items() if stable else ())]:
        if re.match(pattern, name):
            return why
    return None


def compare(published, ours, stable=False):
    """What differs without a reason, as lines."""
    lines = []
    for name in sorted(set(published) | set(ours)):
        expected, got = published.get(name), ours.get(name)
        if expected != got and reason(name, stable) is None:
            lines += [name, f"  published: {expected}", f"  here:      {got}"]
    return lines


def stale(published, ours):
    """Patterns of differences that are no more."""
    differing = [name for name in set(published) | set(ours) if published.get(name) != ours.get(name)]
    reasons = {reason(name) for name in differing}
    return [pattern for pattern, why in DELIBERATE.items() if why not in reasons]


def version():
    """The name of this interpreter's observations."""
    return f"{platform.python_implementation().lower()}-{sys.version_info[0]}.{sys.version_info[1]}"


def path(name):
    return os.path.join(HERE, "observed", f"{name}.txt")


def load(name):
    """The observations of a version, or None."""
    if not os.path.exists(path(name)):
        return None
    with open(path(BASE), encoding="utf-8") as file:
        found = parse(file.read())
    if name != BASE:
        for changed, value in read_changes(name).items():
            if value is None:
                found.pop(changed, None)
            else:
                found[changed] = value
    return found


def read_changes(name):
    changes = {}
    with open(path(name), encoding="utf-8") as file:
        for line in file:
            kind, changed, value = line.rstrip("\n").split("\t")
            changes[changed] = value if kind == "+" else None
    return changes


def on_all_versions():
    """What holds on every version, observed or not."""
    found = load(BASE)
    for file in os.listdir(os.path.join(HERE, "observed")):
        name = file[: -len(".txt")]
        if name != BASE:
            for changed in read_changes(name):
                found.pop(changed, None)
    return {name: value for name, value in found.items() if EVERYWHERE.match(name)}


def record(text):
    os.makedirs(os.path.join(HERE, "observed"), exist_ok=True)
    name = version()
    with open(path(name), "w", encoding="utf-8") as file:
        if name == BASE:
            file.write(text)
            return
        base, found = load(BASE), parse(text)
        for changed in sorted(set(base) | set(found)):
            if base.get(changed) != found.get(changed):
                kind = "+" if changed in found else "-"
                print(kind, changed, found.get(changed, ""), sep="\t", file=file)


def main(arguments):
    texts = []
    for argument in [argument for argument in arguments if not argument.startswith("--")]:
        with open(argument, encoding="utf-8") as file:
            texts.append(file.read())
    published, ours = map(parse, texts)
    if "--record" in arguments:
        record(texts[0])
    lines = compare(published, ours, "--stable" in arguments)
    print(*lines, sep="\n")
    print(f"{len(published)} observations, {len(lines) // 3} differ without a reason")
    deliberate = sum(published.get(name) != ours.get(name) for name in set(published) | set(ours)) - len(lines) // 3
    print(f"{deliberate} differ on purpose")
    return bool(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
