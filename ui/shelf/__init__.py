"""The library as a table: all documents of the workspace, how far the analyst is with them, and their collections."""
