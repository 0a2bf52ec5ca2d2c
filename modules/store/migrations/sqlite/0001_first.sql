-- What a store holds from the start. Never edited once released: a change is a new file with the next number.
-- A statement ends with a semicolon at the end of a line.

PRAGMA application_id = 1279546196;

-- log: the identity of the log.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- at: UTC in milliseconds. command, incident: 16 bytes of a UUID.
CREATE TABLE log (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    command BLOB,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    unit TEXT NOT NULL,
    seat TEXT NOT NULL,
    incident BLOB,
    kind TEXT NOT NULL,
    payload BLOB NOT NULL,
    hash BLOB NOT NULL
);

CREATE INDEX log_command ON log (command) WHERE command IS NOT NULL;

CREATE INDEX log_incident ON log (incident) WHERE incident IS NOT NULL;

CREATE TABLE document (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    open INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE INDEX document_open ON document (kind, id) WHERE open = 1;

-- row: the second it was opened in, times 1024, plus its place in that second; so the order of rows is the order of time.
-- text: all that can be found, in the form that is searched.
CREATE TABLE incident (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    category TEXT NOT NULL,
    place TEXT NOT NULL,
    narrative TEXT NOT NULL,
    text TEXT NOT NULL
);

-- Rows of incident whose text is not, or no longer rightly, in history.
CREATE TABLE unindexed (
    row INTEGER PRIMARY KEY
);

CREATE VIRTUAL TABLE history USING fts5 (tokens, content = '', contentless_delete = 1, tokenize = 'ascii');

-- Merging is done in small steps after the commits, never inside one.
INSERT INTO history (history, rank) VALUES ('automerge', 0);

INSERT INTO history (history, rank) VALUES ('usermerge', 8);

INSERT INTO history (history, rank) VALUES ('crisismerge', 500);
