"""Books whose outlines fill the bundled templates, as a practitioner would: their texts are in `filled`."""

import re
from dataclasses import replace
from pathlib import Path

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source

FOLDER = Path(__file__).parent / "filled"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.md")))

_HEADING = re.compile(r"^(#{1,6}) +(.+?)(?: +\(([A-Z+: -]+)\))?$", re.MULTILINE)
_MINISTER = "The Minister for Foreign Affairs"
_UNIT = "Summit Unit, Ministry of Foreign Affairs of Calvern"

HEADERS = {
    "briefing-book": (_MINISTER, _UNIT, "Sant Aurel, 3–5 December 2026", "TLP:AMBER"),
    "canadian-briefing-note": (
        "The Honourable Maren Tallis, Minister of Transport",
        "Assistant Deputy Minister, Corridors and Borders",
        "A sealed lane for hauliers at the Saddle Pass",
        "PROTECTED A",
    ),
    "decision-memo": (
        "The Secretary of State",
        "Edda Voss, Director, Merovar and the Lake Basin",
        "Notice of trade measures: the text to accept at Sant Aurel",
        "CONFIDENTIAL",
    ),
    "information-memo": (_MINISTER, _UNIT, "Where the Sant Aurel statement stands", "OFFICIAL-SENSITIVE"),
    "meeting-brief": (
        _MINISTER,
        _UNIT,
        "Breakfast with Foreign Minister Danica Orlu, 4 December, 08:15",
        "OFFICIAL-SENSITIVE",
    ),
    "policy-memo": (
        "Readers of the Basin Series",
        "Nadir Al-Hakimi and Noa Dahan, Institute for Frontier Studies",
        "Notice before measures: a rule that two neighbours could keep",
        "",
    ),
    "situation-update": (
        "Duty ministers and heads of mission",
        "Crisis Centre, Ministry of Foreign Affairs of Calvern",
        "Saddle Pass: traffic slowed, talks go on",
        "TLP:AMBER+STRICT",
    ),
    "talking-points": ("The Prime Minister", _UNIT, "Doorstep at Sant Aurel, 3 December", "OFFICIAL"),
    "uk-submission": (
        "The Foreign Secretary",
        "Edda Voss, Lake Basin Department",
        "Publishing the readings of the Sant Aurel gauge",
        "OFFICIAL-SENSITIVE",
    ),
}
"""For each template: whom the memo is to, who sends it, its subject and its marking."""

_TITLES = {"briefing-book": "Lake Verna Leaders’ Summit", "policy-memo": "Basin Series, No. 14"}

# key, author, title, publisher, date, language, address, passages
_SOURCES: tuple[tuple[str, str, str, str, str, str, str, tuple[str, ...]], ...] = (
    (
        *("readout-2026", "", "Readout of the ministers’ call", "Ministry of Foreign Affairs of Calvern"),
        *("2026-10-12", "en", "https://readouts.calvern.example/2026/10/12"),
        (
            "The pause ends on 9 January 2027 unless both sides extend it in writing.",
            "Merovar will decide each application within fifteen working days.",
        ),
    ),
    (
        *("alhakimi-2026", "Nadir Al-Hakimi", "After the countdown", "Institute for Frontier Studies"),
        *("2026-11-02", "en", "https://frontier.example/after-the-countdown"),
        (
            "A pause with no word on the day after is only a slow countdown.",
            "Sixty days’ notice would have spared both capitals the whole autumn.",
        ),
    ),
    (
        *("reszka-2026", "Ola Reszka", "Twelve weeks in the queue", "The Isenvar Ledger", "2026-11-05"),
        *("en", ""),
        (
            "The ministry has decided 131 applications, 96 granted and 35 refused.",
            "The median wait is 31 working days.",
        ),
    ),
    (
        *("crossings-2026", "Statistics Branch", "Crossing times at the Saddle Pass, third quarter"),
        *("Calvern Customs Directorate", "2026-10-20", "en", "https://customs.calvern.example/q3"),
        (
            "The median wait rose from 2.1 to 9.4 hours while every lorry was inspected.",
            "In 1.4 per cent of inspections anything was found, mostly errors in papers.",
        ),
    ),
    (
        *("corvez-2026", "Mathilde Corvez", "Voie réservée : une date, sinon rien", "L’Écho de la Verna"),
        *("2026-11-16", "fr", ""),
        ("Sans date avant le 1er décembre, nous filtrerons le passage au col de la Selle.",),
    ),
    (
        *("shen-2026", "沈玉兰", "维尔纳湖冬季放水方案说明", "Joint Verna Commission", "2026-11-11"),
        *("zh-Hans", ""),
        ("放水量随湖水位分为三级，双方均未反对。",),
    ),
    (
        *("orlu-2026", "Даница Орлу", "Вода, срок и доверие", "Parliament of Merovar"),
        *("2026-11-18", "ru", ""),
        ("Соглашение без срока — не соглашение.",),
    ),
    (
        *("draft-2026", "", "Joint statement, fourth draft", "Lake Verna Summit Secretariat", "2026-11-20"),
        *("en", ""),
        (
            "without [thirty] [sixty] days’ written notice to the other",
            "They decided to extend it until [31 March] [30 June] 2027.",
        ),
    ),
)

