"""The parts of a claim's page: its evidence, its links and its history, as they are listed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from briefbook.domain.claim import SUPERSEDED_BY, Claim, ClaimLink, ClaimNote
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.derivation import Derivation
from briefbook.domain.grading import CREDIBILITY, RELIABILITY, together
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import WORDS, word
from briefbook.domain.voices import Voice, Voices
from briefbook.store.book import Book
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.evidence import name_of
from briefbook.ui.inspector.evidence_card import EvidenceCard
from briefbook.ui.inspector.parts import after_name, label
from briefbook.ui.inspector.record_row import RecordRow
from briefbook.ui.kinds import ICONS


@dataclass(frozen=True)
class Held:
    """A passage that is held for or against a claim, with its source."""

    passage: Passage
    source: Source


@dataclass(frozen=True)
class Linked:
    """A claim that another one is linked with, and how: a word of `_HOW`."""

    link: ClaimLink
    other: Claim
    how: str


_HOW: Final = {
    "supersedes": tr_noop("Supersedes this"),
    "superseded by": tr_noop("Superseded by this"),
    "contradicts": tr_noop("Contradicts this"),
}
"""What another claim does, as it is shown; in this order."""


def held(book: Book, passages: Iterable[Passage]) -> list[Held]:
    """Return passages with their sources."""
    return [Held(passage, book.sources.get(passage.source_id)) for passage in passages]


def held_widget(desk: Desk, remove: Callable[[Passage], object], one: Held) -> QWidget:
    """Return a card that leads to a passage, with its grades and a button that takes it away."""
    passage, source = one.passage, one.source
    grade = together(source.reliability, passage.credibility)
    called = f"@{source.key}#{passage.number}"
    caption = " · ".join(filter(None, (called, name_of(source), grade, word(source.standing))))
    card = EvidenceCard(desk.theme, passage.quote, caption, passage.colour)
    meant = _grades_in_words(source, passage)
    if meant:
        card.setToolTip("\n".join((tr("Show this passage in the reader"), meant)))
        card.setAccessibleDescription(f"{caption}. {meant}")
    card.clicked.connect(partial(desk.wayfinder.passage_wanted.emit, passage.id))
    words = tr("Take {passage} away from this claim", passage=called)
    return _with_button(desk, card, words, partial(remove, passage))


def linked(book: Book, claim: Claim) -> list[Linked]:
    """Return the claims that a claim is linked with, those that superseded it first."""
    found = []
    for link in book.claim_links.of_claim(claim.id):
        is_from = link.claim_id == claim.id
        other = book.claims.get(link.other_id if is_from else link.claim_id)
        how = "contradicts"
        if link.kind == SUPERSEDED_BY:
            how = "supersedes" if is_from else "superseded by"
        found.append(Linked(link, other, how))
    return sorted(found, key=lambda one: list(_HOW).index(one.how))


def linked_widget(desk: Desk, unlink: Callable[[ClaimLink], object], one: Linked) -> QWidget:
    """Return a row that leads to a linked claim, with a button that takes the link away."""
    as_of = tr("as of {date}", date=in_words(one.other.as_of)) if one.other.as_of else ""
    about = " · ".join(filter(None, (tr(_HOW[one.how]), word(one.other.status), as_of)))
    lead = partial(desk.wayfinder.claim_wanted.emit, one.other.id)
    words = f"{one.other.label} {one.other.statement}"
    level = "warning" if one.how in ("supersedes", "contradicts") else ""
    row = RecordRow(desk.theme, desk.icons.icon(ICONS["claim"], "muted"), words, about, lead, level=level)
    return _with_button(desk, row, tr("Unlink {claim}", claim=one.other.label), partial(unlink, one.link))


def note_widget(note: ClaimNote) -> QWidget:
    """Return a change of a claim: when, what, from what to what, and why."""
    before, after = (word(one) if one in WORDS else one for one in (note.before, note.after))
    taken = after or tr("{words} taken away", words=before)
    change = f"{before} → {after}" if before and after else taken
    reason = f"\n{note.reason}" if note.reason else ""
    told = tr("{date}: {what} {change}", date=in_words(note.made_at), what=word(note.what), change=change)
    said = label(f"{told}{reason}", "meta", wraps=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return said


def voices_behind(book: Book, passages: Iterable[Passage]) -> tuple[Voice, ...]:
    """Return the independent voices heard in some passages, reading only the sources that it takes."""
    passages = list(passages)
    origins: dict[str, list[Derivation]] = {}
    for derivation in book.derivations.all():
        origins.setdefault(derivation.source_id, []).append(derivation)
    needed: set[str] = set()
    wanted = {passage.source_id for passage in passages}
    while wanted:
        source_id = wanted.pop()
        needed.add(source_id)
        wanted |= {one.origin_id for one in origins.get(source_id, ()) if one.origin_id} - needed
    sources = [book.sources.get(source_id) for source_id in needed]
    derivations = [one for source_id in needed for one in origins.get(source_id, ())]
    return Voices(sources, derivations, book.actors.all()).behind(passages)


def voices_sentence(voices: tuple[Voice, ...]) -> str:
    """Return how many independent voices there are and who, such as `1 independent voice: Mira Tolland`."""
    if not voices:
        return tr("Nobody’s voice is behind it yet: it has no evidence for it.")
    names = in_a_row(voice.name for voice in voices)
    return tr("%n independent voice(s): {names}", "", len(voices), names=names)


def _grades_in_words(source: Source, passage: Passage) -> str:
    parts = []
    if source.reliability:
        parts.append(after_name(source.reliability, RELIABILITY[source.reliability]))
    if passage.credibility:
        parts.append(after_name(passage.credibility, CREDIBILITY[passage.credibility]))
    return in_a_row(parts)


def _with_button(desk: Desk, widget: QWidget, words: str, act: Callable[[], object]) -> QWidget:
    button = QToolButton()
    button.setIcon(desk.icons.icon("x", "muted"))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setEnabled(not desk.open_book.book.is_read_only)
    button.clicked.connect(lambda: act())
    whole = QWidget()
    whole.setFocusProxy(widget)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    row.addWidget(widget, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return whole
