"""Where else the library makes a claim, and where it has words: the index that is kept up to date, the tabs, their list of passages."""
