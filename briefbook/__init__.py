"""Briefbook: an offline briefing book for people who prepare meetings between governments."""

__version__ = "0.1.0"

ID = "org.briefbook.Briefbook"
"""What desktops and systems know the program by, in reverse-domain form."""
