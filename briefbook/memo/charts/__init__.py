"""Charts as plain shapes, the same for every kind of output."""
