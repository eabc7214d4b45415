"""How the library says a source in words."""

from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_short, in_words
from briefbook.domain.grading import RELIABILITY, STANDINGS
from briefbook.domain.source import KINDS, Source
from briefbook.domain.vocabulary import capital_word, word
from briefbook.translation import tr, tr_noop

NO_PUBLISHER, NO_DATE = tr_noop("no publisher"), tr_noop("no date")


def short_date(source: Source) -> str:
    """Return when a source was published, with the month cut to three letters; "" if unknown."""
    return in_short(source.published)


def standing_word(source: Source) -> str:
    """Return “Corrected” or “Withdrawn”; nothing of a source that stands."""
    return capital_word(source.standing)


def fallen_words(source: Source) -> str:
    """Return what became of a source and why; nothing of a source that stands."""
    return (
        ": ".join(filter(None, (tr(STANDINGS[source.standing]), source.standing_reason)))
        if source.standing
        else ""
    )


def kind_of(source: Source) -> str:
    """Return what a source was read from, such as `Web page`."""
    return tr(KINDS[source.kind]) if source.kind in KINDS else source.kind


def graded(source: Source) -> str:
    """Return how reliable a source is, such as `B: Usually reliable`; nothing while it is not graded."""
    return f"{source.reliability}: {tr(RELIABILITY[source.reliability])}" if source.reliability else ""


def spoken(source: Source, passages: int, *, attachments: int = 0, attached_to: str = "") -> str:
    """Return what a screen reader says for a source."""
    date = in_words(source.published) or tr(NO_DATE)
    facts = (
        source.title,
        word(source.standing),
        tr("attached to {title}", title=attached_to) if attached_to else "",
        tr("reference without text") if source.kind == "reference" else "",
        source.publisher or tr(NO_PUBLISHER),
        date,
        _passages(passages),
        tr("%n attachment(s)", "", attachments) if attachments else "",
        tr("reliability {grade}", grade=graded(source)) if source.reliability else "",
        tr("marked {marking}", marking=source.marking) if source.marking else "",
    )
    return in_a_row(filter(None, facts))


def explained(source: Source, passages: int, *, attachments: int = 0, attached_to: str = "") -> str:
    """Return what the pointer is told: the whole title, and what a card has no room for."""
    date = in_words(source.published) or tr(NO_DATE)
    about = (source.author, source.publisher or tr(NO_PUBLISHER), date)
    words = tr("%n word(s)", "", source.words) if source.kind != "reference" else ""
    facts = (kind_of(source), words, _passages(passages), f"@{source.key}")
    company = (
        tr("Attached to “{title}”", title=attached_to) if attached_to else "",
        tr("%n attachment(s)", "", attachments) if attachments else "",
    )
    lines = (
        source.title,
        fallen_words(source),
        *(" · ".join(filter(None, about)), " · ".join(filter(None, facts))),
        " · ".join(filter(None, company)),
        graded(source),
        source.marking,
    )
    return "\n".join(filter(None, lines))


def _passages(number: int) -> str:
    return tr("%n passage(s)", "", number) if number else tr("no passages")
