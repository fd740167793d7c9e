"""When two names are of one thing: persons, spellings, and the things of several documents."""
