"""The tables of a negotiation's working papers, version 5.

Risks had at most five steps and always a rating: their two tables are made anew, as SQLite changes no CHECK.
"""

PAPER_TABLES = """
CREATE TABLE old_risk AS SELECT * FROM risk;
CREATE TABLE old_rating_note AS SELECT * FROM rating_note;
DROP TABLE rating_note;
DROP TABLE risk;
CREATE TABLE risk (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    cause TEXT NOT NULL,
    event TEXT NOT NULL,
    consequence TEXT NOT NULL,
    category TEXT NOT NULL,
    owner TEXT NOT NULL,
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 0 AND 6),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 6),
    inherent_likelihood INTEGER NOT NULL CHECK (inherent_likelihood BETWEEN 0 AND 6),
    inherent_impact INTEGER NOT NULL CHECK (inherent_impact BETWEEN 0 AND 6),
    target_likelihood INTEGER NOT NULL CHECK (target_likelihood BETWEEN 0 AND 6),
    target_impact INTEGER NOT NULL CHECK (target_impact BETWEEN 0 AND 6),
    least_likelihood INTEGER NOT NULL CHECK (least_likelihood BETWEEN 0 AND 6),
    most_likelihood INTEGER NOT NULL CHECK (most_likelihood BETWEEN 0 AND 6),
    least_impact INTEGER NOT NULL CHECK (least_impact BETWEEN 0 AND 6),
    most_impact INTEGER NOT NULL CHECK (most_impact BETWEEN 0 AND 6),
    confidence TEXT NOT NULL,
    confidence_reason TEXT NOT NULL,
    proximity TEXT NOT NULL,
    trend TEXT NOT NULL,
    response TEXT NOT NULL,
    status TEXT NOT NULL,
    review_date TEXT NOT NULL,
    text TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id),
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX risk_of_issue ON risk (issue_id);
INSERT INTO risk
SELECT id, number, title, '', '', '', '', owner, likelihood, impact, 0, 0, 0, 0, 0, 0, 0, 0,
    '', '', '', '', '', 'open', '', text, issue_id, marking FROM old_risk;
CREATE TABLE rating_note (
    id TEXT PRIMARY KEY,
    risk_id TEXT NOT NULL REFERENCES risk (id),
    which TEXT NOT NULL CHECK (which IN ('inherent', 'current', 'target')),
    rated_at TEXT NOT NULL,
    likelihood_before INTEGER NOT NULL,
    impact_before INTEGER NOT NULL,
    likelihood_after INTEGER NOT NULL,
    impact_after INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX rating_note_of_risk ON rating_note (risk_id);
INSERT INTO rating_note
SELECT id, risk_id, 'current', rated_at, likelihood_before, impact_before, likelihood_after, impact_after,
    reason FROM old_rating_note;
DROP TABLE old_rating_note;
DROP TABLE old_risk;
CREATE TABLE risk_action (
    id TEXT PRIMARY KEY,
    risk_id TEXT NOT NULL REFERENCES risk (id),
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT NOT NULL,
    done TEXT NOT NULL
) STRICT;
CREATE INDEX risk_action_of_risk ON risk_action (risk_id);
CREATE TABLE indicator (
    id TEXT PRIMARY KEY,
    about_id TEXT NOT NULL,
    text TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    is_tripped INTEGER NOT NULL CHECK (is_tripped IN (0, 1))
) STRICT;
CREATE INDEX indicator_about ON indicator (about_id);
CREATE TABLE matrix (
    id TEXT PRIMARY KEY,
    likelihood TEXT NOT NULL CHECK (json_valid(likelihood)),
    impact TEXT NOT NULL CHECK (json_valid(impact)),
    bands TEXT NOT NULL CHECK (json_valid(bands)),
    cells TEXT NOT NULL CHECK (json_valid(cells)),
    tolerated TEXT NOT NULL CHECK (json_valid(tolerated)),
    is_swapped INTEGER NOT NULL CHECK (is_swapped IN (0, 1)),
    origin TEXT NOT NULL
) STRICT;
ALTER TABLE actor ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN side TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN institution TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases));
ALTER TABLE actor ADD COLUMN parent_id TEXT REFERENCES actor (id);
ALTER TABLE actor ADD COLUMN text TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN marking TEXT NOT NULL DEFAULT '';
CREATE INDEX actor_of_parent ON actor (parent_id);
CREATE TABLE involvement (
    id TEXT PRIMARY KEY,
    record_id TEXT NOT NULL,
    actor_id TEXT NOT NULL REFERENCES actor (id),
    role TEXT NOT NULL,
    UNIQUE (record_id, actor_id, role)
) STRICT;
CREATE INDEX involvement_of_actor ON involvement (actor_id);
CREATE TABLE objective (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    actor_id TEXT REFERENCES actor (id),
    priority TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id),
    text TEXT NOT NULL,
    outcome TEXT NOT NULL,
    outcome_note TEXT NOT NULL,
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX objective_of_issue ON objective (issue_id);
CREATE INDEX objective_of_actor ON objective (actor_id);
CREATE TABLE actor_position (
    id TEXT PRIMARY KEY,
    actor_id TEXT NOT NULL REFERENCES actor (id),
    issue_id TEXT NOT NULL REFERENCES issue (id),
    stance TEXT NOT NULL,
    wording TEXT NOT NULL,
    passage_id TEXT REFERENCES passage (id),
    flexibility TEXT NOT NULL,
    as_of TEXT NOT NULL,
    superseded_by_id TEXT REFERENCES actor_position (id),
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX actor_position_of_actor ON actor_position (actor_id);
CREATE INDEX actor_position_on_issue ON actor_position (issue_id);
CREATE INDEX actor_position_in_passage ON actor_position (passage_id);
CREATE INDEX actor_position_superseded ON actor_position (superseded_by_id);
CREATE TABLE commitment (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    wording TEXT NOT NULL,
    passage_id TEXT REFERENCES passage (id),
    status TEXT NOT NULL,
    as_of TEXT NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT NOT NULL,
    start TEXT NOT NULL,
    duration TEXT NOT NULL,
    "end" TEXT NOT NULL,
    conditions TEXT NOT NULL,
    verification TEXT NOT NULL,
    reversible TEXT NOT NULL,
    reversal TEXT NOT NULL,
    review_date TEXT NOT NULL,
    owner TEXT NOT NULL,
    expected TEXT NOT NULL,
    outcome TEXT NOT NULL,
    outcome_note TEXT NOT NULL,
    text TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id),
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_of_issue ON commitment (issue_id);
CREATE INDEX commitment_in_passage ON commitment (passage_id);
CREATE TABLE dependency (
    id TEXT PRIMARY KEY,
    commitment_id TEXT NOT NULL REFERENCES commitment (id),
    on_id TEXT NOT NULL REFERENCES commitment (id),
    UNIQUE (commitment_id, on_id)
) STRICT;
CREATE INDEX dependency_on ON dependency (on_id);
CREATE TABLE progress (
    id TEXT PRIMARY KEY,
    commitment_id TEXT NOT NULL REFERENCES commitment (id),
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    amount TEXT NOT NULL,
    text TEXT NOT NULL,
    settled TEXT NOT NULL
) STRICT;
CREATE INDEX progress_of_commitment ON progress (commitment_id);
CREATE TABLE scenario (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    branch TEXT NOT NULL,
    condition TEXT NOT NULL,
    triggers TEXT NOT NULL,
    consequences TEXT NOT NULL,
    scale TEXT NOT NULL,
    likelihood TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    text TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id),
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX scenario_of_issue ON scenario (issue_id);
CREATE TABLE recommendation (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    options TEXT NOT NULL CHECK (json_valid(options)),
    due TEXT NOT NULL,
    decision TEXT NOT NULL,
    text TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id),
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX recommendation_of_issue ON recommendation (issue_id);
CREATE TABLE talking_point (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    mode TEXT NOT NULL,
    text TEXT NOT NULL,
    raised TEXT NOT NULL,
    minutes TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id),
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX talking_point_of_issue ON talking_point (issue_id);
CREATE TABLE happening (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    "end" TEXT NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    issue_id TEXT REFERENCES issue (id),
    marking TEXT NOT NULL
) STRICT;
CREATE INDEX happening_of_issue ON happening (issue_id)
"""
"""`happening` holds what the domain calls events, as `event` is the journal's."""

