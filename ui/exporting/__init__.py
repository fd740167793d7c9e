"""What goes out of the window: the export dialog, its preview, reports as PDF, passages as citations."""
