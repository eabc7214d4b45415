"""A capital in front of words, the rest of which stay as they are."""


def capitalised(text: str) -> str:
    """Return a text with a capital in front."""
    return text[:1].upper() + text[1:]
