"""The language of a text, where it is told with confidence."""

from functools import cache

from briefbook.readers.language_model import LanguageModel, model_file

LEAST_CHARACTERS = 80
LEAST_CONFIDENCE = 0.9
ENOUGH_CHARACTERS = 5_000


def language_of(text: str) -> str:
    """Return the BCP 47 tag of a text's language, or nothing where it is too short or in doubt."""
    if len(text.strip()) < LEAST_CHARACTERS:
        return ""
    language, confidence = _model().classify(text[:ENOUGH_CHARACTERS])
    return language if confidence >= LEAST_CONFIDENCE else ""


def likeliest_language(text: str) -> str:
    """Return the language that a text is most likely in, however little there is of it."""
    return _model().classify(text[:ENOUGH_CHARACTERS])[0]


@cache
def _model() -> LanguageModel:
    return LanguageModel(model_file())
