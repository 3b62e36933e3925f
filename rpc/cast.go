package rpc

import (
	"context"
	"errors"
	"fmt"

	"github.com/marque-rpc/marque/capnp"
)

// Cast returns r as a client of type C, sharing its ownership, unless the object is
// known here not to implement the interface: then the error matches [ErrWrongInterface]
// and [ErrUnimplemented]. It knows the objects of this process only: a remote one, or a
// promise, passes. [CastContext] asks those.
func Cast[C Client](r Ref, interfaceID uint64) (C, error) {
	if yes, known := r.Implements(interfaceID); known && !yes {
		return C{}, r.wrongInterface(interfaceID)
	}
	return As[C](r), nil
}

// CastContext is [Cast] for any reference: where the object is not one of this process it
// is asked, which takes a round trip. It returns a client, sharing r's ownership, only if
// the object has the interface, or one that extends it. Else the error matches
// [ErrWrongInterface] and [ErrUnimplemented], or [ErrUnknownInterface] if the object does
// not tell: those of other implementations of Cap'n Proto do not, nor those made with
// [HideSchema]. Who would try them all the same uses [As] then:
//
//	dir, err := rpc.CastContext[Directory](ctx, r, DirectoryID)
//	if errors.Is(err, rpc.ErrUnknownInterface) {
//		dir, err = rpc.As[Directory](r), nil // its calls may be Unimplemented
//	}
//
// The object is believed: the check finds mistakes, it is no protection against a peer.
func CastContext[C Client](ctx context.Context, r Ref, interfaceID uint64) (C, error) {
	yes, err := r.HasInterface(ctx, interfaceID)
	switch {
	case err != nil:
		return C{}, err
	case !yes:
		return C{}, r.wrongInterface(interfaceID)
	}
	return As[C](r), nil
}

func (r Ref) wrongInterface(interfaceID uint64) error {
	return &Error{Kind: Unimplemented, Cause: ErrWrongInterface,
		Reason: r.String() + " does not implement " + interfaceLabel(interfaceID, nameOf(interfaceID))}
}

// Implements reports whether r is known to implement the interface; known is false
// for remote objects and promises, which [Ref.HasInterface] asks.
func (r Ref) Implements(interfaceID uint64) (implements, known bool) {
	o := r.localObject()
	if o == nil {
		return false, false
	}
	return dispatcherHas(o.dispatcher, interfaceID)
}

// HasInterface reports whether the object implements the interface, by itself or by one
// that extends it. It asks an object that is not of this process, over the interface
// Reflection that all objects of generated code have, and waits for a promise to become one.
// The error matches [ErrUnknownInterface] if the object does not tell; any other is that
// of a call.
func (r Ref) HasInterface(ctx context.Context, interfaceID uint64) (bool, error) {
	if yes, known := r.Implements(interfaceID); known {
		return yes, nil
	}
	a, err := r.Begin(ctx, &describeMethod, capnp.ObjectSize{}).Wait()
	if err != nil {
		if yes, known := r.Implements(interfaceID); known && KindOf(err) == Unimplemented {
			return yes, nil // it was a promise, and has become an object of this process
		}
		if KindOf(err) == Unimplemented {
			return false, &Error{Kind: Unimplemented, Cause: ErrUnknownInterface,
				Reason: r.String() + " does not tell whether it implements " + interfaceLabel(interfaceID, nameOf(interfaceID))}
		}
		return false, asError(fmt.Errorf("asking whether %s implements %s: %w", r, interfaceLabel(interfaceID, nameOf(interfaceID)), err))
	}
	defer a.Release()
	return describes(a.Results(), interfaceID)
}

var describeMethod = Method{InterfaceID: reflectionID, Interface: "Reflection", Name: "describe", ResultHasNoCaps: true}

// Limits on what an object may tell of itself.
const (
	maxToldSchemas    = 16
	maxToldInterfaces = 1 << 10
	maxSchemaBytes    = 16 << 20 // of one, unpacked
)

var errTellsTooMuch = errors.New("rpc: an object tells of more interfaces or schemas than can be")

// describes reports whether the results of Reflection.describe say that the object has the
// interface: they name it, or one whose schema says that it extends it.
func describes(results capnp.Struct, interfaceID uint64) (bool, error) {
	ids, schemas := capnp.Nums[uint64](results.Ptr(0)), results.Ptr(1).Datas()
	if ids.Len() > maxToldInterfaces || schemas.Len() > maxToldSchemas {
		return false, errTellsTooMuch
	}
	var found superclasses
	for _, id := range ids.All() {
		if id == interfaceID {
			return true, nil
		}
		found.todo = append(found.todo, id)
	}
	for _, packed := range schemas.All() {
		if err := found.read(packed); err != nil {
			return false, err
		}
	}
	has, complete := found.lead(interfaceID)
	if !has && !complete {
		return false, &Error{Kind: Unimplemented, Cause: ErrUnknownInterface, Reason: "the object tells the schemas of some of its interfaces only"}
	}
	return has, nil
}

// superclasses is what interfaces extend.
type superclasses struct {
	of   map[uint64][]uint64
	todo []uint64
}

// read takes in the interfaces of a packed CodeGeneratorRequest of schema.capnp. Package
// schema, which reads all of it, is too much to link for this.
func (s *superclasses) read(packed []byte) error {
	const interfaceNode = 3 // Node.interface, with the superclasses at pointer 4
	if s.of == nil {
		s.of = make(map[uint64][]uint64)
	}
	var m capnp.Message
	m.SetLimits(capnp.Limits{TraversalBytes: maxSchemaBytes, FrameBytes: maxSchemaBytes})
	if err := m.UnmarshalPacked(packed); err != nil {
		return Errorf(Failed, "an object tells a malformed schema: %w", err)
	}
	for _, node := range capnp.Structs[capnp.Struct](m.Root().Struct().Ptr(0)).All() {
		if node.Uint16(12) != interfaceNode {
			continue
		}
		var supers []uint64
		for _, super := range capnp.Structs[capnp.Struct](node.Ptr(4)).All() {
			supers = append(supers, super.Uint64(0))
		}
		s.of[node.Uint64(0)] = supers
	}
	return nil
}

// lead reports whether an interface that is to be looked at extends id, and whether all
// that these extend is known.
func (s *superclasses) lead(id uint64) (extends, complete bool) {
	seen := make(map[uint64]bool) // what a peer says may be a circle
	for complete = true; len(s.todo) > 0; {
		last := len(s.todo) - 1
		next := s.todo[last]
		s.todo = s.todo[:last]
		if next == id {
			return true, true
		}
		if seen[next] {
			continue
		}
		seen[next] = true
		supers, ok := s.of[next]
		complete = complete && ok
		s.todo = append(s.todo, supers...)
	}
	return false, complete
}