# title, likelihood, impact, owner, marking, text
_RISKS = (
    (
        *("The pause lapses with nothing in its place", 3, 5, "Summit Unit", ""),
        "Both measures return in full on 10 January.[@readout-2026#1] **Response:** keep to one in ten.",
    ),
    (
        *("Brannoch Alloys runs out of graphite", 4, 4, "Ministry of Trade", ""),
        "Stocks last until Christmas; a licence sought today comes in January.[@reszka-2026#2]",
    ),
    (
        *("Hauliers slow the Saddle Pass during the summit", 3, 3, "Customs", ""),
        "The union has named 1 December as its date.[@corvez-2026#1]",
    ),
    (
        *("The draft leaks with its brackets", 3, 3, "Press Office", ""),
        "The words on notice would be read in Isenvar as a demand.[@draft-2026#1]",
    ),
    (
        *("A dry February before the new scale binds", 2, 4, "Water desk", ""),
        "The old figure stands, which the lake cannot always meet.[@shen-2026#1]",
    ),
    (
        *("A fault on the interconnector at the higher flow", 2, 2, "Energy", ""),
        "One test of six hours is little to go by in winter.",
    ),
)


def filled(template_name: str) -> Contents:
    """Return a book that fills a bundled template and keeps within its limits."""
    return contents_of(template_name, (FOLDER / f"{template_name}.md").read_text(encoding="utf-8"))


def overfull(template_name: str) -> Contents:
    """Return the same book with more in each of its issues than the template allows."""
    book = filled(template_name)
    longer = tuple(replace(issue, text=_longer(issue.text)) for issue in book.issues)
    return replace(book, issues=longer)


def contents_of(template_name: str, outline: str) -> Contents:
    """Return a book of this outline, with the sources, the risks and the header of a template’s."""
    to, sender, subject, marking = HEADERS[template_name]
    sources, passages = _library(marking if marking.startswith("OFFICIAL-") else "")
    return Contents(
        cover=Cover(title=_TITLES.get(template_name, "Lake Verna Leaders’ Summit")),
        header=MemoHeader(
            to=to,
            sender=sender,
            subject=subject,
            date="2026-11-23",
            marking=marking,
            template=template_name,
        ),
        sources=sources,
        passages=passages,
        issues=tuple(_issues(outline)),
        risks=tuple(
            Risk(
                id=f"risk-{number}",
                number=number,
                title=title,
                likelihood=likelihood,
                impact=impact,
                owner=owner,
                marking=risk_marking,
                text=text,
            )
            for number, (title, likelihood, impact, owner, risk_marking, text) in enumerate(_RISKS, 1)
        ),
    )


def _library(marking: str) -> tuple[tuple[Source, ...], tuple[Passage, ...]]:
    """Return the sources and their passages; the last source, a draft, has this marking."""
    sources, passages = [], []
    for key, author, title, publisher, published, language, address, quotes in _SOURCES:
        source = Source(
            id=key,
            key=key,
            kind="text",
            title=title,
            author=author,
            publisher=publisher,
            published=published,
            language=language,
            address=address,
            marking=marking if key.startswith("draft") else "",
            original_sha256="",
            text_sha256="",
        )
        sources.append(source)
        passages += [
            Passage(id=f"{key}#{number}", source_id=key, number=number, start=0, end=len(quote), quote=quote)
            for number, quote in enumerate(quotes, 1)
        ]
    return tuple(sources), tuple(passages)


def _issues(outline: str) -> list[Issue]:
    """Return the headings of a text as issues; capitals in brackets behind one are its marking."""
    headings = list(_HEADING.finditer(outline))
    ends = [following.start() for following in headings[1:]] + [len(outline)]
    parents: list[str] = []
    issues = []
    for number, (heading, end) in enumerate(zip(headings, ends, strict=True), 1):
        del parents[len(heading[1]) - 1 :]
        issue = Issue(
            id=f"issue-{number}",
            parent_id=parents[-1] if parents else None,
            position=f"a{number:03}",
            title=heading[2],
            text=outline[heading.end() : end].strip(),
            marking=heading[3] or "",
        )
        issues.append(issue)
        parents.append(issue.id)
    return issues


def _longer(text: str) -> str:
    more = "What was said of this in October still stands, and nobody in either capital has taken it back. "
    return f"{text}\n\n{more * 6}\n\n{more * 4}" if text else text
