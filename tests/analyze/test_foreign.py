"""Texts that are not English get the rules that still hold, and say so."""

from reader.analyze.pipeline import analyze
from reader.load import load_bytes

FRENCH = (
    "La route du col reste fermée le 9 mai 2026, a annoncé l'armée, alors que 200 soldats fouillent la vallée à la recherche des "
    "35 hommes qui ont fui. Les dégâts sont estimés à 12,5 millions, soit 3 % du budget, et 1.500 personnes ont quitté la vallée."
)


def read(text: str):
    return analyze(load_bytes(text.encode(), "", name="a.txt"))


def test_whole_numbers_alone_are_read_in_a_foreign_text():
    analysis = read(FRENCH)
    assert [analysis.words(one.span) for one in analysis.quantities] == ["200", "35", "3 %"]


def test_a_foreign_text_says_what_is_left_out():
    analysis = read(FRENCH)
    assert analysis.problems == ("This text is French: only figures, dates and listed names are marked; all else needs English.",)
    assert analysis.attributions == ()


def test_english_is_read_in_full():
    analysis = read("Officials of the ministry said that dozens of the fighters had fled from the prison on the hill in the night.")
    assert [analysis.words(one.span) for one in analysis.quantities] == ["dozens"]
    assert analysis.problems == ()
