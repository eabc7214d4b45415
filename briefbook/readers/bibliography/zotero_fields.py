"""The types and elements of Zotero's RDF, and the CSL that they mean."""

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
Z = "{http://www.zotero.org/namespaces/export#}"
BIB = "{http://purl.org/net/biblio#}"
DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
FOAF = "{http://xmlns.com/foaf/0.1/}"
PRISM = "{http://prismstandard.org/namespaces/1.2/basic/}"
LINK = "{http://purl.org/rss/1.0/modules/link/}"
VCARD = "{http://nwalsh.com/rdf/vCard#}"

TYPES = {
    "artwork": "graphic",
    "audioRecording": "song",
    "bill": "bill",
    "blogPost": "post-weblog",
    "book": "book",
    "bookSection": "chapter",
    "case": "legal_case",
    "computerProgram": "software",
    "conferencePaper": "paper-conference",
    "dataset": "dataset",
    "dictionaryEntry": "entry-dictionary",
    "document": "document",
    "email": "personal_communication",
    "encyclopediaArticle": "entry-encyclopedia",
    "film": "motion_picture",
    "forumPost": "post",
    "hearing": "hearing",
    "instantMessage": "personal_communication",
    "interview": "interview",
    "journalArticle": "article-journal",
    "letter": "personal_communication",
    "magazineArticle": "article-magazine",
    "manuscript": "manuscript",
    "map": "map",
    "newspaperArticle": "article-newspaper",
    "patent": "patent",
    "podcast": "broadcast",
    "preprint": "article",
    "presentation": "speech",
    "radioBroadcast": "broadcast",
    "report": "report",
    "standard": "standard",
    "statute": "legislation",
    "thesis": "thesis",
    "tvBroadcast": "broadcast",
    "videoRecording": "motion_picture",
    "webpage": "webpage",
}

ELEMENTS = {
    "Article": "article-journal",
    "Book": "book",
    "BookSection": "chapter",
    "Document": "document",
    "Letter": "personal_communication",
    "Manuscript": "manuscript",
    "Report": "report",
    "Thesis": "thesis",
    "Patent": "patent",
    "Legislation": "legislation",
}
"""What an entry is of which only the element tells the type."""

NAMES = {
    f"{BIB}authors": "author",
    f"{BIB}editors": "editor",
    f"{BIB}contributors": "contributor",
    f"{Z}translators": "translator",
    f"{BIB}translators": "translator",
    f"{Z}seriesEditors": "collection-editor",
    f"{Z}bookAuthors": "container-author",
    f"{Z}reviewedAuthors": "reviewed-author",
    f"{Z}interviewers": "interviewer",
    f"{Z}interviewees": "author",
    f"{Z}recipients": "recipient",
    f"{Z}presenters": "author",
    f"{Z}directors": "director",
    f"{Z}podcasters": "author",
    f"{Z}programmers": "author",
    f"{Z}inventors": "author",
    f"{Z}artists": "author",
    f"{Z}performers": "performer",
    f"{Z}composers": "composer",
}

TEXTS = {
    f"{DC}title": "title",
    f"{DCTERMS}abstract": "abstract",
    f"{DC}date": "issued",
    f"{DCTERMS}dateSubmitted": "accessed",
    f"{Z}language": "language",
    f"{BIB}pages": "page",
    f"{PRISM}volume": "volume",
    f"{PRISM}number": "number",
    f"{PRISM}edition": "edition",
    f"{Z}shortTitle": "title-short",
    f"{Z}numberOfVolumes": "number-of-volumes",
    f"{Z}numPages": "number-of-pages",
    f"{Z}type": "genre",
    f"{Z}genre": "genre",
    f"{Z}libraryCatalog": "source",
    f"{DC}source": "archive",
    f"{DC}coverage": "archive_location",
    f"{DC}rights": "license",
    f"{DC}description": "note",
    f"{Z}citationKey": "citation-key",
    f"{Z}meetingName": "event-title",
    f"{Z}section": "section",
    f"{Z}versionNumber": "version",
    f"{Z}medium": "medium",
    f"{Z}status": "status",
}

CONTAINER_TEXTS = {
    f"{DC}title": "container-title",
    f"{DCTERMS}alternative": "container-title-short",
    f"{PRISM}volume": "volume",
    f"{PRISM}number": "issue",
    f"{PRISM}edition": "edition",
}

SERIES_TEXTS = {f"{DC}title": "collection-title", f"{DC}identifier": "collection-number"}
