package main

import (
	"context"
	"errors"

	"github.com/marque-rpc/marque/examples/store/notes"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
	"github.com/marque-rpc/marque/vat"
)

// snippet notebook
// A notebook makes notes and finds them again.
type notebook struct {
	db    store.Store
	table *vat.Table
}

func newNotebook(db store.Store) *notebook {
	b := &notebook{db: db}
	loader := vat.LoadFrom(db, map[string]vat.RecordLoader{"note": b.loadNote})
	b.table = vat.NewTable(vat.TableConfig{Loader: loader, Revocable: true})
	return b
}

// loadNote makes a note of the database live.
func (b *notebook) loadNote(_ context.Context, e store.Entry, self vat.SturdyRef) (rpc.Ref, error) {
	return vat.Persistent(notes.NewNote(&note{b.db, e.Digest}).Ref, vat.SaveAs(self)), nil
}

func (b *notebook) Create(ctx context.Context, text string) (notes.Note, error) {
	ref, err := b.table.Create(ctx, b.db, store.Record{Type: "note", Args: []byte(text)})
	return notes.Note{Ref: ref}, err
}

// end snippet

func (b *notebook) List(ctx context.Context) ([]notes.NotebookEntry, error) {
	var entries []notes.NotebookEntry
	for e, err := range b.db.List(ctx) {
		if err != nil {
			return nil, err
		}
		entries = append(entries, notes.NotebookEntry{Digest: e.Digest.String(), Text: string(e.Args), Created: e.Created.Unix()})
	}
	return entries, nil
}

// snippet revoke
// Revoke takes the note out of the database, so that no sturdy ref to it can be restored, and breaks the live references.
func (b *notebook) Revoke(ctx context.Context, digest string) error {
	key, err := store.ParseDigest(digest)
	if err != nil {
		return err
	}
	if err := b.db.Remove(ctx, key); err != nil {
		return err
	}
	err = b.table.RevokeDigest(key, errors.New("the note was revoked"))
	if errors.Is(err, vat.ErrNotInTable) {
		return nil // nobody was using it
	}
	return err
}

// end snippet

// A note is one record. It keeps nothing in memory, so what Write returned for has been stored.
type note struct {
	db  store.Store
	key store.Digest
}

func (n *note) Read(ctx context.Context) (string, error) {
	r, err := n.db.Load(ctx, n.key)
	return string(r.Args), err
}

func (n *note) Write(ctx context.Context, text string) error {
	r, err := n.db.Load(ctx, n.key)
	if err != nil {
		return err
	}
	r.Args = []byte(text)
	return n.db.Save(ctx, n.key, r)
}
