"""Sharing a book with a team through a server, in the window."""
