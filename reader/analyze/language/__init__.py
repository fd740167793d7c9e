"""The language pipeline: text becomes sentences of words, with names, tags and dependencies. spaCy stays in this room."""
