"""Pictures of every view and state of the window: `python -m tests.gallery FOLDER [FILES]`, to be looked at beside the mockups;
`--language de` takes them in German."""
