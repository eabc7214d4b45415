"""Findings: what in a book needs attention, each with its rule, its place and its reason."""

from dataclasses import dataclass

from briefbook.domain.comparison import Piece
from briefbook.domain.flag import Dismissal
from briefbook.translation import tr, tr_noop

RULES = {
    tr_noop("lost citation"): tr_noop(
        "Whoever follows it arrives nowhere; mend the citation or take it out."
    ),
    tr_noop("no text"): tr_noop(
        "The memo prints a heading with nothing under it; write its text or take it out."
    ),
    tr_noop("no citation"): tr_noop("Nobody can check what it says; cite what it rests on."),
    tr_noop("uncited figure"): tr_noop(
        "A reader will ask where it comes from; cite the passage or the claim that gives it."
    ),
    tr_noop("uncited quotation"): tr_noop(
        "Words in quotation marks are somebody’s; cite the passage that they are from."
    ),
    tr_noop("changed quotation"): tr_noop(
        "A quotation gives the very words; copy it again, or mark what is left out."
    ),
    tr_noop("likelihood with confidence"): tr_noop(
        "How likely something is and how sure we are of it are two things (ICD 203); give each a sentence."
    ),
    tr_noop("mixed likelihood"): tr_noop(
        "Scales give the same words different probabilities; keep to one scale in the whole book."
    ),
    tr_noop("bare possibility"): tr_noop(
        "“May”, “could”, “might” and “possible” do not say how likely it is; use a word of the scale."
    ),
    tr_noop("unexplained acronym"): tr_noop(
        "Not every reader knows it; spell it out where it first stands: “Full Name (FN)”."
    ),
    tr_noop("superseded claim cited"): tr_noop(
        "What it says no longer holds; cite the claim that took its place, or rewrite."
    ),
    tr_noop("fallen source cited"): tr_noop(
        "Its publisher no longer stands by it; check what is said here, and cite another."
    ),
    tr_noop("contradiction"): tr_noop("Both cannot be so; say which holds, or mark one of them as disputed."),
    tr_noop("no evidence"): tr_noop("Nothing in the book bears it out; give it a passage, or withdraw it."),
    tr_noop("one voice"): tr_noop(
        "One voice, however often retold, confirms nothing; find another, or say whose it is."
    ),
    tr_noop("old claim"): tr_noop(
        "It may have been overtaken; look again, and give it a newer as-of date or what followed."
    ),
    tr_noop("no as-of date"): tr_noop("A reader cannot tell whether it still holds; say as of when it does."),
    tr_noop("moved evidence"): tr_noop("Its source has a newer version; review where these words went."),
    tr_noop("fallen evidence"): tr_noop(
        "Its publisher no longer stands by it; find other evidence, or withdraw the claim."
    ),
    tr_noop("open flag"): tr_noop(
        "It leans on a source that fell; look at it again and say what you decided."
    ),
    tr_noop("undecided conflict"): tr_noop(
        "Two copies of the book say different things; decide which of them holds, or both."
    ),
    tr_noop("no owner"): tr_noop("Nobody answers for it; name who does."),
    tr_noop("no rating"): tr_noop("Nobody can say how it compares with others; rate it, or close it."),
    tr_noop("no target"): tr_noop(
        "Nobody can tell whether enough is done about it; say where it should get, or accept it."
    ),
    tr_noop("worse target"): tr_noop(
        "A target that is worse than how things stand is none; mend one of the two."
    ),
    tr_noop("range beside rating"): tr_noop(
        "The range says where the rating may lie; let it hold the rating."
    ),
    tr_noop("tolerance breached"): tr_noop(
        "It is more than is tolerated; decide what is done about it, or who accepts it."
    ),
    tr_noop("no action"): tr_noop("Nothing reduces it by itself; say what is done, by whom and by when."),
    tr_noop("overdue action"): tr_noop(
        "What was to be done by then is not done; do it, or set another date."
    ),
    tr_noop("no review date"): tr_noop("What is accepted can change; say when somebody looks at it again."),
    tr_noop("review overdue"): tr_noop(
        "It was to be looked at again by then; look at it, and set the next date."
    ),
    tr_noop("no indicator"): tr_noop("Nobody will see it coming; name a sign to watch for."),
    tr_noop("indicator tripped"): tr_noop(
        "Its sign has shown since it was last rated; rate it again, or say why it stays."
    ),
    tr_noop("already happened"): tr_noop(
        "What has happened is no risk any more; enter it as an event, and close the risk."
    ),
    tr_noop("expiring"): tr_noop(
        "Its window closes soon; see that it is extended, replaced or let go on purpose."
    ),
    tr_noop("expired"): tr_noop(
        "Its window is over, and yet it stands; say what came of it, or give it another end."
    ),
    tr_noop("backwards"): tr_noop("Nothing ends before it begins; mend one of the two dates."),
    tr_noop("no quantity"): tr_noop("Nobody can tell when a purchase is kept; say how much, and of what."),
    tr_noop("no verification"): tr_noop(
        "Nobody can tell whether it is kept; say how that is seen, or by whom."
    ),
    tr_noop("open trouble"): tr_noop(
        "Something went wrong and is not settled; settle it, or raise it at the meeting."
    ),
    tr_noop("behind schedule"): tr_noop(
        "It will not be kept at this pace; ask why, or say what is expected instead."
    ),
    tr_noop("broken sequence"): tr_noop(
        "It waits for what does not come, or comes too late; mend the sequence or the dates."
    ),
    tr_noop("no way back"): tr_noop(
        "A reader will ask how it is taken back; say what would reverse it, and how fast."
    ),
    tr_noop("no wording"): tr_noop(
        "A red line has to be known in its very words; give them, or the passage that does."
    ),
    tr_noop("several positions"): tr_noop(
        "An actor has one position at a time; let the newer supersede the older."
    ),
    tr_noop("old position"): tr_noop(
        "It may have been overtaken; look again, and give it a newer as-of date or the next."
    ),
    tr_noop("irreconcilable likelihoods"): tr_noop(
        "Only one of them can come true; judge them again, together."
    ),
    tr_noop("no likelihood"): tr_noop(
        "A reader cannot tell it from the others; say in a word how likely it is."
    ),
    tr_noop("no counterpart"): tr_noop("A condition has two ends; say what follows in the other case too."),
    tr_noop("nobody asked"): tr_noop("What nobody is asked to do is not done; say to whom it goes."),
    tr_noop("no reason"): tr_noop("Whoever decides will ask why; give the reason."),
    tr_noop("undecided"): tr_noop("Its day has passed; enter what was decided, or set another day."),
    tr_noop("no words"): tr_noop("Whoever speaks needs the words; write them as they would be spoken."),
    tr_noop("missing details"): tr_noop("The memo’s note on it will be incomplete; enter what is missing."),
    tr_noop("header"): tr_noop("The memo’s head has a gap; fill it in."),
    tr_noop("missing section"): tr_noop(
        "The template’s readers expect it; write it, or choose another template."
    ),
    tr_noop("over the limit"): tr_noop(
        "Its readers get no more than that; shorten it, or choose another template."
    ),
    tr_noop("memo"): tr_noop(
        "The memo will not be what you mean it to be; mend it, or choose another template."
    ),
}
"""Every rule, and why what it finds matters."""

SERIOUS = frozenset(
    {
        *("lost citation", "changed quotation", "uncited figure", "uncited quotation"),
        *("likelihood with confidence", "mixed likelihood", "superseded claim cited", "fallen source cited"),
        *("contradiction", "no evidence", "one voice", "moved evidence", "fallen evidence", "open flag"),
        *("undecided conflict", "no rating", "worse target", "range beside rating", "overdue action"),
        "already happened",
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
    """A word of `domain.kinds.KINDS`, `memo`, `export` or `conflict`."""
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


@dataclass(frozen=True)
class Checked:
    """What a review found, and what of it a person has set aside."""

    findings: tuple[Finding, ...]
    dismissed: tuple[tuple[Finding, Dismissal], ...] = ()
    """Findings that were set aside, each with the dismissal that holds its reason."""


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
        why=tr(RULES[rule]),
        field=field,
        start=at[0] if at else None,
        end=at[1] if at else None,
        what=what,
        pieces=pieces,
        is_serious=rule in SERIOUS if is_serious is None else is_serious,
    )
