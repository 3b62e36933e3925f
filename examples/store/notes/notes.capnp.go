// Code generated from notes.capnp by marque. DO NOT EDIT.

package notes

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Note is a reference to an object with the interface Note, local or remote, or to the promise of one.
type Note struct{ rpc.Ref }

// NoteID is the id of the interface Note.
const NoteID uint64 = 0xeb3e38a2104633f3

// AddRef returns a further reference to what c refers to.
func (c Note) AddRef() Note { return Note{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Note a type argument of generic types, see [plain.Pointer].
func (Note) FromPtr(p plain.Ptr) Note { return Note{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Note) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var noteReadMethod = rpc.Method{InterfaceID: NoteID, MethodID: 0, Interface: "Note", Name: "read", ResultHasNoCaps: true}

var noteWriteMethod = rpc.Method{InterfaceID: NoteID, MethodID: 1, Interface: "Note", Name: "write", ResultHasNoCaps: true}

// Read calls read and waits for its results.
func (c Note) Read(ctx context.Context) (text string, err error) {
	a, err := c.BeginRead(ctx).Wait()
	if err != nil {
		return text, err
	}
	defer a.Release()
	return NoteReadPromise{a}.results(a.Results())
}

// ReadAsync calls read and returns at once; calls in flight arrive in the order in which they were made.
func (c Note) ReadAsync(ctx context.Context) NoteReadPromise {
	return NoteReadPromise{c.BeginRead(ctx).Send()}
}

// BeginRead starts a call of read, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Note) BeginRead(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &noteReadMethod, capnp.ObjectSize{})
}

// Write calls write and waits for its results.
func (c Note) Write(ctx context.Context, text string) error {
	a, err := c.BeginWrite(ctx, text).Wait()
	a.Release()
	return err
}

// WriteAsync calls write and returns at once; calls in flight arrive in the order in which they were made.
func (c Note) WriteAsync(ctx context.Context, text string) NoteWritePromise {
	return NoteWritePromise{c.BeginWrite(ctx, text).Send()}
}

// WriteRaw is WriteAsync with parameters that fill builds in place, in the message that is sent.
func (c Note) WriteRaw(ctx context.Context, fill func(NoteWriteParamsBuilder)) NoteWritePromise {
	call := c.Ref.Begin(ctx, &noteWriteMethod, NoteWriteParamsBuilder{}.ObjectSize())
	fill(NoteWriteParamsBuilder(call.Params()))
	return NoteWritePromise{call.Send()}
}

// BeginWrite starts a call of write, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Note) BeginWrite(ctx context.Context, text string) *rpc.Call {
	call := c.Ref.Begin(ctx, &noteWriteMethod, NoteWriteParamsBuilder{}.ObjectSize())
	b := NoteWriteParamsBuilder(call.Params())
	if text != "" {
		b.SetText(text)
	}
	return call
}

// NoteReadPromise is the promise of the results of Note.read. Whoever made the call releases it.
type NoteReadPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p NoteReadPromise) Wait(ctx context.Context) (text string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return text, err
	}
	return p.results(r)
}

func (NoteReadPromise) results(s capnp.Struct) (text string, err error) {
	return plain.String(NoteReadResultsReader(s).Text()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p NoteReadPromise) Read(ctx context.Context) (NoteReadResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return NoteReadResultsReader(r), err
}

// NoteWritePromise is the promise of the results of Note.write. Whoever made the call releases it.
type NoteWritePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p NoteWritePromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// NoteServer is what implements Note. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type NoteServer interface {
	Read(ctx context.Context) (text string, err error)
	Write(ctx context.Context, text string) error
}

// NewNote makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewNote(s NoteServer, opts ...rpc.ObjectOption) Note {
	return Note{rpc.NewObject(noteObject{s}, opts...)}
}

// UnimplementedNote has all methods of NoteServer and implements none: embed it to implement only some.
type UnimplementedNote struct{}

// Read returns [rpc.ErrUnimplemented].
func (UnimplementedNote) Read(_ context.Context) (text string, err error) {
	return text, rpc.ErrUnimplemented
}

