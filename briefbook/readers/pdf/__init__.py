"""PDF files: their text in reading order, page by page, and their pages as pictures."""
