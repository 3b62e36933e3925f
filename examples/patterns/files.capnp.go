// Code generated from files.capnp by marque. DO NOT EDIT.

// What the capability patterns are shown with.
package patterns

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Reader is a reference to an object with the interface Reader, local or remote, or to the promise of one.
type Reader struct{ rpc.Ref }

// ReaderID is the id of the interface Reader.
const ReaderID uint64 = 0xcc7e20ef7464e7c6

// AddRef returns a further reference to what c refers to.
func (c Reader) AddRef() Reader { return Reader{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Reader a type argument of generic types, see [plain.Pointer].
func (Reader) FromPtr(p plain.Ptr) Reader {
	return Reader{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Reader) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var readerReadMethod = rpc.Method{InterfaceID: ReaderID, MethodID: 0, Interface: "Reader", Name: "read", ResultHasNoCaps: true}

// Read calls read and waits for its results.
func (c Reader) Read(ctx context.Context) (text string, err error) {
	a, err := c.BeginRead(ctx).Wait()
	if err != nil {
		return text, err
	}
	defer a.Release()
	return ReaderReadPromise{a}.results(a.Results())
}

// ReadAsync calls read and returns at once; calls in flight arrive in the order in which they were made.
func (c Reader) ReadAsync(ctx context.Context) ReaderReadPromise {
	return ReaderReadPromise{c.BeginRead(ctx).Send()}
}

// BeginRead starts a call of read, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Reader) BeginRead(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &readerReadMethod, capnp.ObjectSize{})
}

// ReaderReadPromise is the promise of the results of Reader.read. Whoever made the call releases it.
type ReaderReadPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ReaderReadPromise) Wait(ctx context.Context) (text string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return text, err
	}
	return p.results(r)
}

func (ReaderReadPromise) results(s capnp.Struct) (text string, err error) {
	return plain.String(ReaderReadResultsReader(s).Text()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ReaderReadPromise) Read(ctx context.Context) (ReaderReadResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ReaderReadResultsReader(r), err
}

// ReaderServer is what implements Reader. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type ReaderServer interface {
	Read(ctx context.Context) (text string, err error)
}

// NewReader makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewReader(s ReaderServer, opts ...rpc.ObjectOption) Reader {
	return Reader{rpc.NewObject(readerObject{s}, opts...)}
}

// ReaderFunc makes f an object with the one method of Reader.
func ReaderFunc(f func(ctx context.Context) (text string, err error), opts ...rpc.ObjectOption) Reader {
	return NewReader(readerFunc(f), opts...)
}

type readerFunc func(ctx context.Context) (text string, err error)

func (f readerFunc) Read(ctx context.Context) (text string, err error) { return f(ctx) }

// UnimplementedReader has all methods of ReaderServer and implements none: embed it to implement only some.
type UnimplementedReader struct{}

// Read returns [rpc.ErrUnimplemented].
func (UnimplementedReader) Read(_ context.Context) (text string, err error) {
	return text, rpc.ErrUnimplemented
}

// ReaderMethod is the description of the method with the number, or nil.
func ReaderMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &readerReadMethod
	}
	return nil
}

// DispatchReader calls the method of s that c asks for, one of those that Reader declares itself.
func DispatchReader(ctx context.Context, s ReaderServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			ReadRaw(context.Context, ReaderReadCall) error
		}); ok {
			return s.ReadRaw(ctx, ReaderReadCall{c})
		}
		text, err := s.Read(ctx)
		if err != nil {
			return err
		}
		b := ReaderReadResultsBuilder(c.Results(ReaderReadResultsBuilder{}.ObjectSize()))
		if text != "" {
			b.SetText(text)
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// readerObject is the rpc.Dispatcher of an implementation.
type readerObject struct{ s ReaderServer }

func (o readerObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case ReaderID:
		return ReaderMethod(method)
	}
	return nil
}

func (o readerObject) Implements(id uint64) bool {
	return id == ReaderID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [FilesSchema].
func (o readerObject) Schema() (interfaceID uint64, packed string) { return ReaderID, FilesSchema }

func (o readerObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchReader(ctx, o.s, c)
}

// ReaderReadCall is a call of Reader.read in the zero-copy form. An implementation that has the method
//
//	ReadRaw(context.Context, ReaderReadCall) error
//
// is called by it instead of Read. The call is valid until the method returns.
type ReaderReadCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c ReaderReadCall) Results() ReaderReadResultsBuilder {
	return ReaderReadResultsBuilder(c.ServerCall.Results(ReaderReadResultsBuilder{}.ObjectSize()))
}

// ReaderReadResultsReader reads the results of Reader.read in place. It is valid as long as its message is.
type ReaderReadResultsReader capnp.Struct

func (r ReaderReadResultsReader) Text() string { return capnp.Struct(r).Text(0) }

// ReaderReadResultsBuilder fills in the results of Reader.read in place.
type ReaderReadResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ReaderReadResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b ReaderReadResultsBuilder) SetText(v string) { capnp.StructBuilder(b).SetText(0, v) }

// File is a reference to an object with the interface File, local or remote, or to the promise of one.
type File struct{ rpc.Ref }

