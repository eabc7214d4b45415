"""Full-text search over all that a book holds: the query language, the index, and snippets."""
