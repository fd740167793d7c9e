"""The card of a number: what it tells, how its fields are edited, and that nothing typed is lost silently."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.analysis import Attribution, Origin, Quantity, Referent
from reader.number_correction import Edits, Field, edit_number
from reader.text import Span
from reader.typed_figures import Interval
from tests.builders import a_document, a_quantity, an_analysis, span_of
from ui.article.card import CardLine
from ui.article.extent_page import ExtentPage
from ui.article.number_card import NumberCard
from ui.article.number_rows import offered
from ui.article.number_told import NumberTold, OtherFigure
from ui.article.read_from import reading

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
DOCUMENT = a_document("At least 35 fighters were seen to flee Dorvet prison, Tova Rennick said.", "In Orsel 12 guards died.")
PLACE = span_of(DOCUMENT.text, "At least 35")
COUNTED, INTERVAL, UNIT, KIND, TIME, SOURCE = Field.COUNTED, Field.INTERVAL, Field.UNIT, Field.KIND, Field.TIME, Field.SOURCE
OTHER = OtherFigure("d2", "Meridian Wire", "9 May", Span(0, 8), "~40", "≈")


def analysis(**changes):
    number = replace(
        a_quantity(DOCUMENT, "At least 35", 35, kind="militants", counted="fighters"), high=None, qualifier="at least", **changes
    )
    other = replace(a_quantity(DOCUMENT, "12", 12, counted="guards"), event="killed")
    said = Attribution(span_of(DOCUMENT.text, "Tova Rennick"), None, span_of(DOCUMENT.text, "At least 35 fighters"), hedged=True)
    found = an_analysis(DOCUMENT, names={"Dorvet prison": "FAC", "Tova Rennick": "PERSON", "Orsel": "GPE"}, quantities=(number, other))
    return replace(found, attributions=(said,))


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def said():
    """What cards have said: corrections and None for one that was taken back."""
    return []


@pytest.fixture
def show(window, qtbot, said):
    def shown(*, edits=None, others=(), is_read=True, place=PLACE):
        found = analysis()
        correction = None if edits is None else edit_number(found, place, edits)
        card = NumberCard(window, NumberTold(found, place, found.quantities[0] if is_read else None, correction, others))
        card.corrected.connect(lambda one, _: said.append(one))
        card.taken_back.connect(lambda _: said.append(None))
        with qtbot.waitExposed(card):
            card.show_at(window.pos())
        return card

    return shown


def type_in(qtbot, card, field, words, key=Qt.Key.Key_Return):
    entry = card.rows[field].input
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, words)
    if key is not None:
        qtbot.keyClick(entry, key)
    return entry


def shown_words(card):
    return {field.value: entry.input.text() for field, entry in card.rows.items() if entry.input.text()}


def yours(card):
    return [field.value for field, entry in card.rows.items() if not entry.yours.isHidden()]


def test_it_tells_every_field_and_what_the_number_was_read_from(show):
    card = show()
    assert shown_words(card) == {"interval": "35 and more", "counted": "fighters", "source": "Tova Rennick"}
    assert (card.kind_row.input.text(), card.kind.text()) == ("Fighters", "Number · fighters")
    assert card.read_from.accessibleName() == "Read from At least 35, lower bound, not rounded, hedged"
    assert yours(card) == []
    assert "“At least 35”" in [label.text() for label in card.findChildren(QLabel)]


def test_enter_takes_the_words_of_a_field_and_marks_them_as_yours(show, qtbot, said):
    card = show()
    type_in(qtbot, card, COUNTED, "escaped fighters")
    assert [one.edits for one in said] == [Edits(counted="escaped fighters")]
    assert (shown_words(card)["counted"], yours(card)) == ("escaped fighters", ["counted"])
    assert (card.told.number.head, card.told.number.modifiers, card.told.number.origin) == ("fighter", ("escaped",), Origin.ANALYST)
    assert card.isVisible()


def test_tab_takes_them_too_and_goes_on(show, qtbot, said):
    card = show()
    type_in(qtbot, card, COUNTED, "men", Qt.Key.Key_Tab)
    assert said[0].edits.counted == "men"
    assert not card.rows[COUNTED].input.hasFocus()


def test_edits_of_several_fields_are_one_correction(show, qtbot, said):
    card = show()
    type_in(qtbot, card, INTERVAL, "30-50")
    type_in(qtbot, card, Field.PLACE, "Orsel")
    type_in(qtbot, card, TIME, "9 May")
    card.set_kind("people")
    assert len({one.id for one in said}) == 1
    assert (card.told.number.low, card.told.number.high, card.told.number.qualifier) == (30, 50, "between")
    assert card.told.number.place == Referent("Orsel", "orsel")
    assert shown_words(card)["time"] == "Saturday 9 May 2026"
    assert (card.told.number.kind, card.kind.text(), yours(card)) == ("people", "Number · people", ["interval", "place", "time"])


def test_escape_leaves_a_field_as_it_was(show, qtbot, said):
    card = show()
    entry = type_in(qtbot, card, COUNTED, "nothing of it", Qt.Key.Key_Escape)
    assert (entry.text(), entry.hasFocus(), card.isVisible(), said) == ("fighters", False, True, [])
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_escape_hides_what_is_proposed_before_it_leaves_the_field(show, qtbot):
    card = show()
    entry = type_in(qtbot, card, UNIT, "kilo", key=None)
    qtbot.waitUntil(entry.completer().popup().isVisible)
    qtbot.keyClick(entry, Qt.Key.Key_Escape)
    assert (entry.completer().popup().isVisible(), entry.text()) == (False, "kilo")
    qtbot.keyClick(entry, Qt.Key.Key_Escape)
    assert entry.text() == ""


def test_what_a_field_does_not_expect_stays_to_be_mended(show, qtbot, said):
    card = show()
    type_in(qtbot, card, INTERVAL, "many")
    row = card.rows[INTERVAL]
    assert (row.input.text(), row.expected.isHidden(), said) == ("many", False, [])
    type_in(qtbot, card, COUNTED, "men")
    assert row.input.text() == "many"
    type_in(qtbot, card, INTERVAL, "40")
    assert (row.expected.isHidden(), card.told.number.low) == (True, Decimal(40))


def test_words_that_were_not_taken_yet_are_taken_when_the_card_closes(show, qtbot, said):
    card = show()
    type_in(qtbot, card, COUNTED, "men", key=None)
    card.close()
    assert [one.edits.counted for one in said] == ["men"]


def test_words_that_cannot_be_taken_when_the_card_closes_are_told(show, qtbot, said):
    card = show()
    type_in(qtbot, card, TIME, "soon", key=None)
    with qtbot.waitSignal(card.missed) as told:
        card.close()
    assert told.args == ["As of was left as it is: “soon” cannot be read."]
    assert said == []


def test_a_field_goes_back_to_what_was_read(show, said):
    card = show(edits=Edits(counted="men", unit="USD"))
    assert yours(card) == ["unit", "counted"]
    assert "fighters" in card.rows[COUNTED].yours.toolTip()
    card.rows[COUNTED].yours.click()
    assert (shown_words(card)["counted"], said[-1].edits) == ("fighters", Edits(unit="USD"))
    card.rows[UNIT].yours.click()
    assert (card.told.number, said[-1], yours(card)) == (analysis().quantities[0], None, [])


def test_typing_what_was_read_takes_the_edit_back(show, qtbot, said):
    card = show(edits=Edits(counted="men"))
    type_in(qtbot, card, COUNTED, "fighters")
    assert (said, yours(card)) == ([None], [])


def test_all_is_taken_back_at_once(show, said):
    card = show(edits=Edits(counted="men", kind="people"))
    assert not card.kind_row.yours.isHidden()
    card.reset.click()
    assert (said, shown_words(card)["counted"], card.kind_row.input.text()) == ([None], "fighters", "Fighters")
    assert card.reset.isHidden()


def test_an_empty_field_says_that_there_is_nothing(show, qtbot, said):
    card = show()
    type_in(qtbot, card, SOURCE, "")
    assert card.rows[SOURCE].input.text() == "Tova Rennick"
    card.rows[SOURCE].input.clear()
    qtbot.keyClick(card.rows[SOURCE].input, Qt.Key.Key_Return)
    assert (said[0].edits.source, shown_words(card).get("source"), yours(card)) == (Referent(""), None, ["source"])


def test_a_unit_typed_with_the_figure_is_a_unit(show, qtbot):
    card = show()
    type_in(qtbot, card, INTERVAL, "$3m")
    assert (card.told.number.unit, card.told.number.kind, shown_words(card)["unit"]) == ("USD", "money", "USD")


def test_it_can_be_no_number(show, said):
    card = show(edits=Edits(counted="men"))
    card.none.click()
    assert [one.is_number for one in said] == [False]
    assert not card.isVisible()


def test_a_number_of_the_analyst_alone_is_none_again(show, said):
    card = show(edits=Edits(counted="men"), is_read=False)
    card.none.click()
    assert said == [None]


def test_words_that_nobody_read_ask_for_their_interval(show, qtbot, said):
    place = span_of(DOCUMENT.text, "fighters")
    card = show(is_read=False, place=place)
    card.ask_interval()
    assert card.rows[INTERVAL].input.hasFocus()
    card.close()
    assert said == []
    card = show(is_read=False, place=place)
    type_in(qtbot, card, INTERVAL, "dozens", Qt.Key.Key_Escape)
    type_in(qtbot, card, INTERVAL, "about 40")
    assert (said[0].place, card.told.number.approximate) == (place, True)


def test_it_can_be_read_from_other_words(show, qtbot):
    card = show(edits=Edits(counted="men"))
    card.read_from.click()
    assert not card.rows[COUNTED].input.isVisible()
    page = card.findChild(ExtentPage)
    page.move_start(1)
    page.move_start(1)
    with qtbot.waitSignal(card.extended) as extended:
        page._take.click()
    correction, before = extended.args
    assert (correction.words, before) == ("35", card.told.correction)
    assert correction.edits == Edits(Interval(Decimal(35), Decimal(35)), counted="men")


def test_the_preview_of_other_words_ends_with_the_card(show, qtbot):
    card, seen = show(), []
    card.previewed.connect(seen.append)
    card.read_from.click()
    assert seen == [PLACE]
    card.close()
    assert seen == [PLACE, None]


def test_other_figures_for_the_claim_are_listed_and_lead_to_their_place(show, qtbot):
    assert show().others.isHidden()
    card = show(others=(OTHER,))
    assert card.others.text() == "1 other figure for this claim"
    card.others.click()
    (line,) = [one for one in card.findChildren(CardLine) if one.isVisible()]
    assert "~40   ≈" in line.accessibleName()
    with qtbot.waitSignal(card.place_asked) as asked:
        line.click()
    assert asked.args == ["d2", OTHER.place]


def test_the_fields_come_back_from_the_other_figures(show, qtbot):
    card = show(others=(OTHER,))
    card.others.click()
    assert not card.rows[COUNTED].input.isVisible()
    card._page.back.click()
    assert card.rows[COUNTED].input.isVisible()


def test_a_correction_that_was_not_saved_is_not_shown(show, qtbot):
    card = show()
    type_in(qtbot, card, COUNTED, "men")
    card.show_correction(None)
    assert (shown_words(card)["counted"], yours(card)) == ("fighters", [])


def test_fields_offer_what_the_text_has():
    found = analysis()
    assert offered(found, Field.PLACE) == ("Dorvet prison", "Orsel")
    assert offered(found, COUNTED) == ("fighters", "guards")
    assert offered(found, Field.EVENT) == ("killed",)
    assert offered(found, SOURCE) == ("Tova Rennick",)
    assert {"kilometer", "USD"} <= set(offered(found, UNIT))
    assert offered(found, INTERVAL) == ()


def test_the_words_that_decided_are_underlined():
    found = analysis(triggers=(span_of(DOCUMENT.text, "flee"),))
    parts = reading(found, found.quantities[0])
    assert parts[:4] == (("At least", True), (" 35", False), (" … ", False), ("flee", True))


@pytest.mark.parametrize(
    ("low", "high", "more", "told"),
    [
        (6, 6, {}, "exact"),
        (40, 40, {"approximate": True}, "approximate"),
        (30, 50, {}, "range, not rounded"),
        (None, 12, {"approximate": True}, "upper bound, rounded"),
        (None, None, {}, "no definite number"),
    ],
)
def test_what_the_words_mean(low, high, more, told):
    ends = (None if end is None else Decimal(end) for end in (low, high))
    number = Quantity(span_of(DOCUMENT.text, "12"), *ends, **more)
    assert reading(analysis(), number) == (("12", False), (f", {told}", False))
