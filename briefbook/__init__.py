"""Briefbook: an offline briefing book for people who prepare meetings between governments."""

__version__ = "0.1.0"
