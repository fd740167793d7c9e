"""What moves by itself: trees that unfold, tabs that slide, menus and tips that fade, carets that blink; all of it or none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QTreeView

Effect, Hint = Qt.UIEffect, QStyle.StyleHint

STILL = {
    Hint.SH_Widget_Animation_Duration: 0,
    Hint.SH_Widget_Animate: 0,
    Hint.SH_Menu_FlashTriggeredItem: 0,
    Hint.SH_Menu_FadeOutOnHide: 0,
    Hint.SH_SpinBox_AnimateButton: 0,
}
MOVING = {Hint.SH_Widget_Animation_Duration: 200, Hint.SH_Widget_Animate: 1}  # milliseconds
_EFFECTS = (
    Effect.UI_General,
    Effect.UI_AnimateMenu,
    Effect.UI_FadeMenu,
    Effect.UI_AnimateCombo,
    Effect.UI_AnimateTooltip,
    Effect.UI_FadeTooltip,
)


class Motion:
    """Remembers what the system does itself. Qt has no word for its wish for less motion: whoever wants none has its effects off,
    so where it has none, "system" means none."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._effects = [effect for effect in _EFFECTS if app.isEffectEnabled(effect)]
        self._blinking = app.cursorFlashTime()

    def is_wanted(self, setting: str) -> bool:
        """Whether things may move, by the setting: "system", "full" or "reduced"."""
        return bool(self._effects) if setting == "system" else setting == "full"

    def allow(self, on: bool) -> None:
        """For all that is open; for what opens later the style gives the hints of `MOVING` or `STILL`."""
        for effect in self._effects:
            self._app.setEffectEnabled(effect, on)
        self._app.setCursorFlashTime(self._blinking if on else 0)
        for widget in self._app.allWidgets():
            if isinstance(widget, QTreeView):
                widget.setAnimated(on)
