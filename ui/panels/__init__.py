"""The panels at both sides: library, outline, entities and numbers; notes."""
