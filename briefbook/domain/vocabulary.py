"""The words that a book keeps for its choices, and what its kinds of record are called, as they are shown.

The book keeps them in English whatever the language of the window; here stands what is translated.
"""

from collections.abc import Callable
from typing import Final

from briefbook.domain.capitals import capitalised
from briefbook.translation import tr, tr_noop

WORDS: Final = frozenset(
    (
        # what a claim or a commitment can be
        tr_noop("confirmed"),
        tr_noop("official"),
        tr_noop("reported"),
        tr_noop("under discussion"),
        tr_noop("proposed"),
        tr_noop("expected"),
        tr_noop("analysis"),
        tr_noop("disputed"),
        tr_noop("superseded"),
        tr_noop("withdrawn"),
        # evidence, links between claims, and what the history of a claim tells of
        tr_noop("for"),
        tr_noop("against"),
        tr_noop("superseded by"),
        tr_noop("supersedes"),
        tr_noop("contradicts"),
        tr_noop("statement"),
        tr_noop("status"),
        tr_noop("as of"),
        tr_noop("asserted by"),
        tr_noop("via"),
        tr_noop("scale"),
        tr_noop("likelihood"),
        tr_noop("confidence"),
        tr_noop("reason for confidence"),
        tr_noop("issue"),
        tr_noop("evidence for"),
        tr_noop("evidence against"),
        # risks
        tr_noop("open"),
        tr_noop("watch"),
        tr_noop("closed"),
        tr_noop("occurred"),
        tr_noop("avoid"),
        tr_noop("reduce"),
        tr_noop("share"),
        tr_noop("accept"),
        tr_noop("imminent"),
        tr_noop("within weeks"),
        tr_noop("within months"),
        tr_noop("within a year"),
        tr_noop("beyond a year"),
        tr_noop("rising"),
        tr_noop("steady"),
        tr_noop("falling"),
        tr_noop("inherent"),
        tr_noop("current"),
        tr_noop("target"),
        tr_noop("impact"),
        # confidence
        tr_noop("low"),
        tr_noop("moderate"),
        tr_noop("high"),
        # likelihood, by every scale
        tr_noop("almost no chance"),
        tr_noop("very unlikely"),
        tr_noop("unlikely"),
        tr_noop("roughly even chance"),
        tr_noop("likely"),
        tr_noop("very likely"),
        tr_noop("almost certain"),
        tr_noop("almost certainly"),
        tr_noop("remote"),
        tr_noop("highly improbable"),
        tr_noop("improbable"),
        tr_noop("improbably"),
        tr_noop("roughly even odds"),
        tr_noop("probable"),
        tr_noop("probably"),
        tr_noop("highly probable"),
        tr_noop("nearly certain"),
        tr_noop("remote chance"),
        tr_noop("highly unlikely"),
        tr_noop("realistic possibility"),
        tr_noop("highly likely"),
        tr_noop("exceptionally unlikely"),
        tr_noop("extremely unlikely"),
        tr_noop("about as likely as not"),
        tr_noop("more likely than not"),
        tr_noop("extremely likely"),
        tr_noop("virtually certain"),
        # commitments and what came of them
        tr_noop("pause"),
        tr_noop("postponement"),
        tr_noop("purchase"),
        tr_noop("agreement"),
        tr_noop("joint statement"),
        tr_noop("dialogue"),
        tr_noop("measure"),
        tr_noop("yes"),
        tr_noop("partly"),
        tr_noop("no"),
        tr_noop("met"),
        tr_noop("partly met"),
        tr_noop("not met"),
        tr_noop("dropped"),
        tr_noop("still open"),
        tr_noop("delivery"),
        tr_noop("note"),
        tr_noop("trouble"),
        # scenarios, advice and the meeting
        tr_noop("if"),
        tr_noop("if not"),
        tr_noop("must raise"),
        tr_noop("if raised"),
        tr_noop("raised"),
        tr_noop("not raised"),
        tr_noop("not yet said"),
        tr_noop("decided"),
        tr_noop("not yet decided"),
        # actors
        tr_noop("ours"),
        tr_noop("theirs"),
        tr_noop("third party"),
        tr_noop("person"),
        tr_noop("government"),
        tr_noop("agency"),
        tr_noop("organisation"),
        tr_noop("must have"),
        tr_noop("should have"),
        tr_noop("could have"),
        tr_noop("supports"),
        tr_noop("leans towards"),
        tr_noop("neutral"),
        tr_noop("leans against"),
        tr_noop("opposes"),
        tr_noop("unknown"),
        tr_noop("red line"),
        tr_noop("firm"),
        tr_noop("flexible"),
        tr_noop("commits"),
        tr_noop("receives"),
        tr_noop("guarantees"),
        tr_noop("is asked"),
        tr_noop("hears"),
        tr_noop("takes part"),
        # the timeline
        tr_noop("window"),
        tr_noop("expiry"),
        tr_noop("event"),
        tr_noop("action"),
        tr_noop("decision"),
        tr_noop("review"),
        # sources and passages
        tr_noop("corrected"),
        tr_noop("moved"),
        tr_noop("orphan"),
        tr_noop("yellow"),
        tr_noop("blue"),
        tr_noop("violet"),
        tr_noop("green"),
        # the matrix
        tr_noop("bottom left"),
        tr_noop("bottom right"),
        tr_noop("top left"),
        tr_noop("top right"),
        tr_noop("very low"),
        tr_noop("medium"),
        tr_noop("critical"),
        # kinds of record, and what belongs to a record
        tr_noop("claim"),
        tr_noop("risk"),
        tr_noop("commitment"),
        tr_noop("scenario"),
        tr_noop("recommendation"),
        tr_noop("talking point"),
        tr_noop("objective"),
        tr_noop("actor"),
        tr_noop("position"),
        tr_noop("source"),
        tr_noop("passage"),
        tr_noop("indicator"),
        tr_noop("log entry"),
        tr_noop("involvement"),
        tr_noop("dependency"),
        tr_noop("risk action"),
        tr_noop("progress"),
        tr_noop("rating note"),
        tr_noop("claim note"),
        tr_noop("claim link"),
        tr_noop("evidence"),
        # other things that are compared and merged
        tr_noop("book"),
        tr_noop("memo header"),
        tr_noop("matrix"),
        tr_noop("collection"),
        tr_noop("saved search"),
        tr_noop("glossary entry"),
        tr_noop("conflict"),
        # what became of files and annotations
        tr_noop("imported"),
        tr_noop("already here"),
        tr_noop("refused"),
        tr_noop("marked"),
        # conflicts
        tr_noop("both"),
    )
)
"""All words of the book’s choices, marked so that `lupdate` finds them."""