// FileID is the id of the interface File.
const FileID uint64 = 0xc00af1825f95473e

// AddRef returns a further reference to what c refers to.
func (c File) AddRef() File { return File{Ref: c.Ref.AddRef()} }

// AsReader returns c as a reference to its superclass. It is the same reference, to be released once.
func (c File) AsReader() Reader { return Reader{Ref: c.Ref} }

// FromPtr and ToPtr make File a type argument of generic types, see [plain.Pointer].
func (File) FromPtr(p plain.Ptr) File { return File{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c File) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var fileWriteMethod = rpc.Method{InterfaceID: FileID, MethodID: 0, Interface: "File", Name: "write", ResultHasNoCaps: true}

// Write calls write and waits for its results.
func (c File) Write(ctx context.Context, text string) error {
	a, err := c.BeginWrite(ctx, text).Wait()
	a.Release()
	return err
}

// WriteAsync calls write and returns at once; calls in flight arrive in the order in which they were made.
func (c File) WriteAsync(ctx context.Context, text string) FileWritePromise {
	return FileWritePromise{c.BeginWrite(ctx, text).Send()}
}

// WriteRaw is WriteAsync with parameters that fill builds in place, in the message that is sent.
func (c File) WriteRaw(ctx context.Context, fill func(FileWriteParamsBuilder)) FileWritePromise {
	call := c.Ref.Begin(ctx, &fileWriteMethod, FileWriteParamsBuilder{}.ObjectSize())
	fill(FileWriteParamsBuilder(call.Params()))
	return FileWritePromise{call.Send()}
}

// BeginWrite starts a call of write, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c File) BeginWrite(ctx context.Context, text string) *rpc.Call {
	call := c.Ref.Begin(ctx, &fileWriteMethod, FileWriteParamsBuilder{}.ObjectSize())
	b := FileWriteParamsBuilder(call.Params())
	if text != "" {
		b.SetText(text)
	}
	return call
}

// Read calls read of [Reader].
func (c File) Read(ctx context.Context) (text string, err error) { return Reader{Ref: c.Ref}.Read(ctx) }

// ReadAsync calls read of [Reader].
func (c File) ReadAsync(ctx context.Context) ReaderReadPromise {
	return Reader{Ref: c.Ref}.ReadAsync(ctx)
}

// BeginRead starts a call of read of [Reader].
func (c File) BeginRead(ctx context.Context) *rpc.Call { return Reader{Ref: c.Ref}.BeginRead(ctx) }

// FileWritePromise is the promise of the results of File.write. Whoever made the call releases it.
type FileWritePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p FileWritePromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// FileServer is what implements File. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type FileServer interface {
	ReaderServer
	Write(ctx context.Context, text string) error
}

// NewFile makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewFile(s FileServer, opts ...rpc.ObjectOption) File {
	return File{rpc.NewObject(fileObject{s}, opts...)}
}

// UnimplementedFile has all methods of FileServer and implements none: embed it to implement only some.
type UnimplementedFile struct{}

// Write returns [rpc.ErrUnimplemented].
func (UnimplementedFile) Write(_ context.Context, _ string) error {
	return rpc.ErrUnimplemented
}

// Read returns [rpc.ErrUnimplemented].
func (UnimplementedFile) Read(_ context.Context) (text string, err error) {
	return text, rpc.ErrUnimplemented
}

// FileMethod is the description of the method with the number, or nil.
func FileMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &fileWriteMethod
	}
	return nil
}

// DispatchFile calls the method of s that c asks for, one of those that File declares itself.
func DispatchFile(ctx context.Context, s FileServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			WriteRaw(context.Context, FileWriteCall) error
		}); ok {
			return s.WriteRaw(ctx, FileWriteCall{c})
		}
		return s.Write(ctx, plain.String(FileWriteParamsReader(c.Params()).Text()))
	}
	return rpc.ErrUnimplemented
}

// fileObject is the rpc.Dispatcher of an implementation.
type fileObject struct{ s FileServer }

func (o fileObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case FileID:
		return FileMethod(method)
	case ReaderID:
		return ReaderMethod(method)
	}
	return nil
}

func (o fileObject) Implements(id uint64) bool {
	return id == FileID || id == ReaderID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [FilesSchema].
func (o fileObject) Schema() (interfaceID uint64, packed string) { return FileID, FilesSchema }

func (o fileObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case ReaderID:
		return DispatchReader(ctx, o.s, c)
	}
	return DispatchFile(ctx, o.s, c)
}

// FileWriteCall is a call of File.write in the zero-copy form. An implementation that has the method
//
//	WriteRaw(context.Context, FileWriteCall) error
//
// is called by it instead of Write. The call is valid until the method returns.
type FileWriteCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c FileWriteCall) Params() FileWriteParamsReader {
	return FileWriteParamsReader(c.ServerCall.Params())
}

// FileWriteParamsReader reads the parameters of File.write in place. It is valid as long as its message is.
type FileWriteParamsReader capnp.Struct

func (r FileWriteParamsReader) Text() string { return capnp.Struct(r).Text(0) }

