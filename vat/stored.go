package vat

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
)

// A RecordLoader makes an object live again of its record in a store. All else is as in [Loader].
type RecordLoader func(ctx context.Context, e store.Entry, self SturdyRef) (rpc.Ref, error)

// LoadFrom is a Loader of the objects whose records are in s: for each record it calls the function for the record's
// Type, which is empty in what the OCaml library stored. A record whose time is over is as good as none. For a type
// without a function, peers learn that there was an internal error, and the log learns the type.
func LoadFrom(s store.Store, byType map[string]RecordLoader) Loader {
	byType = maps.Clone(byType)
	return LoaderFunc(func(ctx context.Context, key store.Digest, self SturdyRef) (rpc.Ref, error) {
		record, err := store.Live(ctx, s, key, time.Now())
		if err != nil {
			return rpc.Ref{}, err
		}
		load := byType[record.Type]
		if load == nil {
			return rpc.Ref{}, fmt.Errorf("vat: nothing loads records of type %q (that of %v)", record.Type, key)
		}
		return load(ctx, store.Entry{Digest: key, Record: record}, self)
	})
}

// Create makes a persistent object: it saves the object's record in s, where the table's loader finds it, under a
// fresh swiss number, and has it loaded. The caller releases the reference. The object's sturdy ref is what the loader
// gets as self, for Persistent.save to hand out: [SaveURI] asks for it, in this process too.
//
// Where the object cannot be loaded the record is removed again, as nobody knows its number.
func (t *Table) Create(ctx context.Context, s store.Store, r store.Record) (rpc.Ref, error) {
	if t.config.Loader == nil {
		return rpc.Ref{}, errors.New("vat: creating an object in a table without a loader")
	}
	id := NewSwiss()
	if err := s.Save(ctx, id.Digest(), r); err != nil {
		_ = s.Remove(context.WithoutCancel(ctx), id.Digest()) // a Save that fails may have saved
		return rpc.Ref{}, err
	}
	ref, err := t.Restore(ctx, id)
	if err != nil {
		return rpc.Ref{}, errors.Join(err, s.Remove(context.WithoutCancel(ctx), id.Digest()))
	}
	return ref, nil
}
