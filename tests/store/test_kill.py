"""A note that was acknowledged survives the end of the process."""

from tests.store.kill_run import lost, lost_in_migration

KILLS = 5  # `python -m tests.store.kill_run 500` kills more often


def test_no_acknowledged_note_is_lost_when_the_program_is_killed(tmp_path):
    acknowledged, missing = lost(KILLS, tmp_path / "killed.crossread")
    assert acknowledged > KILLS
    assert missing == []


def test_no_note_is_lost_when_the_program_is_killed_while_it_brings_a_file_up_to_date(tmp_path):
    assert lost_in_migration(KILLS, tmp_path) == []
