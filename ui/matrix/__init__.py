"""The claim matrix: what N outlets say of each claim, in one table."""
