"""The tables for a library of many kinds of files, and for finding its duplicates, version 4."""

LIBRARY_TABLES = """
ALTER TABLE source ADD COLUMN parent_id TEXT REFERENCES source (id);
ALTER TABLE source ADD COLUMN message_id TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN bibliography TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(bibliography));
ALTER TABLE source ADD COLUMN reading TEXT NOT NULL DEFAULT '' CHECK (reading IN ('', 'other', 'whole'));
ALTER TABLE source ADD COLUMN has_other_reading INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN map_sha256 TEXT NOT NULL DEFAULT '';
CREATE INDEX source_of_parent ON source (parent_id);
CREATE INDEX source_with_message ON source (message_id) WHERE message_id <> '';
CREATE INDEX source_published ON source (published);
ALTER TABLE set_aside ADD COLUMN reading TEXT NOT NULL DEFAULT '';
ALTER TABLE source_version ADD COLUMN map_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE passage ADD COLUMN page TEXT NOT NULL DEFAULT '';
CREATE TABLE collection (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE collected (
    id TEXT PRIMARY KEY,
    collection_id TEXT NOT NULL REFERENCES collection (id),
    source_id TEXT NOT NULL REFERENCES source (id),
    UNIQUE (collection_id, source_id)
) STRICT;
CREATE INDEX collected_source ON collected (source_id);
CREATE TABLE tag (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id),
    name TEXT NOT NULL COLLATE NOCASE,
    UNIQUE (source_id, name)
) STRICT;
CREATE INDEX tag_named ON tag (name);
CREATE TABLE saved_search (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL) STRICT;
CREATE TABLE synonyms (id TEXT PRIMARY KEY, words TEXT NOT NULL) STRICT;
CREATE TABLE distinct_source (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id),
    other_id TEXT NOT NULL REFERENCES source (id),
    UNIQUE (source_id, other_id)
) STRICT;
CREATE INDEX distinct_other ON distinct_source (other_id);
CREATE TABLE sketched (
    number INTEGER PRIMARY KEY,
    source_id TEXT NOT NULL UNIQUE,
    text_sha256 TEXT NOT NULL,
    reading TEXT NOT NULL,
    hashes BLOB NOT NULL
) STRICT;
CREATE TABLE sketch (
    hash INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (hash, number)
) STRICT, WITHOUT ROWID;
DROP TABLE search;
DELETE FROM search_entry;
CREATE VIRTUAL TABLE search USING fts5 (
    title, author, publisher, about, body, content = '', contentless_delete = 1, tokenize = "ascii"
);
"""
