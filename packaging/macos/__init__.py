"""What is made for macOS, and how it is tried."""
