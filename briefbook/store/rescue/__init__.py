"""Rescuing: what can be read of a damaged book, in a new one, and a list of what was lost."""

from briefbook.store.rescue.rescuing import Rescued, rescue

__all__ = ["Rescued", "rescue"]