// Write returns [rpc.ErrUnimplemented].
func (UnimplementedNote) Write(_ context.Context, _ string) error {
	return rpc.ErrUnimplemented
}

// NoteMethod is the description of the method with the number, or nil.
func NoteMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &noteReadMethod
	case 1:
		return &noteWriteMethod
	}
	return nil
}

// DispatchNote calls the method of s that c asks for, one of those that Note declares itself.
func DispatchNote(ctx context.Context, s NoteServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			ReadRaw(context.Context, NoteReadCall) error
		}); ok {
			return s.ReadRaw(ctx, NoteReadCall{c})
		}
		text, err := s.Read(ctx)
		if err != nil {
			return err
		}
		b := NoteReadResultsBuilder(c.Results(NoteReadResultsBuilder{}.ObjectSize()))
		if text != "" {
			b.SetText(text)
		}
		return nil
	case 1:
		if s, ok := s.(interface {
			WriteRaw(context.Context, NoteWriteCall) error
		}); ok {
			return s.WriteRaw(ctx, NoteWriteCall{c})
		}
		return s.Write(ctx, plain.String(NoteWriteParamsReader(c.Params()).Text()))
	}
	return rpc.ErrUnimplemented
}

// noteObject is the rpc.Dispatcher of an implementation.
type noteObject struct{ s NoteServer }

func (o noteObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case NoteID:
		return NoteMethod(method)
	}
	return nil
}

func (o noteObject) Implements(id uint64) bool {
	return id == NoteID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NotesSchema].
func (o noteObject) Schema() (interfaceID uint64, packed string) { return NoteID, NotesSchema }

func (o noteObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchNote(ctx, o.s, c)
}

// NoteReadCall is a call of Note.read in the zero-copy form. An implementation that has the method
//
//	ReadRaw(context.Context, NoteReadCall) error
//
// is called by it instead of Read. The call is valid until the method returns.
type NoteReadCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c NoteReadCall) Results() NoteReadResultsBuilder {
	return NoteReadResultsBuilder(c.ServerCall.Results(NoteReadResultsBuilder{}.ObjectSize()))
}

// NoteWriteCall is a call of Note.write in the zero-copy form. An implementation that has the method
//
//	WriteRaw(context.Context, NoteWriteCall) error
//
// is called by it instead of Write. The call is valid until the method returns.
type NoteWriteCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c NoteWriteCall) Params() NoteWriteParamsReader {
	return NoteWriteParamsReader(c.ServerCall.Params())
}

// NoteReadResultsReader reads the results of Note.read in place. It is valid as long as its message is.
type NoteReadResultsReader capnp.Struct

func (r NoteReadResultsReader) Text() string { return capnp.Struct(r).Text(0) }

// NoteReadResultsBuilder fills in the results of Note.read in place.
type NoteReadResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (NoteReadResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b NoteReadResultsBuilder) SetText(v string) { capnp.StructBuilder(b).SetText(0, v) }

// NoteWriteParamsReader reads the parameters of Note.write in place. It is valid as long as its message is.
type NoteWriteParamsReader capnp.Struct

func (r NoteWriteParamsReader) Text() string { return capnp.Struct(r).Text(0) }

