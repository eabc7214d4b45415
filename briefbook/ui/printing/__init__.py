"""Printing the memo: its true pages, through the dialog of the system."""
