"""Merging another copy of the book in the window, and deciding what the two say differently."""
