"""What the fields of a number are called, its kinds and what happened to what it counts."""

from reader.known_units import unit_kinds
from reader.number_correction import Field
from ui.language import tr

FIELDS = {
    Field.INTERVAL: tr("Interval"),
    Field.UNIT: tr("Unit"),
    Field.KIND: tr("Kind"),
    Field.COUNTED: tr("Counts"),
    Field.EVENT: tr("Event"),
    Field.PLACE: tr("Place"),
    Field.TIME: tr("As of"),
    Field.SOURCE: tr("Speaker"),
}
_THINGS = ("militants", "troops", "people", "casualties", "captured", "prisoners", "vehicles", "aircraft", "weapons", "attacks", "count")
_KINDS = {
    "militants": tr("Fighters"),
    "troops": tr("Troops"),
    "people": tr("People"),
    "civilians": tr("Civilians"),
    "casualties": tr("Casualties"),
    "captured": tr("Captured"),
    "displaced": tr("Displaced"),
    "prisoners": tr("Prisoners"),
    "animals": tr("Animals"),
    "aircraft": tr("Aircraft"),
    "ships": tr("Ships"),
    "vehicles": tr("Vehicles"),
    "weapons": tr("Weapons"),
    "attacks": tr("Attacks"),
    "buildings": tr("Buildings"),
    "age": tr("Age"),
    "angle": tr("Angle"),
    "area": tr("Area"),
    "distance": tr("Distance"),
    "duration": tr("Duration"),
    "energy": tr("Energy"),
    "fraction": tr("Fraction"),
    "mass": tr("Mass"),
    "measure": tr("Measure"),
    "money": tr("Money"),
    "multiple": tr("Multiple"),
    "percent": tr("Percent"),
    "points": tr("Points"),
    "power": tr("Power"),
    "score": tr("Match score"),
    "speed": tr("Speed"),
    "temperature": tr("Temperature"),
    "volume": tr("Volume"),
    "count": tr("Other"),
}
EVENTS = {
    "killed": tr("killed"),
    "wounded": tr("wounded"),
    "killed and wounded": tr("killed and wounded"),
    "captured": tr("captured"),
    "escaped": tr("escaped"),
    "freed": tr("freed"),
    "infected": tr("infected"),
    "missing": tr("missing"),
    "surrendered": tr("surrendered"),
    "held": tr("held"),
    "displaced": tr("displaced"),
    "deployed": tr("deployed"),
    "moved": tr("moved"),
    "destroyed": tr("destroyed"),
    "damaged": tr("damaged"),
    "fired": tr("fired"),
}


def kind_name(kind: str) -> str:
    """A kind of number as a heading."""
    return _KINDS.get(kind, kind.capitalize())


def event_name(event: str) -> str:
    """What happened; in the analyst's own words where those were typed."""
    return EVENTS.get(event, event)


def kind_choices() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Kinds of things that are counted, and of what is measured."""
    return _THINGS, (*unit_kinds(), "age", "fraction")
