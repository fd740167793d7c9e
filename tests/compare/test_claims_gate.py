"""Quality of linking on pairs of our own: the pins are lowered only on purpose. Real texts are measured outside the repository."""

from reader.compare.align import compare
from tests.builders import a_document, an_analysis

FALSE_LINKS = 1  # a false link is a false corroboration; the one there is shares a number that stands for seats and for marchers
FOUND = 0.8  # measured 24 of 28 with sentence vectors, 3 without

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
    ("Fewer than twelve of the men are back in custody.", "By Sunday under a dozen of them had been caught again."),
    ("Helicopters circled over the valley until dusk.", "Until nightfall two helicopters flew over the valley."),
    ("The blast shattered windows on Mill Street.", "Windows on Mill Street were broken by the explosion."),
    ("Farmers near Lodnik reported strangers asking for bread.", "Strangers begged bread from farmers outside Lodnik."),
    ("The opposition demanded that the justice minister resign.", "Opposition leaders called on the minister of justice to step down."),
    ("The attackers came in three trucks.", "Three lorries brought the raiders."),
    ("Power failed in half the town shortly before the raid.", "Half of the town was without electricity minutes before the attack."),
    ("The army has reopened the northern crossing.", "The northern crossing is open again, the army says."),
    ("A bus driver saw men in prison clothes at the quarry.", "Men dressed as inmates were seen at the quarry by the driver of a bus."),
    ("Doctors removed a bullet from the warden's shoulder.", "The warden was shot in the shoulder and operated on."),
    ("Agence Lumen withdrew its report of ten dead.", "A report that ten had died was retracted by Agence Lumen."),
    ("The fuel depot at Kest burned for two days.", "It took two days to put out the fire at the Kest fuel depot."),
    ("Ferries across Lake Ruun were cancelled because of fog.", "Fog stopped the ferries on Lake Ruun."),
    ("Police seized 30 rifles in a barn.", "Thirty rifles were confiscated from a barn."),
    ("Harvest prices fell to their lowest in ten years.", "Farmers are getting less for the harvest than at any time in a decade."),
    ("Two journalists of the Courier were briefly detained.", "The Courier said that two of its reporters had been held for a short time."),
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
    ("The dam at Vell holds enough water for a year.", "A crack was found in the dam at Vell."),
    ("Teachers in the capital went on strike.", "Teachers in the capital were trained to spot forged papers."),
    ("The Lumen stadium seats nine thousand.", "Nine thousand people marched past the Lumen stadium."),
    ("Police searched the harbour for weapons.", "The harbour was dredged for larger ships."),
    ("Her brother drives a taxi at the station.", "The station got a second taxi rank."),
    ("Rain is expected in the hills on Thursday.", "The hills were mined during the war."),
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
