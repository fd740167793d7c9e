"""Who says what: sources, the cues with which the text attributes to them, and what is attributed."""
