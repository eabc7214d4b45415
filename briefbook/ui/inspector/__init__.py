"""What is selected, in detail."""
