"""The window: PySide6 widgets that show the values of `reader` and report what the analyst does."""
