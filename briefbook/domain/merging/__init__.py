"""Merging what two copies of a book say: field by field, against what both share."""
