"""How the window looks: themes, fonts, icons, the style of controls, and small widgets that all parts share."""
