"""The list of acronyms in the book’s writing."""
