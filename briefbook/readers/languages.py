"""The language of a text, where it is told with confidence."""

from functools import cache
from typing import Any

LEAST_CHARACTERS = 80
LEAST_CONFIDENCE = 0.9
WESTERN = frozenset(
    ("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "nn", "fi", "is", "ca", "gl")
)
"""Languages that Windows-1252 was made for."""


def language_of(text: str) -> str:
    """Return the BCP 47 tag of a text's language, or nothing where it is too short or in doubt."""
    if len(text.strip()) < LEAST_CHARACTERS:
        return ""
    language, confidence = _identifier().classify(text[:20_000])
    return str(language) if confidence >= LEAST_CONFIDENCE else ""


def is_western(text: str) -> bool:
    """Return whether a text is most likely in a language of Western Europe."""
    return _identifier().classify(text[:20_000])[0] in WESTERN


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
