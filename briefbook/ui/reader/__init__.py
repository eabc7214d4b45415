"""The reader: one source in clean text, and its passages."""
