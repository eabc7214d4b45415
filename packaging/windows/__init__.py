"""What is made for Windows, and how it is tried."""