// FileWriteParamsBuilder fills in the parameters of File.write in place.
type FileWriteParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (FileWriteParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b FileWriteParamsBuilder) SetText(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Directory is a reference to an object with the interface Directory, local or remote, or to the promise of one.
type Directory struct{ rpc.Ref }

// DirectoryID is the id of the interface Directory.
const DirectoryID uint64 = 0xad621cc2c55d019f

// AddRef returns a further reference to what c refers to.
func (c Directory) AddRef() Directory { return Directory{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Directory a type argument of generic types, see [plain.Pointer].
func (Directory) FromPtr(p plain.Ptr) Directory {
	return Directory{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Directory) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var directoryOpenMethod = rpc.Method{InterfaceID: DirectoryID, MethodID: 0, Interface: "Directory", Name: "open"}

// Open calls open and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Directory) Open(ctx context.Context, name string) File {
	return File{Ref: c.BeginOpen(ctx, name).Pipeline(0)}
}

// OpenAsync calls open and returns at once; calls in flight arrive in the order in which they were made.
func (c Directory) OpenAsync(ctx context.Context, name string) DirectoryOpenPromise {
	return DirectoryOpenPromise{c.BeginOpen(ctx, name).Send()}
}

// OpenRaw is OpenAsync with parameters that fill builds in place, in the message that is sent.
func (c Directory) OpenRaw(ctx context.Context, fill func(DirectoryOpenParamsBuilder)) DirectoryOpenPromise {
	call := c.Ref.Begin(ctx, &directoryOpenMethod, DirectoryOpenParamsBuilder{}.ObjectSize())
	fill(DirectoryOpenParamsBuilder(call.Params()))
	return DirectoryOpenPromise{call.Send()}
}

// BeginOpen starts a call of open, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Directory) BeginOpen(ctx context.Context, name string) *rpc.Call {
	call := c.Ref.Begin(ctx, &directoryOpenMethod, DirectoryOpenParamsBuilder{}.ObjectSize())
	b := DirectoryOpenParamsBuilder(call.Params())
	if name != "" {
		b.SetName(name)
	}
	return call
}

// DirectoryOpenPromise is the promise of the results of Directory.open. Whoever made the call releases it.
type DirectoryOpenPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p DirectoryOpenPromise) Wait(ctx context.Context) (file File, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return file, err
	}
	return p.results(r)
}

func (DirectoryOpenPromise) results(s capnp.Struct) (file File, err error) {
	return DirectoryOpenResultsReader(s).File(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p DirectoryOpenPromise) Read(ctx context.Context) (DirectoryOpenResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return DirectoryOpenResultsReader(r), err
}

// File is the capability that will be at file, usable now.
func (p DirectoryOpenPromise) File() File { return File{Ref: p.Answer.Pipeline(0)} }

// DirectoryServer is what implements Directory. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type DirectoryServer interface {
	Open(ctx context.Context, name string) (file File, err error)
}

// NewDirectory makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewDirectory(s DirectoryServer, opts ...rpc.ObjectOption) Directory {
	return Directory{rpc.NewObject(directoryObject{s}, opts...)}
}

// DirectoryFunc makes f an object with the one method of Directory.
func DirectoryFunc(f func(ctx context.Context, name string) (file File, err error), opts ...rpc.ObjectOption) Directory {
	return NewDirectory(directoryFunc(f), opts...)
}

type directoryFunc func(ctx context.Context, name string) (file File, err error)

func (f directoryFunc) Open(ctx context.Context, name string) (file File, err error) {
	return f(ctx, name)
}

// UnimplementedDirectory has all methods of DirectoryServer and implements none: embed it to implement only some.
type UnimplementedDirectory struct{}

// Open returns [rpc.ErrUnimplemented].
func (UnimplementedDirectory) Open(_ context.Context, _ string) (file File, err error) {
	return file, rpc.ErrUnimplemented
}

// DirectoryMethod is the description of the method with the number, or nil.
func DirectoryMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &directoryOpenMethod
	}
	return nil
}

// DispatchDirectory calls the method of s that c asks for, one of those that Directory declares itself.
func DispatchDirectory(ctx context.Context, s DirectoryServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			OpenRaw(context.Context, DirectoryOpenCall) error
		}); ok {
			return s.OpenRaw(ctx, DirectoryOpenCall{c})
		}
		file, err := s.Open(ctx, plain.String(DirectoryOpenParamsReader(c.Params()).Name()))
		if err != nil {
			return err
		}
		b := DirectoryOpenResultsBuilder(c.Results(DirectoryOpenResultsBuilder{}.ObjectSize()))
		b.SetFile(file)
		file.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// directoryObject is the rpc.Dispatcher of an implementation.
type directoryObject struct{ s DirectoryServer }

func (o directoryObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case DirectoryID:
		return DirectoryMethod(method)
	}
	return nil
}

