"""Analyses in, alignments and claims out. Runs in the worker."""
