"""Differences between two versions of words, as the window shows them."""
