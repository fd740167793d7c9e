"""Numbers as tables: those of an article below its text, and those of two articles against each other."""