func (o directoryObject) Implements(id uint64) bool {
	return id == DirectoryID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [FilesSchema].
func (o directoryObject) Schema() (interfaceID uint64, packed string) {
	return DirectoryID, FilesSchema
}

func (o directoryObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchDirectory(ctx, o.s, c)
}

// DirectoryOpenCall is a call of Directory.open in the zero-copy form. An implementation that has the method
//
//	OpenRaw(context.Context, DirectoryOpenCall) error
//
// is called by it instead of Open. The call is valid until the method returns.
type DirectoryOpenCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c DirectoryOpenCall) Params() DirectoryOpenParamsReader {
	return DirectoryOpenParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c DirectoryOpenCall) Results() DirectoryOpenResultsBuilder {
	return DirectoryOpenResultsBuilder(c.ServerCall.Results(DirectoryOpenResultsBuilder{}.ObjectSize()))
}

// DirectoryOpenParamsReader reads the parameters of Directory.open in place. It is valid as long as its message is.
type DirectoryOpenParamsReader capnp.Struct

func (r DirectoryOpenParamsReader) Name() string { return capnp.Struct(r).Text(0) }

// DirectoryOpenParamsBuilder fills in the parameters of Directory.open in place.
type DirectoryOpenParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (DirectoryOpenParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b DirectoryOpenParamsBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// DirectoryOpenResultsReader reads the results of Directory.open in place. It is valid as long as its message is.
type DirectoryOpenResultsReader capnp.Struct

// File reads the field file. The reference is the caller's own, to be released.
func (r DirectoryOpenResultsReader) File() File { return File{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// DirectoryOpenResultsBuilder fills in the results of Directory.open in place.
type DirectoryOpenResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (DirectoryOpenResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetFile sets file to a further reference to v.
func (b DirectoryOpenResultsBuilder) SetFile(v File) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// Feed is a reference to an object with the interface Feed, local or remote, or to the promise of one.
type Feed struct{ rpc.Ref }

// FeedID is the id of the interface Feed.
const FeedID uint64 = 0x9f63695e4b3ad4ad

// AddRef returns a further reference to what c refers to.
func (c Feed) AddRef() Feed { return Feed{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Feed a type argument of generic types, see [plain.Pointer].
func (Feed) FromPtr(p plain.Ptr) Feed { return Feed{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Feed) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var feedSubscribeMethod = rpc.Method{InterfaceID: FeedID, MethodID: 0, Interface: "Feed", Name: "subscribe"}

// Subscribe calls subscribe and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Sends what is published from now on, until the subscription is released.
func (c Feed) Subscribe(ctx context.Context, to Subscriber) Subscription {
	return Subscription{Ref: c.BeginSubscribe(ctx, to).Pipeline(0)}
}

// SubscribeAsync calls subscribe and returns at once; calls in flight arrive in the order in which they were made.
func (c Feed) SubscribeAsync(ctx context.Context, to Subscriber) FeedSubscribePromise {
	return FeedSubscribePromise{c.BeginSubscribe(ctx, to).Send()}
}

// SubscribeRaw is SubscribeAsync with parameters that fill builds in place, in the message that is sent.
func (c Feed) SubscribeRaw(ctx context.Context, fill func(FeedSubscribeParamsBuilder)) FeedSubscribePromise {
	call := c.Ref.Begin(ctx, &feedSubscribeMethod, FeedSubscribeParamsBuilder{}.ObjectSize())
	fill(FeedSubscribeParamsBuilder(call.Params()))
	return FeedSubscribePromise{call.Send()}
}

// BeginSubscribe starts a call of subscribe, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Feed) BeginSubscribe(ctx context.Context, to Subscriber) *rpc.Call {
	call := c.Ref.Begin(ctx, &feedSubscribeMethod, FeedSubscribeParamsBuilder{}.ObjectSize())
	b := FeedSubscribeParamsBuilder(call.Params())
	b.SetTo_(to)
	return call
}

// FeedSubscribePromise is the promise of the results of Feed.subscribe. Whoever made the call releases it.
type FeedSubscribePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p FeedSubscribePromise) Wait(ctx context.Context) (subscription Subscription, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return subscription, err
	}
	return p.results(r)
}

func (FeedSubscribePromise) results(s capnp.Struct) (subscription Subscription, err error) {
	return FeedSubscribeResultsReader(s).Subscription(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p FeedSubscribePromise) Read(ctx context.Context) (FeedSubscribeResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return FeedSubscribeResultsReader(r), err
}

// Subscription is the capability that will be at subscription, usable now.
func (p FeedSubscribePromise) Subscription() Subscription {
	return Subscription{Ref: p.Answer.Pipeline(0)}
}

// FeedServer is what implements Feed. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type FeedServer interface {
	// Sends what is published from now on, until the subscription is released.
	Subscribe(ctx context.Context, to Subscriber) (subscription Subscription, err error)
}

// NewFeed makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewFeed(s FeedServer, opts ...rpc.ObjectOption) Feed {
	return Feed{rpc.NewObject(feedObject{s}, opts...)}
}

// FeedFunc makes f an object with the one method of Feed.
func FeedFunc(f func(ctx context.Context, to Subscriber) (subscription Subscription, err error), opts ...rpc.ObjectOption) Feed {
	return NewFeed(feedFunc(f), opts...)
}

type feedFunc func(ctx context.Context, to Subscriber) (subscription Subscription, err error)

func (f feedFunc) Subscribe(ctx context.Context, to Subscriber) (subscription Subscription, err error) {
	return f(ctx, to)
}

// UnimplementedFeed has all methods of FeedServer and implements none: embed it to implement only some.
type UnimplementedFeed struct{}

// Subscribe returns [rpc.ErrUnimplemented].
func (UnimplementedFeed) Subscribe(_ context.Context, to Subscriber) (subscription Subscription, err error) {
	to.Release()
	return subscription, rpc.ErrUnimplemented
}

// FeedMethod is the description of the method with the number, or nil.
func FeedMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &feedSubscribeMethod
	}
	return nil
}

// DispatchFeed calls the method of s that c asks for, one of those that Feed declares itself.
func DispatchFeed(ctx context.Context, s FeedServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			SubscribeRaw(context.Context, FeedSubscribeCall) error
		}); ok {
			return s.SubscribeRaw(ctx, FeedSubscribeCall{c})
		}
		subscription, err := s.Subscribe(ctx, FeedSubscribeParamsReader(c.Params()).To_())
		if err != nil {
			return err
		}
		b := FeedSubscribeResultsBuilder(c.Results(FeedSubscribeResultsBuilder{}.ObjectSize()))
		b.SetSubscription(subscription)
		subscription.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// feedObject is the rpc.Dispatcher of an implementation.
