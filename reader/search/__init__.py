"""Full-text search over documents and notes: what can be asked, and the index that answers."""
