"""Spelling: the words of Markdown, the dictionaries that there are, and what they know."""
