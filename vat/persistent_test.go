package vat

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
)

func TestSave(t *testing.T) {
	ctx := testContext(t)
	id, child := NewSwiss(), NewSwiss()
	table := NewTable(TableConfig{})
	server := serveOn(t, &Config{}, table)
	self, err := table.SturdyRef(child) // named by the vat that serves the table
	if err != nil {
		t.Fatal(err)
	}
	saved := Persistent(newThing(&thingService{name: "child:"}), SaveAs(self))
	if err := errors.Join(table.Add(child, saved.AddRef()), table.Add(id, newThing(&thingService{name: "t:", child: saved}))); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(saved.Release)
	client := clientOf(t, nil)
	c := mustConnect(t, ctx, sturdy(t, client, server, id))
	live := c.getChild(ctx)
	defer live.Release()
	sr, err := client.Save(ctx, live.Ref) // pipelined: the child is never waited for
	if err != nil {
		t.Fatal(err)
	}
	if !sr.URI().Equal(self.URI()) {
		t.Errorf("saved as %v, want %v", sr, self)
	}
	wantEcho(t, ctx, mustConnect(t, ctx, sr), "child:hello")
	wantEcho(t, ctx, live, "child:hello")

	if _, err := client.Save(ctx, c.Ref); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("saving what is not persistent: %v", err)
	}
	call := live.Begin(ctx, &rpc.Method{InterfaceID: PersistentID, MethodID: 7}, capnp.ObjectSize{})
	if _, err := call.Wait(); !errors.Is(err, rpc.ErrUnimplemented) || !strings.Contains(err.Error(), "Unknown persistence method 7") {
		t.Errorf("another method of Persistent: %v", err)
	}
}

// Save logic of one's own: it knows who asks and what the seal says, and may refuse.
func TestSaveLogicOfOnesOwn(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	refusal := rpc.Errorf(rpc.Overloaded, "no paper left")
	var sealedFor, caller string
	refuse := false
	table := NewTable(TableConfig{})
	server := serveOn(t, &Config{}, table)
	uri, err := server.SturdyURI(id)
	if err != nil {
		t.Fatal(err)
	}
	save := func(ctx context.Context, seal capnp.Ptr) (URI, error) {
		if refuse {
			return URI{}, refusal
		}
		sealedFor = strings.Clone(seal.Text())
		if id, ok := Caller(ctx); ok {
			caller = id.String()
		}
		return uri, nil
	}
	if err := table.Add(id, Persistent(newThing(&thingService{name: "t:"}), save)); err != nil {
		t.Fatal(err)
	}
	client := clientOf(t, nil)
	c := mustConnect(t, ctx, sturdy(t, client, server, id))
	got, err := SaveURIFor(ctx, c.Ref, func(p capnp.PtrBuilder) error {
		p.SetText("for alice alone")
		return nil
	})
	if err != nil || !got.Equal(uri) {
		t.Errorf("saved as %v, %v", got, err)
	}
	clientID, err := client.ID()
	if err != nil {
		t.Fatal(err)
	}
	if sealedFor != "for alice alone" || caller != clientID.String() {
		t.Errorf("sealed %q for %s", sealedFor, caller)
	}
	if _, err := SaveURI(ctx, c.Ref); err != nil || sealedFor != "" {
		t.Errorf("without seal: %v, seal %q", err, sealedFor)
	}
	refuse = true
	if _, err := SaveURI(ctx, c.Ref); !errors.Is(err, rpc.ErrOverloaded) {
		t.Errorf("a refusal arrives as %v", err)
	}
	noSeal := errors.New("no wax")
	if _, err := SaveURIFor(ctx, c.Ref, func(capnp.PtrBuilder) error { return noSeal }); !errors.Is(err, noSeal) {
		t.Errorf("a seal that fails: %v", err)
	}
}

