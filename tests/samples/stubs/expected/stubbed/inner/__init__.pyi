"""A module in a module."""

from typing import final
from . import innermost as innermost
from .. import Base

__all__ = ["Nested", "innermost"]

@final
class Nested:
    """A class in it."""

    def outer(self, /) -> Base | None: ...
