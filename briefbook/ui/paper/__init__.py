"""Pages of documents as sheets of paper, one under another."""
