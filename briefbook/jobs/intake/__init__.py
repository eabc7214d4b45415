"""Files on their way into a book: found, chosen, read by workers and imported."""
