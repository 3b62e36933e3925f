// Package sqlite is a store.Store in an SQLite database: one file, no server, no C compiler.
//
// It never holds a swiss number, only digests. The table is plain, for other tools to look at:
//
//	sturdy(digest BLOB PRIMARY KEY, type TEXT, args BLOB, owner TEXT, created INTEGER, expires INTEGER)
//
// with times in microseconds since 1970, and expires NULL for what never expires.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"modernc.org/sqlite" // the driver
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/marque-rpc/marque/store"
)

// schemaVersion is kept in the database's user_version.
const schemaVersion = 1

// busyTimeoutMillis is how long a statement waits for another process that writes.
const busyTimeoutMillis = 10_000

const createSchema = `
CREATE TABLE IF NOT EXISTS sturdy (
	digest  BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
	type    TEXT NOT NULL,
	args    BLOB NOT NULL,
	owner   TEXT NOT NULL,
	created INTEGER NOT NULL,
	expires INTEGER
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sturdy_expires ON sturdy (expires) WHERE expires IS NOT NULL;
CREATE INDEX IF NOT EXISTS sturdy_owner ON sturdy (owner);`

// Store is a database of records. Make one with Open.
type Store struct {
	db *sql.DB
}

var _ store.Store = (*Store)(nil)

// Open opens the database at path, and creates it with mode 0600 if it is not there. Several processes may use
// one database. Close it when done.
func Open(ctx context.Context, path string) (*Store, error) {
	s, err := open(ctx, path)
	if err != nil {
		return nil, fmt.Errorf("sqlite: opening %s: %w", path, err)
	}
	return s, nil
}

func open(ctx context.Context, path string) (*Store, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	// SQLite itself would create the file readable for all.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", dataSource(path))
	if err != nil {
		return nil, err
	}
	if err := migratePatiently(ctx, db); err != nil {
		db.Close()
		return nil, err
	}
	return &Store{db: db}, nil
}

func dataSource(path string) string {
	path = filepath.ToSlash(path)
	if runtime.GOOS == "windows" {
		path = "/" + path
	}
	options := url.Values{"_txlock": {"immediate"}, "_pragma": {
		fmt.Sprintf("busy_timeout(%d)", busyTimeoutMillis),
		"journal_mode(WAL)",
		"synchronous(FULL)", // an acknowledged save survives a loss of power
	}}
	return (&url.URL{Scheme: "file", Path: path, RawQuery: options.Encode()}).String()
}

// migratePatiently migrates the database when others have done what they do to it. SQLite does not wait for them itself
// while a new database goes over to its log, as several processes may have it do that start at one time.
func migratePatiently(ctx context.Context, db *sql.DB) error {
	const pause = 10 * time.Millisecond
	for deadline := time.Now().Add(busyTimeoutMillis * time.Millisecond); ; {
		err := migrate(ctx, db)
		var e *sqlite.Error
		if !errors.As(err, &e) || e.Code()&0xff != sqlite3.SQLITE_BUSY || time.Now().After(deadline) {
			return err
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

func migrate(ctx context.Context, db *sql.DB) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var version int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	switch version {
	case schemaVersion:
		return nil
	case 0: // new
		if _, err := tx.ExecContext(ctx, createSchema); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", schemaVersion)); err != nil {
			return err
		}
		return tx.Commit()
	}
	return fmt.Errorf("the database has schema version %d, this program knows up to %d", version, schemaVersion)
}

// Close closes the database.
func (s *Store) Close() error { return s.db.Close() }

// Load implements store.Store.
func (s *Store) Load(ctx context.Context, key store.Digest) (store.Record, error) {
	row := s.db.QueryRowContext(ctx, "SELECT digest, type, args, owner, created, expires FROM sturdy WHERE digest = ?", key[:])
	e, err := scan(row)
	if errors.Is(err, sql.ErrNoRows) {
		return store.Record{}, fmt.Errorf("sqlite: %s: %w", key, store.ErrNotFound)
	}
	return e.Record, wrap(ctx, "loading", err)
}

// Save implements store.Store.
func (s *Store) Save(ctx context.Context, key store.Digest, r store.Record) error {
	r, err := r.Normalized(time.Now())
	if err != nil {
		return err
	}
	var expires sql.NullInt64
	if !r.Expires.IsZero() {
		expires = sql.NullInt64{Int64: r.Expires.UnixMicro(), Valid: true}
	}
	args := r.Args
	if args == nil {
		args = []byte{} // nil would be NULL
	}
	_, err = s.db.ExecContext(ctx,
		"INSERT OR REPLACE INTO sturdy (digest, type, args, owner, created, expires) VALUES (?, ?, ?, ?, ?, ?)",
		key[:], r.Type, args, r.Owner, r.Created.UnixMicro(), expires)
	return wrap(ctx, "saving", err)
}

// Remove implements store.Store.
func (s *Store) Remove(ctx context.Context, key store.Digest) error {
	result, err := s.db.ExecContext(ctx, "DELETE FROM sturdy WHERE digest = ?", key[:])
	if err != nil {
		return wrap(ctx, "removing", err)
	}
	n, err := result.RowsAffected()
	if err == nil && n == 0 {
		return fmt.Errorf("sqlite: %s: %w", key, store.ErrNotFound)
	}
	return wrap(ctx, "removing", err)
}

// RemoveExpired implements store.Store. It deletes all of them or, on error, none.
func (s *Store) RemoveExpired(ctx context.Context, now time.Time) ([]store.Digest, error) {
	removed, err := s.removeExpired(ctx, now)
	if err != nil {
		return nil, wrap(ctx, "removing expired records", err)
	}
	return removed, nil
}

func (s *Store) removeExpired(ctx context.Context, now time.Time) (removed []store.Digest, err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback() // of no effect after Commit
	rows, err := tx.QueryContext(ctx, "DELETE FROM sturdy WHERE expires <= ? RETURNING digest", now.UnixMicro())
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var digest []byte
		if err := rows.Scan(&digest); err != nil {
			return nil, err
		}
		removed = append(removed, store.Digest(digest)) // of 32 bytes, as the schema has it
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return nil, err
	}
	return removed, tx.Commit()
}