_KINDS: Final[dict[str, tuple[str, Callable[[int], str]]]] = {
    "issue": (tr_noop("Issues"), lambda n: tr("%n issue(s)", "", n)),
    "claim": (tr_noop("Claims"), lambda n: tr("%n claim(s)", "", n)),
    "risk": (tr_noop("Risks"), lambda n: tr("%n risk(s)", "", n)),
    "commitment": (tr_noop("Commitments"), lambda n: tr("%n commitment(s)", "", n)),
    "scenario": (tr_noop("Scenarios"), lambda n: tr("%n scenario(s)", "", n)),
    "recommendation": (
        tr_noop("Recommendations"),
        lambda n: tr("%n recommendation(s)", "", n),
    ),
    "talking point": (
        tr_noop("Talking points"),
        lambda n: tr("%n talking point(s)", "", n),
    ),
    "event": (tr_noop("Events"), lambda n: tr("%n event(s)", "", n)),
    "objective": (tr_noop("Objectives"), lambda n: tr("%n objective(s)", "", n)),
    "actor": (tr_noop("Actors"), lambda n: tr("%n actor(s)", "", n)),
    "position": (tr_noop("Positions"), lambda n: tr("%n position(s)", "", n)),
    "source": (tr_noop("Sources"), lambda n: tr("%n source(s)", "", n)),
    "passage": (tr_noop("Passages"), lambda n: tr("%n passage(s)", "", n)),
    "book": (tr_noop("Books"), lambda n: tr("%n book(s)", "", n)),
    "memo header": (tr_noop("Memo headers"), lambda n: tr("%n memo header(s)", "", n)),
    "matrix": (tr_noop("Matrices"), lambda n: tr("%n matri(x|ces)", "", n)),
    "collection": (tr_noop("Collections"), lambda n: tr("%n collection(s)", "", n)),
    "saved search": (tr_noop("Saved searches"), lambda n: tr("%n saved search(|es)", "", n)),
    "glossary entry": (tr_noop("Glossary entries"), lambda n: tr("%n glossary entr(y|ies)", "", n)),
    "conflict": (tr_noop("Conflicts"), lambda n: tr("%n conflict(s)", "", n)),
    "action": (tr_noop("Actions"), lambda n: tr("%n action(s)", "", n)),
    "indicator": (tr_noop("Indicators"), lambda n: tr("%n indicator(s)", "", n)),
    "log entry": (tr_noop("Log entries"), lambda n: tr("%n log entr(y|ies)", "", n)),
    "note": (tr_noop("Notes"), lambda n: tr("%n note(s)", "", n)),
}


def word(value: str) -> str:
    """Return a word that the book keeps, such as `disputed` or `almost certain`, as it is shown."""
    return tr(value) if value else ""


def capital_word(value: str) -> str:
    """Return a word that the book keeps with a capital in front, as labels have it."""
    return capitalised(word(value))


def kind_word(kind: str) -> str:
    """Return what a kind of record is called, such as `talking point`."""
    return word(kind)


def kind_words(kind: str) -> str:
    """Return what several records of a kind are called, with a capital, such as `Talking points`."""
    return tr(_KINDS[kind][0])


def count_of_kind(number: int, kind: str) -> str:
    """Return a number of records of a kind, such as `3 talking points`."""
    return _KINDS[kind][1](number)
