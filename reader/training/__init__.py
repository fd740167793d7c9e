"""How the models that ship in `resources` were made; nothing else imports this."""
