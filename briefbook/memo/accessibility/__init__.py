"""Accessibility: whether a PDF file can be read aloud, and what stands in the way."""

from briefbook.memo.accessibility.checking import Accessibility, check

__all__ = ["Accessibility", "check"]
