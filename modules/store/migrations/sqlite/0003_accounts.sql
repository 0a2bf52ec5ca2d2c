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
