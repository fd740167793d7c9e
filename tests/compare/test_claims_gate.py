"""Quality of linking on pairs of our own: the pins are lowered only on purpose. Real texts are measured outside the repository."""

from reader.compare.align import compare
from tests.builders import a_document, an_analysis

FALSE_LINKS = 0  # a false link is a false corroboration
FOUND = 0.4  # without names and sentence vectors, measured 5 of 12; raise it when they come

# Sentences of two outlets on one event; the first of each pair belongs to the first outlet.
SAME = (
    (
        "Six guards were killed at Dorvet prison on Friday night, the hospital said.",
        "Four guards of Dorvet prison were killed late on Friday.",
    ),
    ("The road below Sarn Pass stayed shut on Saturday.", "The Sarn Pass road was closed in both directions from Saturday."),
    (
        "About 40 fighters of the Grey Banner escaped, the Interior Ministry said.",
        "The Interior Ministry says about 40 Grey Banner men escaped.",
    ),
    (
        "General Aurel Vost said every road out of the valley was watched.",
        "“Every road out of the valley is watched,” General Vost told reporters.",
    ),
    (
        "The governor offered a reward of 2 million marks for Davin Kroll.",
        "Two million marks are offered to anyone who leads police to Davin Kroll.",
    ),
    ("Gunmen blew a hole in the eastern wall with a shaped charge.", "A shaped charge opened the eastern wall."),
    (
        "Tova Rennick, a ministry spokeswoman, declined to comment on help from inside.",
        "Spokeswoman Tova Rennick would not comment on help from inside.",
    ),
    ("Two trucks were found burnt out near the brickworks.", "One truck was found burnt out beside the old brickworks."),
    (
        "The Grey Banner claimed the raid in a recording sent to radio stations.",
        "In a recording sent to a radio station, the Grey Banner claimed the attack.",
    ),
    ("The prison held 612 inmates, many awaiting trial.", "Dorvet had 612 prisoners, most of whom were awaiting trial."),
    ("Soldiers have walled up the breach, the ministry said.", "The breach was walled up by soldiers over the weekend."),
    ("Funerals for the guards were held in Orsel on Monday.", "Orsel buried its guards on Monday in a joint funeral."),
)
# Sentences on the same event that say different things, each however near.
APART = (
    ("Guards in the yard answered with rifles.", "Families of the guards were told on Saturday."),
    ("The raid began at 11:40 p.m. on Friday.", "The governor arrived in Orsel on Friday."),
    ("The Grey Banner has fought the government since 2019.", "The Grey Banner has its camps in the northern hills."),
    ("Marsk said nine of the men had been caught.", "Marsk was elected governor with nine votes to spare."),
    ("Buses turned back at the bridge.", "Halvern council votes on a new bridge."),
    ("A nurse at Dorvet hospital did not want her name used.", "Dorvet hospital is to get a new wing."),
    ("The prison was built for 450 men.", "The prison wall faces the old brickworks."),
    ("Vost commands the 4th Brigade.", "Vost called the attack a crime."),
    ("Rennick told reporters that a list would follow.", "Rennick joined the ministry three years ago."),
    ("The Interior Ministry sent 200 soldiers.", "The Interior Ministry moved to a new building in spring."),
    ("Kroll was serving a life sentence.", "Kroll was born in a village near Sarn Pass."),
    ("A curfew begins at nine in the evening.", "Schools begin an hour later in winter."),
)


def linked():
    """The numbers of the sentences that two articles made of all the pairs have linked."""
    left, right = (an_analysis(a_document(*(pair[side] for pair in SAME + APART))) for side in (0, 1))
    return {(link.left.start, link.right.start) for link in compare(left, right).links}


def test_no_two_different_claims_are_linked():
    false = [pair for pair in linked() if pair[0] != pair[1] or pair[0] >= len(SAME)]
    assert len(false) <= FALSE_LINKS


def test_enough_of_the_same_claims_are_linked():
    found = [pair for pair in linked() if pair[0] == pair[1] < len(SAME)]
    assert len(found) >= FOUND * len(SAME)