// NoteWriteParamsBuilder fills in the parameters of Note.write in place.
type NoteWriteParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (NoteWriteParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b NoteWriteParamsBuilder) SetText(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Notebook is a reference to an object with the interface Notebook, local or remote, or to the promise of one.
type Notebook struct{ rpc.Ref }

// NotebookID is the id of the interface Notebook.
const NotebookID uint64 = 0xa8275818ba114899

// AddRef returns a further reference to what c refers to.
func (c Notebook) AddRef() Notebook { return Notebook{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Notebook a type argument of generic types, see [plain.Pointer].
func (Notebook) FromPtr(p plain.Ptr) Notebook {
	return Notebook{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Notebook) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var notebookCreateMethod = rpc.Method{InterfaceID: NotebookID, MethodID: 0, Interface: "Notebook", Name: "create"}

var notebookListMethod = rpc.Method{InterfaceID: NotebookID, MethodID: 1, Interface: "Notebook", Name: "list", ResultHasNoCaps: true}

var notebookRevokeMethod = rpc.Method{InterfaceID: NotebookID, MethodID: 2, Interface: "Notebook", Name: "revoke", ResultHasNoCaps: true}

// Create calls create and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Makes a note that can be saved (Persistent).
func (c Notebook) Create(ctx context.Context, text string) Note {
	return Note{Ref: c.BeginCreate(ctx, text).Pipeline(0)}
}

// CreateAsync calls create and returns at once; calls in flight arrive in the order in which they were made.
func (c Notebook) CreateAsync(ctx context.Context, text string) NotebookCreatePromise {
	return NotebookCreatePromise{c.BeginCreate(ctx, text).Send()}
}

// CreateRaw is CreateAsync with parameters that fill builds in place, in the message that is sent.
func (c Notebook) CreateRaw(ctx context.Context, fill func(NotebookCreateParamsBuilder)) NotebookCreatePromise {
	call := c.Ref.Begin(ctx, &notebookCreateMethod, NotebookCreateParamsBuilder{}.ObjectSize())
	fill(NotebookCreateParamsBuilder(call.Params()))
	return NotebookCreatePromise{call.Send()}
}

// BeginCreate starts a call of create, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Notebook) BeginCreate(ctx context.Context, text string) *rpc.Call {
	call := c.Ref.Begin(ctx, &notebookCreateMethod, NotebookCreateParamsBuilder{}.ObjectSize())
	b := NotebookCreateParamsBuilder(call.Params())
	if text != "" {
		b.SetText(text)
	}
	return call
}

// List calls list and waits for its results.
//
// What is in the database: no capabilities, and no secrets.
func (c Notebook) List(ctx context.Context) (notes []NotebookEntry, err error) {
	a, err := c.BeginList(ctx).Wait()
	if err != nil {
		return notes, err
	}
	defer a.Release()
	return NotebookListPromise{a}.results(a.Results())
}

// ListAsync calls list and returns at once; calls in flight arrive in the order in which they were made.
func (c Notebook) ListAsync(ctx context.Context) NotebookListPromise {
	return NotebookListPromise{c.BeginList(ctx).Send()}
}

// BeginList starts a call of list, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Notebook) BeginList(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &notebookListMethod, capnp.ObjectSize{})
}

// Revoke calls revoke and waits for its results.
//
// Takes a note out of the database. Live references to it die too.
func (c Notebook) Revoke(ctx context.Context, digest string) error {
	a, err := c.BeginRevoke(ctx, digest).Wait()
	a.Release()
	return err
}

// RevokeAsync calls revoke and returns at once; calls in flight arrive in the order in which they were made.
func (c Notebook) RevokeAsync(ctx context.Context, digest string) NotebookRevokePromise {
	return NotebookRevokePromise{c.BeginRevoke(ctx, digest).Send()}
}

// RevokeRaw is RevokeAsync with parameters that fill builds in place, in the message that is sent.
func (c Notebook) RevokeRaw(ctx context.Context, fill func(NotebookRevokeParamsBuilder)) NotebookRevokePromise {
	call := c.Ref.Begin(ctx, &notebookRevokeMethod, NotebookRevokeParamsBuilder{}.ObjectSize())
	fill(NotebookRevokeParamsBuilder(call.Params()))
	return NotebookRevokePromise{call.Send()}
}

// BeginRevoke starts a call of revoke, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Notebook) BeginRevoke(ctx context.Context, digest string) *rpc.Call {
	call := c.Ref.Begin(ctx, &notebookRevokeMethod, NotebookRevokeParamsBuilder{}.ObjectSize())
	b := NotebookRevokeParamsBuilder(call.Params())
	if digest != "" {
		b.SetDigest(digest)
	}
	return call
}

// NotebookCreatePromise is the promise of the results of Notebook.create. Whoever made the call releases it.
type NotebookCreatePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p NotebookCreatePromise) Wait(ctx context.Context) (note Note, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return note, err
	}
	return p.results(r)
}

