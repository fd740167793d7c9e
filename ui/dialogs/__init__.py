"""What opens over the window: settings, export, keys, the command palette."""
