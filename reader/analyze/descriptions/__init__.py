"""How the text describes what it names: by which nouns, by which adjectives, and by which verbs it tells what is done."""
