"""The claims of a book: a list to filter, sort and group, and the form of one of them."""
