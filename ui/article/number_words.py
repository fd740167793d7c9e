"""What the fields of a number are called, and the kinds that an analyst may give it."""

from reader.known_units import unit_kinds
from reader.number_correction import Field

FIELDS = {
    Field.INTERVAL: "Interval",
    Field.UNIT: "Unit",
    Field.KIND: "Kind",
    Field.COUNTED: "Counts",
    Field.EVENT: "Event",
    Field.PLACE: "Place",
    Field.TIME: "As of",
    Field.SOURCE: "Speaker",
}
_THINGS = ("militants", "troops", "people", "casualties", "captured", "prisoners", "vehicles", "aircraft", "weapons", "attacks", "count")


def kind_choices() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Kinds of things that are counted, and of what is measured."""
    return _THINGS, (*unit_kinds(), "age", "fraction")
