"""Which names of a document are one thing: short texts that invite mistakes, in our own words about invented people.

Names are marked as the model would, [words|LABEL], with a question mark where it would hardly be sure, so that only the linking is tried
here; other capitals the rules find by themselves.
Every text is followed by its things, each given by the words that name it. Words of two things must never get one entity.
"""

import re
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analyze.language.nlp import sentences
from reader.analyze.language.tagger import Tagged
from reader.analyze.names.candidates import candidates
from reader.analyze.names.entities import entities
from reader.identity.persons import lone_last_name
from reader.text import Span

MARK = re.compile(r"\[([^|\]]+)\|([A-Z]+\??)\]")

TEXTS = {
    "two bearers of a last name": (
        "Gen. [Tova Rennick|PERSON] and her brother, Mayor [Karl Rennick|PERSON], met. Later [Rennick|PERSON] said that the road was shut.",
        [["Tova Rennick"], ["Karl Rennick"], ["Rennick"]],
    ),
    "a last name with and without its article": (
        "Commander [Omar al-Vosti|PERSON] was seen. [Al-Vosti|PERSON] denied it, but [Vosti|PERSON]'s men did not.",
        [["Omar al-Vosti", "Al-Vosti", "Vosti"]],
    ),
    "a last name of two words": (
        "[Tova van der Meer|PERSON] and [Karim bin Vost|PERSON] met. [Van der Meer|PERSON] left first; [bin Vost|PERSON] stayed.",
        [["Tova van der Meer", "Van der Meer"], ["Karim bin Vost", "bin Vost"]],
    ),
    "a last name that the model overlooked": (
        "Gen. [Tova Rennick|PERSON] spoke. Nobody believed Rennick, and the guards of General Rennick laughed.",
        [["Tova Rennick", "Rennick"]],
    ),
    "a first name that is dropped": (
        "President [Mohammad Asif Vostani|PERSON] spoke. [Asif Vostani|PERSON] was calm. Reporters asked [Vostani|PERSON] about the road.",
        [["Mohammad Asif Vostani", "Asif Vostani", "Vostani"]],
    ),
    "a middle name": (
        "[Tova Ann Rennick|PERSON] signed as [Tova A. Rennick|PERSON]; friends call [T. Rennick|PERSON] the mayor.",
        [["Tova Ann Rennick", "Tova A. Rennick", "T. Rennick"]],
    ),
    "middle names that differ": (
        "[Tova Ann Rennick|PERSON] met [Tova Maria Rennick|PERSON]. The speaker was [Tova Rennick|PERSON].",
        [["Tova Ann Rennick"], ["Tova Maria Rennick"], ["Tova Rennick"]],
    ),
    "an initial that two may have": (
        "[Tova Rennick|PERSON] met [Tarik Rennick|PERSON]. The letter was signed [T. Rennick|PERSON].",
        [["Tova Rennick"], ["Tarik Rennick"], ["T. Rennick"]],
    ),
    "a son named with his father's name": (
        "Governor [Hamid Vostani|PERSON] met reporters. His son [Karim Hamid Vostani|PERSON] waited outside.",
        [["Hamid Vostani"], ["Karim Hamid Vostani"]],
    ),
    "a father and a junior": (
        "[Karl Rennick|PERSON] gave the firm to [Karl Rennick Jr.|PERSON] in spring. In summer [Rennick|PERSON] died.",
        [["Karl Rennick"], ["Karl Rennick Jr."], ["Rennick"]],
    ),
    "brothers whose names sound alike": (
        "Spokesman [Hassan Marsk|PERSON] spoke first. Spokesman [Hussein Marsk|PERSON] spoke after him.",
        [["Hassan Marsk"], ["Hussein Marsk"]],
    ),
    "sisters whose names differ by a letter": (
        "[Maria Vost|PERSON], [Marina Vost|PERSON] and [Mara Vost|PERSON] met [Martin Vost|PERSON] and [Martina Vost|PERSON].",
        [["Maria Vost"], ["Marina Vost"], ["Mara Vost"], ["Martin Vost"], ["Martina Vost"]],
    ),
    "spellings of one name": (
        "Spokesman [Mohammed Qasem Vostani|PERSON] spoke. Spokesman [Muhammad Qassem Vostani|PERSON] spoke again.",
        [["Mohammed Qasem Vostani", "Muhammad Qassem Vostani"]],
    ),
    "a last name spelled in another way": (
        "Spokesman [Tarik Soltani|PERSON] spoke. Then [Sultani|PERSON] left with [Karl Marsk|PERSON].",
        [["Tarik Soltani", "Sultani"], ["Karl Marsk"]],
    ),
    "a last name that is another's first": (
        "[Tova Hakim|PERSON] met [Hakim Vost|PERSON]. After an hour [Hakim|PERSON] left.",
        [["Tova Hakim"], ["Hakim Vost"], ["Hakim"]],
    ),
    "a first name alone": (
        "Lieutenant [Tova Rennick|PERSON] spoke. Her neighbour [Tova Marsk|PERSON] agreed, and little [Tova|PERSON] laughed.",
        [["Tova Rennick"], ["Tova Marsk"], ["Tova"]],
    ),
    "a stranger's full name that the model overlooked": (
        "Gen. [Tova Rennick|PERSON] spoke. The letter came from one Karl Rennick in [Orsel|GPE].",
        [["Tova Rennick"], ["Rennick"]],
    ),
    "a street named after a person": (
        "Gen. [Tova Rennick|PERSON] spoke. The march went down Rennick Street to the bridge.",
        [["Tova Rennick"], ["Rennick"]],
    ),
    "a town that a person is named like": (
        "Mayor [Ilen Orsel|PERSON] was born in [Orsel|GPE]. The road to [Orsel|GPE] is shut.",
        [["Ilen Orsel"], ["Orsel"]],
    ),
    "a last name that the model takes for a town": (
        "Mayor [Ilen Marsk|PERSON] spoke. Reporters say that [Marsk|GPE?] was calm.",
        [["Ilen Marsk", "Marsk"]],
    ),
    "a stranger with a famous last name": (
        "Colonel [Ammar Karzai|PERSON] commands the post. [Hamid Karzai|PERSON] fears him. Reporters met [Karzai|PERSON] there.",
        [["Ammar Karzai"], ["Hamid Karzai"], ["Karzai"]],
    ),
    "a short form of a group": (
        "Fighters of the [Grey Banner|ORG] took the town. The governor said the Banner had lost forty men. [GREY BANNER|ORG] MEN LEFT IT.",
        [["Grey Banner", "Banner", "GREY BANNER"]],
    ),
    "a short form that two groups share": (
        "The [Halvern Liberation Front|ORG] and the [Sarn People's Front|ORG] signed. Then the governor accused the [Front|ORG] of lying.",
        [["Halvern Liberation Front"], ["Sarn People's Front"], ["Front"]],
    ),
    "a place in the name of a group": (
        "[Radio Halvern|ORG], the [Bank of Sarn|ORG] and the [Orsel Daily Courier|ORG] closed. People in Halvern, Sarn and Orsel wept.",
        [["Radio Halvern"], ["Bank of Sarn"], ["Orsel Daily Courier"], ["Halvern"], ["Sarn"], ["Orsel"]],
    ),
    "a movement without that word": (
        "The [Grey Banner Movement|ORG] met. The [Grey Banner|ORG] rose. The [Sarn Group|ORG] and [Sarn|ORG] signed.",
        [["Grey Banner Movement", "Grey Banner"], ["Sarn Group"], ["Sarn"]],
    ),
    "a bank and its short form": (
        "The [Bank of Sarn|ORG] lent nothing. A month later the Bank closed.",
        [["Bank of Sarn", "Bank"]],
    ),
    "a group and its faction": (
        "The [Free Halvern Council|ORG] split from the [Halvern Council|ORG]. The [Church in Sarn|ORG] left the [Church|ORG].",
        [["Free Halvern Council"], ["Halvern Council"], ["Church in Sarn"], ["Church"]],
    ),
    "a national council": (
        "The [Halvern National Council|ORG] of [Halvern|GPE] met. The [National Council|ORG] rose at noon, and the Council was tired.",
        [["Halvern National Council", "National Council", "Council"], ["Halvern"]],
    ),
    "a word that is the end of a name": (
        "[Polar Music|ORG] signed them. Nobody liked the Music of the hall.",
        [["Polar Music"], ["Music"]],
    ),
    "the army and a group with that word": (
        "The [Mahdi Army|ORG] took the town. Later the [Army|ORG] took it back.",
        [["Mahdi Army"], ["Army"]],
    ),
    "the state and a group with that word": (
        "The [Islamic State|ORG] fell. Lawyers said that the State owed them money.",
        [["Islamic State"], ["State"]],
    ),
    "a prison, its town and its airport": (
        "Fighters stormed [Dorvet prison|FAC]. In the town of [Dorvet|GPE] nobody slept. From [Dorvet Airport|FAC] no plane left.",
        [["Dorvet prison"], ["Dorvet"], ["Dorvet Airport"]],
    ),
    "an airport and its short form": (
        "Planes left [Orsel International Airport|FAC]. [Orsel Airport|FAC] was shut later, and soldiers ringed the Airport.",
        [["Orsel International Airport", "Orsel Airport", "Airport"]],
    ),
    "one ministry in many wordings": (
        "The [Afghan Defense Ministry|ORG] denied it. The [Ministry of Defence of Afghanistan|ORG] had no figures; later the "
        "[Afghan Ministry of National Defense|ORG] gave some.",
        [["Afghan Defense Ministry", "Ministry of Defence of Afghanistan", "Afghan Ministry of National Defense"]],
    ),
    "a ministry of a state that no lexicon knows": (
        "The [Halvern Defence Ministry|ORG] denied it. The [Ministry of Defense of Halvern|ORG] sent figures; the Ministry was late.",
        [["Halvern Defence Ministry", "Ministry of Defense of Halvern", "Ministry"]],
    ),
    "ministries of two countries": (
        "The [Iraqi|NORP] [Interior Ministry|ORG] and the [Syrian Interior Ministry|ORG] met. A man of the Interior Ministry wrote of it.",
        [["Iraqi Interior Ministry"], ["Syrian Interior Ministry"], ["Interior Ministry"]],
    ),
    "a ministry in its capital": (
        "A man of the [Interior Ministry|ORG] in [Kabul|GPE] denied it. The [Afghan Interior Ministry|ORG] is old. "
        "The [Foreign Ministry|ORG] in [Orsel|GPE] met men from [Kabul|GPE].",
        [["Interior Ministry", "Afghan Interior Ministry"], ["Foreign Ministry"]],
    ),
    "ministries in two capitals": (
        "The [Defence Ministry|ORG] in [Kabul|GPE] denied it. The [Iraqi Defence Ministry|ORG] did not. "
        "Later a paper of the Ministry came.",
        [["Defence Ministry"], ["Iraqi Defence Ministry"], ["Ministry"]],
    ),
    "two ministries of one country": (
        "The [Iraqi Interior Ministry|ORG] and the [Iraqi Foreign Ministry|ORG] met. A man of the Ministry wrote of it.",
        [["Iraqi Interior Ministry"], ["Iraqi Foreign Ministry"], ["Ministry"]],
    ),
    "a ministry named again without its country": (
        "The [Iraqi|NORP] [Interior Ministry|ORG] denied it. We asked the [Interior Ministry|ORG], and the [Ministry|ORG] answered.",
        [["Iraqi Interior Ministry", "Interior Ministry", "Ministry"]],
    ),
    "a ministry after its owner": (
        "The [Ukrainian Defence Ministry|ORG] spoke. [Halvern|GPE]'s [Defence Ministry|ORG] did not.",
        [["Ukrainian Defence Ministry"], ["Defence Ministry"], ["Halvern"]],
    ),
    "initials of a name": (
        "The [Orsel Daily Courier|ORG] wrote of it. A reporter of the ODC was there, and so was one of the O.D.C. archive.",
        [["Orsel Daily Courier", "ODC", "O.D.C."]],
    ),
    "initials that the model takes for a place": (
        "The [Orsel Action Battalion|ORG] came. The [OAB|GPE?] shot at them. The [OSB|GPE?] did not.",
        [["Orsel Action Battalion", "OAB"], ["OSB"]],
    ),
    "a storm": (
        "[Cyclone Tesra|EVENT] came ashore near [Orsel|GPE]. On Sunday [Tesra|GPE?] flattened the camp. "
        "[Hurricane Orsel|EVENT] was weaker.",
        [["Cyclone Tesra", "Tesra"], ["Orsel"], ["Hurricane Orsel"]],
    ),
    "initials of two groups": (
        "The [Halvern Liberation Front|ORG] fought the [Hill Loyalist Force|ORG]. The [HLF|ORG] won.",
        [["Halvern Liberation Front"], ["Hill Loyalist Force"], ["HLF"]],
    ),
    "two letters in brackets": (
        "The [Grey Banner|ORG] (GB) met. Later the GB voted, and [Gavin Barr|PERSON] left.",
        [["Grey Banner", "GB"], ["Gavin Barr"]],
    ),
    "an abbreviation after or": (
        "They formed the [Alliance of Sarn States|ORG], or [ASE|ORG]. The [ASE|ORG] met [Orsel Radio|ORG], or so [HFR|ORG] says.",
        [["Alliance of Sarn States", "ASE"], ["Orsel Radio"], ["HFR"]],
    ),
    "a nom de guerre": (
        "The leader known as [Pablo Vost|PERSON] — his real name is [Karl Rennick|PERSON] — spoke. [Vost|PERSON] is tired. "
        "“Go,” said [Karl Rennick|PERSON].",
        [["Pablo Vost", "Karl Rennick", "Vost"]],
    ),
    "an alias of one word": (
        "[Karl Rennick|PERSON], alias [Timon|PERSON], met [Tova Marsk|PERSON] in [Orsel|GPE]. Nobody knows where [Timon|PERSON] slept.",
        [["Karl Rennick", "Timon"], ["Tova Marsk"]],
    ),
    "a group also known by another name": (
        "The [Grey Banner|ORG], also known as the [Red Shirts|ORG], met the [Hill Front|ORG], known for songs about the [Sarn "
        "Brigade|ORG].",
        [["Grey Banner", "Red Shirts"], ["Hill Front"], ["Sarn Brigade"]],
    ),
    "somebody who called somebody": (
        "[Karl Rennick|PERSON] called [Tova Marsk|PERSON] a liar; [Ilen Vost|PERSON], known to [Juno Farrow|PERSON], laughed.",
        [["Karl Rennick"], ["Tova Marsk"], ["Ilen Vost"], ["Juno Farrow"]],
    ),
    "an agency in brackets": (
        "The [Grey Banner|ORG] ([MW|ORG]) met near [Orsel|GPE] ([AFP|ORG]) on Friday.",
        [["Grey Banner"], ["MW"], ["Orsel"], ["AFP"]],
    ),
    "initials in brackets that another group is known by": (
        "The [Aldern Defence Forces|ORG] ([ADF|ORG]) crossed the river. Two days later the [ADF|ORG] withdrew.",
        [["Aldern Defence Forces", "ADF"]],
    ),
    "initials that the lexicon gives to two": (
        "The [Somali National Army|ORG] took the town. Officers of the SNA were glad.",
        [["Somali National Army", "SNA"]],
    ),
    "a people and its country": (
        "[British|NORP] troops came from the [UK|GPE]. [American|NORP] officers came from the [U.S.|GPE] and stayed; the [USA|GPE] paid.",
        [["British"], ["UK"], ["American"], ["U.S.", "USA"]],
    ),
    "a capital and its country": (
        "[Kabul|GPE] denied it. [Afghanistan|GPE] has no navy, said an [Afghan|NORP] officer.",
        [["Kabul"], ["Afghanistan"], ["Afghan"]],
    ),
    "a province and its city": (
        "[Kunduz|GPE] province is quiet. In [Kunduz|GPE] city shops are open. [Helmand|GPE] province and [Helmand Province|GPE] are one.",
        [["Helmand", "Helmand Province"]],
    ),
    "a branch and the whole": (
        "Fighters of [ISIS-K|ORG] took the pass. [Daesh|ORG] praised them, and [Islamic State Khorasan|ORG] thanked [ISIS|ORG].",
        [["ISIS-K", "Islamic State Khorasan"], ["Daesh", "ISIS"]],
    ),
    "hyphens, spaces and accents": (
        "The [Kestrel-Aid Foundation|ORG] sent trucks to [Sárn|GPE]. The [Kestrel Aid Foundation|ORG] said all reached [Sarn|GPE].",
        [["Kestrel-Aid Foundation", "Kestrel Aid Foundation"], ["Sárn", "Sarn"]],
    ),
    "a headline in capitals": (
        "[RENNICK|PERSON] LEAVES [ORSEL|GPE] WITH [GREY BANNER|ORG]. [Tova Rennick|PERSON] left [Orsel|GPE] with the [Grey Banner|ORG].",
        [["RENNICK", "Tova Rennick"], ["ORSEL", "Orsel"], ["GREY BANNER", "Grey Banner"]],
    ),
    "a possessive inside the model's mark": (
        "[Tova Rennick's|PERSON] house burned. [Tova Rennick|PERSON] was away.",
        [["Tova Rennick"]],
    ),
}


