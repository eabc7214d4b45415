"""Loading tables into the working papers: columns to fields, words to values, rows to one edit."""
