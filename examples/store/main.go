// Command store keeps notes in an SQLite database. A note is an object; access to one is a cap file; the database holds what a note says and
// the digest of its swiss number, so that whoever reads the database cannot use the notes.
//
//	store serve --capnp-secret-key-file=key.pem --capnp-listen-address=tcp:127.0.0.1:7002 [--db notes.db]
//	store create notebook.cap "buy milk"     makes a note and writes note.cap
//	store read note.cap
//	store write note.cap "buy oat milk"
//	store list notebook.cap
//	store revoke notebook.cap DIGEST
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/marque-rpc/marque/examples/store/notes"
	"github.com/marque-rpc/marque/store/sqlite"
	"github.com/marque-rpc/marque/vat"
)

func main() {
	log.SetFlags(0)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		log.Fatal("store: ", err)
	}
}

var errUsage = errors.New("usage: serve FLAGS | create NOTEBOOK.cap TEXT | read NOTE.cap | write NOTE.cap TEXT | list NOTEBOOK.cap | revoke NOTEBOOK.cap DIGEST")

func run(ctx context.Context, args []string) error {
	if len(args) < 2 {
		return errUsage
	}
	if args[0] == "serve" {
		return serve(ctx, args[1:])
	}
	v := vat.NewClient(ctx, nil, nil)
	defer v.Close()
	sr, err := v.Import(args[1])
	if err != nil {
		return err
	}
	command, more := args[0], args[2:]
	switch {
	case command == "create" && len(more) == 1:
		return vat.With(ctx, sr, func(ctx context.Context, n notes.Notebook) error { return create(ctx, v, n, more[0]) })
	case command == "read" && len(more) == 0:
		return vat.With(ctx, sr, read)
	case command == "write" && len(more) == 1:
		return vat.With(ctx, sr, func(ctx context.Context, n notes.Note) error { return n.Write(ctx, more[0]) })
	case command == "list" && len(more) == 0:
		return vat.With(ctx, sr, list)
	case command == "revoke" && len(more) == 1:
		return vat.With(ctx, sr, func(ctx context.Context, n notes.Notebook) error { return n.Revoke(ctx, more[0]) })
	}
	return errUsage
}

func serve(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("store serve", flag.ExitOnError)
	config := vat.Flags(flags)
	path := flags.String("db", "notes.db", "`PATH` of the database")
	flags.Parse(args)
	db, err := sqlite.Open(ctx, *path)
	if err != nil {
		return err
	}
	defer db.Close()
	book := newNotebook(db)
	id, err := config.Derive("notebook")
	if err != nil {
		return err
	}
	if err := book.table.Add(id, notes.NewNotebook(book).Ref); err != nil {
		return err
	}
	v, err := vat.Serve(ctx, config, book.table)
	if err != nil {
		return err
	}
	if err := v.SaveCapFile("notebook.cap", id); err != nil {
		return err
	}
	fmt.Println("Wrote notebook.cap")
	<-v.Done()
	return nil
}

func create(ctx context.Context, v *vat.Vat, book notes.Notebook, text string) error {
	note := book.Create(ctx, text)
	defer note.Release()
	saved, err := v.Save(ctx, note.Ref)
	if err != nil {
		return err
	}
	if err := vat.SaveCapFile("note.cap", saved.URI()); err != nil {
		return err
	}
	fmt.Println("Wrote note.cap")
	return nil
}

func read(ctx context.Context, n notes.Note) error {
	text, err := n.Read(ctx)
	if err == nil {
		fmt.Println(text)
	}
	return err
}

func list(ctx context.Context, book notes.Notebook) error {
	entries, err := book.List(ctx)
	for _, e := range entries {
		fmt.Printf("%s  %s\n", e.Digest, e.Text)
	}
	return err
}
