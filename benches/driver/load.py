"""Importing built modules by their files."""

import importlib.machinery
import importlib.util


def load(module_name, name, path):
    """`(name, module)`; several modules of the same name live side by side."""
    loader = importlib.machinery.ExtensionFileLoader(module_name, path)
    spec = importlib.util.spec_from_file_location(module_name, path, loader=loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return name, module
