"""Tables made where only the analyses and the keys of the rows are known: the same files as those made with the rows themselves."""

from io import BytesIO
from zipfile import is_zipfile

import pytest

from reader.codec import from_json, to_json
from reader.export.asked_table import AskedTable, row_key, table_made, written
from reader.figure_rows import by_gravity, figure_rows, pair_rows
from reader.steps import result_of
from reader.word_rows import word_rows
from tests.ui.comparison_builders import a_story, left_analysis, right_analysis

LEFT, RIGHT = left_analysis(), right_analysis()
ROWS = {
    "figures": ((LEFT,), [*figure_rows(LEFT)]),
    "compared": ((LEFT, RIGHT, a_story()), sorted(pair_rows(a_story(), LEFT, RIGHT), key=by_gravity)),
    "words": ((LEFT, RIGHT, a_story()), result_of(word_rows((LEFT, RIGHT), (), a_story()))),
    "sources": ((LEFT, RIGHT), []),
}


def sent(asked):
    """As it comes out of the pipe to the worker."""
    return from_json(AskedTable, to_json(asked))


@pytest.mark.parametrize("what", ROWS)
def test_all_rows_in_the_order_of_the_table(what):
    values, rows = ROWS[what]
    analyses = [value for value in values if value in (LEFT, RIGHT)]
    asked = AskedTable("csv", what)
    assert table_made(sent(asked), values) == written(asked, analyses, rows)


def test_the_rows_that_are_asked_for_in_their_order():
    values, rows = ROWS["figures"]
    wanted = rows[::-1]
    asked = AskedTable("csv", "figures", tuple(map(row_key, wanted)))
    made = table_made(sent(asked), values)
    assert made == written(asked, values, wanted) != written(asked, values, rows)
    assert table_made(AskedTable("csv", "figures", ()), values).count("\n") == 1


def test_every_row_has_a_key_of_its_own():
    for _, rows in ROWS.values():
        assert len({row_key(row) for row in rows}) == len(rows)


def test_a_workbook():
    assert is_zipfile(BytesIO(table_made(AskedTable("xlsx", "compared"), ROWS["compared"][0])))
