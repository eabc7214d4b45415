"""The command line: the same book, without ever loading Qt."""

from briefbook.cli.main import main

__all__ = ["main"]
