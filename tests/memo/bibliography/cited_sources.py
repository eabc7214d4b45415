"""Sources of the kinds that policy staff cite, for files and citations."""

from briefbook.domain.source import Source


def a_source(key: str, **details: object) -> Source:
    """Return a source with this key."""
    values = {
        "kind": "reference",
        "title": "",
        "original_sha256": "0" * 64,
        "text_sha256": "0" * 64,
        **details,
    }
    return Source(key=key, **values)  # type: ignore[arg-type]


NEWS = a_source(
    "chen-2025",
    kind="html",
    title="Fares rise again on the harbour line",
    author="Maria Chen; Ben Okafor",
    publisher="The Harbour Gazette",
    published="2025-10-28",
    language="en",
    address="https://gazette.example/fares?id=1&x=a_b",
    imported_at="2025-11-02T10:00:00+00:00",
)
UNSIGNED = a_source(
    "ferries",
    kind="html",
    title="Winter timetable changes",
    publisher="Harbour Ferries",
    language="en",
    address="https://ferries.example/winter",
    imported_at="2025-11-02T10:00:00+00:00",
)
NEWSPAPER = a_source(
    "diaz-2024",
    title="Port fees under review",
    author="Ana Diaz",
    publisher="The Northern Post",
    published="2024-02-03",
    language="en-GB",
    bibliography={"type": "article-newspaper", "page": "A4", "publisher-place": "Leeds"},
)
REPORT = a_source(
    "health-2024",
    kind="pdf",
    title="Heat and Health: A Review",
    author="Ministry of Health",
    publisher="Government Printing Office",
    published="2024-05",
    language="en",
    bibliography={"type": "report", "number": "12", "genre": "Technical Report", "publisher-place": "London"},
)
OWN_REPORT = a_source(
    "transport-2023",
    kind="pdf",
    title="Annual Report on Crossings",
    author="Department of Transport",
    publisher="Department of Transport",
    published="2023",
    address="https://transport.example/report.pdf",
)
RELEASE = a_source(
    "minister-2025",
    kind="html",
    title="Minister announces ferry fund",
    author="Ministry of Transport",
    publisher="Ministry of Transport",
    published="2025-09-01",
    language="en",
    address="https://transport.example/news/fund",
    bibliography={"type": "webpage", "genre": "Press release"},
    imported_at="2025-11-02T10:00:00+00:00",
)
MAIL = a_source("lind-mail", kind="email", title="Re: Ferry costs", author="Eva Lind", published="2025-03-04")
CHAPTER = a_source(
    "lind-2019",
    title="Small ports",
    author="Eva Lind",
    publisher="Sea Press",
    published="2019",
    bibliography={
        "type": "chapter",
        "container-title": "Trade by Water",
        "editor": "Jon Moe; Ida Rask",
        "page": "33-58",
        "publisher-place": "Oslo",
        "ISBN": "9780000000002",
        "edition": "2",
    },
)
JOURNAL = a_source(
    "smith-2021",
    title="The cost of delay: A study of 100% of ferries & buses",
    author="John A. Smith; Gabriel García Márquez; Ludwig van den Berg",
    publisher="Journal of Ports",
    published="2021-06",
    language="en",
    bibliography={
        "type": "article-journal",
        "author": "John A. Smith; García Márquez, Gabriel; Ludwig van den Berg",
        "volume": "12",
        "issue": "3",
        "page": "101-120",
        "DOI": "10.1000/x_y(1)",
        "ISSN": "1234-5678",
        "container-title-short": "J. Ports",
        "citation-key": "smith:2021",
        "note": "First line.\nSecond {line} with $5, 10% & #1_a.",
    },
)
TREATY = a_source(
    "river-1998",
    title="Treaty on the River Commission",
    published="1998-06-01",
    bibliography={"type": "treaty", "volume": "2100", "page": "3", "container-title": "U.N.T.S."},
)
CHINESE = a_source(
    "wang-2025",
    kind="html",
    title="外交部发言人主持例行记者会",
    author="王小明",
    publisher="海港日报",
    published="2025-10-09",
    language="zh-CN",
    address="https://haigang.example/1",
)
ROMANISED = a_source(
    "zhao-2020",
    title="The long quay",
    author="Zhao Xiaoming",
    publisher="Sea Press",
    published="2020",
    bibliography={"type": "book", "translator": "Jo Doe", "number-of-volumes": "2"},
)
GERMAN = a_source(
    "mueller-2022",
    title="Über die Fähren der Förde und ihre Zukunft",
    author="Jörg Müller",
    publisher="Förde-Verlag",
    published="2022",
    language="de",
    bibliography={"type": "book", "publisher-place": "Kiel"},
)
THESIS = a_source(
    "roe-2018",
    title="Tolls and Tides",
    author="Jane Roe",
    publisher="University of Oslo",
    published="2018",
    bibliography={"type": "thesis", "genre": "PhD thesis"},
)
LAW = a_source(
    "ports-act",
    title="Ports Act",
    published="2011-07-01",
    bibliography={"type": "legislation", "number": "44", "chapter-number": "9", "jurisdiction": "Norland"},
)
SPEECH = a_source(
    "okafor-2025",
    title="Remarks at the harbour forum",
    author="Ben Okafor",
    published="2025-05-20",
    bibliography={
        "type": "speech",
        "event-title": "Harbour Forum",
        "event-place": "Oslo",
        "event-date": "2025-05-19/2025-05-20",
    },
)
MANY = a_source(
    "many-2020",
    title="Currents of the strait",
    author="; ".join(f"{given} Aalto" for given in ("Ida", "Jon", "Ulf", "Eva", "Max", "Ann", "Kim", "Leo")),
    publisher="Journal of Tides",
    published="2020",
    bibliography={"type": "article-journal", "volume": "3", "page": "e15"},
)
RANGE = a_source(
    "letters",
    title="Letters on the canal",
    author="Canal, Lock & Co",
    published="1931-02",
    bibliography={"type": "manuscript", "issued": "1931-02/1932-05", "archive": "City Archive"},
)
BARE = a_source("notes", kind="text", title="Notes of the meeting")
NAMELESS = a_source("x1")

CITED = (
    *(
        NEWS,
        UNSIGNED,
        NEWSPAPER,
        REPORT,
        OWN_REPORT,
        RELEASE,
        MAIL,
        CHAPTER,
        JOURNAL,
        TREATY,
        CHINESE,
        ROMANISED,
    ),
    *(GERMAN, THESIS, LAW, SPEECH, MANY, RANGE, BARE, NAMELESS),
)
