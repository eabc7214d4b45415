"""The parts of a claim's page: its evidence, its links and its history, as they are listed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from briefbook.domain.claim import SUPERSEDED_BY, Claim, ClaimLink, ClaimNote
from briefbook.domain.date_words import in_words
from briefbook.domain.derivation import Derivation
from briefbook.domain.grading import CREDIBILITY, RELIABILITY, together
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.domain.voices import Voice, Voices
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.evidence import name_of
from briefbook.ui.inspector.evidence_card import EvidenceCard
from briefbook.ui.inspector.parts import label
from briefbook.ui.inspector.record_row import RecordRow
from briefbook.ui.kinds import ICONS


@dataclass(frozen=True)
class Held:
    """A passage that is held for or against a claim, with its source."""

    passage: Passage
    source: Source


@dataclass(frozen=True)
class Linked:
    """A claim that another one is linked with, and how."""

    link: ClaimLink
    other: Claim
    how: str


def held(book: Book, passages: Iterable[Passage]) -> list[Held]:
    """Return passages with their sources."""
    return [Held(passage, book.sources.get(passage.source_id)) for passage in passages]


def held_widget(desk: Desk, remove: Callable[[Passage], object], one: Held) -> QWidget:
    """Return a card that leads to a passage, with its grades and a button that takes it away."""
    passage, source = one.passage, one.source
    grade = together(source.reliability, passage.credibility)
    called = f"@{source.key}#{passage.number}"
    caption = " · ".join(filter(None, (called, name_of(source), grade, source.standing)))
    card = EvidenceCard(desk.theme, passage.quote, caption, passage.colour)
    meant = _grades_in_words(source, passage)
    if meant:
        card.setToolTip(f"Show this passage in the reader\n{meant}")
        card.setAccessibleDescription(f"{caption}. {meant}")
    card.clicked.connect(partial(desk.wayfinder.passage_wanted.emit, passage.id))
    words = f"Take {called} away from this claim"
    return _with_button(desk, card, words, partial(remove, passage))


def linked(book: Book, claim: Claim) -> list[Linked]:
    """Return the claims that a claim is linked with, those that superseded it first."""
    found = []
    for link in book.claim_links.of_claim(claim.id):
        is_from = link.claim_id == claim.id
        other = book.claims.get(link.other_id if is_from else link.claim_id)
        how = "Contradicts this"
        if link.kind == SUPERSEDED_BY:
            how = "Supersedes this" if is_from else "Superseded by this"
        found.append(Linked(link, other, how))
    return sorted(found, key=lambda one: (one.how == "Contradicts this", one.how == "Superseded by this"))


def linked_widget(desk: Desk, unlink: Callable[[ClaimLink], object], one: Linked) -> QWidget:
    """Return a row that leads to a linked claim, with a button that takes the link away."""
    as_of = f"as of {in_words(one.other.as_of)}" if one.other.as_of else ""
    about = " · ".join(filter(None, (one.how, one.other.status, as_of)))
    lead = partial(desk.wayfinder.claim_wanted.emit, one.other.id)
    words = f"{one.other.label} {one.other.statement}"
    level = "warning" if one.how in ("Supersedes this", "Contradicts this") else ""
    row = RecordRow(desk.theme, desk.icons.icon(ICONS["claim"], "muted"), words, about, lead, level=level)
    return _with_button(desk, row, f"Unlink {one.other.label}", partial(unlink, one.link))


def note_widget(note: ClaimNote) -> QWidget:
    """Return a change of a claim: when, what, from what to what, and why."""
    if note.before and note.after:
        change = f"{note.before} → {note.after}"
    else:
        change = note.after or f"{note.before} taken away"
    reason = f"\n{note.reason}" if note.reason else ""
    words = f"{in_words(note.made_at)}: {note.what} {change}{reason}"
    said = label(words, "meta", wraps=True)
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
        return "Nobody’s voice is behind it yet: it has no evidence for it."
    noun = "voice" if len(voices) == 1 else "voices"
    return f"{len(voices)} independent {noun}: {', '.join(voice.name for voice in voices)}"


def _grades_in_words(source: Source, passage: Passage) -> str:
    parts = []
    if source.reliability:
        parts.append(f"{source.reliability}: {RELIABILITY[source.reliability].lower()}")
    if passage.credibility:
        parts.append(f"{passage.credibility}: {CREDIBILITY[passage.credibility].lower()}")
    return ", ".join(parts)


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
