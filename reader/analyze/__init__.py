"""Documents in, analyses out: names, numbers, times. Runs in the worker; `nlp` is the only door to spaCy."""
