"""The source library: the list of sources and what brings files in."""
