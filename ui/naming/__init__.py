"""How each outlet names the same thing: a table under a comparison, and in a tab of its own for many documents."""
