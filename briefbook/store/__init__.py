"""How a book is kept: one SQLite file."""
