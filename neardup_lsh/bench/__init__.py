"""How fast and how good, measured: one page for each subject."""
