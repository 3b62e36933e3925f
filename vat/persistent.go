package vat

import (
	"context"
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
)

// PersistentID is the id of the interface Persistent of persistent.capnp.
const PersistentID = 0xc8cb212fcd9f5691

// saveMethod is Persistent.save(sealFor :AnyPointer) -> (sturdyRef :AnyPointer).
var saveMethod = &rpc.Method{InterfaceID: PersistentID, Interface: "Persistent", Name: "save", ResultHasNoCaps: true}

var onePointer = capnp.ObjectSize{PtrCount: 1}

// SaveURI asks a live object for a URI that outlives connections and restarts. The object may refuse; one that
// is not persistent answers with an error that is rpc.ErrUnimplemented.
func SaveURI(ctx context.Context, ref rpc.Ref) (URI, error) { return SaveURIFor(ctx, ref, nil) }

// SaveURIFor is SaveURI with the reference sealed: seal fills in who alone may restore it, in the terms of the
// object's realm. The OCaml library ignores seals. A nil seal asks for an unsealed reference.
func SaveURIFor(ctx context.Context, ref rpc.Ref, seal func(capnp.PtrBuilder) error) (URI, error) {
	size := onePointer
	if seal == nil {
		size = capnp.ObjectSize{}
	}
	call := ref.Begin(ctx, saveMethod, size)
	if seal != nil {
		if err := seal(call.Params().Ptr(0)); err != nil {
			call.Abort()
			return URI{}, fmt.Errorf("vat: sealing: %w", err)
		}
	}
	answer := call.Send()
	defer answer.Release()
	results, err := answer.Wait(ctx)
	if err != nil {
		return URI{}, err
	}
	return ReadURI(results.Ptr(0))
}

// Save is SaveURI with the result imported into v: a sturdy ref to connect to later.
func (v *Vat) Save(ctx context.Context, ref rpc.Ref) (SturdyRef, error) {
	uri, err := SaveURI(ctx, ref)
	if err != nil {
		return SturdyRef{}, err
	}
	return v.ImportURI(uri), nil
}

// A Saver answers Persistent.save for an object: it returns a sturdy ref under which the object can be restored
// from now on, durably. seal says for whom; it is null if for anybody. The caller's vat is Caller(ctx).
type Saver func(ctx context.Context, seal capnp.Ptr) (URI, error)

// SaveAs is a Saver for an object that has a sturdy ref, such as the one that a Loader is given.
func SaveAs(self SturdyRef) Saver {
	return func(context.Context, capnp.Ptr) (URI, error) { return self.URI(), nil }
}

// Persistent returns an object that answers Persistent.save with save and passes all other calls on to target,
// in order. It takes over the reference to target.
func Persistent(target rpc.Ref, save Saver, opts ...rpc.ObjectOption) rpc.Ref {
	opts = append(opts[:len(opts):len(opts)], rpc.Also(&persistentService{save: save}), rpc.OnRelease(target.Release))
	return rpc.NewObject(&inFront{rpc.Proxy(nil), target}, opts...)
}

// inFront is an object in front of another one.
type inFront struct {
	rpc.Dispatcher // knows the numbers of methods
	target         rpc.Ref
}

// Method implements rpc.Dispatcher. The names, which metrics and traces show, are the target's where that is in this process.
func (p *inFront) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if d, ok := p.target.Local(); ok {
		if m := d.Method(interfaceID, methodID); m != nil {
			return m
		}
	}
	return p.Dispatcher.Method(interfaceID, methodID)
}

// Dispatch implements rpc.Dispatcher.
func (p *inFront) Dispatch(_ context.Context, c *rpc.ServerCall) error { return c.Forward(p.target) }

// persistentService is the Persistent interface of one object.
type persistentService struct{ save Saver }

// Method implements rpc.Dispatcher.
func (p *persistentService) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID != PersistentID {
		return nil
	}
	if methodID != saveMethod.MethodID {
		return &rpc.Method{InterfaceID: PersistentID, MethodID: methodID, Interface: "Persistent", Name: fmt.Sprint("method-", methodID)}
	}
	return saveMethod
}

// Implements tells rpc.Cast about the interface.
func (p *persistentService) Implements(interfaceID uint64) bool { return interfaceID == PersistentID }

// Dispatch implements rpc.Dispatcher.
func (p *persistentService) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	if c.MethodID() != saveMethod.MethodID {
		return rpc.Errorf(rpc.Unimplemented, "Unknown persistence method %d", c.MethodID())
	}
	c.AllowNext() // calls of the object need not wait for a store
	uri, err := p.save(ctx, c.Params().Ptr(0))
	if err != nil {
		return err
	}
	return WriteURI(c.Results(onePointer).Ptr(0), uri)
}
