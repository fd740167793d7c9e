"""Notes on articles that were edited: how many are found again, and how many are put on the wrong words without asking.

python -m tests.benchmarks.reanchoring [ARTICLES] [FOLDER]

Bars: at least 98 % right, none wrong silently. The articles are put together here in our own words, or read from the text files of a
folder; edits are planted: sentences put in, taken out, reworded, moved. Every character knows where it came from, so the truth is known.
"""

import random
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from reader.selector import SILENT, Anchored, describe
from reader.text import Span, normalize
from reader.text_change import TextChange

NOTES = 12  # on each article
_ALIKE = 0.7  # of the words found and the words meant together, both must have so many in common

_NAMES = ["Tova Rennick", "Karl Voss", "Ilen Marsk", "Aurel Vost", "Dara Senn", "Mirel Haan", "Pavo Dahl", "Jarro Teth", "Sella Orrin"]
_PLACES = ["Orsel", "Dorvet", "Sarn Pass", "Halvern", "Mirefield", "Kessa", "Tal Bridge", "Upper Varn", "the Grey Valley", "Port Anlo"]
_GROUPS = ["the Grey Banner", "the Northern Column", "the Halvern Guard", "the Free Riders", "the border police", "the river militia"]
_THINGS = ["rifles", "trucks", "prisoners", "guards", "families", "fighters", "barrels of fuel", "houses", "wounded", "mines"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_FRAMES = (
    "{name} said on {day} that {group} had taken {number} {thing} near {place}.",
    "At least {number} {thing} were brought to {place} after the fighting.",
    "“We counted {number} {thing}, no more,” {name} told reporters in {place}.",
    "{group} denied that {number} {thing} were lost on {day}.",
    "Officials in {place} put the number of {thing} at {number}.",
    "The road to {place} has been closed since {day}.",
    "According to {name}, talks with {group} will go on in {place} on {day}.",
    "Residents of {place} spoke of heavy shelling during the night to {day}.",
    "A spokesman for {group} did not answer calls about {place}.",
    "{number} {thing} reached {place} in the evening, {name} said.",
    "It was the third attack on {place} in as many weeks.",
    "{name}, who leads the district council, asked {group} to let aid pass.",
    "Neither side gave figures for {place}, where {group} arrived on {day}.",
    "The governor said the {thing} would stay in {place} until {day}.",
)
_OTHER_WORDS = {
    "said": "stated", "told": "informed", "taken": "seized", "brought": "moved", "lost": "missing", "denied": "rejected",
    "closed": "shut", "heavy": "intense", "reached": "arrived in", "asked": "urged", "attack": "assault", "night": "small hours",
    "evening": "late afternoon", "fighting": "clashes", "counted": "saw", "calls": "questions", "near": "close to",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Edited:
    """A text after edits; `origins` tells of each character where it stood before, -1 for what is new."""

    text: str
    origins: list[int]


def an_article(chance: random.Random) -> str:
    paragraphs = []
    for _ in range(chance.randint(5, 9)):
        paragraphs.append(" ".join(a_sentence(chance) for _ in range(chance.randint(2, 4))))
    return "\n\n".join(paragraphs)


def a_sentence(chance: random.Random) -> str:
    sentence = chance.choice(_FRAMES).format(
        name=chance.choice(_NAMES),
        place=chance.choice(_PLACES),
        group=chance.choice(_GROUPS),
        thing=chance.choice(_THINGS),
        day=chance.choice(_DAYS),
        number=chance.choice(("a dozen", "some", str(chance.randint(3, 90)), f"about {chance.randint(1, 9) * 10}")),
    )
    return sentence[:1].upper() + sentence[1:]


def edited(text: str, chance: random.Random) -> Edited:
    """Some edits of each kind, as an outlet that updates its story makes them."""
    sentences = _sentences(text)
    pieces = [[(character, span.start + at) for at, character in enumerate(span.of(text))] for span in sentences]
    for _ in range(chance.randint(1, 3)):
        pieces.insert(chance.randrange(len(pieces) + 1), _new(_another(text, chance) + " "))
    for _ in range(chance.randint(0, 2)):
        pieces.pop(chance.randrange(len(pieces)))
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(pieces))
        pieces[at] = _reworded(pieces[at], chance)
    if chance.random() < 0.5:
        moved = pieces.pop(chance.randrange(len(pieces)))
        pieces.insert(chance.randrange(len(pieces) + 1), moved)
    if chance.random() < 0.5:
        pieces.insert(0, _new("Updates with comment in the third paragraph.\n\n"))
    flat = [one for piece in pieces for one in piece]
    return Edited("".join(character for character, _ in flat), [origin for _, origin in flat])


def _sentences(text: str) -> list[Span]:
    """With the white space behind them, so that they can be put together in any order."""
    return [Span(*found.span()) for found in re.finditer(r"[^.!?]+(?:[.!?]+[”\"]?\s*|$)", text)]


def _another(text: str, chance: random.Random) -> str:
    """A sentence that the text does not have: of two of the same words nobody could say which is which."""
    while (sentence := a_sentence(chance)) in text:
        pass
    return sentence


def _new(words: str) -> list[tuple[str, int]]:
    return [(character, -1) for character in words]


def _reworded(piece: list[tuple[str, int]], chance: random.Random) -> list[tuple[str, int]]:
    """Up to three words of a sentence are others, or gone."""
    words = [Span(*found.span()) for found in re.finditer(r"\w+", "".join(character for character, _ in piece))]
    for word in sorted(chance.sample(words, min(len(words), chance.randint(1, 3))), reverse=True):
        written = "".join(character for character, _ in piece[word.start : word.end])
        other = (
            str(chance.randint(3, 99)) if written.isdigit() else _OTHER_WORDS.get(written, chance.choice(("", "reportedly", written + "s")))
        )
        piece = piece[: word.start] + _new(other) + piece[word.end :]
    return piece


def noted(text: str, chance: random.Random) -> list[Span]:
    """Places as an analyst marks them: a name or two, a part of a sentence, a sentence, two of them."""
    words = [found.span() for found in re.finditer(r"\S+", text)]
    places = []
    for _ in range(NOTES):
        length = chance.choice((1, 2, 3, 5, 8, 8, 12, 12, 20, 30))
        first = chance.randrange(max(1, len(words) - length))
        places.append(Span(words[first][0], words[min(first + length, len(words)) - 1][1]))
    return places


def true_place(span: Span, changed: Edited) -> Span | None:
    """Where the words of the span are now: what is left of them, if that is more than half, and stands together."""
    left = [at for at, origin in enumerate(changed.origins) if span.start <= origin < span.end]
    if len(left) <= len(span) / 2:
        return None
    place = Span(min(left), max(left) + 1)
    return place if len(place) <= 2 * len(span) else None


def verdict(text: str, span: Span, changed: Edited) -> str:
    """Of a note: right, missed (an orphan though its words are there), misplaced (proposed elsewhere), or WRONG (elsewhere, silently)."""
    found, true = _found(text, span, changed), true_place(span, changed)
    if found is None:
        return "right: orphan" if true is None else "missed"
    is_silent = found.score >= SILENT
    if true is not None and _likeness(found.span, true) >= _ALIKE:
        return "right: silently" if is_silent else "right: asked"
    if true is None and _touches(found.span, span, changed):
        return "right: asked" if not is_silent else "right: silently"
    return "WRONG" if is_silent else "misplaced"


def _found(text: str, span: Span, changed: Edited) -> Anchored | None:
    return TextChange(text, changed.text).anchor(*describe(text, span))


def _likeness(one: Span, other: Span) -> float:
    shared = max(0, min(one.end, other.end) - max(one.start, other.start))
    return shared / max(1, len(one) + len(other) - shared)


def _touches(found: Span, span: Span, changed: Edited) -> bool:
    """Whether what was found holds most of what is left of the words."""
    left = [at for at, origin in enumerate(changed.origins) if span.start <= origin < span.end]
    return bool(left) and sum(found.start <= at < found.end for at in left) > len(left) / 2


def measured(texts: list[str], seed: int = 11) -> tuple[Counter[str], list[str]]:
    """How many notes came to which end, and the words of those that did not come right."""
    chance, ends, told = random.Random(seed), Counter[str](), []
    for text in texts:
        changed = edited(text, chance)
        for span in noted(text, chance):
            end = verdict(text, span, changed)
            ends[end] += 1
            if not end.startswith("right"):
                found = _found(text, span, changed)
                told.append(
                    f"{end}: “{span.of(text)}” -> “{found.span.of(changed.text) if found else ''}” {found.score if found else 0:.2f}"
                )
    return ends, told


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    chance = random.Random(3)
    texts = [an_article(chance) for _ in range(number)]
    if len(sys.argv) > 2:
        texts = [normalize(path.read_text(encoding="utf-8", errors="replace")) for path in sorted(Path(sys.argv[2]).rglob("*.txt"))][
            :number
        ]
    ends, told = measured(texts)
    print("\n".join(told[:40]))
    total, right = sum(ends.values()), sum(count for end, count in ends.items() if end.startswith("right"))
    print(f"{len(texts)} articles, {total} notes: {100 * right / total:.1f} % right, {ends['WRONG']} wrong silently; {dict(ends)}")
    sys.exit(right < 0.98 * total or ends["WRONG"] > 0)


if __name__ == "__main__":
    main()
