"""What the tables of the window stand on: columns, rows in slices, painting, copying, and where a table is shown."""
