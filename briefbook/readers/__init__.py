"""Files in: from bytes to reading text and details."""
