"""Prints what a build left behind, in lines by which two builds of a project can be compared.

seen.py wheel FILE            the wheel's name, its files and its tags
seen.py installed PROJECT     the files of an installed project, its paths without their roots
seen.py import MODULE PROJECT a module that is imported, and where it comes from
"""

import os
import sys
import zipfile


def plain(path, project):
    for root, name in [(project, "PROJECT"), (sys.prefix, "PREFIX")]:
        path = path.replace(os.path.realpath(root), name).replace(root, name)
    return path


def wheel(path):
    print("wheel", os.path.basename(path))
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            print("file", name)
            if name.endswith(".dist-info/WHEEL"):
                lines = archive.read(name).decode().splitlines()
                print("\n".join(line for line in lines if line and "Generator" not in line))


def installed(name):
    from importlib.metadata import distribution

    for line in sorted(str(file) for file in distribution(name).files or []):
        if "__pycache__" not in line:
            print("installed", line)


def imported(name, project):
    from importlib import import_module

    module = import_module(name)
    print("module", module.__name__, plain(os.path.realpath(module.__file__), project))
    print("double(21) =", module.double(21))


command, arguments = sys.argv[1], sys.argv[2:]
{"wheel": wheel, "installed": installed, "import": imported}[command](*arguments)
