"""Other names that a text itself introduces: "Grey Banner (GB)", "the Grey Banner, or GB", "Karl Rennick, alias Timon"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.analyze.names.sentence import Candidate
from reader.identity.spelling import abbreviates, initials, is_abbreviation

_LETTERS = re.compile(r"[.’'\-]")
_OR = re.compile(r"(?:, )?or(?: the)?")
_ALIAS = re.compile(
    r"(?:[,(–—-] )?(?:(?:who|which|is|was|are|were|and|or|also|better|otherwise|widely|commonly|formerly|previously|once|now|then) )*"
    r"(?:known (?:simply |only )?as|(?:also|otherwise|sometimes) called|(?:is|are|was|were) (?:called|nicknamed)|nicknamed"
    r"|alias|aka|a\.k\.a\.?"
    r"|(?:whose|his|her|their) (?:real|full|birth|given) name (?:is|was)|(?:whose|his|her) (?:nom de guerre|alias|nickname) (?:is|was)"
    r"|(?:whose |his |her )?nom de guerre ?,?)"
    r"(?: the)?(?: [“\"‘'])?"
)


def introduced(found: Sequence[Candidate]) -> dict[str, Candidate]:
    """Each other name, with the name that stands before it, or after it where that is what stands in brackets."""
    written: dict[str, Candidate] = {}
    for one, other in pairwise(found):
        gap = other.span.start - one.span.end
        between = one.place.between(other.place) if one.place and other.place else None
        for name, short in ((one, other), (other, one)):
            if gap == 2 and " " in name.text and short.text not in written and _may_shorten(short.text, name):
                written[short.text] = written.get(name.text, name)
        if between and one.text not in (other.text, written.get(other.text)) and _is_other_name(one, between, other):
            written.setdefault(other.text, written.get(one.text, one))
    return written


def _is_other_name(one: Candidate, between: str, other: Candidate) -> bool:
    if one.known and other.known:
        return False
    if _OR.fullmatch(between):
        return " " in one.text and _may_shorten(other.text, one)
    return one.label in ("PERSON", "ORG") and other.label == one.label and _ALIAS.fullmatch(between) is not None


def _may_shorten(short: str, name: Candidate) -> bool:
    if name.label not in (None, "ORG", "FAC", "EVENT"):
        return False
    exact = _LETTERS.sub("", short).upper() in initials(name.text)
    return is_abbreviation(short) and (exact or (name.label == "ORG" and abbreviates(short, name.text)))
