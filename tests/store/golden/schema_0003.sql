-- A store as version 3 wrote it: never edited, so that every later version is seen to read it.

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

CREATE INDEX log_rule_book ON log (kind, seq) WHERE incident IS NULL;

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

INSERT INTO meta VALUES ('log', '5f0d4b1c-7a52-4f0e-9a31-0c6d1f2e3a4b');

INSERT INTO log VALUES (1, 1795219200000, NULL, 'admin', 'administrator', '', '', NULL, 'ProfileImported', X'A0', X'01');

INSERT INTO log VALUES (2, 1795219200000, X'01900000000070008000000000000001', '王接警', 'operator', '', '1号席', X'00000190000070008000000000000007', 'IncidentOpened', X'A101', X'02');

INSERT INTO document VALUES ('incident', '00000190-0000-7000-8000-000000000007', 2, 1, X'A102');

INSERT INTO document VALUES ('incident', 'closed', 1, 0, X'A103');

INSERT INTO incident VALUES (1838304460800, X'00000190000070008000000000000007', 'AH-20261121-0007', 1795219200000, 'open', 'water', '东坪镇', '水管爆裂', '水管爆裂 东坪镇');

INSERT INTO unindexed VALUES (1838304460800);

-- Who signed in, beside the name. Entries of before have none.
ALTER TABLE log ADD COLUMN account TEXT NOT NULL DEFAULT '';

-- hash: argon2id. Neither the log nor the documents hold any of it.
CREATE TABLE secret (
    account TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) WITHOUT ROWID;

-- current, previous: digests.
CREATE TABLE token (
    family BLOB PRIMARY KEY,
    account TEXT NOT NULL,
    seat TEXT NOT NULL,
    current BLOB NOT NULL,
    previous BLOB NOT NULL,
    issued_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX token_account ON token (account);

INSERT INTO secret VALUES ('wang', '$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 1795219200000);

INSERT INTO token VALUES (X'0A', 'wang', '1号席', X'0B', X'0C', 1795219200000, 1795219200000);

PRAGMA user_version = 3;
