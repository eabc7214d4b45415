"""Typesetting: shapes, directions, hyphens and lines, without any output format."""
