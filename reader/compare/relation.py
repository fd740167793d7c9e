"""How what one figure is about stands to what another is about."""

from enum import Enum


class Relation(Enum):
    """WITHIN says that the first lies within the second, AROUND that the second lies within the first."""

    SAME = "same"
    WITHIN = "within"
    AROUND = "around"
    APART = "apart"
    UNKNOWN = "unknown"