// A persistent object keeps the order of calls, and releases its target with its last reference.
func TestPersistentPassesCallsOnInOrder(t *testing.T) {
	ctx := testContext(t)
	released := make(chan struct{})
	var order []uint64
	method := &rpc.Method{InterfaceID: 1, Interface: "Counter", Name: "count"}
	target := rpc.NewObject(&dispatcherFunc{method, func(_ context.Context, c *rpc.ServerCall) error {
		order = append(order, c.Params().Uint64(0))
		return nil
	}}, rpc.OnRelease(func() { close(released) }))
	p := Persistent(target, SaveAs(SturdyRef{}))
	const calls = 200
	var answers []rpc.Answer
	for i := range uint64(calls) {
		call := p.Begin(ctx, method, capnp.ObjectSize{DataWords: 1})
		call.Params().SetUint64(0, i)
		answers = append(answers, call.Send())
	}
	for _, answer := range answers {
		if _, err := answer.Wait(ctx); err != nil {
			t.Error(err)
		}
		answer.Release()
	}
	for i, n := range order {
		if n != uint64(i) {
			t.Fatalf("call %d arrived as number %d", n, i)
		}
	}
	if len(order) != calls {
		t.Errorf("%d calls arrived, want %d", len(order), calls)
	}
	if _, err := SaveURI(ctx, p); err == nil || !strings.Contains(err.Error(), "has no URI") {
		t.Errorf("saving what has no URI: %v", err)
	}
	p.Release()
	<-released
}

// A persistent object says that it is one, keeps the options of its maker, and is not held up by what saves it.
func TestPersistentIsAnObject(t *testing.T) {
	ctx := testContext(t)
	saving, goOn, released := make(chan struct{}), make(chan struct{}), make(chan struct{})
	p := thing{Persistent(newThing(&thingService{name: "t:"}), func(context.Context, capnp.Ptr) (URI, error) {
		close(saving)
		<-goOn
		return URI{}, errors.New("no paper")
	}, rpc.Name("my thing"), rpc.OnRelease(func() { close(released) }))}
	if is, known := p.Implements(PersistentID); !is || !known || !strings.Contains(p.String(), "my thing") {
		t.Errorf("%s implements Persistent: %v, %v", p, is, known)
	}
	if d, ok := p.Local(); !ok || d.Method(thingID, 0) != thingEcho || d.Method(1, 2).MethodID != 2 {
		t.Error("the names of the methods are lost")
	}
	saved := make(chan error, 1)
	go func() { _, err := SaveURI(ctx, p.Ref); saved <- err }()
	<-saving
	wantEcho(t, ctx, p, "t:hello")
	close(goOn)
	if err := <-saved; err == nil || !strings.Contains(err.Error(), "no paper") {
		t.Errorf("saving gives %v", err)
	}
	p.Release()
	<-released
}

// A URI that was read is its own: the memory of the message may be used again.
func TestURIOutlivesItsMessage(t *testing.T) {
	for _, text := range []string{"capnp://insecure@host.example:1/bWFpbg", "capnp://insecure@/a/socket/bWFpbg"} {
		m := capnp.NewMessage()
		m.RootBuilder().SetText(text)
		frame := mustMarshal(m)
		read, err := capnp.Unmarshal(frame)
		if err != nil {
			t.Fatal(err)
		}
		uri, err := ReadURI(read.Root())
		if err != nil {
			t.Fatal(err)
		}
		for i := range frame {
			frame[i] = 'x'
		}
		if got := uri.Reveal(); got != text {
			t.Errorf("%s has become %s", text, got)
		}
	}
}

func TestSturdyRefsInMessages(t *testing.T) {
	ctx := testContext(t)
	uri, err := ParseURI("capnp://insecure@h:1/bWFpbg")
	if err != nil {
		t.Fatal(err)
	}
	client := clientOf(t, nil)
	m := capnp.NewMessage()
	root := m.NewRoot(capnp.ObjectSize{PtrCount: 4})
	if err := client.ImportURI(uri).Write(root.Ptr(0)); err != nil {
		t.Fatal(err)
	}
	root.Ptr(1).NewStruct(onePointer)
	root.Ptr(2).SetText("capnp://garbage")
	r := root.Reader()
	if text := r.Ptr(0).Text(); text != uri.Reveal() {
		t.Errorf("the field holds %q", text)
	}
	if got, err := ReadURI(r.Ptr(0)); err != nil || !got.Equal(uri) {
		t.Errorf("read as %v, %v", got, err)
	}
	for i, want := range map[int]string{1: "another realm", 2: "missing digest hash type", 3: "no sturdy ref"} {
		if _, err := ReadURI(r.Ptr(i)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("field %d: error %v, want %q", i, err, want)
		}
	}
	if err := (SturdyRef{}).Write(root.Ptr(3)); err == nil {
		t.Error("an empty sturdy ref is written")
	}
	if _, err := (SturdyRef{}).Connect(ctx); err == nil {
		t.Error("an empty sturdy ref is connected")
	}
}