# Each text with the words in question and a letter for each place where they stand: places of one letter name one thing, of two letters
# never.
PLACES = {
    "a last name after its bearer, before another": (
        "[Tova Rennick|PERSON] spoke in [Orsel|GPE]. [Rennick|PERSON] was calm. Then [Karl Rennick|PERSON] shouted.",
        {"Tova Rennick": "a", "Karl Rennick": "b", "Rennick": "a"},
    ),
    "a last name right after one of two bearers": (
        "[Tova Rennick|PERSON] and [Karl Rennick|PERSON] met. The town slept. At noon [Karl Rennick|PERSON] left. "
        "[Rennick|PERSON] was tired.",
        {"Tova Rennick": "a", "Karl Rennick": "bb", "Rennick": "b"},
    ),
    "a last name before anybody of that name": (
        "Nobody trusts [Rennick|PERSON] in [Orsel|GPE]. The miners elected [Karl Rennick|PERSON] as their cook.",
        {"Rennick": "a", "Karl Rennick": "a"},
    ),
    "a last name before two of that name": (
        "Nobody trusts [Rennick|PERSON] in [Orsel|GPE]. "
        "The miners elected [Karl Rennick|PERSON] as their cook, [Tova Rennick|PERSON] as judge.",
        {"Rennick": "a", "Karl Rennick": "b", "Tova Rennick": "c"},
    ),
    "a last name in a headline": (
        "Nobody Trusts [Rennick|PERSON] Any More\n\nMiners in [Orsel|GPE] shouted at [Karl Rennick|PERSON] on Friday.",
        {"Rennick": "a", "Karl Rennick": "a"},
    ),
    "a headline in capitals that alone has the full name": (
        "[TOVA RENNICK|PERSON] WAITS FOR RAIN.\n\nThe fields are dry. Nobody waits like [Rennick|PERSON], say the farmers.",
        {"TOVA RENNICK": "a", "Rennick": "a"},
    ),
    "an officer beside a cook": (
        "[Karl Rennick|PERSON], a cook in [Orsel|GPE], spoke. His father knew Major [Rennick|PERSON] well. "
        "In spring [Rennick|PERSON] wept.",
        {"Karl Rennick": "a", "Rennick": "bc"},
    ),
    "a general whose rank stands behind his name": (
        "[Karl Rennick|PERSON], a retired general, spoke. The house was cold. Later General [Rennick|PERSON] left.",
        {"Karl Rennick": "a", "Rennick": "a"},
    ),
    "a colonel and an imam": (
        "Colonel [Rennick|PERSON] counts thirty dead, the imam of [Orsel|GPE], [Karl Rennick|PERSON], fifty.",
        {"Karl Rennick": "a", "Rennick": "b"},
    ),
    "a colonel of a headline": (
        "Colonel [Rennick|PERSON] Takes [Orsel|GPE]\n\nThe letter called [Karl Rennick|PERSON] a nobody. "
        "Today Colonel [Rennick|PERSON] laughed.",
        {"Karl Rennick": "a", "Rennick": "aa"},
    ),
    "a president and her brother": (
        "President [Rennick|PERSON] fled. [Karl Rennick|PERSON] was caught in [Orsel|GPE] with a cat. The younger [Rennick|PERSON] wept.",
        {"Karl Rennick": "a", "Rennick": "ba"},
    ),
    "a wife and her husband": (
        "Mr. [Karl Rennick|PERSON] and Mrs. [Tova Rennick|PERSON] met. The rain fell. Mrs. [Rennick|PERSON] left; Mr. "
        "[Rennick|PERSON] did not.",
        {"Karl Rennick": "a", "Tova Rennick": "b", "Rennick": "ba"},
    ),
    "the husband of a woman": (
        "Ms. [Tova Rennick|PERSON] sued. The court was full. A week later Mr. [Rennick|PERSON] came.",
        {"Tova Rennick": "a", "Rennick": "b"},
    ),
    "a woman and a man told apart by their first names": (
        "[Susan Rennick|PERSON] and [Peter Rennick|PERSON] met. The rain fell. Mrs. [Rennick|PERSON] left; Mr. [Rennick|PERSON] did not.",
        {"Susan Rennick": "a", "Peter Rennick": "b", "Rennick": "ab"},
    ),
    "the husband of a woman who is known by her first name": (
        "[Susan Rennick|PERSON] sued. The court was full. A week later Mr. [Rennick|PERSON] came.",
        {"Susan Rennick": "a", "Rennick": "b"},
    ),
    "an adjective that is a rank too": (
        "[Karl Rennick|PERSON] won. The union, a major [Rennick|PERSON] foe, struck.",
        {"Karl Rennick": "a", "Rennick": "a"},
    ),
    "one bearer and the other": (
        "[Karl Rennick|PERSON] talks. One [Rennick|PERSON] commands and the other [Rennick|PERSON] complains, they say.",
        {"Karl Rennick": "a", "Rennick": "bc"},
    ),
    "another of a first name": (
        "He wrote down [Hassan|PERSON], [Rezan|PERSON] and another [Hassan|PERSON].",
        {"Hassan": "ab", "Rezan": "c"},
    ),
    "a ship": (
        "Admiral [Karl Rennick|PERSON] saw it. The [Rennick|PERSON] had sunk. The [Rennick|PERSON] family wept; [Rennick|PERSON] did not.",
        {"Karl Rennick": "a", "Rennick": "baa"},
    ),
    "a town of that name": (
        "Col. [Pieter Rennick|PERSON] spoke. The town of [Rennick|GPE] fell. In [Orsel|GPE] Col. "
        "[Rennick|PERSON] prayed for [Rennick|GPE].",
        {"Pieter Rennick": "a", "Rennick": "bab"},
    ),
    "a town that the model is not sure of": (
        "Col. [Pieter Rennick|PERSON] spoke. [Rennick|PERSON?], a mining town of 60,000, fell in March. [Rennick|PERSON] said so.",
        {"Pieter Rennick": "a", "Rennick": "ba"},
    ),
    "a clerk of a town": (
        "Mayor [Pieter Rennick|PERSON] spoke. [Rennick|PERSON], a town clerk before, was calm.",
        {"Pieter Rennick": "a", "Rennick": "a"},
    ),
    "a person named like a province": (
        "Spokesman [Tova Helmand|PERSON] came from [Helmand|GPE]. “We wait,” [Helmand|PERSON] wrote.",
        {"Tova Helmand": "a", "Helmand": "ba"},
    ),
}


