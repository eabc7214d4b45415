"""Help: the guide, which is read in a window of its own, and the table of keys."""
