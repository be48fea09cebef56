/**
 * The schema, step by step. A step that has been released is never changed; add one at the end.
 * The number of steps done is kept in `PRAGMA user_version`.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON
  );

  CREATE TABLE delete_queries (
    id            TEXT PRIMARY KEY,
    repository_id TEXT NOT NULL,
    name          TEXT NOT NULL,
    description   TEXT NOT NULL
  );

  CREATE TABLE pushes (
    id              TEXT PRIMARY KEY,
    started_at      INTEGER NOT NULL, -- ms since the epoch
    finished_at     INTEGER,
    state           TEXT NOT NULL, -- the sum of its parts
    file_name       TEXT NOT NULL,
    file_path       TEXT NOT NULL,
    file_bytes      INTEGER NOT NULL,
    repository_id   TEXT NOT NULL,
    repository_name TEXT NOT NULL,
    delete_query_id TEXT,
    choices         TEXT NOT NULL, -- JSON of PushChoices
    format          TEXT NOT NULL,
    encoding        TEXT,
    dialect         TEXT,          -- JSON of Dialect
    file_config     TEXT,          -- JSON of FileConfig
    rows            INTEGER,
    source_sha256   TEXT,
    lease_until     INTEGER        -- ms since the epoch; who works on it renews it
  );
  CREATE INDEX pushes_by_start ON pushes (started_at DESC);
  CREATE INDEX pushes_by_content ON pushes (repository_id, file_bytes);

  CREATE TABLE parts (
    push_id     TEXT NOT NULL REFERENCES pushes (id),
    number      INTEGER NOT NULL, -- 1-based
    state       TEXT NOT NULL,
    handed_over INTEGER NOT NULL DEFAULT 0, -- 1 once the last chunk may have left
    name        TEXT,
    bytes       INTEGER,
    sha256      TEXT,
    compressed  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (push_id, number)
  );

  CREATE TABLE events ( -- append-only
    push_id TEXT NOT NULL REFERENCES pushes (id),
    part    INTEGER NOT NULL,
    at      INTEGER NOT NULL, -- ms since the epoch
    state   TEXT NOT NULL,
    status  INTEGER,
    code    TEXT,
    message TEXT
  );
  CREATE INDEX events_by_push ON events (push_id);
  CREATE TRIGGER events_stay BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
  `,
  `
  -- Everything a push needs to go on in another process.
  ALTER TABLE pushes ADD COLUMN preparation TEXT; -- JSON of Preparation
  ALTER TABLE pushes ADD COLUMN owner TEXT;       -- the process that works on it
  ALTER TABLE pushes ADD COLUMN attended INTEGER NOT NULL DEFAULT 1; -- 0: nobody will go on with it
  ALTER TABLE pushes ADD COLUMN place INTEGER;    -- rowid of the push whose turn it has taken
  ALTER TABLE pushes ADD COLUMN decided_at INTEGER; -- ms since the epoch
  CREATE INDEX pushes_by_state ON pushes (repository_id, state);
  CREATE INDEX pushes_unfinished ON pushes (id) WHERE finished_at IS NULL;

  ALTER TABLE parts ADD COLUMN file TEXT;    -- its name in the push's spool folder
  ALTER TABLE parts ADD COLUMN rows INTEGER;
  ALTER TABLE parts ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;

  ALTER TABLE events ADD COLUMN continue_at INTEGER; -- ms since the epoch
  ALTER TABLE events ADD COLUMN decision TEXT;
  CREATE TRIGGER events_are_kept BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
  `,
  `
  -- Where a push goes, who made it, and what was said of its delete query then.
  ALTER TABLE pushes ADD COLUMN address TEXT;      -- of the API; NULL: from before it was kept
  ALTER TABLE pushes ADD COLUMN made_by TEXT;      -- JSON of PushMaker
  ALTER TABLE pushes ADD COLUMN delete_query TEXT; -- JSON of UsedDeleteQuery's label

  -- What was chosen and what was sent stay as they are; only the state moves on.
  CREATE TRIGGER pushes_stay BEFORE UPDATE OF id, started_at, file_name, file_path, file_bytes,
    repository_id, repository_name, delete_query_id, choices, format, encoding, dialect,
    file_config, rows, preparation, address, made_by, delete_query ON pushes
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  CREATE TRIGGER pushes_are_kept BEFORE DELETE ON pushes
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  CREATE TRIGGER sent_parts_stay BEFORE UPDATE OF name, bytes, rows, sha256, compressed ON parts
    WHEN OLD.handed_over = 1
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  CREATE TRIGGER parts_are_kept BEFORE DELETE ON parts
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  `,
  `
  -- What the rows of a push added up to, apart: Activity lists a thousand pushes without it.
  CREATE TABLE totals (
    push_id  TEXT PRIMARY KEY REFERENCES pushes (id),
    finance  TEXT NOT NULL, -- JSON of FinanceReading or null
    tie_outs TEXT NOT NULL  -- JSON of TieOut[]
  );
  CREATE TRIGGER totals_stay BEFORE UPDATE ON totals
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  CREATE TRIGGER totals_are_kept BEFORE DELETE ON totals
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  `,
  `
  -- Who works on a push says so by counting: no clock has to be right for that.
  ALTER TABLE pushes ADD COLUMN renewals INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE pushes DROP COLUMN lease_until;
  `,
  `
  -- Destination and settings under a name, and what a file made with them has to be like.
  CREATE TABLE saved_pushes (
    id              TEXT PRIMARY KEY,
    place           INTEGER NOT NULL, -- in the order a person put them in
    name            TEXT NOT NULL,
    address         TEXT NOT NULL,    -- as in pushes
    repository_id   TEXT NOT NULL,
    repository_name TEXT NOT NULL,
    delete_query_id TEXT,
    file_pattern    TEXT NOT NULL,
    source          TEXT NOT NULL,    -- JSON of SourceOptions
    compress        INTEGER NOT NULL,
    checks          TEXT NOT NULL,    -- JSON of SavedChecks
    fingerprint     TEXT NOT NULL,    -- JSON of FileFingerprint or null
    last_good       TEXT NOT NULL     -- JSON of LastGood or null
  );

  ALTER TABLE pushes ADD COLUMN saved_push_id TEXT;
  ALTER TABLE pushes ADD COLUMN traits TEXT; -- JSON of SourceTraits
  CREATE INDEX pushes_by_saved_push ON pushes (saved_push_id) WHERE saved_push_id IS NOT NULL;
  CREATE TRIGGER pushes_stay_alike BEFORE UPDATE OF saved_push_id, traits ON pushes
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  `,
  `
  -- Which saved pushes are expected every month, and what of that a person does not expect.
  ALTER TABLE saved_pushes ADD COLUMN due_day INTEGER; -- of the next month; NULL: not expected
  CREATE TABLE excuses (
    saved_push_id TEXT NOT NULL,
    company       TEXT NOT NULL,    -- '': of no company
    period        TEXT NOT NULL,    -- '2026-10'
    for_good      INTEGER NOT NULL, -- 1: nor any month after it
    PRIMARY KEY (saved_push_id, company, period)
  );
  `,
  `
  -- What people said of pushes once they were made.
  CREATE TABLE comments (
    push_id  TEXT NOT NULL REFERENCES pushes (id),
    at       INTEGER NOT NULL,
    by       TEXT NOT NULL,
    computer TEXT NOT NULL,
    text     TEXT NOT NULL
  );
  CREATE INDEX comments_by_push ON comments (push_id);
  CREATE TRIGGER comments_stay BEFORE UPDATE ON comments
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  CREATE TRIGGER comments_are_kept BEFORE DELETE ON comments
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  `,
  `
  -- Copies of what was sent, and where they lie.
  CREATE TABLE copies (
    push_id TEXT NOT NULL REFERENCES pushes (id),
    number  INTEGER NOT NULL, -- of the part
    at      INTEGER NOT NULL, -- ms since the epoch
    path    TEXT NOT NULL,    -- of the copy; of the folder, where there is none
    code    TEXT,             -- why there is none
    PRIMARY KEY (push_id, number)
  );

  -- Records go when they are older than they are to be kept, and in no other way.
  CREATE TABLE sweeping (now INTEGER);
  DROP TRIGGER pushes_are_kept;
  CREATE TRIGGER pushes_are_kept BEFORE DELETE ON pushes WHEN NOT EXISTS (SELECT 1 FROM sweeping)
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  DROP TRIGGER parts_are_kept;
  CREATE TRIGGER parts_are_kept BEFORE DELETE ON parts WHEN NOT EXISTS (SELECT 1 FROM sweeping)
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  DROP TRIGGER totals_are_kept;
  CREATE TRIGGER totals_are_kept BEFORE DELETE ON totals WHEN NOT EXISTS (SELECT 1 FROM sweeping)
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  DROP TRIGGER events_are_kept;
  CREATE TRIGGER events_are_kept BEFORE DELETE ON events WHEN NOT EXISTS (SELECT 1 FROM sweeping)
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
  DROP TRIGGER comments_are_kept;
  CREATE TRIGGER comments_are_kept BEFORE DELETE ON comments WHEN NOT EXISTS (SELECT 1 FROM sweeping)
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  `,
  `
  -- Files that belong together are sent in their order.
  ALTER TABLE pushes ADD COLUMN batch_id TEXT;
  ALTER TABLE pushes ADD COLUMN batch_place INTEGER; -- 1-based
  ALTER TABLE pushes ADD COLUMN batch_of INTEGER;    -- files in all
  CREATE INDEX pushes_by_batch ON pushes (batch_id) WHERE batch_id IS NOT NULL;
  CREATE TRIGGER pushes_stay_in_batch BEFORE UPDATE OF batch_id, batch_place, batch_of ON pushes
    BEGIN SELECT RAISE(ABORT, 'pushes are append-only'); END;
  `,
  `
  -- Folders that saved pushes take their files from, and every file that came to them.
  CREATE TABLE watched_folders (
    saved_push_id TEXT PRIMARY KEY,
    path          TEXT NOT NULL,
    at_once       INTEGER NOT NULL, -- 1: what is as expected goes without a question
    moves         INTEGER NOT NULL, -- 1: to Pushed or Failed when it has ended
    pattern       TEXT NOT NULL     -- that its files were last looked through with
  );
  CREATE TABLE watched_files (
    id            TEXT PRIMARY KEY,
    saved_push_id TEXT NOT NULL,
    path          TEXT NOT NULL,    -- where it came
    bytes         INTEGER NOT NULL,
    modified_at   INTEGER NOT NULL, -- ms since the epoch
    sha256        TEXT,
    state         TEXT NOT NULL,
    code          TEXT,             -- why it could not be pushed
    push_id       TEXT,
    place         TEXT NOT NULL,    -- where it lies now
    move_to       TEXT,             -- folder that it is still to be moved to
    at            INTEGER NOT NULL  -- ms since the epoch
  );
  CREATE INDEX watched_files_by_path ON watched_files (saved_push_id, path);
  CREATE INDEX watched_files_by_content ON watched_files (saved_push_id, sha256);
  CREATE INDEX watched_files_by_push ON watched_files (push_id) WHERE push_id IS NOT NULL;
  `,
  `
  -- Read backwards it gives the newest first, the later of two that began in the same ms before.
  DROP INDEX pushes_by_start;
  CREATE INDEX pushes_by_start ON pushes (started_at);
  `,
];
