"""The types and fields of BibTeX and BibLaTeX, and the CSL that they mean."""

TYPES = {
    "article": "article-journal",
    "periodical": "periodical",
    "suppperiodical": "article-journal",
    **dict.fromkeys(
        ("book", "mvbook", "booklet", "collection", "mvcollection", "proceedings", "mvproceedings"), "book"
    ),
    **dict.fromkeys(("reference", "mvreference", "bookinbook"), "book"),
    **dict.fromkeys(("inbook", "incollection", "suppbook", "suppcollection"), "chapter"),
    **dict.fromkeys(("inproceedings", "conference"), "paper-conference"),
    "inreference": "entry-encyclopedia",
    **dict.fromkeys(("techreport", "report"), "report"),
    "manual": "book",
    **dict.fromkeys(("phdthesis", "mastersthesis", "thesis"), "thesis"),
    **dict.fromkeys(("online", "electronic", "www", "webpage"), "webpage"),
    "unpublished": "manuscript",
    "patent": "patent",
    "dataset": "dataset",
    "software": "software",
    "letter": "personal_communication",
    "legislation": "legislation",
    "legal": "treaty",
    "jurisdiction": "legal_case",
    "standard": "standard",
    **dict.fromkeys(("movie", "video"), "motion_picture"),
    **dict.fromkeys(("audio", "music"), "song"),
    **dict.fromkeys(("artwork", "image"), "graphic"),
    "performance": "performance",
    "review": "review",
    "commentary": "book",
}

SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine"}

NAMES = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "bookauthor": "container-author",
    "holder": "author",
}

FIELDS = {
    "title": "title",
    "shorttitle": "title-short",
    **dict.fromkeys(("journaltitle", "journal", "booktitle", "maintitle"), "container-title"),
    "shortjournal": "container-title-short",
    **dict.fromkeys(("publisher", "institution", "school", "organization", "howpublished"), "publisher"),
    **dict.fromkeys(("location", "address"), "publisher-place"),
    "venue": "event-place",
    "eventtitle": "event-title",
    "series": "collection-title",
    "volume": "volume",
    "volumes": "number-of-volumes",
    "edition": "edition",
    "chapter": "chapter-number",
    "pagetotal": "number-of-pages",
    "type": "genre",
    "version": "version",
    "part": "part-number",
    **dict.fromkeys(("langid", "language", "hyphenation"), "language"),
    "abstract": "abstract",
    **dict.fromkeys(("note", "addendum"), "note"),
    "annotation": "annote",
    "annote": "annote",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmid": "PMID",
    "pmcid": "PMCID",
    "url": "URL",
    "library": "call-number",
    "lccn": "call-number",
    "callnumber": "call-number",
    "origtitle": "original-title",
    "origpublisher": "original-publisher",
    "origlocation": "original-publisher-place",
    "pubstate": "status",
}
"""The variable of a field; of several with the same one, the first in this table is taken."""

DATES = {
    "urldate": "accessed",
    "eventdate": "event-date",
    "origdate": "original-date",
    "lastchecked": "accessed",
}

PLAIN = frozenset(("url", "doi", "file", "eprint", "isbn", "issn", "pmid", "pdf", "localfile"))
"""Fields that hold no LaTeX."""

INHERITED = {"title": "booktitle", "subtitle": "booksubtitle"}
"""What a field of the entry that `crossref` names becomes in an entry that is a part of it."""

NOT_INHERITED = frozenset(
    (
        "crossref",
        "xdata",
        "ids",
        "keywords",
        "file",
        "abstract",
        "note",
        "label",
        "shorttitle",
        "doi",
        "url",
        "pages",
    )
)
