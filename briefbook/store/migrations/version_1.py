"""The tables of the first release, version 1."""

FIRST_TABLES = """
CREATE TABLE kept (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE cover (id TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT;
CREATE TABLE memo_header (
    id TEXT PRIMARY KEY,
    "to" TEXT NOT NULL,
    sender TEXT NOT NULL,
    subject TEXT NOT NULL,
    date TEXT NOT NULL,
    marking TEXT NOT NULL,
    template TEXT NOT NULL
) STRICT;
CREATE TABLE source (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    origins TEXT NOT NULL CHECK (json_valid(origins)),
    filename TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    original_sha256 TEXT NOT NULL UNIQUE REFERENCES kept (sha256),
    text_sha256 TEXT NOT NULL REFERENCES kept (sha256),
    words INTEGER NOT NULL
) STRICT;
CREATE TABLE set_aside (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    reason TEXT NOT NULL,
    brought_back INTEGER NOT NULL
) STRICT;
CREATE INDEX set_aside_of_source ON set_aside (source_id, start);
CREATE TABLE passage (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id),
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    note TEXT NOT NULL,
    colour INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 4),
    CHECK (length(quote) = "end" - start),
    UNIQUE (source_id, number)
) STRICT;
CREATE TABLE issue (
    id TEXT PRIMARY KEY,
    parent_id TEXT REFERENCES issue (id),
    position TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX issue_of_parent ON issue (parent_id, position);
CREATE TABLE risk (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id)
) STRICT;
CREATE INDEX risk_of_issue ON risk (issue_id);
CREATE TABLE rating_note (
    id TEXT PRIMARY KEY,
    risk_id TEXT NOT NULL REFERENCES risk (id),
    rated_at TEXT NOT NULL,
    likelihood_before INTEGER NOT NULL,
    impact_before INTEGER NOT NULL,
    likelihood_after INTEGER NOT NULL,
    impact_after INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX rating_note_of_risk ON rating_note (risk_id);
CREATE TABLE numbering (owner TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
CREATE TABLE citation (
    record_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    number INTEGER
) STRICT;
CREATE INDEX citation_of_key ON citation (key, number);
CREATE INDEX citation_in_record ON citation (record_id);
CREATE TABLE edit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    made_at TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (json_valid(changes)),
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX edit_undone ON edit (undone, seq);
CREATE TABLE search_entry (
    entry INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
"""
