"""The types of names: what each is called, and which color and line it has."""

GROUPS = (("person", "People"), ("organisation", "Organisations"), ("place", "Places"), ("date", "Dates"), ("weapon", "Weapons and other"))

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
    "PERSON": "Person",
    "ORG": "Organisation",
    "NORP": "Nationality or group",
    "GPE": "Country or city",
    "LOC": "Place",
    "FAC": "Building or site",
    "DATE": "Date",
    "TIME": "Time",
    "EVENT": "Event",
    "WEAPON": "Weapon",
    "PRODUCT": "Product",
    "LAW": "Law or treaty",
    "LANGUAGE": "Language",
    "WORK_OF_ART": "Title of a work",
}
CHOICES = ("PERSON", "ORG", "NORP", "GPE", "LOC", "FAC", "EVENT", "WEAPON")  # what an analyst may call a name


def entity_style(label: str) -> str:
    """The color and underline of an entity's label; weapons share theirs with all that has none of its own."""
    return _STYLES.get(label, "weapon")


def type_words(label: str) -> str:
    """A label in words; one that another pipeline brought as it is."""
    return _WORDS.get(label, label.replace("_", " ").capitalize())
