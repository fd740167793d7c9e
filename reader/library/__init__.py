"""The sentences of all documents of a workspace, to be searched for a claim (worker and command line alone)."""
