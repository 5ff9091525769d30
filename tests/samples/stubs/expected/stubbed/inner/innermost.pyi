from . import Nested
from .. import Color

__all__ = ["nested"]

def nested(of: Nested, color: Color) -> Nested | None: ...
