"""Dependencies pinned on sentences of our own, marked by hand where it matters: who did what to whom, and who said it."""

import pytest

from reader.analyze.language.pipelines import pipeline

PIN = 0.96  # of the ties below

# A sentence, and ties in it: word, relation, head ("" for the root).
TREES = {
    "About 40 Grey Banner fighters stormed Dorvet prison on Friday.": [
        "fighters nsubj stormed",
        "prison obj stormed",
        "40 nummod fighters",
    ],
    "Twelve guards were killed in the attack.": ["guards nsubj:pass killed", "Twelve nummod guards", "attack obl killed"],
    "The ministry said that six soldiers had been wounded.": ["ministry nsubj said", "wounded ccomp said", "soldiers nsubj:pass wounded"],
    "Officials told reporters that the road was closed.": ["Officials nsubj told", "closed ccomp told"],
    "“We saw them leave,” said Tova Rennick, a resident.": ["Tova nsubj said", "saw ccomp said", "We nsubj saw"],
    "According to the army, nobody was hurt.": ["army obl hurt", "nobody nsubj:pass hurt"],
    "The prisoners, who had dug a tunnel, fled at night.": ["prisoners nsubj fled", "dug acl:relcl prisoners", "tunnel obj dug"],
    "Marsk denied the report and left the room.": ["Marsk nsubj denied", "report obj denied", "left conj denied"],
    "At least 200 people have fled their homes since Monday.": ["200 nummod people", "people nsubj fled", "homes obj fled"],
    "The governor of Halvern Province blamed the rebels for the fire.": [
        "governor nsubj blamed",
        "Province nmod governor",
        "rebels obj blamed",
    ],
    "Rebels armed with rifles held the bridge.": ["armed acl Rebels", "Rebels nsubj held", "bridge obj held"],
    "The bridge was destroyed by an air strike.": ["bridge nsubj:pass destroyed", "strike obl:agent destroyed"],
    "He did not say how many men had joined them.": ["He nsubj say", "joined ccomp say", "men nsubj joined"],
    "It is not clear who fired the rockets.": ["fired csubj clear", "rockets obj fired"],
    "The commander’s brother was arrested in Orsel.": ["commander nmod:poss brother", "brother nsubj:pass arrested"],
    "Witnesses reported hearing three explosions.": ["Witnesses nsubj reported", "hearing xcomp reported", "explosions obj hearing"],
    "Troops are expected to reach the town by Sunday.": ["Troops nsubj:pass expected", "reach xcomp expected", "town obj reach"],
    "When the convoy stopped, gunmen opened fire.": [
        "stopped advcl opened",
        "convoy nsubj stopped",
        "gunmen nsubj opened",
        "fire obj opened",
    ],
    "Half of the detainees were released.": ["Half nsubj:pass released", "detainees nmod Half"],
    "There were no survivors.": ["survivors nsubj were"],
    "The group, which calls itself the Banner, claimed the attack.": ["group nsubj claimed", "calls acl:relcl group", "attack obj claimed"],
    "A spokesman for the ministry refused to comment.": ["spokesman nsubj refused", "ministry nmod spokesman", "comment xcomp refused"],
    "SIX GUARDS KILLED IN PRISON BREAK": ["SIX nummod GUARDS"],
    "More than 30 vehicles, among them two tanks, crossed the river.": [
        "vehicles nsubj crossed",
        "30 nummod vehicles",
        "river obj crossed",
    ],
}


@pytest.fixture(scope="module")
def read():
    return [(text, doc) for text, doc in zip(TREES, pipeline().nlp.pipe(TREES), strict=True)]


def test_ties(read):
    asked = [(text, *tie.split()) for text, ties in TREES.items() for tie in ties]
    found = {(text, token.text, token.dep_, token.head.text) for text, doc in read for token in doc}
    missed = [one for one in asked if one not in found]
    assert 1 - len(missed) / len(asked) >= PIN, missed


def test_every_sentence_is_one_tree(read):
    assert all(sum(token.head.i == token.i for token in sentence) == 1 for _, doc in read for sentence in doc.sents)
