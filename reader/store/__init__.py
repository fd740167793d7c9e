"""The workspace file: one SQLite database of documents, analyses, notes and verdicts."""
