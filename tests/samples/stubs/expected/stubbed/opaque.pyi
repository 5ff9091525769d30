"""A module that a function fills."""

from _typeshed import Incomplete

def __getattr__(name: str) -> Incomplete: ...
