"""The language of the window: which there are, and how its texts, dates, numbers and sorting follow it."""
