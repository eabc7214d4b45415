"""Documents out: from a book's contents to a memo."""
