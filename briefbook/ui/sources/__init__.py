"""The library: the list of sources, searching it, and bringing files in."""
