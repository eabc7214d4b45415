"""The tables for copies that go separate ways, snapshots and unfinished typing, version 6."""

SHARING_TABLES = """
ALTER TABLE event ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE event SET uid = (SELECT id FROM edit WHERE seq = edit_seq) || '/' || number;
CREATE UNIQUE INDEX event_called ON event (uid);
CREATE TABLE known_event (
    uid TEXT NOT NULL,
    edit_seq INTEGER NOT NULL REFERENCES edit (seq),
    PRIMARY KEY (uid, edit_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_event_by_edit ON known_event (edit_seq);
CREATE TABLE conflict (
    id TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    about_id TEXT NOT NULL,
    name TEXT NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL CHECK (json_valid(base)),
    ours TEXT NOT NULL CHECK (json_valid(ours)),
    theirs TEXT NOT NULL CHECK (json_valid(theirs)),
    reason TEXT NOT NULL,
    found_at TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('', 'ours', 'theirs', 'both')),
    decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX conflict_about ON conflict (about_id, decision);
CREATE TABLE snapshot (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    moment INTEGER NOT NULL,
    is_automatic INTEGER NOT NULL
) STRICT;
CREATE TABLE draft (
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    typed_at TEXT NOT NULL,
    PRIMARY KEY (record_id, field)
) STRICT;
CREATE TABLE team (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    address TEXT NOT NULL,
    person TEXT NOT NULL,
    trunk INTEGER NOT NULL,
    moment INTEGER NOT NULL,
    synced_at TEXT NOT NULL
) STRICT
"""
"""`event.uid` names what happened alike in all copies of a book; in older books it is made of what
they share.

`known_event` holds what happened in another copy and was merged by an edit; it counts while that edit is in
effect. `conflict` is a record like others; `snapshot`, `draft` and `team` are nothing that undo
takes back.
`team.trunk` is the number of the server's last entry that is in this book, `moment` the book's moment then.
"""
