"""Bibliographies out: source lists as files for other programs, and citations in the usual styles."""
