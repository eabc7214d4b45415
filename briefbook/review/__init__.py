"""What in a book needs attention."""
