"""Reads tables: files with separators, and the sheets of XLSX workbooks."""

from briefbook.readers.tables.reading import ENDINGS, read_tables

__all__ = ["ENDINGS", "read_tables"]
