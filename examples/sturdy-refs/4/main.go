// Command 4 keeps its objects in files: they survive a restart of the server.
//
//	4 serve --capnp-secret-key-file=key.pem --capnp-listen-address=tcp:127.0.0.1:7000
//	4 sub root.cap alice        makes a sub-logger and writes alice.cap
//	4 log alice.cap hello
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/marque-rpc/marque/examples/sturdy-refs/logger"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
	"github.com/marque-rpc/marque/vat"
)

// snippet service
type service struct {
	label string
	db    *database
}

func (s *service) Log(ctx context.Context, msg string) error {
	fmt.Printf("%s: %s\n", s.label, msg)
	return nil
}

func (s *service) Sub(ctx context.Context, label string) (logger.Logger, error) {
	return s.db.create(ctx, s.label+"/"+label)
}

// end snippet

// snippet database
// A database keeps loggers: what is stored under the digest of a logger's swiss number is its label.
type database struct {
	store store.Store
	table *vat.Table
}

func newDatabase(s store.Store) *database {
	db := &database{store: s}
	db.table = vat.NewTable(vat.TableConfig{Loader: vat.LoadFrom(s, map[string]vat.RecordLoader{"logger": db.load})})
	return db
}

// load makes a stored logger live. The table calls it once, however many clients ask.
func (db *database) load(_ context.Context, e store.Entry, self vat.SturdyRef) (rpc.Ref, error) {
	l := logger.NewLogger(&service{string(e.Args), db})
	return vat.Persistent(l.Ref, vat.SaveAs(self)), nil
}

func (db *database) create(ctx context.Context, label string) (logger.Logger, error) {
	ref, err := db.table.Create(ctx, db.store, store.Record{Type: "logger", Args: []byte(label)})
	return logger.Logger{Ref: ref}, err
}

// end snippet

func main() {
	log.SetFlags(0)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, args []string) error {
	switch {
	case len(args) > 0 && args[0] == "serve":
		return serve(ctx, args[1:])
	case len(args) == 3 && args[0] == "sub":
		return sub(ctx, args[1], args[2])
	case len(args) == 3 && args[0] == "log":
		return withLogger(ctx, args[1], func(ctx context.Context, _ *vat.Vat, l logger.Logger) error { return l.Log(ctx, args[2]) })
	}
	return errors.New("usage: serve FLAGS | sub FILE.cap LABEL | log FILE.cap MESSAGE")
}

// snippet serve
func serve(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("serve", flag.ExitOnError)
	config := vat.Flags(flags)
	dir := flags.String("store", "loggers", "`DIR`ectory to keep loggers in")
	flags.Parse(args)
	files, err := store.OpenDir(*dir)
	if err != nil {
		return err
	}
	db := newDatabase(files)
	root, err := config.Derive("root")
	if err != nil {
		return err
	}
	if err := db.table.Add(root, logger.NewLogger(&service{"root", db}).Ref); err != nil {
		return err
	}
	v, err := vat.Serve(ctx, config, db.table)
	if err != nil {
		return err
	}
	if err := v.SaveCapFile("root.cap", root); err != nil {
		return err
	}
	fmt.Println("Wrote root.cap")
	<-v.Done()
	return nil
}

// end snippet

// snippet sub
func sub(ctx context.Context, capFile, label string) error {
	return withLogger(ctx, capFile, func(ctx context.Context, v *vat.Vat, l logger.Logger) error {
		sub := l.Sub(ctx, label)
		defer sub.Release()
		sr, err := v.Save(ctx, sub.Ref)
		if err != nil {
			return err
		}
		fmt.Println("Wrote", label+".cap")
		return vat.SaveCapFile(label+".cap", sr.URI())
	})
}

// end snippet

func withLogger(ctx context.Context, capFile string, f func(context.Context, *vat.Vat, logger.Logger) error) error {
	v := vat.NewClient(ctx, nil, nil)
	defer v.Close()
	sr, err := v.Import(capFile)
	if err != nil {
		return err
	}
	return vat.With(ctx, sr, func(ctx context.Context, l logger.Logger) error { return f(ctx, v, l) })
}
