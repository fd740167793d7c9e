"""The kinds that an analyst may give a number."""

from reader.known_units import unit_kinds

_THINGS = ("militants", "troops", "people", "casualties", "captured", "prisoners", "vehicles", "aircraft", "weapons", "attacks", "count")


def kind_choices() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Kinds of things that are counted, and of what is measured."""
    return _THINGS, (*unit_kinds(), "age", "fraction")