type feedObject struct{ s FeedServer }

func (o feedObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case FeedID:
		return FeedMethod(method)
	}
	return nil
}

func (o feedObject) Implements(id uint64) bool {
	return id == FeedID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [FilesSchema].
func (o feedObject) Schema() (interfaceID uint64, packed string) { return FeedID, FilesSchema }

func (o feedObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchFeed(ctx, o.s, c)
}

// FeedSubscribeCall is a call of Feed.subscribe in the zero-copy form. An implementation that has the method
//
//	SubscribeRaw(context.Context, FeedSubscribeCall) error
//
// is called by it instead of Subscribe. The call is valid until the method returns.
type FeedSubscribeCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c FeedSubscribeCall) Params() FeedSubscribeParamsReader {
	return FeedSubscribeParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c FeedSubscribeCall) Results() FeedSubscribeResultsBuilder {
	return FeedSubscribeResultsBuilder(c.ServerCall.Results(FeedSubscribeResultsBuilder{}.ObjectSize()))
}

// FeedSubscribeParamsReader reads the parameters of Feed.subscribe in place. It is valid as long as its message is.
type FeedSubscribeParamsReader capnp.Struct

// To_ reads the field to. The reference is the caller's own, to be released.
func (r FeedSubscribeParamsReader) To_() Subscriber {
	return Subscriber{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// FeedSubscribeParamsBuilder fills in the parameters of Feed.subscribe in place.
type FeedSubscribeParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (FeedSubscribeParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetTo_ sets to to a further reference to v.
func (b FeedSubscribeParamsBuilder) SetTo_(v Subscriber) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// FeedSubscribeResultsReader reads the results of Feed.subscribe in place. It is valid as long as its message is.
type FeedSubscribeResultsReader capnp.Struct

// Subscription reads the field subscription. The reference is the caller's own, to be released.
func (r FeedSubscribeResultsReader) Subscription() Subscription {
	return Subscription{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// FeedSubscribeResultsBuilder fills in the results of Feed.subscribe in place.
type FeedSubscribeResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (FeedSubscribeResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetSubscription sets subscription to a further reference to v.
func (b FeedSubscribeResultsBuilder) SetSubscription(v Subscription) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// Subscriber is a reference to an object with the interface Subscriber, local or remote, or to the promise of one.
type Subscriber struct{ rpc.Ref }

// SubscriberID is the id of the interface Subscriber.
const SubscriberID uint64 = 0xaeeb1549247b4ca4

// AddRef returns a further reference to what c refers to.
func (c Subscriber) AddRef() Subscriber { return Subscriber{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Subscriber a type argument of generic types, see [plain.Pointer].
func (Subscriber) FromPtr(p plain.Ptr) Subscriber {
	return Subscriber{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Subscriber) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var subscriberNextMethod = rpc.Method{InterfaceID: SubscriberID, MethodID: 0, Interface: "Subscriber", Name: "next", Stream: true, ResultHasNoCaps: true}

// Next calls next and returns when it is a good time for the next call; WaitStream waits for all that is in flight.
func (c Subscriber) Next(ctx context.Context, text string) error {
	return c.BeginNext(ctx, text).Stream()
}

// NextRaw is Next with parameters that fill builds in place, in the message that is sent.
func (c Subscriber) NextRaw(ctx context.Context, fill func(SubscriberNextParamsBuilder)) error {
	call := c.Ref.Begin(ctx, &subscriberNextMethod, SubscriberNextParamsBuilder{}.ObjectSize())
	fill(SubscriberNextParamsBuilder(call.Params()))
	return call.Stream()
}

// BeginNext starts a call of next, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Subscriber) BeginNext(ctx context.Context, text string) *rpc.Call {
	call := c.Ref.Begin(ctx, &subscriberNextMethod, SubscriberNextParamsBuilder{}.ObjectSize())
	b := SubscriberNextParamsBuilder(call.Params())
	if text != "" {
		b.SetText(text)
	}
	return call
}

// SubscriberServer is what implements Subscriber. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type SubscriberServer interface {
	Next(ctx context.Context, text string) error
}

// NewSubscriber makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewSubscriber(s SubscriberServer, opts ...rpc.ObjectOption) Subscriber {
	return Subscriber{rpc.NewObject(subscriberObject{s}, opts...)}
}

// SubscriberFunc makes f an object with the one method of Subscriber.
func SubscriberFunc(f func(ctx context.Context, text string) error, opts ...rpc.ObjectOption) Subscriber {
	return NewSubscriber(subscriberFunc(f), opts...)
}

type subscriberFunc func(ctx context.Context, text string) error

func (f subscriberFunc) Next(ctx context.Context, text string) error { return f(ctx, text) }

// UnimplementedSubscriber has all methods of SubscriberServer and implements none: embed it to implement only some.
type UnimplementedSubscriber struct{}

// Next returns [rpc.ErrUnimplemented].
func (UnimplementedSubscriber) Next(_ context.Context, _ string) error {
	return rpc.ErrUnimplemented
}

// SubscriberMethod is the description of the method with the number, or nil.
func SubscriberMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &subscriberNextMethod
	}
	return nil
}

// DispatchSubscriber calls the method of s that c asks for, one of those that Subscriber declares itself.
func DispatchSubscriber(ctx context.Context, s SubscriberServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			NextRaw(context.Context, SubscriberNextCall) error
		}); ok {
			return s.NextRaw(ctx, SubscriberNextCall{c})
		}
		return s.Next(ctx, plain.String(SubscriberNextParamsReader(c.Params()).Text()))
	}
	return rpc.ErrUnimplemented
}

// subscriberObject is the rpc.Dispatcher of an implementation.
type subscriberObject struct{ s SubscriberServer }

func (o subscriberObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case SubscriberID:
		return SubscriberMethod(method)
	}
	return nil
}

