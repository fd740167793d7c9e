"""A program that is killed while it takes documents in leaves an index of whole documents, and the workspace as it was."""

from tests.library.kill_run import faults

KILLS = 4  # `python -m tests.library.kill_run 100` kills more often


def test_a_kill_leaves_whole_documents_and_the_workspace_alone(tmp_path):
    told, wrong = faults(KILLS, tmp_path / "killed.crossread")
    assert told > KILLS
    assert wrong == []
