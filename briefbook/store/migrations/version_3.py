"""The tables for claims and evidence, and for what happened when, version 3."""

EVIDENCE_TABLES = """
CREATE TABLE actor (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
ALTER TABLE source ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE source ADD COLUMN reliability TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN descriptor TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN standing TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN standing_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE set_aside ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE passage ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE passage ADD COLUMN credibility TEXT NOT NULL DEFAULT '';
ALTER TABLE passage ADD COLUMN speaker_id TEXT REFERENCES actor (id);
CREATE INDEX passage_of_speaker ON passage (speaker_id);
CREATE TABLE source_version (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    filename TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    original_sha256 TEXT NOT NULL UNIQUE REFERENCES kept (sha256),
    text_sha256 TEXT NOT NULL REFERENCES kept (sha256),
    words INTEGER NOT NULL,
    UNIQUE (source_id, number)
) STRICT;
CREATE TABLE anchoring (
    id TEXT PRIMARY KEY,
    passage_id TEXT NOT NULL UNIQUE REFERENCES passage (id),
    version INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('moved', 'orphan')),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    likeness INTEGER NOT NULL CHECK (likeness BETWEEN 0 AND 100),
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE derivation (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id),
    origin_id TEXT REFERENCES source (id),
    actor_id TEXT REFERENCES actor (id),
    CHECK ((origin_id IS NULL) <> (actor_id IS NULL)),
    UNIQUE (source_id, origin_id, actor_id)
) STRICT;
CREATE INDEX derivation_from_source ON derivation (origin_id);
CREATE INDEX derivation_from_actor ON derivation (actor_id);
CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    statement TEXT NOT NULL,
    status TEXT NOT NULL,
    as_of TEXT NOT NULL,
    actor_id TEXT REFERENCES actor (id),
    via_id TEXT REFERENCES actor (id),
    scale TEXT NOT NULL,
    likelihood TEXT NOT NULL,
    confidence TEXT NOT NULL,
    confidence_reason TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id),
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX claim_of_issue ON claim (issue_id);
CREATE INDEX claim_of_actor ON claim (actor_id);
CREATE INDEX claim_via_actor ON claim (via_id);
CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    passage_id TEXT NOT NULL REFERENCES passage (id),
    stance TEXT NOT NULL CHECK (stance IN ('for', 'against')),
    UNIQUE (claim_id, passage_id)
) STRICT;
CREATE INDEX evidence_in_passage ON evidence (passage_id);
CREATE TABLE claim_link (
    id TEXT PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    other_id TEXT NOT NULL REFERENCES claim (id),
    kind TEXT NOT NULL CHECK (kind IN ('superseded by', 'contradicts')),
    UNIQUE (claim_id, other_id, kind)
) STRICT;
CREATE INDEX claim_link_to_other ON claim_link (other_id);
CREATE TABLE claim_note (
    id TEXT PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    made_at TEXT NOT NULL,
    what TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX claim_note_of_claim ON claim_note (claim_id, made_at);
CREATE TABLE flag (
    id TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    about_id TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES source (id),
    reason TEXT NOT NULL,
    raised_at TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    review TEXT NOT NULL
) STRICT;
CREATE INDEX flag_about ON flag (about_id, reviewed_at);
CREATE INDEX flag_of_source ON flag (source_id);
CREATE TABLE dismissal (
    id TEXT PRIMARY KEY,
    rule TEXT NOT NULL,
    about TEXT NOT NULL,
    about_id TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT NOT NULL,
    dismissed_at TEXT NOT NULL
) STRICT;
CREATE INDEX dismissal_about ON dismissal (about_id);
CREATE TABLE exported_memo (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    exported_at TEXT NOT NULL,
    title TEXT NOT NULL,
    template TEXT NOT NULL,
    kind TEXT NOT NULL,
    filename TEXT NOT NULL,
    audience TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    moment INTEGER NOT NULL
) STRICT;
CREATE TABLE exported_citation (
    memo_id TEXT NOT NULL REFERENCES exported_memo (id),
    key TEXT NOT NULL,
    number INTEGER
) STRICT;
CREATE INDEX exported_citation_of_key ON exported_citation (key, number);
CREATE INDEX exported_citation_of_memo ON exported_citation (memo_id);
CREATE TABLE exported_record (
    memo_id TEXT NOT NULL REFERENCES exported_memo (id),
    record_id TEXT NOT NULL
) STRICT;
CREATE INDEX exported_record_of_memo ON exported_record (memo_id);
CREATE INDEX exported_record_of_record ON exported_record (record_id);
ALTER TABLE edit ADD COLUMN discarded INTEGER NOT NULL DEFAULT 0;
CREATE INDEX edit_redoable ON edit (seq) WHERE undone AND NOT discarded;
CREATE TABLE event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    edit_seq INTEGER NOT NULL REFERENCES edit (seq),
    what TEXT NOT NULL CHECK (what IN ('made', 'undone', 'redone')),
    happened_at TEXT NOT NULL
) STRICT;
CREATE INDEX event_of_edit ON event (edit_seq);
"""
