"""Actors: who they are, what they want, and where they stand."""
