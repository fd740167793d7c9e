"""Files in, documents out: one module a format. Runs in the worker."""