func (NotebookCreatePromise) results(s capnp.Struct) (note Note, err error) {
	return NotebookCreateResultsReader(s).Note(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p NotebookCreatePromise) Read(ctx context.Context) (NotebookCreateResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return NotebookCreateResultsReader(r), err
}

// Note is the capability that will be at note, usable now.
func (p NotebookCreatePromise) Note() Note { return Note{Ref: p.Answer.Pipeline(0)} }

// NotebookListPromise is the promise of the results of Notebook.list. Whoever made the call releases it.
type NotebookListPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p NotebookListPromise) Wait(ctx context.Context) (notes []NotebookEntry, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return notes, err
	}
	return p.results(r)
}

func (NotebookListPromise) results(s capnp.Struct) (notes []NotebookEntry, err error) {
	return plain.Structs(NotebookListResultsReader(s).Notes(), NotebookEntryReader.Plain), nil
}

// Read waits for the results and reads them in place, until Release.
func (p NotebookListPromise) Read(ctx context.Context) (NotebookListResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return NotebookListResultsReader(r), err
}

// NotebookRevokePromise is the promise of the results of Notebook.revoke. Whoever made the call releases it.
type NotebookRevokePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p NotebookRevokePromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// NotebookServer is what implements Notebook. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type NotebookServer interface {
	// Makes a note that can be saved (Persistent).
	Create(ctx context.Context, text string) (note Note, err error)
	// What is in the database: no capabilities, and no secrets.
	List(ctx context.Context) (notes []NotebookEntry, err error)
	// Takes a note out of the database. Live references to it die too.
	Revoke(ctx context.Context, digest string) error
}

// NewNotebook makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewNotebook(s NotebookServer, opts ...rpc.ObjectOption) Notebook {
	return Notebook{rpc.NewObject(notebookObject{s}, opts...)}
}

// UnimplementedNotebook has all methods of NotebookServer and implements none: embed it to implement only some.
type UnimplementedNotebook struct{}

// Create returns [rpc.ErrUnimplemented].
func (UnimplementedNotebook) Create(_ context.Context, _ string) (note Note, err error) {
	return note, rpc.ErrUnimplemented
}

// List returns [rpc.ErrUnimplemented].
func (UnimplementedNotebook) List(_ context.Context) (notes []NotebookEntry, err error) {
	return notes, rpc.ErrUnimplemented
}

// Revoke returns [rpc.ErrUnimplemented].
func (UnimplementedNotebook) Revoke(_ context.Context, _ string) error {
	return rpc.ErrUnimplemented
}

// NotebookMethod is the description of the method with the number, or nil.
func NotebookMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &notebookCreateMethod
	case 1:
		return &notebookListMethod
	case 2:
		return &notebookRevokeMethod
	}
	return nil
}

// DispatchNotebook calls the method of s that c asks for, one of those that Notebook declares itself.
func DispatchNotebook(ctx context.Context, s NotebookServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			CreateRaw(context.Context, NotebookCreateCall) error
		}); ok {
			return s.CreateRaw(ctx, NotebookCreateCall{c})
		}
		note, err := s.Create(ctx, plain.String(NotebookCreateParamsReader(c.Params()).Text()))
		if err != nil {
			return err
		}
		b := NotebookCreateResultsBuilder(c.Results(NotebookCreateResultsBuilder{}.ObjectSize()))
		b.SetNote(note)
		note.Release()
		return nil
	case 1:
		if s, ok := s.(interface {
			ListRaw(context.Context, NotebookListCall) error
		}); ok {
			return s.ListRaw(ctx, NotebookListCall{c})
		}
		notes, err := s.List(ctx)
		if err != nil {
			return err
		}
		b := NotebookListResultsBuilder(c.Results(NotebookListResultsBuilder{}.ObjectSize()))
		plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), notes, NotebookEntryBuilder{}.ObjectSize(), (*NotebookEntry).Build)
		return nil
	case 2:
		if s, ok := s.(interface {
			RevokeRaw(context.Context, NotebookRevokeCall) error
		}); ok {
			return s.RevokeRaw(ctx, NotebookRevokeCall{c})
		}
		return s.Revoke(ctx, plain.String(NotebookRevokeParamsReader(c.Params()).Digest()))
	}
	return rpc.ErrUnimplemented
}

