"""Spelling in the fields where people write."""
