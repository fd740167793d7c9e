"""The card of an attribution: what it tells, how speaker and hedge are edited, and that nothing typed is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.analysis import Attribution, Manner, Referent, Stance
from reader.attribution_correction import correct_attribution
from tests.builders import a_document, an_analysis, span_of
from ui.article.said_card import SaidCard
from ui.article.said_told import SaidTold

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
DOCUMENT = a_document("Kestrel News reported that two officials claimed “nine men” fled. Tova Rennick denied it.")
TEXT = DOCUMENT.text


def analysis():
    inner = span_of(TEXT, "“nine men” fled")
    outer = Attribution(span_of(TEXT, "Kestrel News"), span_of(TEXT, "reported"), span_of(TEXT, "two officials claimed “nine men” fled"))
    claim = Attribution(
        span_of(TEXT, "two officials"), span_of(TEXT, "claimed"), inner, None, True, Stance.HEDGED, Manner.MIXED, is_anonymous=True
    )
    found = an_analysis(DOCUMENT, names={"Kestrel News": "ORG", "Tova Rennick": "PERSON"})
    return replace(found, attributions=(replace(outer, speaker="kestrel-news"), claim))


@pytest.fixture
def said():
    """What cards have said: corrections with their labels, and None for one that was taken back."""
    return []


@pytest.fixture
def show(qtbot, said):
    window = QWidget()
    qtbot.addWidget(window)

    def shown(**edits):
        found = analysis()
        correction = correct_attribution(found, found.attributions[1], **edits) if edits else None
        card = SaidCard(window, SaidTold(found, found.attributions[1], correction))
        card.corrected.connect(lambda one, label: said.append((one, label)))
        card.taken_back.connect(lambda _: said.append(None))
        with qtbot.waitExposed(card):
            card.show_at(window.mapToGlobal(window.rect().center()))
        return card

    yield shown
    window.close()


def texts(card):
    return [label.text() for label in card.findChildren(QLabel)]


def test_it_tells_who_says_it_how_and_through_whom(show):
    card = show()
    assert (card.speaker.words, card.hedged.input.text(), card.kind.text()) == ("two officials", "yes", "anonymous")
    told = texts(card)
    assert {"“claimed”", "quoted in part", "leaves open whether it is so", "Meridian Wire ← Kestrel News"} <= set(told)
    assert not card.reset.isVisible()
    assert not card.entity.isVisible()


def test_another_speaker_is_said_when_it_is_typed(show, said, qtbot):
    card = show()
    card.speaker.input.setText("Tova Rennick")
    qtbot.keyClick(card.speaker.input, Qt.Key.Key_Return)
    ((correction, label),) = said
    assert (correction.speaker, correction.hedged, label) == (Referent("Tova Rennick", "tova-rennick"), None, "Other speaker")
    assert card.speaker.yours.isVisible()
    assert card.entity.isVisible()
    assert card.kind.text() == "speaker"


def test_the_names_and_speakers_of_the_text_are_offered(show):
    card = show()
    assert {"two officials", "Tova Rennick", "Kestrel News"} <= set(card.speaker.input._offered())


def test_the_speaker_that_was_read_takes_the_correction_back(show, said):
    card = show(speaker=Referent("a warder"))
    card.speaker.input.setText("two officials")
    card.commit()
    assert said == [None]
    assert not card.reset.isVisible()


def test_what_was_typed_is_taken_when_the_card_closes(show, said):
    card = show()
    card.speaker.input.setText("a warder")
    card.close()
    assert [correction.speaker for correction, _ in said] == [Referent("a warder")]


def test_the_hedge_is_set_and_taken_back_alone(show, said):
    card = show(speaker=Referent("a warder"))
    card.set_hedged(False)
    assert (said[-1][0].hedged, said[-1][0].speaker, said[-1][1]) == (False, Referent("a warder"), "Not hedged")
    card.hedged.reset.emit()
    assert (said[-1][0].hedged, said[-1][0].speaker) == (None, Referent("a warder"))


def test_nobody_says_it(show, said):
    card = show()
    card.none.click()
    assert [(correction.is_said, label) for correction, label in said] == [(False, "Not said")]
    assert not card.isVisible()


def test_all_is_taken_back(show, said):
    card = show(speaker=Referent("a warder"), hedged=False)
    card.reset.click()
    assert said == [None]
    assert (card.speaker.words, card.hedged.input.text()) == ("two officials", "yes")


def test_the_card_of_the_speaker_is_asked_for(show, qtbot):
    card = show(speaker=Referent("Tova Rennick", "tova-rennick"))
    with qtbot.waitSignal(card.entity_asked) as asked:
        card.entity.click()
    assert asked.args == ["tova-rennick"]