// notebookObject is the rpc.Dispatcher of an implementation.
type notebookObject struct{ s NotebookServer }

func (o notebookObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case NotebookID:
		return NotebookMethod(method)
	}
	return nil
}

func (o notebookObject) Implements(id uint64) bool {
	return id == NotebookID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NotesSchema].
func (o notebookObject) Schema() (interfaceID uint64, packed string) { return NotebookID, NotesSchema }

func (o notebookObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchNotebook(ctx, o.s, c)
}

// NotebookCreateCall is a call of Notebook.create in the zero-copy form. An implementation that has the method
//
//	CreateRaw(context.Context, NotebookCreateCall) error
//
// is called by it instead of Create. The call is valid until the method returns.
type NotebookCreateCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c NotebookCreateCall) Params() NotebookCreateParamsReader {
	return NotebookCreateParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c NotebookCreateCall) Results() NotebookCreateResultsBuilder {
	return NotebookCreateResultsBuilder(c.ServerCall.Results(NotebookCreateResultsBuilder{}.ObjectSize()))
}

// NotebookListCall is a call of Notebook.list in the zero-copy form. An implementation that has the method
//
//	ListRaw(context.Context, NotebookListCall) error
//
// is called by it instead of List. The call is valid until the method returns.
type NotebookListCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c NotebookListCall) Results() NotebookListResultsBuilder {
	return NotebookListResultsBuilder(c.ServerCall.Results(NotebookListResultsBuilder{}.ObjectSize()))
}

// NotebookRevokeCall is a call of Notebook.revoke in the zero-copy form. An implementation that has the method
//
//	RevokeRaw(context.Context, NotebookRevokeCall) error
//
// is called by it instead of Revoke. The call is valid until the method returns.
type NotebookRevokeCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c NotebookRevokeCall) Params() NotebookRevokeParamsReader {
	return NotebookRevokeParamsReader(c.ServerCall.Params())
}

// NotebookEntry is the struct Entry as a plain Go value, which shares nothing with any message.
type NotebookEntry struct {
	Digest string
	Text   string
	// seconds since 1970
	Created int64
}

// NotebookEntryReader reads a [NotebookEntry] in place. It is valid as long as its message is.
type NotebookEntryReader capnp.Struct

// ReadNotebookEntry reads the root of m as a [NotebookEntry].
func ReadNotebookEntry(m *capnp.Message) NotebookEntryReader {
	return NotebookEntryReader(m.Root().Struct())
}

func (r NotebookEntryReader) Digest() string { return capnp.Struct(r).Text(0) }

// HasDigest reports whether digest is not null.
func (r NotebookEntryReader) HasDigest() bool { return capnp.Struct(r).Has(0) }

func (r NotebookEntryReader) Text() string { return capnp.Struct(r).Text(1) }

// HasText reports whether text is not null.
func (r NotebookEntryReader) HasText() bool { return capnp.Struct(r).Has(1) }

// Created reads the field created.
//
// seconds since 1970
func (r NotebookEntryReader) Created() int64 { return capnp.Struct(r).Int64(0) }

// NotebookEntryBuilder fills in a [NotebookEntry] in place.
type NotebookEntryBuilder capnp.StructBuilder

