"""What the tables of words say of themselves."""

from ui.language import tr

WORDS = tr("Words")
FILTER_WORDS = tr("Filter words")
WORDS_TOLD = tr("Words that each text itself uses of the same people and acts. In brackets: who is said to say it.")
WORDS_OF_ONE = tr("Words that the text itself uses of people, groups, places and what they do. In brackets: who is said to say it.")
NO_WORDS = tr("No words were found by which the text describes anybody or anything.")
NO_SHARED_WORDS = tr("There is nothing that more than one of the articles describes.")
NO_LONE_WORDS = tr("There is nothing that one of the articles alone describes.")
NO_ACTS = tr("No act was found of which the text names both who does it and to whom.")
NO_LINKED_WORDS = tr("No linked passages tell the same of somebody in other words.")
NO_SUCH_WORD = tr("No word passes the filter.")
