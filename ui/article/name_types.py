"""The types of names: what each is called, and which color and line it has."""

from ui.language import tr

GROUPS = (
    ("person", tr("People")),
    ("organisation", tr("Organisations")),
    ("place", tr("Places")),
    ("date", tr("Dates")),
    ("weapon", tr("Weapons and other")),
)

_STYLES = {
    "PERSON": "person",
    "ORG": "organisation",
    "NORP": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "DATE": "date",
    "TIME": "date",
}
_WORDS = {
    "PERSON": tr("Person"),
    "ORG": tr("Organisation"),
    "NORP": tr("Nationality or group"),
    "GPE": tr("Country or city"),
    "LOC": tr("Place"),
    "FAC": tr("Building or site"),
    "DATE": tr("Date"),
    "TIME": tr("Time"),
    "EVENT": tr("Event"),
    "WEAPON": tr("Weapon"),
    "PRODUCT": tr("Product"),
    "LAW": tr("Law or treaty"),
    "LANGUAGE": tr("Language"),
    "WORK_OF_ART": tr("Title of a work"),
}
CHOICES = ("PERSON", "ORG", "NORP", "GPE", "LOC", "FAC", "EVENT", "WEAPON")  # what an analyst may call a name


def entity_style(label: str) -> str:
    """The color and underline of an entity's label; weapons share theirs with all that has none of its own."""
    return _STYLES.get(label, "weapon")


def type_words(label: str) -> str:
    """A label in words; one that another pipeline brought as it is."""
    return _WORDS.get(label, label.replace("_", " ").capitalize())
