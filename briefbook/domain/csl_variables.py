"""The variables of CSL 1.0.2, by what their values are.

https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NAMES = _words("""
    author chair collection-editor compiler composer container-author contributor curator director
    editor editorial-director editor-translator executive-producer guest host illustrator
    interviewer narrator organizer original-author performer producer recipient reviewed-author
    script-writer series-creator translator
""")
DATES = _words("""
    accessed available-date event-date issued original-date submitted
""")
NUMBERS = _words("""
    chapter-number citation-number collection-number edition first-reference-note-number issue
    locator number number-of-pages number-of-volumes page page-first part-number printing-number
    section supplement-number version volume
""")
TEXTS = _words("""
    abstract annote archive archive_collection archive_location archive-place authority call-number
    citation-key citation-label collection-title container-title container-title-short dimensions
    division DOI event event-title event-place genre ISBN ISSN journalAbbreviation jurisdiction
    keyword language license medium note original-publisher original-publisher-place original-title
    part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale
    shortTitle source status title title-short type URL volume-title year-suffix
""")
VARIABLES = NAMES | DATES | NUMBERS | TEXTS

ARTICLES = _words("""
    article article-journal article-magazine article-newspaper post post-weblog review review-book
    webpage
""")
"""Types of which the publisher is what they appeared in: the newspaper, the journal, the website."""

OLD_NAMES = {
    "event": "event-title",
    "shortTitle": "title-short",
    "journalAbbreviation": "container-title-short",
}
"""Names of variables that programs still write, and what CSL 1.0.2 calls them."""

TYPES = _words("""
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic
    collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic
    hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet
    paper-conference patent performance periodical personal_communication post post-weblog
    regulation report review review-book software song speech standard thesis treaty webpage
""")
