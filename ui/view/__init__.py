"""The reader view: an article with its layers of marks, laid out and painted block by block."""
