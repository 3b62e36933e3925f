package patterns

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// open returns a file over an in-memory connection, as another process would have it.
func open(t *testing.T) File {
	t.Helper()
	d := NewMemory()
	t.Cleanup(d.Release)
	f := vattest.Connect[Directory](t, d.Ref).Open(t.Context(), "notes")
	t.Cleanup(f.Release)
	return f
}

func TestReadOnlyCannotWrite(t *testing.T) {
	f := open(t)
	if err := f.Write(t.Context(), "hello"); err != nil {
		t.Fatal(err)
	}
	r := ReadOnly(f.AddRef())
	defer r.Release()
	if text, err := r.Read(t.Context()); text != "hello" || err != nil {
		t.Errorf("reading gives %q, %v", text, err)
	}
	// To claim that it is a File does not help.
	if err := File(r).Write(t.Context(), "bye"); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("writing gives %v", err)
	}
}

func TestAuditedReportsEachCall(t *testing.T) {
	var report []string
	f := Audited(open(t), "Alice", func(holder, method string) { report = append(report, holder+" "+method) })
	defer f.Release()
	f.Write(t.Context(), "x")
	f.Read(t.Context())
	if got := fmt.Sprint(report); got != "[Alice File.write Alice Reader.read]" {
		t.Errorf("the report is %s", got)
	}
}

func TestLoanEndsForWhatWasReachedThroughIt(t *testing.T) {
	d := NewMemory()
	defer d.Release()
	lent, end := Lend(d)
	defer lent.Release()
	f := lent.Open(t.Context(), "notes")
	defer f.Release()
	if err := f.Write(t.Context(), "x"); err != nil {
		t.Fatal(err)
	}
	end()
	if _, err := f.Read(t.Context()); err == nil {
		t.Error("a file of a directory that is no longer lent can be read")
	}
	own := d.Open(t.Context(), "notes")
	defer own.Release()
	if text, err := own.Read(t.Context()); text != "x" || err != nil {
		t.Errorf("the owner reads %q, %v", text, err)
	}
}

func TestOnceWritesOnce(t *testing.T) {
	f := Once(open(t).AddRef())
	defer f.Release()
	first, second := f.WriteAsync(t.Context(), "a"), f.WriteAsync(t.Context(), "b")
	defer first.Release()
	defer second.Release()
	if err := first.Wait(t.Context()); err != nil {
		t.Error(err)
	}
	if err := second.Wait(t.Context()); err == nil {
		t.Error("the second write went through")
	}
}

func TestRendezvousInEitherOrder(t *testing.T) {
	for _, early := range []bool{true, false} {
		var r Rendezvous
		var f File
		if early {
			f = r.Await()
		}
		written := open(t)
		if err := written.Write(t.Context(), "met"); err != nil {
			t.Fatal(err)
		}
		if err := r.Bring(written); err != nil {
			t.Fatal(err)
		}
		if !early {
			f = r.Await()
		}
		if text, err := f.Read(context.Background()); text != "met" || err != nil {
			t.Errorf("reading gives %q, %v", text, err)
		}
		f.Release()
	}
}
