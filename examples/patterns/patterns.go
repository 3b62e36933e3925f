// Package patterns has the capability patterns of docs/patterns.md.
package patterns

import (
	"context"
	"errors"
	"sync"

	"github.com/marque-rpc/marque/rpc"
)

//go:generate go tool marque compile files.capnp

// A memory file.
type file struct{ text string }

func (f *file) Read(ctx context.Context) (string, error) { return f.text, nil }

func (f *file) Write(ctx context.Context, text string) error {
	f.text = text
	return nil
}

// A directory of memory files, made when they are opened.
type directory struct{ files map[string]File }

// NewMemory returns an empty directory.
func NewMemory() Directory { return NewDirectory(&directory{files: map[string]File{}}) }

func (d *directory) Open(ctx context.Context, name string) (File, error) {
	f, ok := d.files[name]
	if !ok {
		f = NewFile(&file{})
		d.files[name] = f
	}
	return f.AddRef(), nil
}

// snippet readonly
// ReadOnly returns a weaker capability: its holder can read f and cannot write. It takes over f.
func ReadOnly(f File) Reader {
	return NewReader(reader{f}, rpc.OnRelease(f.Release))
}

type reader struct{ f File }

func (r reader) Read(ctx context.Context) (string, error) { return r.f.Read(ctx) }

// end snippet

// snippet audited
// Audited returns a capability that does what f does and reports each call under the name of whom it is given to.
func Audited(f File, holder string, report func(holder, method string)) File {
	return File{Ref: rpc.Intercept(f.Ref, func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
		report(holder, x.Method.String())
		return forward(ctx)
	})}
}

// end snippet

// snippet revocable
// Lend returns a capability for d, and a function that ends it. What was reached through it ends, too: files that were opened, and whatever they may
// have handed out.
func Lend(d Directory) (lent Directory, end func()) {
	m := rpc.NewMembrane(rpc.MembraneOptions{Name: "lent directory"})
	return Directory{Ref: m.Wrap(d.Ref)}, func() { m.Revoke(errors.New("the loan is over")) }
}

// end snippet

// snippet once
// Once returns a capability that can write once.
func Once(f File) File {
	return NewFile(&once{f: f}, rpc.OnRelease(f.Release))
}

type once struct {
	f    File
	used bool // no lock: an object runs one call at a time
}

func (o *once) Read(ctx context.Context) (string, error) { return o.f.Read(ctx) }

func (o *once) Write(ctx context.Context, text string) error {
	if o.used {
		return errors.New("this capability was good for one write")
	}
	o.used = true // before the wait: during it, the object may run the next call
	return o.f.Write(ctx, text)
}

// end snippet

// snippet rendezvous
// A Rendezvous lets two parties who know it find each other: the first gets a promise of what the second brings.
type Rendezvous struct {
	once     sync.Once
	promise  rpc.Ref
	resolver *rpc.Resolver
}

func (r *Rendezvous) init() { r.once.Do(func() { r.promise, r.resolver = rpc.NewPromise() }) }

// Await returns what will be brought. It can be called at once; the calls wait.
func (r *Rendezvous) Await() File {
	r.init()
	return File{Ref: r.promise.AddRef()}
}

// Bring resolves the promise. It borrows f.
func (r *Rendezvous) Bring(f File) error {
	r.init()
	return r.resolver.Resolve(f.Ref)
}

// end snippet
