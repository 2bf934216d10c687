-- SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
-- Version 1 of the study file; docs/study-file.md explains it.
-- Positions (start_cp, end_cp) count code points from 0, the end excluded. Times are milliseconds of the recording.
-- Statements end with a semicolon at the end of a line; there are no triggers.

CREATE TABLE study (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE edit (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    predecessor TEXT,
    coder TEXT NOT NULL,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('DO', 'UNDO', 'REDO')),
    target TEXT REFERENCES edit (id),
    records INTEGER NOT NULL,
    CHECK ((kind = 'DO') = (target IS NULL))
);

CREATE INDEX edit_target ON edit (target) WHERE target IS NOT NULL;

CREATE TABLE edit_touch (
    edit INTEGER NOT NULL REFERENCES edit (number),
    kind TEXT NOT NULL,
    about TEXT NOT NULL CHECK (about IN ('TRANSCRIPT', 'CODE', 'CODEBOOK')),
    id TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (edit, about, id, kind)
) WITHOUT ROWID;

CREATE INDEX edit_touch_id ON edit_touch (about, id);

CREATE TABLE edit_image (
    edit INTEGER NOT NULL REFERENCES edit (number),
    chunk INTEGER NOT NULL,
    form INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (edit, chunk)
);

CREATE TABLE tombstone (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    edit INTEGER NOT NULL REFERENCES edit (number),
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;

CREATE TABLE text (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    code_points INTEGER NOT NULL,
    utf16_units INTEGER NOT NULL,
    content TEXT NOT NULL
);

CREATE TABLE source (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    packing TEXT NOT NULL CHECK (packing IN ('NONE', 'DEFLATE')),
    bytes BLOB NOT NULL
);

CREATE TABLE codebook (
    record TEXT PRIMARY KEY CHECK (record = 'codebook'),
    edit INTEGER NOT NULL REFERENCES edit (number),
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    about TEXT NOT NULL,
    rules TEXT NOT NULL,
    literature TEXT NOT NULL,
    facets TEXT NOT NULL,
    code_groups TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE code (
    id TEXT PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edit (number),
    parent TEXT REFERENCES code (id),
    place INTEGER NOT NULL,
    codable INTEGER NOT NULL CHECK (codable IN (0, 1)),
    label TEXT NOT NULL,
    short_definition TEXT NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    colour TEXT,
    sources TEXT NOT NULL,
    examples TEXT NOT NULL,
    indicators TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE transcript (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    edit INTEGER NOT NULL REFERENCES edit (number),
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    text INTEGER NOT NULL REFERENCES text (number),
    source INTEGER NOT NULL REFERENCES source (number),
    source_name TEXT NOT NULL,
    turn_count INTEGER NOT NULL,
    words INTEGER NOT NULL,
    speakers TEXT NOT NULL,
    turns TEXT NOT NULL,
    marks TEXT NOT NULL,
    cues TEXT NOT NULL,
    UNIQUE (id, text)
);

CREATE INDEX transcript_text ON transcript (text);

-- The turns of transcript.turns as rows, kept beside it.
CREATE TABLE turn (
    transcript INTEGER NOT NULL REFERENCES transcript (number),
    start_cp INTEGER NOT NULL,
    number INTEGER NOT NULL,
    end_cp INTEGER NOT NULL,
    speaker TEXT,
    start_ms INTEGER,
    end_ms INTEGER,
    PRIMARY KEY (transcript, start_cp, number)
) WITHOUT ROWID;

CREATE TABLE speaker (
    transcript TEXT NOT NULL REFERENCES transcript (id),
    name TEXT NOT NULL,
    edit INTEGER NOT NULL REFERENCES edit (number),
    role TEXT,
    role_origin TEXT NOT NULL,
    PRIMARY KEY (transcript, name)
) WITHOUT ROWID;

CREATE TABLE suggestion (
    id TEXT PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edit (number),
    transcript TEXT NOT NULL,
    text INTEGER NOT NULL,
    start_cp INTEGER NOT NULL,
    end_cp INTEGER NOT NULL,
    code TEXT NOT NULL REFERENCES code (id),
    score REAL NOT NULL,
    evidence TEXT NOT NULL,
    suggester TEXT NOT NULL,
    codebook_version TEXT NOT NULL,
    FOREIGN KEY (transcript, text) REFERENCES transcript (id, text)
);

CREATE INDEX suggestion_place ON suggestion (transcript, start_cp, code);

CREATE TABLE decision (
    suggestion TEXT NOT NULL,
    coder TEXT NOT NULL,
    edit INTEGER NOT NULL REFERENCES edit (number),
    outcome TEXT NOT NULL CHECK (outcome IN ('ACCEPTED', 'CORRECTED', 'REJECTED', 'SKIPPED')),
    corrected TEXT,
    reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    decided TEXT NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript (id),
    text INTEGER NOT NULL REFERENCES text (number),
    start_cp INTEGER NOT NULL,
    end_cp INTEGER NOT NULL,
    code TEXT NOT NULL,
    score REAL NOT NULL,
    evidence TEXT NOT NULL,
    suggester TEXT NOT NULL,
    codebook_version TEXT NOT NULL,
    PRIMARY KEY (suggestion, coder)
);

CREATE INDEX decision_transcript ON decision (transcript);

CREATE TABLE coding (
    id TEXT PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edit (number),
    transcript TEXT NOT NULL,
    text INTEGER NOT NULL,
    start_cp INTEGER NOT NULL,
    end_cp INTEGER NOT NULL,
    code TEXT NOT NULL REFERENCES code (id),
    coder TEXT NOT NULL,
    origin TEXT NOT NULL,
    reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    facets TEXT NOT NULL,
    weight INTEGER,
    evidence TEXT NOT NULL,
    created TEXT NOT NULL,
    memo TEXT NOT NULL,
    FOREIGN KEY (transcript, text) REFERENCES transcript (id, text)
);

CREATE INDEX coding_place ON coding (transcript, start_cp, code);

CREATE INDEX coding_code ON coding (code);

-- For people who ask in SQL.

CREATE VIEW coded_passage AS
SELECT c.id AS coding, t.title AS transcript, t.id AS transcript_id, n.number AS turn, n.speaker, s.role,
    c.start_cp, c.end_cp, n.start_ms, c.code, k.label AS code_label,
    substr(x.content, c.start_cp + 1, c.end_cp - c.start_cp) AS words,
    c.coder, c.origin, c.reviewed, c.weight, c.facets, c.memo, c.created
FROM coding c
JOIN transcript t ON t.id = c.transcript
JOIN text x ON x.number = c.text
JOIN code k ON k.id = c.code
LEFT JOIN turn n ON n.transcript = t.number AND (n.start_cp, n.number) = (
    SELECT m.start_cp, m.number FROM turn m WHERE m.transcript = t.number AND m.start_cp <= c.start_cp
    ORDER BY m.start_cp DESC, m.number DESC LIMIT 1)
LEFT JOIN speaker s ON s.transcript = c.transcript AND s.name = n.speaker;

CREATE VIEW spoken_turn AS
SELECT t.title AS transcript, t.id AS transcript_id, n.number AS turn, n.speaker, s.role, n.start_cp, n.end_cp,
    n.start_ms, n.end_ms, substr(x.content, n.start_cp + 1, n.end_cp - n.start_cp) AS words
FROM turn n
JOIN transcript t ON t.number = n.transcript
JOIN text x ON x.number = t.text
LEFT JOIN speaker s ON s.transcript = t.id AND s.name = n.speaker;

CREATE VIEW coding_facet AS
SELECT c.id AS coding, f.key AS facet, f.value AS value FROM coding c, json_each(c.facets) f;

CREATE VIEW coding_evidence AS
SELECT c.id AS coding, e.key + 1 AS number, json_extract(e.value, '$[0]') AS rule,
    json_extract(e.value, '$[1]') AS start_cp, json_extract(e.value, '$[2]') AS end_cp
FROM coding c, json_each(c.evidence) e;

CREATE VIEW facet AS
SELECT json_extract(f.value, '$.id') AS id, json_extract(f.value, '$.label') AS label,
    json_extract(f.value, '$.question') AS question, json_extract(v.value, '$[0]') AS value,
    json_extract(v.value, '$[1]') AS meaning
FROM codebook b, json_each(b.facets) f, json_each(f.value, '$.values') v;

CREATE VIEW cue AS
SELECT t.id AS transcript_id, json_extract(c.value, '$[0]') AS start_cp, json_extract(c.value, '$[1]') AS end_cp,
    json_extract(c.value, '$[2]') AS start_ms, json_extract(c.value, '$[3]') AS end_ms
FROM transcript t, json_each(t.cues) c;

CREATE VIEW history AS
SELECT e.number, e.at, e.coder, e.kind, e.label, e.reason, e.records, e.id, e.predecessor, e.target FROM edit e;
