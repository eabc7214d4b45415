"""The language of a text, where it is told with confidence."""

from functools import cache
from typing import Any

LEAST_CHARACTERS = 80
LEAST_CONFIDENCE = 0.9
ENOUGH_CHARACTERS = 5_000


def language_of(text: str) -> str:
    """Return the BCP 47 tag of a text's language, or nothing where it is too short or in doubt."""
    if len(text.strip()) < LEAST_CHARACTERS:
        return ""
    identifier = _identifier()
    if identifier is None:
        return ""
    language, confidence = identifier.classify(text[:ENOUGH_CHARACTERS])
    return str(language) if confidence >= LEAST_CONFIDENCE else ""


def likeliest_language(text: str) -> str:
    """Return the language that a text is most likely in, however little there is of it."""
    identifier = _identifier()
    return "" if identifier is None else str(identifier.classify(text[:ENOUGH_CHARACTERS])[0])


@cache
def _identifier() -> Any:
    """Return what tells languages; None where the disk for temporary files is full, on which it unpacks."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    try:
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    except OSError:
        return None