STANDARD_MATRIX = {
    "likelihood": (
        '[{"word": "Rare", "range": "", "definition": ""}, {"word": "Unlikely", "range": "", '
        '"definition": ""}, {"word": "Possible", "range": "", "definition": ""}, {"word": '
        '"Likely", "range": "", "definition": ""}, {"word": "Almost certain", "range": "", '
        '"definition": ""}]'
    ),
    "impact": (
        '[{"word": "Negligible", "range": "", "definition": ""}, {"word": "Minor", "range": "", '
        '"definition": ""}, {"word": "Moderate", "range": "", "definition": ""}, {"word": '
        '"Major", "range": "", "definition": ""}, {"word": "Severe", "range": "", "definition": '
        '""}]'
    ),
    "bands": (
        '[{"word": "very low", "letter": "V", "colour": ""}, {"word": "low", "letter": "L", '
        '"colour": ""}, {"word": "medium", "letter": "M", "colour": ""}, {"word": "high", '
        '"letter": "H", "colour": ""}, {"word": "critical", "letter": "C", "colour": ""}]'
    ),
    "cells": ("[[0, 0, 0, 1, 1], [0, 1, 1, 2, 2], [0, 1, 2, 3, 3], [1, 2, 3, 4, 4], [1, 2, 3, 4, 4]]"),
    "tolerated": "[]",
}
"""The one matrix with which a book begins, its columns as JSON."""
