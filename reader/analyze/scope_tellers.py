"""Who is said to give a figure, by the tree: the subject of the verb of saying, or of counting, that what holds the figure hangs on."""

from reader.analyze.lexicon import words
from reader.analyze.numbers.parsed import Parsed
from reader.text import Span

_CLAUSES = frozenset({"ccomp", "parataxis", "csubj"})  # how what is said hangs on that somebody says it
_NOUNS = frozenset({"obj", "obl"})
_ASIDE = frozenset({"acl", "acl:relcl", "advcl", "parataxis"})
_POINTING = frozenset({"which", "who", "that", "it", "this"})  # they stand for what another clause names


def teller(parsed: Parsed, node: int) -> Span | None:
    """The words for who says it, with the nearest verb of saying above the word or thrown in beside it; none where nobody is said to."""
    while True:
        ways = [(child, "parataxis") for child in parsed.children(node) if parsed.relation(child) == "parataxis"]
        above = parsed.head(node)
        if above != node:
            ways.append((above, parsed.relation(node)))
        for verb, relation in ways:
            if _tells(parsed, verb, relation) and (found := _subject(parsed, verb)):
                return found
        if above == node:
            return None
        node = above


def _tells(parsed: Parsed, verb: int, relation: str) -> bool:
    """Is it a verb of saying to what is told as a clause, or one of telling or counting to what is told in a noun?"""
    if relation in _CLAUSES:
        return parsed.lemma(verb) in words("sources", "reporting") | words("scopes", "counting")
    return relation in _NOUNS and parsed.lemma(verb) in words("scopes", "counting") | words("scopes", "telling")


def _subject(parsed: Parsed, verb: int) -> Span | None:
    """The subject of the verb without what is told of it in clauses."""
    subject = next((child for child in parsed.children(verb) if parsed.relation(child) == "nsubj"), None)
    if subject is None or parsed.words[subject].text.lower() in _POINTING:
        return None
    first = last = subject
    while first and _belongs(parsed, first - 1, subject):
        first -= 1
    for word in range(subject + 1, len(parsed.words)):
        if not _belongs(parsed, word, subject):
            break
        last = word if parsed.relation(word) != "punct" else last
    return parsed.span(first, last)


def _belongs(parsed: Parsed, word: int, above: int) -> bool:
    """Does the word hang on the one above it, and not by a clause?"""
    while word != above:
        if parsed.head(word) == word or parsed.relation(word) in _ASIDE:
            return False
        word = parsed.head(word)
    return True
