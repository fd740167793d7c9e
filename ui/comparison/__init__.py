"""A tab with two articles: their texts, the links between them, the claims and the evidence."""
