"""What a source's text suggests for the book, by rules that give their reasons; nothing enters by itself."""

from collections.abc import Sequence

from briefbook.review.suggestions import attributions, cues, quotations, statuses, times
from briefbook.review.suggestions.names import Names
from briefbook.review.suggestions.prose import blanked, paragraphs_in, sentences_of
from briefbook.review.suggestions.quoted import quoted_in
from briefbook.review.suggestions.suggestion import KINDS, Suggestion

__all__ = ["KINDS", "Suggestion", "suggestions"]


def suggestions(
    text: str,
    *,
    language: str = "en",
    published: str = "",
    hidden: Sequence[tuple[int, int]] = (),
    actors: Sequence[str] = (),
) -> list[Suggestion]:
    """Return what rules notice in a reading text, by place.

    Nothing is suggested in the `hidden` spans, which are set aside. `language` is a BCP 47 tag; where it
    is not English, only quotations and numeric dates are noticed. `published` is shown beside times that
    depend on it and fills in none. `actors` are recognised wherever they stand.
    """
    is_english = language.casefold().split("-")[0] == "en"
    shown = blanked(text, sorted(hidden), "\n")
    paragraphs = paragraphs_in(shown)
    quoted = quoted_in(shown, paragraphs)
    sentences = sentences_of(shown, paragraphs, [(one.start, one.end) for one in quoted])
    found = [*times.suggestions(sentences, is_english=is_english, published=published)]
    said: list[attributions.Attribution] = []
    if is_english:
        names = Names(sentences, actors)
        said = attributions.attributions_in(sentences, names)
        found += [
            *names.suggestions(text),
            *attributions.suggestions(text, sentences, said),
            *statuses.suggestions(text, sentences, said),
            *cues.commitments(text, sentences),
            *cues.risks(text, sentences),
        ]
    found += quotations.suggestions(text, quoted, sentences, said)
    return sorted(found, key=lambda one: (one.start, one.kind, one.end))
