"""How far a long file is read, and what stands on its first pages, told to whoever reads it; loaders need not be handed anything."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from reader.load.blocks import Reading

First = Callable[[], Reading]  # makes the reading of the first pages
Listener = Callable[[int, int, First | None], None]  # pages done, pages in all, and once the first of them

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def telling(listener: Listener) -> Iterator[None]:
    """Has the loaders tell the listener; what it raises ends the reading."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def tell(done: int, total: int, first: First | None = None) -> None:
    listener = _listener.get()
    if listener is not None:
        listener(done, total, first)
