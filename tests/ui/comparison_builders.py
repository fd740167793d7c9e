"""Two invented articles with an alignment made by hand: a conflict, an overlap, a moved passage, and one that stands alone."""

from reader.alignment import Alignment, Difference, Evidence, Feature, Link, LinkKind, SentenceRange, Verdict
from reader.analysis import Analysis
from tests.builders import a_document, a_quantity, an_analysis

LEFT = a_document(
    "About 40 fighters of the Grey Banner escaped from Dorvet prison late on Friday.",
    "The raid began at 11:40 p.m., said Tova Rennick.",
    "Six guards were killed at Dorvet prison on Friday night.",
    "Soldiers have since walled up the breach.",
    "Aurel Vost left Orsel in a lorry.",
    title="Dozens of fighters flee Dorvet prison",
)
RIGHT = a_document(
    "At least 35 men of the Grey Banner got out of Dorvet prison on Friday night.",
    "A lorry took Aurel Vost away.",
    "The first blast was heard at 11:40 p.m.",
    "Four prison guards died in the attack, Marsk said.",
    "A curfew in Orsel begins at 9 p.m.",
    title="Governor names the guards killed",
    publisher="Halvern Courier",
)


def left_analysis() -> Analysis:
    about_40 = a_quantity(LEFT, "About 40", 40, counted="fighters of the Grey Banner")
    six = a_quantity(LEFT, "Six", 6, counted="guards")
    return an_analysis(
        LEFT, names={"Grey Banner": "ORG", "Dorvet prison": "FAC", "Tova Rennick": "PERSON", "Friday": "DATE"}, quantities=(about_40, six)
    )


def right_analysis() -> Analysis:
    at_least_35 = a_quantity(RIGHT, "At least 35", 35, 1000, counted="men of the Grey Banner")
    four = a_quantity(RIGHT, "Four", 4, counted="prison guards")
    return an_analysis(RIGHT, names={"Grey Banner": "ORG", "Marsk": "PERSON", "Orsel": "GPE"}, quantities=(at_least_35, four))


def a_link(left: int, right: int, score: float = 0.9, *, label: str = "", differences: tuple[Difference, ...] = ()) -> Link:
    """A link of one sentence with one other, numbered with the title as 0."""
    features = (Feature("meaning", 0.91, 2.0, "killed ~ died"), Feature("names", 0.86, 1.2, "Dorvet prison"))
    evidence = Evidence(("Dorvet prison",), (), ("guards",), features)
    ranges = SentenceRange(left, left + 1), SentenceRange(right, right + 1)
    return Link(*ranges, score, LinkKind.PARAPHRASE, label, evidence, differences)


def an_alignment(*links: Link, nearest: Link | None = None) -> Alignment:
    spans = tuple(tuple(sentence.span for sentence in analysis.sentences) for analysis in (left_analysis(), right_analysis()))
    return Alignment(LEFT.id, RIGHT.id, *spans, links, "test@1", nearest)


def a_story() -> Alignment:
    """Four links: escaped (≈), began (=), killed (≠), and a lorry (=) that stands earlier on the right."""
    escaped, killed = zip(left_analysis().quantities, right_analysis().quantities, strict=True)
    overlap = Difference(*escaped, Verdict.OVERLAP, "40 lies within ≥35")
    conflict = Difference(*killed, Verdict.CONFLICT, "Same place, same night. The figures do not overlap.")
    return an_alignment(
        a_link(1, 1, 0.93, label="Fighters escaped", differences=(overlap,)),
        a_link(2, 3, 0.91, label="Attack began"),
        a_link(3, 4, 0.88, label="Guards killed", differences=(conflict,)),
        a_link(5, 2, 0.84, label="Vost left in a lorry"),
    )
