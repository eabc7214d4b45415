"""Backups in the window: kept while one works, and gone back to."""
