"""The tree of tags."""

from reader.codebook import Tag, color_of, entries, is_within, tidy_path


def shown(tags, borne):
    return [(entry.name, entry.depth, entry.tag is not None, entry.notes, entry.under) for entry in entries(tags, borne)]


def test_the_tree_has_managed_tags_those_that_notes_bear_and_those_above_them():
    tags = (Tag("1", "forces/size"), Tag("2", "doubt"))
    assert shown(tags, [("forces/size", "place"), ("forces/size/low",), ("forces/size", "forces/size/low")]) == [
        ("doubt", 0, True, 0, 0),
        ("forces", 0, False, 0, 3),
        ("forces/size", 1, True, 2, 3),
        ("forces/size/low", 2, False, 2, 2),
        ("place", 0, False, 1, 1),
    ]


def test_a_tag_without_a_color_has_that_of_the_nearest_above_it():
    tags = {tag.name: tag for tag in (Tag("1", "forces", color="#102030"), Tag("2", "forces/size"), Tag("3", "doubt"))}
    assert [color_of(name, tags) for name in ("forces", "forces/size/low", "doubt", "place")] == ["#102030", "#102030", "", ""]


def test_names_are_tidied():
    assert [tidy_path(name) for name in ("/forces//  size of  force/ ", " / ")] == ["forces/size of force", ""]


def test_a_tag_is_not_within_one_that_only_begins_alike():
    assert [is_within(name, "force") for name in ("force", "force/size", "forces")] == [True, True, False]
