"""Everything that stubs show.

It says "so" with a \\ and a \"\"\".
"""

import builtins
from collections.abc import Iterable, Sequence
from types import GenericAlias
from typing import (
    Any,
    ClassVar,
    Final,
    Literal,
    NoReturn,
    Optional,
    SupportsFloat,
    SupportsIndex,
    final,
)
from typing_extensions import disjoint_base
from . import filled as filled, inner as inner, opaque as opaque

__all__ = [
    "ANSWER",
    "COMPUTED",
    "ENABLED",
    "GREETING",
    "RATIO",
    "Base",
    "Color",
    "Derived",
    "Fields",
    "Parent",
    "Shape",
    "StubbedError",
    "Unsized",
    "Words",
    "conversions",
    "documented",
    "exits",
    "later",
    "listen",
    "own",
    "signature",
    "filled",
    "inner",
    "opaque",
]

ANSWER: Final = 42
COMPUTED: Final[bytes]
ENABLED: Final = True
GREETING: Final = 'say "hello"'
RATIO: Final = -0.5

@disjoint_base
class Base:
    """A class that others extend."""

    KIND: Final = "base"
    """Its kind."""
    LIMITS: Final[tuple[int, int]]
    list: Final[int]
    """Hides a name that hints use."""
    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __new__(
        cls, /, value: SupportsIndex = 3, *, label: str | None = None
    ) -> Base: ...
    def __call__(self, /, factor: SupportsIndex) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ge__(self, other: Base, /) -> bool: ...
    def __gt__(self, other: Base, /) -> bool: ...
    def __le__(self, other: Base, /) -> bool: ...
    def __lt__(self, other: Base, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def computed(self, /) -> builtins.list[int]:
        """Computed."""

    @computed.setter
    def computed(self, values: Sequence[SupportsIndex], /) -> None: ...
    @computed.deleter
    def computed(self, /) -> None: ...
    @classmethod
    def create(cls, /, count: SupportsIndex) -> builtins.list[Base]: ...
    def fails(self, /) -> None: ...
    def fluent(self, /) -> Base: ...
    @staticmethod
    def parse(text: str) -> Base: ...
    @property
    def secret(self, /) -> NoReturn: ...
    @secret.setter
    def secret(self, secret: str, /) -> None:
        """Cannot be read."""

    @property
    def text(self, /) -> str | None: ...
    @property
    def value(self, /) -> int:
        """Read and written."""

    @value.setter
    def value(self, value: SupportsIndex, /) -> None: ...
    async def wait(self, /, seconds: SupportsFloat | SupportsIndex) -> int: ...

@final
class Color:
    """An enum without data."""

    GREEN: Final[Color]
    Red: Final[Color]
    """As blood."""
    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __eq__(self, value: object, /) -> bool: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def name(self, /) -> str: ...

@final
class Derived(Base):
    """Extends it."""

    def __new__(cls, /) -> Derived: ...
    def parent(self, /) -> Base: ...

@final
class Fields:
    """Options make its methods."""

    def __new__(cls, /, a: str, b: tuple[SupportsIndex, bool]) -> Fields: ...
    @classmethod
    def __class_getitem__(cls, key: Any, /) -> GenericAlias: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __ge__(self, value: Fields, /) -> bool: ...
    def __gt__(self, value: Fields, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __le__(self, value: Fields, /) -> bool: ...
    def __lt__(self, value: Fields, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __str__(self, /) -> str: ...
    @property
    def a(self, /) -> str: ...
    @property
    def b(self, /) -> tuple[int, bool]: ...

@disjoint_base
class Parent(Exception):
    """Extends a class of Python's."""

    def __new__(cls, /) -> Parent: ...

@disjoint_base
class Shape:
    """An enum with data."""

    __hash__: ClassVar[None]  # type: ignore[assignment]

    @final
    class Circle(Shape):
        """Round."""

        __match_args__: Final = ("radius",)

        def __new__(cls, /, radius: SupportsFloat | SupportsIndex) -> Shape.Circle: ...
        @property
        def radius(self, /) -> float: ...

    @final
    class Nothing(Shape):
        __match_args__: Final = ()

        def __new__(cls, /) -> Shape.Nothing: ...
        def __getitem__(self, key: SupportsIndex, /) -> Any: ...
        def __len__(self, /) -> int: ...

    @final
    class Pair(Shape):
        __match_args__: Final = ("_0", "_1")

        def __new__(
            cls, /, _0: SupportsIndex = 1, _1: str | None = None
        ) -> Shape.Pair: ...
        @property
        def _0(self, /) -> int: ...
        @property
        def _1(self, /) -> str | None: ...
        def __getitem__(self, key: SupportsIndex, /) -> Any: ...
        def __len__(self, /) -> int: ...

    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def area(self, /) -> float: ...
    @staticmethod
    def unit() -> Shape: ...

class StubbedError(ValueError):
    """Something is wrong."""

class Unsized:
    """Needs no room of its own."""

    def __new__(cls, /) -> Unsized: ...
    def __init__(self, /) -> None: ...

@final
class Words:
    """A container that iterates over itself."""

    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __add__(self, other: Words, /) -> Words: ...
    def __bool__(self, /) -> bool: ...
    def __contains__(self, word: str, /) -> bool: ...
    def __delitem__(self, index: SupportsIndex, /) -> None: ...
    def __enter__(self, /) -> Words: ...
    def __exit__(self, /, *_error: Any) -> bool: ...
    def __float__(self, /) -> float: ...
    def __getitem__(self, index: SupportsIndex, /) -> str | None: ...
    def __iadd__(self, other: Words, /) -> Words: ...
    def __iter__(self, /) -> Words: ...
    def __len__(self, /) -> int: ...
    def __neg__(self, /) -> int: ...
    def __next__(self, /) -> str: ...
    def __pow__(self, exponent: SupportsIndex, mod: Any = None, /) -> int: ...
    def __setitem__(self, index: SupportsIndex, word: str, /) -> None: ...

def conversions(
    record: Any,
    pair: tuple[SupportsIndex, str],
    tree: SupportsFloat | SupportsIndex | Any,
    lookup: dict[str, Sequence[SupportsIndex]],
    free: Any,
) -> tuple[dict[str, Any], tuple[int, str], dict[str, builtins.list[int]] | None]:
    """Types and what they are in Python."""

def documented() -> None:
    """The first line.

    More lines:
        indented
    """

def exits(code: str | None) -> NoReturn: ...
async def later(seconds: SupportsFloat | SupportsIndex) -> str:
    """Comes later."""

def listen(port: int) -> Any:
    """Without results: `impl Trait` has no name, and `!` never returns."""

def own(
    words: Iterable[str], limit: Optional[int] = None
) -> dict[str, Literal["a", "b"] | Base]:
    """Hints of the user's own: `from_words` says what it takes."""

def signature(
    a: Any,
    b: SupportsIndex = 1,
    /,
    c: str = "x",
    *args: Any,
    d: bool,
    e: Base | None = None,
    f: SupportsFloat | SupportsIndex = -1.5,
    g: Sequence[SupportsIndex] = ...,
    **kwargs: Any,
) -> tuple[int, str]:
    """Each kind of parameter."""
