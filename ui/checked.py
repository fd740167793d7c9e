"""Which commands are ticked, can be done, and how they are called: it follows from what is in front of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.article.document_header import TOGGLES
from ui.article.document_pane import DocumentPane
from ui.article.halves import BESIDE, OVER
from ui.article.name_types import GROUPS
from ui.commands import COLORS, solo_command
from ui.comparison.comparison_tab import ComparisonTab
from ui.comparison.scroll_sync import SyncMode
from ui.language import told, tr
from ui.tabs import needs_met

if TYPE_CHECKING:
    from ui.window import Window


def fit_commands(window: Window) -> None:
    """All of them."""
    commands = window.commands
    commands.allow(needs_met(window.tabs.current))
    for command, tool in window.tab_row.tools.items():
        tool.setEnabled(commands[command].isEnabled())
    check_fold(window)
    name_undo(window)
    allow_ways(window)
    for command, is_on in _ticks(window).items():
        commands.check(command, is_on)


def check_fold(window: Window) -> None:
    """Whether the text in front shows its page furniture."""
    view = window.view
    window.commands.check("full_text", view is not None and view.document is not None and not view.is_folded)


def allow_ways(window: Window) -> None:
    """Which ways through the history there are."""
    window.commands["back"].setEnabled(window.history.has_back)
    window.commands["forward"].setEnabled(window.history.has_forward)


def name_undo(window: Window) -> None:
    """What would be undone, in the commands that do."""
    commands = window.commands
    undone, redone = window.notebook.labels
    commands["undo"].setText(tr("Undo: {change}", change=told(undone)) if undone else tr("Undo"))
    commands["redo"].setText(tr("Redo: {change}", change=told(redone)) if redone else tr("Redo"))
    commands["undo"].setEnabled(bool(undone))
    commands["redo"].setEnabled(bool(redone))


def name_colors(window: Window) -> None:
    """What the colors stand for, in the commands that highlight."""
    for number, (color, name) in enumerate(zip(COLORS, window.notebook.color_names, strict=True), start=1):
        window.commands[f"highlight_{number}"].setText(
            tr("Highlight {color}: {meaning}", color=color, meaning=name) if name != color else tr("Highlight {color}", color=color)
        )


def _ticks(window: Window) -> dict[str, bool]:
    page, layers = window.tabs.current, window.layers
    split = page.halves.orientation() if isinstance(page, DocumentPane) and page.halves.is_split else None
    sync = page.pane.texts.sync.mode if isinstance(page, ComparisonTab) else None
    return {
        **window.panels.state,
        **{command: layers.shown(layer) for layer, _, _, command in TOGGLES},
        **{solo_command(style): style == layers.solo for style in ("", *dict(GROUPS))},
        **{f"sync_{mode.name.lower()}": mode is sync for mode in SyncMode},
        "show_rulers": layers.has_rulers,
        "split_over": split is OVER,
        "split_beside": split is BESIDE,
    }
