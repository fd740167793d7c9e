"""A tab with one article: from its file to its marks, its cards, its search."""
