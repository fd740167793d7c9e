"""Pictures of every view and state of the window: `python -m tests.gallery [--language de] FOLDER [FILES]`, to be looked at beside the mockups."""
