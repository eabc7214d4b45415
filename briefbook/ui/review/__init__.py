"""The review of a book: what needs attention, what changed, and where passages went."""