def linked(marked):
    """[(words, entity)] of all mentions in a text with marked names."""
    text, spans, end = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[end : mark.start()]
        spans.append((len(text), len(text) + len(mark[1]), mark[2]))
        text += mark[1]
        end = mark.end()
    text += marked[end:]
    found = [
        candidate
        for clause in sentences(text, Span(0, len(text)))
        for candidate in candidates(replace(clause, names=tuple(tagged(clause.words, spans))))
    ]
    return [(mention.span.of(text), mention.entity) for mention in entities(found)[0]]


def tagged(words, spans):
    """What the marks say of the words of one sentence."""
    for start, end, label in spans:
        inside = [at for at, word in enumerate(words) if start <= word.start and word.end <= end]
        if inside:
            yield Tagged(inside[0], inside[-1] + 1, label.rstrip("?"), 0.5 if label.endswith("?") else 0.99)


def named(marked):
    """{words: ids of the entities that they name}."""
    found = {}
    for words, entity in linked(marked):
        found.setdefault(words, set()).add(entity)
    return found


def full_names(marked):
    """The same without last names: who is meant by a last name alone depends on who was named before."""
    return {words: ids for words, ids in named(marked).items() if not lone_last_name(words)}


@pytest.mark.parametrize("text", TEXTS)
def test_two_things_never_share_an_entity(text):
    marked, things = TEXTS[text]
    found = named(marked)
    entities_of = [set().union(*(found.get(words, set()) for words in thing)) for thing in things]
    assert all(one.isdisjoint(other) for one, other in combinations(entities_of, 2))


