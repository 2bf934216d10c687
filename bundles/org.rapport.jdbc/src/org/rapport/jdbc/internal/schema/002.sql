-- SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
-- Version 2: cases with attributes, memos, coders, retired codes, merged copies, erasures.

ALTER TABLE code ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

-- A merge joins the last edit of another copy; edits of that copy are told here through the merge.
ALTER TABLE edit ADD COLUMN joined TEXT;

ALTER TABLE edit ADD COLUMN through TEXT;

ALTER TABLE edit ADD COLUMN erases INTEGER NOT NULL DEFAULT 0 CHECK (erases IN (0, 1));

-- Digests that a check compares; the program fills them in where this script leaves none.
ALTER TABLE edit ADD COLUMN seal TEXT;

ALTER TABLE study ADD COLUMN seal TEXT;

-- The last erasure that took images of the edit out.
ALTER TABLE edit ADD COLUMN erased_by INTEGER REFERENCES edit (number);

-- Edits touch cases and attributes too.
CREATE TABLE edit_touch_2 (
    edit INTEGER NOT NULL REFERENCES edit (number),
    kind TEXT NOT NULL,
    about TEXT NOT NULL CHECK (about IN ('TRANSCRIPT', 'CODE', 'CODEBOOK', 'CASE', 'ATTRIBUTE')),
    id TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (edit, about, id, kind)
) WITHOUT ROWID;

INSERT INTO edit_touch_2 (edit, kind, about, id, records) SELECT edit, kind, about, id, records FROM edit_touch;

DROP TABLE edit_touch;

ALTER TABLE edit_touch_2 RENAME TO edit_touch;

CREATE INDEX edit_touch_id ON edit_touch (about, id);

CREATE TABLE attribute (
    id TEXT PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edit (number),
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE')),
    choices TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE study_case (
    id TEXT PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edit (number),
    name TEXT NOT NULL,
    about TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE case_value (
    case_id TEXT NOT NULL REFERENCES study_case (id),
    attribute TEXT NOT NULL REFERENCES attribute (id),
    edit INTEGER NOT NULL REFERENCES edit (number),
    value TEXT NOT NULL,
    PRIMARY KEY (case_id, attribute)
) WITHOUT ROWID;

CREATE INDEX case_value_attribute ON case_value (attribute);

ALTER TABLE speaker ADD COLUMN case_id TEXT REFERENCES study_case (id);

CREATE INDEX speaker_case ON speaker (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE memo (
    id TEXT PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edit (number),
    subject TEXT NOT NULL CHECK (subject IN ('STUDY', 'TRANSCRIPT', 'PASSAGE', 'CODE')),
    transcript TEXT REFERENCES transcript (id),
    text INTEGER,
    start_cp INTEGER,
    end_cp INTEGER,
    code TEXT REFERENCES code (id),
    type TEXT NOT NULL CHECK (type IN ('ANALYTIC', 'METHODOLOGICAL', 'REFLEXIVE')),
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    created TEXT NOT NULL,
    CHECK ((subject IN ('TRANSCRIPT', 'PASSAGE')) = (transcript IS NOT NULL)),
    CHECK ((subject = 'PASSAGE') = (text IS NOT NULL AND start_cp IS NOT NULL AND end_cp IS NOT NULL)),
    CHECK ((subject = 'CODE') = (code IS NOT NULL)),
    FOREIGN KEY (transcript, text) REFERENCES transcript (id, text)
) WITHOUT ROWID;

CREATE INDEX memo_transcript ON memo (transcript) WHERE transcript IS NOT NULL;

CREATE INDEX memo_code ON memo (code) WHERE code IS NOT NULL;

CREATE TABLE coder (
    name TEXT PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edit (number),
    colour TEXT,
    about TEXT NOT NULL
) WITHOUT ROWID;

-- What was taken out for good, so that no merge brings it back. It holds none of the words.
CREATE TABLE erasure (
    edit INTEGER NOT NULL REFERENCES edit (number),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('TRANSCRIPT', 'CASE', 'TEXT', 'PASSAGE', 'TURN', 'SOURCE', 'LABEL', 'PERSON', 'WORDS', 'HISTORY', 'OLD_TEXT', 'ADOPTED')),
    id TEXT,
    hash TEXT,
    start_cp INTEGER,
    end_cp INTEGER,
    replaced_by TEXT,
    PRIMARY KEY (edit, number)
) WITHOUT ROWID;

-- Erasures whose remains in free pages, logs and caches are not yet cleared away.
CREATE TABLE erasure_unfinished (
    edit INTEGER PRIMARY KEY REFERENCES edit (number)
);

-- How all records stood after an edit, where the images of earlier edits were erased.
CREATE TABLE edit_snapshot (
    edit INTEGER NOT NULL REFERENCES edit (number),
    chunk INTEGER NOT NULL,
    form INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (edit, chunk)
);

-- For people who ask in SQL.

DROP VIEW coded_passage;

CREATE VIEW coded_passage AS
SELECT c.id AS coding, t.title AS transcript, t.id AS transcript_id, n.number AS turn, n.speaker, s.role,
    p.name AS case_name, c.start_cp, c.end_cp, n.start_ms, c.code, k.label AS code_label,
    substr(x.content, c.start_cp + 1, c.end_cp - c.start_cp) AS words,
    c.coder, c.origin, c.reviewed, c.weight, c.facets, c.memo, c.created
FROM coding c
JOIN transcript t ON t.id = c.transcript
JOIN text x ON x.number = c.text
JOIN code k ON k.id = c.code
LEFT JOIN turn n ON n.transcript = t.number AND (n.start_cp, n.number) = (
    SELECT m.start_cp, m.number FROM turn m WHERE m.transcript = t.number AND m.start_cp <= c.start_cp
    ORDER BY m.start_cp DESC, m.number DESC LIMIT 1)
LEFT JOIN speaker s ON s.transcript = c.transcript AND s.name = n.speaker
LEFT JOIN study_case p ON p.id = s.case_id;

CREATE VIEW case_attribute AS
SELECT p.id AS case_id, p.name AS case_name, a.name AS attribute, a.type, v.value
FROM case_value v
JOIN study_case p ON p.id = v.case_id
JOIN attribute a ON a.id = v.attribute;

CREATE VIEW memo_text AS
SELECT m.id AS memo, m.subject, m.type, m.title, m.content, m.author, m.created, t.title AS transcript,
    m.transcript AS transcript_id, m.start_cp, m.end_cp,
    substr(x.content, m.start_cp + 1, m.end_cp - m.start_cp) AS words, m.code
FROM memo m
LEFT JOIN transcript t ON t.id = m.transcript
LEFT JOIN text x ON x.number = m.text;

DROP VIEW history;

CREATE VIEW history AS
SELECT e.number, e.at, e.coder, CASE WHEN e.erases THEN 'ERASE' ELSE e.kind END AS kind, e.label, e.reason, e.records,
    e.id, e.predecessor, e.target, e.joined, e.through
FROM edit e;
