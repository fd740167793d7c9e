"""The noun phrase in which a name names its thing: "Daesh terrorists", "so-called Islamic State", "Assad regime"."""

from collections.abc import Sequence

from reader.analyze.language.nlp import Clause
from reader.analyze.language.parser import Tree
from reader.analyze.language.words import Word
from reader.analyze.lexicon import words as listed
from reader.analyze.names.runs import HYPHENS
from reader.analyze.numbers.kinds import kind_of
from reader.text import Span

_FIGHTING = frozenset({"militants", "troops"})
_BEFORE_A_NOUN = frozenset({"compound", "nmod", "nmod:poss", "nmod:unmarked", "amod"})
_BESIDE_A_NOUN = frozenset({"appos", "flat", "nmod:unmarked", "compound"})
_OPENERS, _CLOSERS = frozenset('"“‘«'), frozenset('"”’»')
_DESCRIBING = frozenset({"amod", "compound", "advmod"})


def phrase(clause: Clause, name: Span, label: str | None) -> Span | None:
    """The noun phrase of a name, where it says more than the name; none where it names another thing, as "Daesh commander" does."""
    tree, words = clause.tree, clause.words
    inside = [at for at, word in enumerate(words) if name.start <= word.start and word.end <= name.end]
    if tree is None or not inside or label not in ("ORG", "GPE", "PERSON") or _is_glued(words, inside[0] - 1):
        return None
    first, end = inside[0], inside[-1] + 1
    top = next((at for at in inside if tree.heads[at] not in inside or tree.heads[at] == at), first)
    noun, relation = tree.heads[top], tree.relations[top]
    if end <= noun <= end + 1 and relation in _BEFORE_A_NOUN and _stands_for(clause, tree, noun, label):  # "IS fighters", "“IS” fighters"
        top, end = noun, noun + 1
    elif noun == first - 1 and relation in _BESIDE_A_NOUN and label == "ORG" and _stands_for(clause, tree, noun, label):
        top = first = noun
    if label == "ORG" or top not in inside:
        first = _first(clause, tree, first, top)
    if _is_left_open(words[first:end]):
        if end == len(words) or words[end].text not in _CLOSERS:
            return None
        end += 1  # "Daesh “fighters”"
    found = Span(words[first].start, words[end - 1].end)
    return found if found != name else None


def _first(clause: Clause, tree: Tree, first: int, top: int) -> int:
    """Where the words begin that describe the noun `top`, with the quotation mark whose other half stands inside."""
    words = clause.words
    while first and _describes(clause, tree, first - 1, top):
        first -= 1
        while _is_glued(words, first - 1):  # "so-called", "US-backed"
            first -= 2
    is_opened = first and words[first - 1].text in _OPENERS and any(word.text in _CLOSERS for word in words[first:top])
    return first - 1 if is_opened else first


def _is_left_open(words: Sequence[Word]) -> bool:
    """Does a quotation begin in the phrase that does not end there?"""
    return any(word.text in _OPENERS for word in words) and not any(word.text in _CLOSERS for word in words)


def _is_glued(words: Sequence[Word], at: int) -> bool:
    """Is there a hyphen that ties the word before to the word after?"""
    return at > 0 and words[at].text in HYPHENS and not words[at].spaced and not words[at - 1].spaced


def _stands_for(clause: Clause, tree: Tree, noun: int, label: str) -> bool:
    """Does the noun name the thing itself? Fighters of a group do, and a group; one fighter does not. A regime stands for its country."""
    lemma = tree.lemmas[noun]
    if clause.words[noun].is_capitalized and not clause.words[noun].is_upper:
        return False
    if label != "ORG":
        return lemma in listed("names", "regimes")
    many = tree.tags[noun] == "NNS" and kind_of([clause.words[noun].text.lower()]) in _FIGHTING
    return many or lemma in listed("names", "bands") or lemma in listed("names", "regimes")


def _describes(clause: Clause, tree: Tree, at: int, top: int) -> bool:
    """Does the word describe the noun: "terrorist", "radical"? Articles, numbers and other names do not."""
    word = clause.words[at]
    is_name = word.is_capitalized and tree.tags[at] != "JJ"
    return tree.relations[at] in _DESCRIBING and word.is_word and not is_name and top in (tree.heads[at], tree.heads[tree.heads[at]])