@pytest.mark.parametrize("text", TEXTS)
def test_all_names_of_a_thing_share_its_entity(text):
    marked, things = TEXTS[text]
    found = named(marked)
    assert all(len(set().union(*(found.get(words, {words}) for words in thing))) == 1 for thing in things if len(thing) > 1)


@pytest.mark.parametrize("text", PLACES)
def test_who_is_meant_where(text):
    marked, things = PLACES[text]
    found = {}
    for words, entity in linked(marked):
        found.setdefault(words, []).append(entity)
    entities_of = {}
    for words, letters in things.items():
        assert len(found[words]) == len(letters)
        for letter, entity in zip(letters, found[words], strict=True):
            entities_of.setdefault(letter, set()).add(entity)
    assert all(len(ids) == 1 for ids in entities_of.values())
    assert len(set().union(*entities_of.values())) == len(entities_of)


SENTENCES = sorted({f"{sentence}." for marked, _ in TEXTS.values() for sentence in re.split(r"(?<=[a-z])\. ", marked.rstrip("."))})


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=8, unique=True), st.randoms())
def test_what_full_names_are_linked_does_not_depend_on_the_order_of_sentences(chosen, random):
    found = full_names("\n\n".join(chosen))
    random.shuffle(chosen)
    assert full_names("\n\n".join(chosen)) == found


def test_a_city_is_not_the_province_around_it():
    found = [entity for words, entity in linked(TEXTS["a province and its city"][0]) if words == "Kunduz"]
    assert found == ["gpe:kunduz-province", "gpe:kunduz"]


def test_the_possessive_is_no_part_of_a_name():
    assert [words for words, _ in linked(TEXTS["a possessive inside the model's mark"][0])] == ["Tova Rennick"] * 2