// pageRecords is how many records List holds at a time. No statement stays open while the caller works, so
// the caller may save and remove.
const pageRecords = 64

// pageBytes is how much the arguments of these records may be before List is content with fewer.
const pageBytes = 4 << 20

// List implements store.Store.
func (s *Store) List(ctx context.Context) iter.Seq2[store.Entry, error] {
	return s.list(ctx, "TRUE")
}

// ListOwner yields the records of one owner.
func (s *Store) ListOwner(ctx context.Context, owner string) iter.Seq2[store.Entry, error] {
	return s.list(ctx, "owner = ?", owner)
}

// ListExpiring yields the records whose time is over at the given moment.
func (s *Store) ListExpiring(ctx context.Context, at time.Time) iter.Seq2[store.Entry, error] {
	return s.list(ctx, "expires IS NOT NULL AND expires <= ?", at.UnixMicro())
}

func (s *Store) list(ctx context.Context, where string, args ...any) iter.Seq2[store.Entry, error] {
	return func(yield func(store.Entry, error) bool) {
		after := []byte{}
		for {
			page, last, err := s.page(ctx, after, where, args)
			if err != nil {
				yield(store.Entry{}, err)
				return
			}
			for _, e := range page {
				if !yield(e, nil) {
					return
				}
			}
			if last {
				return
			}
			after = page[len(page)-1].Digest[:]
		}
	}
}

// page returns some of the records after a digest, and whether these are the last.
func (s *Store) page(ctx context.Context, after []byte, where string, args []any) (page []store.Entry, last bool, err error) {
	query := fmt.Sprintf("SELECT digest, type, args, owner, created, expires FROM sturdy WHERE digest > ? AND (%s) ORDER BY digest LIMIT %d", where, pageRecords)
	rows, err := s.db.QueryContext(ctx, query, append([]any{after}, args...)...)
	if err != nil {
		return nil, false, wrap(ctx, "listing", err)
	}
	defer rows.Close()
	for size := 0; rows.Next(); {
		e, err := scan(rows)
		if err != nil {
			return nil, false, wrap(ctx, "listing", err)
		}
		page = append(page, e)
		if size += len(e.Args); size >= pageBytes {
			return page, false, nil
		}
	}
	return page, len(page) < pageRecords, wrap(ctx, "listing", rows.Err())
}

func scan(row interface{ Scan(...any) error }) (store.Entry, error) {
	var e store.Entry
	var digest []byte
	var created int64
	var expires sql.NullInt64
	if err := row.Scan(&digest, &e.Type, &e.Args, &e.Owner, &created, &expires); err != nil {
		return e, err
	}
	if len(digest) != len(e.Digest) {
		return e, fmt.Errorf("%w: a digest of %d bytes", store.ErrCorrupt, len(digest))
	}
	e.Digest = store.Digest(digest)
	e.Created = time.UnixMicro(created).UTC()
	if expires.Valid {
		e.Expires = time.UnixMicro(expires.Int64).UTC()
	}
	return e, nil
}

// wrap prefers the reason for which the context ended over what the driver makes of it.
func wrap(ctx context.Context, doing string, err error) error {
	if err == nil {
		return nil
	}
	if cause := context.Cause(ctx); cause != nil {
		err = cause
	}
	return fmt.Errorf("sqlite: %s: %w", doing, err)
}
