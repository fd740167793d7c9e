"""Names: where they stand, and which of them name one thing."""
