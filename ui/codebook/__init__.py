"""The codebook in the window: the tree of tags with what is said of each, what colors stand for, every occurrence tagged."""
