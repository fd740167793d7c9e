"""Candidates for names in one sentence, by a model or by rule; and in headlines those that the text below names."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.analyze.language.nlp import Clause
from reader.analyze.names.by_model import NamesByModel
from reader.analyze.names.by_rule import NamesByRule
from reader.analyze.names.phrases import phrase
from reader.analyze.names.sentence import Candidate, NamedSentence, text_of
from reader.analyze.names.surroundings import Place
from reader.text import Span


def candidates(clause: Clause, dates: Sequence[Span] = (), *, is_title: bool = False) -> list[Candidate]:
    """The candidates in a sentence, in order and without overlap. Names end before the `dates` and begin after them.

    Where no pipeline looked for names, rules look for runs of capitals. `is_title` says that the sentence stands above the text.
    """
    sentence = NamedSentence(clause.words, dates, is_title=is_title)
    found = NamesByRule(sentence).candidates() if clause.names is None else NamesByModel(sentence).candidates(clause.names)
    return [replace(one, phrase=phrase(clause, one.span, one.label)) for one in found] if clause.tree else found


def recalled(clause: Clause, names: Mapping[str, str]) -> list[Candidate]:
    """The `names` ({name in lower case: name}) that stand in a headline, whose capitals tell nothing by themselves."""
    found: list[Candidate] = []
    words, at = clause.words, 0
    while at < len(words):
        end = next((end for end in range(min(at + 6, len(words)), at, -1) if text_of(words[at:end]).lower() in names), at)
        if end > at and words[at].is_capitalized:
            span = Span(words[at].start, words[end - 1].end)
            place = Place(words, at, end, is_headline=True)
            found.append(Candidate(span, names[text_of(words[at:end]).lower()], None, place=place))
        at = max(end, at + 1)
    return found
