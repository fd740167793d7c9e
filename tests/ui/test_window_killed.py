"""No note that the window has called saved is lost when it is killed."""

from tests.store.kill_run import lost

KILLS = 3  # `python -m tests.ui.window_kill_run 100` does as many as one likes


def test_a_killed_window_loses_no_acknowledged_note(tmp_path):
    acknowledged, missing = lost(KILLS, tmp_path / "killed.crossread", program="tests.ui.window_kill_run")
    assert acknowledged >= KILLS
    assert missing == []
