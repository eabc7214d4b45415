"""What a book is made of: records and their rules."""