// NewNotebookEntry makes a [NotebookEntry] the root of m.
func NewNotebookEntry(m *capnp.Message) NotebookEntryBuilder {
	return NotebookEntryBuilder(m.NewRoot(NotebookEntryBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (NotebookEntryBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b NotebookEntryBuilder) Reader() NotebookEntryReader {
	return NotebookEntryReader(capnp.StructBuilder(b).Reader())
}

func (b NotebookEntryBuilder) SetDigest(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b NotebookEntryBuilder) SetText(v string) { capnp.StructBuilder(b).SetText(1, v) }

func (b NotebookEntryBuilder) SetCreated(v int64) { capnp.StructBuilder(b).SetInt64(0, v) }

// Plain returns a copy of the struct.
func (r NotebookEntryReader) Plain() NotebookEntry {
	return NotebookEntry{
		Digest:  plain.String(r.Digest()),
		Text:    plain.String(r.Text()),
		Created: r.Created(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NotebookEntry) Build(b NotebookEntryBuilder) {
	if p.Digest != "" {
		b.SetDigest(p.Digest)
	}
	if p.Text != "" {
		b.SetText(p.Text)
	}
	b.SetCreated(p.Created)
}

// FromPtr and ToPtr make *NotebookEntry a type argument of generic types, see [plain.Pointer].
func (*NotebookEntry) FromPtr(p plain.Ptr) *NotebookEntry {
	return plain.Struct(NotebookEntryReader(p.Struct()), NotebookEntryReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *NotebookEntry) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NotebookEntryBuilder{}.ObjectSize()); ok {
		p.Build(NotebookEntryBuilder(b))
	}
}

// NotebookCreateParamsReader reads the parameters of Notebook.create in place. It is valid as long as its message is.
type NotebookCreateParamsReader capnp.Struct

func (r NotebookCreateParamsReader) Text() string { return capnp.Struct(r).Text(0) }

// NotebookCreateParamsBuilder fills in the parameters of Notebook.create in place.
type NotebookCreateParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (NotebookCreateParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b NotebookCreateParamsBuilder) SetText(v string) { capnp.StructBuilder(b).SetText(0, v) }

// NotebookCreateResultsReader reads the results of Notebook.create in place. It is valid as long as its message is.
type NotebookCreateResultsReader capnp.Struct

// Note reads the field note. The reference is the caller's own, to be released.
func (r NotebookCreateResultsReader) Note() Note { return Note{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// NotebookCreateResultsBuilder fills in the results of Notebook.create in place.
type NotebookCreateResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (NotebookCreateResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetNote sets note to a further reference to v.
func (b NotebookCreateResultsBuilder) SetNote(v Note) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// NotebookListResultsReader reads the results of Notebook.list in place. It is valid as long as its message is.
type NotebookListResultsReader capnp.Struct

func (r NotebookListResultsReader) Notes() capnp.StructList[NotebookEntryReader] {
	return capnp.Structs[NotebookEntryReader](capnp.Struct(r).Ptr(0))
}

// NotebookListResultsBuilder fills in the results of Notebook.list in place.
type NotebookListResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (NotebookListResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// NewNotes sets notes to a list of size elements, to be filled in.
func (b NotebookListResultsBuilder) NewNotes(size int) capnp.StructListBuilder[NotebookEntryBuilder] {
	return capnp.NewStructs[NotebookEntryBuilder](capnp.StructBuilder(b).Ptr(0), size, NotebookEntryBuilder{}.ObjectSize())
}

// Notes is the list that notes leads to, to be changed in place.
func (b NotebookListResultsBuilder) Notes() capnp.StructListBuilder[NotebookEntryBuilder] {
	return capnp.BuildStructs[NotebookEntryBuilder](capnp.StructBuilder(b).Ptr(0), NotebookEntryBuilder{}.ObjectSize())
}

// NotebookRevokeParamsReader reads the parameters of Notebook.revoke in place. It is valid as long as its message is.
type NotebookRevokeParamsReader capnp.Struct

func (r NotebookRevokeParamsReader) Digest() string { return capnp.Struct(r).Text(0) }

// NotebookRevokeParamsBuilder fills in the parameters of Notebook.revoke in place.
type NotebookRevokeParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (NotebookRevokeParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b NotebookRevokeParamsBuilder) SetDigest(v string) { capnp.StructBuilder(b).SetText(0, v) }

// NotesSchema is the compiled schema of notes.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const NotesSchema = "" +
	"\x11\x03\x1d\x11\x9c\xb4\x01\x94@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d7Q\x04\x01\x02\xff\xab\xa1\xc2\xc1\xa3\xe3}\xfa\x00\x11\x05b\x00" +
	"\x00\xffnotes.ca\x00\apnp\x00\x00Q\b\x01\x02\xff\x99H\x11\xba\x18X'\xa8\x00\x00\x00\x11\r\x1f\xff\x8d\xd1~" +
	"`\x06\x12\xcf\xd6\x00\x00\x00\x13b\x04\x03A\f\x011\tr\x01\x13\xca\x03\x03\x13\x12\x04\x03\xffMakes a \x04not" +
	"e that can be saved (Persiste\x1fnt).\n1\x01\xd7\x04Q" +
	"8\x05\x06\xff+ʨr\xcepԐ\x00\x11\x15\x01\x00\x00\x04\a\x00\x00\x11\x02\x02\x00\x04\xff\x11\xb3\r\x84[1\x98\x91\x00\x11\x15\x01" +
	"\x00\x00\x05\x01\a\x00\x00\x112\x02\x00\x01\x11b\x02\x00\x01\xff\x99H\x11\xba\x18X'\xa8\x00\x11\f\x03\xff\xab\xa1\xc2\xc1\xa3\xe3}\xfa\x00" +
	"\x00\x01\x13\n\x01\x02\x13*\x01\x02\x00\x00\x13R\x01\x02\x13R\x02\x02\x00\x00\xff㪶\x9d\xbb\x89\x8c\xbc\x00\x11\x15\x01\x00\x00\x05\x01\a" +
	"\x00\x00\x13b\x02\x02\x00\x01\x13\x92\x02\x02\x00\x01\xff\x89\xf5\xe8F:\"\xc0\xbf\x00\x11\x15\x01\x00\x00\x05\x01\a\x00\x00\x13\x1a\x03\x02\x00\x01" +
	"\x13J\x03\x02\x00\x01\xff\xf7\xd5(\xaf@\t\x16\xc3\x00\x11\x15\x01\x00\x00\x04\a\x00\x00\x13\xd2\x03\x02\x00\x04\xff\x93\xa7\xf7\x1d\xe6ik\xd0" +
	"\x00\x11\x15\x01\x00\x00\x05\x01\a\x00\x00\x13\x02\x04\x02\x00\x01\x132\x04\x02\x00\x01\xff\xecW3\x11\x9d\xa5\xfb\xd2\x00\x11\x11\x01\x00\x00\x05\x01" +
	"\a\x00\x00\x13\xba\x04\x02\x00\x01\x13\xe2\x04\x02\x00\x01\xff\x8d\xd1~`\x06\x12\xcf\xd6\x00Q\x15\x01\x01\xff\x99H\x11\xba\x18X'\xa8\x00\x05" +
	"\x02\a\x00\x00\x13j\x05\x02\x13\x92\x05\x02\x00\x00\x11\x02\x03\x00\x01\xff\x9aӄ\xb6}\xc0k\xe3\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13z" +
	"\x01\x03\x00\x04\xff\xa2\xfa]\xc8\x03ra\xe7\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\xa2\x01\x03\x00\x04\xff\xf33F\x10\xa28>\xeb\x00\x11" +
	"\f\x03\xff\xab\xa1\xc2\xc1\xa3\xe3}\xfa\x00\x00\x01\x13\xca\x01\x03\x13\xea\x01\x03\x00\x00\x13\xfa\x01\x03\x13\xaa\x02\x03\x00\x00\xff\x9c\x89\x1d\x1f\xfa" +
	"\xbb+\xf7\x00\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x13\xba\x02\x03\x00\x01\x13\xe2\x02\x03\x00\x01\xff\xab\xa1\xc2\xc1\xa3\xe3}\xfa\x00\x01\x06\x00\x02" +
	"\x13j\x03\x03\x13\x82\x03\x03\x00\x031\x01\n\x01\xffnotes.ca\x03pnp:Notebook.lis" +
	"t$Params\x00\x001\x01\x12\x01\xffnotes.ca\x03pnp:Notebook.lis" +
	"t$Result\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q$\x02\x01\x1fnot" +
	"es\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x8d\xd1~`\x06\x12\xcf\xd6\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xaa\xffnotes.ca\x01" +
	"pnp:Note\x0fbook\x11\x01\x17Q\x04\x01\x01\xff\x8d\xd1~`\x06\x12\xcf\xd6\x00\x11\x012\x1fEntry\x11" +
	"\x01\xc7Q\f\x03\x05\x00\x00\xff\x93\xa7\xf7\x1d\xe6ik\xd0\x01\x89\xf5\xe8F:\"\xc0\xbf\x11Q:\x00\x02\x11E\a\x01\x01\xff+ʨ" +
	"r\xcepԐ\x01\x11\xb3\r\x84[1\x98\x91\x119*\x00\x02\x11-\a\x01\x02\xff㪶\x9d\xbb\x89\x8c\xbc\x01\xf7\xd5(\xaf@\t" +
	"\x16\xc3\x11!:\x00\x02\x11\x15\a?create@\x01\x0flist@\x01?revoke@\x01\x11\x01\aP\x01" +
	"\x011\x01\x1a\x01\xffnotes.ca\x03pnp:Notebook.revoke$Para\x03" +
	"ms\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?digest\x01\f\x00\x02\x01" +
	"\f\x00\x011\x01\"\x01\xffnotes.ca\x03pnp:Notebook.create$Res" +
	"u\alts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fnote\x01\x11\xff\xf3" +
	"3F\x10\xa28>\xeb\x00\x00\x01\x01\x11\x00\x011\x01\"\x01\xffnotes.ca\x03pnp:Notebook" +
	".revoke$Resu\alts1\x01\x1a\x01\xffnotes.ca\x03pnp:Notebo" +
	"ok.create$Para\x03ms\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q" +
	"\x14\x02\x01\x0ftext\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xf2\xffnotes.ca\x02pnp:Note.re" +
	"ad$Re\x1fsults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fte" +
	"xt\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xda\xffnotes.ca\x02pnp:Notebook.Ent\x03" +
	"ry\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E:\x00\x00Q@\x03\x01QL\x02\x01\x11\x01\x01\x14\x01\x01" +
	"\x00\x00\x11I*\x00\x00QD\x03\x01QP\x02\x01\x01\x02\x14\x01\x02\x00\x00\x11MB\x00\x00QH\x03\x01QT\x02\x01?dige" +
	"st\x01\f\x00\x02\x01\f\x00\x01\x0ftext\x01\f\x00\x02\x01\f\x00\x01\x7fcreated\x01\x05\x00\x02\x01\x05\x00\x01\x11" +
	"\x01\xea\xffnotes.ca\x02pnp:Note.read$Pa\x0frams\x11\x01\xfa\xffnot" +
	"es.ca\x02pnp:Note.write$R?esults\x11\x01\x8a\xffnotes.c" +
	"a\x01pnp:Note\x00\x00\x11\x01\aP\x01\x01\x11\x01\x87Q\b\x03\x05\x00\x00\xff\x9aӄ\xb6}\xc0k\xe3\x01\xecW3" +
	"\x11\x9d\xa5\xfb\xd2\x111*\x00\x02\x11%\a\x01\x01\xff\x9c\x89\x1d\x1f\xfa\xbb+\xf7\x01\xa2\xfa]\xc8\x03ra\xe7\x11\x192\x00\x02\x11\r" +
	"\a\x0fread@\x01\x1fwrite@\x01\x11\x01\aP\x01\x01\x11\x01\xf2\xffnotes.ca\x02pnp:N" +
	"ote.write$P\x1farams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q" +
	"\x14\x02\x01\x0ftext\x01\f\x00\x02\x01\f\x00\x01\x11\x01b\xffnotes.ca\x00\apnp\x11\x01'Q\b\x01\x01" +
	"\xff\xf33F\x10\xa28>\xeb\x00\x11\t*\xff\x99H\x11\xba\x18X'\xa8\x00\x11\x05J\x0fNote\xffNotebook" +
	"\x00\x00\x001\x01\xda\x01\xffWhat is \x06in the database: no cap" +
	"abilities, and no secrets\x03.\n1\x01\x12\x02\xffTakes a" +
	" \anote out of the database. Live referen" +
	"ces to it die too.\x01\n\x11\x01\x1fA\f\x01\x00\x01\x11\x01\xa2\xffseconds " +
	"\x01since 19\a70\n"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