func (o subscriberObject) Implements(id uint64) bool {
	return id == SubscriberID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [FilesSchema].
func (o subscriberObject) Schema() (interfaceID uint64, packed string) {
	return SubscriberID, FilesSchema
}

func (o subscriberObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchSubscriber(ctx, o.s, c)
}

// SubscriberNextCall is a call of Subscriber.next in the zero-copy form. An implementation that has the method
//
//	NextRaw(context.Context, SubscriberNextCall) error
//
// is called by it instead of Next. The call is valid until the method returns.
type SubscriberNextCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c SubscriberNextCall) Params() SubscriberNextParamsReader {
	return SubscriberNextParamsReader(c.ServerCall.Params())
}

// SubscriberNextParamsReader reads the parameters of Subscriber.next in place. It is valid as long as its message is.
type SubscriberNextParamsReader capnp.Struct

func (r SubscriberNextParamsReader) Text() string { return capnp.Struct(r).Text(0) }

// SubscriberNextParamsBuilder fills in the parameters of Subscriber.next in place.
type SubscriberNextParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (SubscriberNextParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b SubscriberNextParamsBuilder) SetText(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Subscription is a reference to an object with the interface Subscription, local or remote, or to the promise of one.
type Subscription struct{ rpc.Ref }

// SubscriptionID is the id of the interface Subscription.
const SubscriptionID uint64 = 0x9eb535428bf3f382

// AddRef returns a further reference to what c refers to.
func (c Subscription) AddRef() Subscription { return Subscription{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Subscription a type argument of generic types, see [plain.Pointer].
func (Subscription) FromPtr(p plain.Ptr) Subscription {
	return Subscription{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Subscription) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

// SubscriptionServer is what implements Subscription. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type SubscriptionServer interface {
}

// NewSubscription makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewSubscription(s SubscriptionServer, opts ...rpc.ObjectOption) Subscription {
	return Subscription{rpc.NewObject(subscriptionObject{s}, opts...)}
}

// UnimplementedSubscription has all methods of SubscriptionServer and implements none: embed it to implement only some.
type UnimplementedSubscription struct{}

// SubscriptionMethod is the description of the method with the number, or nil.
func SubscriptionMethod(method uint16) *rpc.Method {
	return nil
}

// DispatchSubscription calls the method of s that c asks for, one of those that Subscription declares itself.
func DispatchSubscription(context.Context, SubscriptionServer, *rpc.ServerCall) error {
	return rpc.ErrUnimplemented
}

// subscriptionObject is the rpc.Dispatcher of an implementation.
type subscriptionObject struct{ s SubscriptionServer }

func (o subscriptionObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case SubscriptionID:
		return SubscriptionMethod(method)
	}
	return nil
}

func (o subscriptionObject) Implements(id uint64) bool {
	return id == SubscriptionID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [FilesSchema].
func (o subscriptionObject) Schema() (interfaceID uint64, packed string) {
	return SubscriptionID, FilesSchema
}

func (o subscriptionObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchSubscription(ctx, o.s, c)
}

// FilesSchema is the compiled schema of files.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const FilesSchema = "" +
	"\x11\x03\x1f\x11\xc8\xe7\x01h@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d7Q\x04\x01\x02\xff\x87\x96\xe1\xd3\xf0\xa5\xb2\xc4\x00\x11\x05b\x00" +
	"\x00\xfffiles.ca\x00\apnp\x00\x00Q\b\x01\x02\xff\xad\xd4:K^ic\x9f\x00\x00\x00\x11\r\x0f\xff\x87\x96\xe1" +
	"\xd3\xf0\xa5\xb2\xc4\x00\x13\n\x03\x03\x00\x00A\x04\x011\x01R\x02\xffSends wh\bat is publi" +
	"shed from now on, until the subscription" +
	" is released.\x01\n1\x017\x06QH\x05\x06\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x01\a\x00\x02\x11\x02\x02" +
	"\x11\x1a\x02\x00\x03\xff\x10\xc6\x1d_7\xb2ώ\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x11J\x02\x00\x04\xffn\xb1\xc0w3\x9a_\x99\x00\x11" +
	"\r\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x04\a\x00\x00\x11r\x02\x11\x9a\x02\x00\x03\xff\x82\xf3\xf3\x8bB5\xb5\x9e\x00\x11\f\x03\xff\x87\x96" +
	"\xe1\xd3\xf0\xa5\xb2\xc4\x00\x00\x01\x11\xaa\x02\x11\xd2\x02\x00\x00\x11\xe2\x02\x11\xf2\x02\x00\x00\xff\xad\xd4:K^ic\x9f\x00\x11\f\x03\xff\x87" +
	"\x96\xe1\xd3\xf0\xa5\xb2\xc4\x00\x00\x01\x13\x02\x01\x02\x13\"\x01\x02\x00\x00\x132\x01\x02\x13\x9a\x01\x02\x00\x00\xffQ~\x901\xb6\xdd\xe7\xa0\x00" +
	"\x11\x17\x01\x00\x00\x05\x01\a\x00\x00\x13\xaa\x01\x02\x00\x01\x13\xda\x01\x02\x00\x01\xff\xbeWܸV'\x1d\xa8\x00\x11\x11\x01\x00\x00\x05\x01\a" +
	"\x00\x00\x13b\x02\x02\x00\x01\x13\x92\x02\x02\x00\x01\xff\x9f\x01]\xc5\xc2\x1cb\xad\x00\x11\f\x03\xff\x87\x96\xe1\xd3\xf0\xa5\xb2\xc4\x00\x00\x01\x13" +
	"\"\x03\x02\x13B\x03\x02\x00\x00\x13R\x03\x02\x13\xb2\x03\x02\x00\x00\xff\xa4L{$I\x15\xeb\xae\x00\x11\f\x03\xff\x87\x96\xe1\xd3\xf0\xa5\xb2" +
	"\xc4\x00\x00\x01\x13\xc2\x03\x02\x13\xe2\x03\x02\x00\x00\x13\xf2\x03\x02\x13R\x04\x02\x00\x00\xff*o\x1cT\x13*\xf8\xba\x00\x11\x13\x01\x00\x00\x04" +
	"\a\x00\x00\x13b\x04\x02\x00\x04\xff>G\x95_\x82\xf1\n\xc0\x00\x11\f\x03\xff\x87\x96\xe1\xd3\xf0\xa5\xb2\xc4\x00\x00\x01\x13\x8a\x04\x02\x13\xaa" +
	"\x04\x02\x00\x00\x13\xba\x04\x02\x13\x1a\x05\x02\x00\x00\xff}y\xf9\xed\xb0\xab\n\xc2\x00\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x13:\x05\x02\x00\x01" +
	"\x13j\x05\x02\x00\x01\xff\x87\x96\xe1\xd3\xf0\xa5\xb2\xc4\x00\x01\x06\x00\x02\x13\xf2\x05\x02\x13\n\x06\x02\x00\x03\xff\xf1o[\xce #\xd9\xc9\x00" +
	"\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x13\xc2\x06\x02\x00\x01\x13\xea\x06\x02\x00\x01\xff\xc6\xe7dt\xef ~\xcc\x00\x11\f\x03\xff\x87\x96\xe1\xd3" +
	"\xf0\xa5\xb2\xc4\x00\x00\x01\x11J\x03\x11j\x03\x00\x00\x11z\x03\x11\xda\x03\x00\x00\xffE2\xe4\r\x19\xe1\xa1\xce\x00\x11\x13\x01\x00\x00\x05\x01" +
	"\a\x00\x00\x11\xea\x03\x00\x01\x13\x12\x01\x03\x00\x01\xff.\x92\xd3\xeb/\x84E\xd2\x00\x11\x16\x01\x00\x00\x05\x01\a\x00\x00\x13\x9a\x01\x03\x00\x01" +
	"\x13\xca\x01\x03\x00\x01\xff[\x959jh\x86\xa5\xe9\x00\x11\x16\x01\x00\x00\x05\x01\a\x00\x00\x13R\x02\x03\x00\x01\x13\x82\x02\x03\x00\x01\x11\x01" +
	"j\xffstream.c\x00\x0fapnp\x11\x01\x17Q\x04\x01\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\x01j\xffStr" +
	"eamRe\x00\x0fsult\x11\x01\xfa\xfffiles.ca\x02pnp:File.write$R" +
	"?esults\x11\x01\xd2\xffstream.c\x02apnp:StreamResul\x01t\x11\x01" +
	"\aP\x01\x01\x11\x01\xca\xfffiles.ca\x02pnp:Subscription\x00\x00\x11\x01\aP\x01" +
	"\x01\x11\x01\aP\x03\x05\x11\x01\aP\x01\x01\x11\x01\x8a\xfffiles.ca\x01pnp:Feed\x00\x00\x11\x01\aP" +
	"\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff}y\xf9\xed\xb0\xab\n\xc2\x01\xbeWܸV'\x1d\xa8\x11\x11R\x00\x02\x11\t\a\xffsu" +
	"bscrib\x00\x01e@\x01\x11\x01\aP\x01\x011\x01\x1a\x01\xfffiles.ca\x03pnp:Subsc" +
	"riber.next$Para\x03ms\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01" +
	"Q\x14\x02\x01\x0ftext\x01\f\x00\x02\x01\f\x00\x011\x01\x1a\x01\xfffiles.ca\x03pnp:Feed." +
	"subscribe$Resul\x03ts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rj\x00\x00Q\f\x03\x01" +
	"Q\x18\x02\x01\xffsubscrip\x00\x0ftion\x01\x11\xff\x82\xf3\xf3\x8bB5\xb5\x9e\x00\x00\x01\x01\x11\x00\x01\x11\x01\xb2" +
	"\xfffiles.ca\x01pnp:Dire\x1fctory\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff" +
	".\x92\xd3\xeb/\x84E\xd2\x01[\x959jh\x86\xa5\xe9\x11\x11*\x00\x02\x11\x05\a\x0fopen@\x01\x11\x01\aP\x01\x01\x11\x01" +
	"\xba\xfffiles.ca\x01pnp:Subs?criber\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00" +
	"\x00\xffQ~\x901\xb6\xdd\xe7\xa0\x01n\xb1\xc0w3\x9a_\x99\x11\x11*\x00\x02\x11\x05\a\x0fnext@\x01\x11\x01\aP\x01\x01" +
	"\x11\x01\xfa\xfffiles.ca\x02pnp:Reader.read$?Params\x11\x01\x8a\xff" +
	"files.ca\x01pnp:File\x00\x00\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff\xf1o[\xce " +
	"#\xd9\xc9\x01\x10\xc6\x1d_7\xb2ώ\x11\x112\x00\x02\x11\x05\a\x1fwrite@\x01\x11\x01\x17Q\x04\x01\x01\xff\xc6\xe7dt" +
	"\xef ~\xcc\x00\x00\x001\x01\x12\x01\xfffiles.ca\x03pnp:Feed.subscribe$" +
	"Param\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x1a\x00\x00Q\b\x03\x01Q\x14\x02\x01\x03to\x01\x11\xff\xa4" +
	"L{$I\x15\xeb\xae\x00\x00\x01\x01\x11\x00\x01\x11\x01b\xfffiles.ca\x00\apnp\x11\x01gQ\x18\x01\x01\xff\xc6" +
	"\xe7dt\xef ~\xcc\x00\x11):\xff>G\x95_\x82\xf1\n\xc0\x00\x11%*\xff\x9f\x01]\xc5\xc2\x1cb\xad\x00\x11!R\xff\xad\xd4" +
	":K^ic\x9f\x00\x11!*\xff\xa4L{$I\x15\xeb\xae\x00\x11\x1dZ\xff\x82\xf3\xf3\x8bB5\xb5\x9e\x00\x11\x1dj?Rea" +
	"der\x0fFile\xffDirector\x00\x01y\x0fFeed\xffSubscrib\x00\x03er\xffS" +
	"ubscrip\x00\x0ftion\x11\x01\xf2\xfffiles.ca\x02pnp:File.write" +
	"$P\x1farams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00\x11\x02\x03\x11*\x03\x0ftextP\x03\x01" +
	"\x01\f\x00\x02P\x02\x01\x01\f\x00\x01\x11\x01\x9a\xfffiles.ca\x01pnp:Read\x03er\x11\x01\aP\x01" +
	"\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff*o\x1cT\x13*\xf8\xba\x01E2\xe4\r\x19\xe1\xa1\xce\x11\x11*\x00\x02\x11\x05\a\x0frea" +
	"d@\x01\x11\x01\aP\x01\x011\x01\x02\x01\xfffiles.ca\x03pnp:Reader.read$R" +
	"esults\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0ftext\x01\f" +
	"\x00\x02\x01\f\x00\x011\x01\x12\x01\xfffiles.ca\x03pnp:Directory.open$P" +
	"aram\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fname\x01\f\x00" +
	"\x02\x01\f\x00\x011\x01\x1a\x01\xfffiles.ca\x03pnp:Directory.open$Re" +
	"sul\x03ts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0ffile\x01\x11\xff" +
	">G\x95_\x82\xf1\n\xc0\x00\x00\x01\x01\x11\x00\x011\x01r\x01\xffWhat the\x04 capability" +
	" patterns are shown w\x1fith.\n"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
