"""Findings: what in a book needs attention, each with its rule, its place and its reason."""

from dataclasses import dataclass

from briefbook.domain.comparison import Piece

RULES = {
    "lost citation": "Whoever follows it arrives nowhere; mend the citation or take it out.",
    "no text": "The memo prints a heading with nothing under it; write its text or take it out.",
    "no citation": "Nobody can check what it says; cite what it rests on.",
    "uncited figure": "A reader will ask where it comes from; cite the passage or the claim that gives it.",
    "uncited quotation": "Words in quotation marks are somebody’s; cite the passage that they are from.",
    "changed quotation": "A quotation gives the very words; copy it again, or mark what is left out.",
    "likelihood with confidence": (
        "How likely something is and how sure we are of it are two things (ICD 203); give each a sentence."
    ),
    "mixed likelihood": (
        "Scales give the same words different probabilities; keep to one scale in the whole book."
    ),
    "bare possibility": (
        "“May”, “could”, “might” and “possible” do not say how likely it is; use a word of the scale."
    ),
    "unexplained acronym": "Not every reader knows it; spell it out where it first stands: “Full Name (FN)”.",
    "superseded claim cited": "What it says no longer holds; cite the claim that took its place, or rewrite.",
    "fallen source cited": "Its publisher no longer stands by it; check what is said here, and cite another.",
    "contradiction": "Both cannot be so; say which holds, or mark one of them as disputed.",
    "no evidence": "Nothing in the book bears it out; give it a passage, or withdraw it.",
    "one voice": "One voice, however often retold, confirms nothing; find another, or say whose it is.",
    "old claim": "It may have been overtaken; look again, and give it a newer as-of date or what followed.",
    "no as-of date": "A reader cannot tell whether it still holds; say as of when it does.",
    "moved evidence": "Its source has a newer version; review where these words went.",
    "fallen evidence": "Its publisher no longer stands by it; find other evidence, or withdraw the claim.",
    "open flag": "It leans on a source that fell; look at it again and say what you decided.",
    "no owner": "Nobody answers for it; name who does.",
    "no rating": "Nobody can say how it compares with others; rate it, or close it.",
    "no target": "Nobody can tell whether enough is done about it; say where it should get, or accept it.",
    "worse target": "A target that is worse than how things stand is none; mend one of the two.",
    "range beside rating": "The range says where the rating may lie; let it hold the rating.",
    "tolerance breached": "It is more than is tolerated; decide what is done about it, or who accepts it.",
    "no action": "Nothing reduces it by itself; say what is done, by whom and by when.",
    "overdue action": "What was to be done by then is not done; do it, or set another date.",
    "no review date": "What is accepted can change; say when somebody looks at it again.",
    "review overdue": "It was to be looked at again by then; look at it, and set the next date.",
    "no indicator": "Nobody will see it coming; name a sign to watch for.",
    "indicator tripped": "Its sign has shown since it was last rated; rate it again, or say why it stays.",
    "already happened": "What has happened is no risk any more; enter it as an event, and close the risk.",
    "expiring": "Its window closes soon; see that it is extended, replaced or let go on purpose.",
    "expired": "Its window is over, and yet it stands; say what came of it, or give it another end.",
    "backwards": "Nothing ends before it begins; mend one of the two dates.",
    "no quantity": "Nobody can tell when a purchase is kept; say how much, and of what.",
    "no verification": "Nobody can tell whether it is kept; say how that is seen, or by whom.",
    "open trouble": "Something went wrong and is not settled; settle it, or raise it at the meeting.",
    "behind schedule": "It will not be kept at this pace; ask why, or say what is expected instead.",
    "broken sequence": "It waits for what does not come, or comes too late; mend the sequence or the dates.",
    "no way back": "A reader will ask how it is taken back; say what would reverse it, and how fast.",
    "no wording": "A red line has to be known in its very words; give them, or the passage that does.",
    "several positions": "An actor has one position at a time; let the newer supersede the older.",
    "old position": "It may have been overtaken; look again, and give it a newer as-of date or the next.",
    "irreconcilable likelihoods": "Only one of them can come true; judge them again, together.",
    "no likelihood": "A reader cannot tell it from the others; say in a word how likely it is.",
    "no counterpart": "A condition has two ends; say what follows in the other case too.",
    "nobody asked": "What nobody is asked to do is not done; say to whom it goes.",
    "no reason": "Whoever decides will ask why; give the reason.",
    "undecided": "Its day has passed; enter what was decided, or set another day.",
    "no words": "Whoever speaks needs the words; write them as they would be spoken.",
    "missing details": "The memo’s note on it will be incomplete; enter what is missing.",
    "header": "The memo’s head has a gap; fill it in.",
    "missing section": "The template’s readers expect it; write it, or choose another template.",
    "over the limit": "Its readers get no more than that; shorten it, or choose another template.",
    "memo": "The memo will not be what you mean it to be; mend it, or choose another template.",
}
"""Every rule, and why what it finds matters."""

SERIOUS = frozenset(
    {
        *("lost citation", "changed quotation", "uncited figure", "uncited quotation"),
        *("likelihood with confidence", "mixed likelihood", "superseded claim cited", "fallen source cited"),
        *("contradiction", "no evidence", "one voice", "moved evidence", "fallen evidence", "open flag"),
        *("no rating", "worse target", "range beside rating", "overdue action", "already happened"),
        *("expired", "backwards", "broken sequence", "several positions", "irreconcilable likelihoods"),
        *("header", "missing section", "over the limit"),
    }
)
"""The rules whose findings have to be mended before a memo goes out; the others are worth a look."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing to look at: the rule that found it, the record it is about, and where."""

    rule: str
    """A word of `RULES`."""
    about: str
    """A word of `domain.kinds.KINDS`, `memo` or `export`."""
    record_id: str
    name: str
    """What the record is called: `2.1 Tariffs`, `C3`, `K2`, `@kim-2025#4`, `Merovar on Water`, `Memo`."""
    sentence: str
    """What was found, and where."""
    why: str
    """Why it matters or what to do, in one sentence."""
    field: str = ""
    """The field of the record in whose text it is; empty where it is about the record itself."""
    start: int | None = None
    """Where it is in that text, in code points; `end` is not included."""
    end: int | None = None
    what: str = ""
    """The words it is about; while they stay the same, a dismissal holds."""
    pieces: tuple[Piece, ...] = ()
    """How a quotation differs from its passage."""
    is_serious: bool
    """Whether it has to be mended before a memo goes out."""


def found(
    rule: str,
    about: str,
    record_id: str,
    name: str,
    sentence: str,
    *,
    field: str = "",
    at: tuple[int, int] | None = None,
    what: str = "",
    pieces: tuple[Piece, ...] = (),
    is_serious: bool | None = None,
) -> Finding:
    """Return a finding with the reason that its rule gives, as serious as its rule unless said otherwise."""
    return Finding(
        rule=rule,
        about=about,
        record_id=record_id,
        name=name,
        sentence=sentence,
        why=RULES[rule],
        field=field,
        start=at[0] if at else None,
        end=at[1] if at else None,
        what=what,
        pieces=pieces,
        is_serious=rule in SERIOUS if is_serious is None else is_serious,
    )
