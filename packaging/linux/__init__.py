"""What is made for Linux, and how it is tried."""
