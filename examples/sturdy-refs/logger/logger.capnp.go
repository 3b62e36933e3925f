// Code generated from logger.capnp by marque. DO NOT EDIT.

package logger

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Logger is a reference to an object with the interface Logger, local or remote, or to the promise of one.
type Logger struct{ rpc.Ref }

// LoggerID is the id of the interface Logger.
const LoggerID uint64 = 0xbeacebd78653e9af

// AddRef returns a further reference to what c refers to.
func (c Logger) AddRef() Logger { return Logger{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Logger a type argument of generic types, see [plain.Pointer].
func (Logger) FromPtr(p plain.Ptr) Logger {
	return Logger{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Logger) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var loggerLogMethod = rpc.Method{InterfaceID: LoggerID, MethodID: 0, Interface: "Logger", Name: "log", ResultHasNoCaps: true}

var loggerSubMethod = rpc.Method{InterfaceID: LoggerID, MethodID: 1, Interface: "Logger", Name: "sub"}

// Log calls log and waits for its results.
func (c Logger) Log(ctx context.Context, msg string) error {
	a, err := c.BeginLog(ctx, msg).Wait()
	a.Release()
	return err
}

// LogAsync calls log and returns at once; calls in flight arrive in the order in which they were made.
func (c Logger) LogAsync(ctx context.Context, msg string) LoggerLogPromise {
	return LoggerLogPromise{c.BeginLog(ctx, msg).Send()}
}

// LogRaw is LogAsync with parameters that fill builds in place, in the message that is sent.
func (c Logger) LogRaw(ctx context.Context, fill func(LoggerLogParamsBuilder)) LoggerLogPromise {
	call := c.Ref.Begin(ctx, &loggerLogMethod, LoggerLogParamsBuilder{}.ObjectSize())
	fill(LoggerLogParamsBuilder(call.Params()))
	return LoggerLogPromise{call.Send()}
}

// BeginLog starts a call of log, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Logger) BeginLog(ctx context.Context, msg string) *rpc.Call {
	call := c.Ref.Begin(ctx, &loggerLogMethod, LoggerLogParamsBuilder{}.ObjectSize())
	b := LoggerLogParamsBuilder(call.Params())
	if msg != "" {
		b.SetMsg(msg)
	}
	return call
}

// Sub calls sub and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Returns a logger that puts label before its messages.
func (c Logger) Sub(ctx context.Context, label string) Logger {
	return Logger{Ref: c.BeginSub(ctx, label).Pipeline(0)}
}

// SubAsync calls sub and returns at once; calls in flight arrive in the order in which they were made.
func (c Logger) SubAsync(ctx context.Context, label string) LoggerSubPromise {
	return LoggerSubPromise{c.BeginSub(ctx, label).Send()}
}

// SubRaw is SubAsync with parameters that fill builds in place, in the message that is sent.
func (c Logger) SubRaw(ctx context.Context, fill func(LoggerSubParamsBuilder)) LoggerSubPromise {
	call := c.Ref.Begin(ctx, &loggerSubMethod, LoggerSubParamsBuilder{}.ObjectSize())
	fill(LoggerSubParamsBuilder(call.Params()))
	return LoggerSubPromise{call.Send()}
}

// BeginSub starts a call of sub, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Logger) BeginSub(ctx context.Context, label string) *rpc.Call {
	call := c.Ref.Begin(ctx, &loggerSubMethod, LoggerSubParamsBuilder{}.ObjectSize())
	b := LoggerSubParamsBuilder(call.Params())
	if label != "" {
		b.SetLabel(label)
	}
	return call
}

// LoggerLogPromise is the promise of the results of Logger.log. Whoever made the call releases it.
type LoggerLogPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p LoggerLogPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// LoggerSubPromise is the promise of the results of Logger.sub. Whoever made the call releases it.
type LoggerSubPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p LoggerSubPromise) Wait(ctx context.Context) (logger Logger, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return logger, err
	}
	return p.results(r)
}

func (LoggerSubPromise) results(s capnp.Struct) (logger Logger, err error) {
	return LoggerSubResultsReader(s).Logger(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p LoggerSubPromise) Read(ctx context.Context) (LoggerSubResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return LoggerSubResultsReader(r), err
}

// Logger is the capability that will be at logger, usable now.
func (p LoggerSubPromise) Logger() Logger { return Logger{Ref: p.Answer.Pipeline(0)} }

// LoggerServer is what implements Logger. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type LoggerServer interface {
	Log(ctx context.Context, msg string) error
	// Returns a logger that puts label before its messages.
	Sub(ctx context.Context, label string) (logger Logger, err error)
}

// NewLogger makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewLogger(s LoggerServer, opts ...rpc.ObjectOption) Logger {
	return Logger{rpc.NewObject(loggerObject{s}, opts...)}
}

// UnimplementedLogger has all methods of LoggerServer and implements none: embed it to implement only some.
type UnimplementedLogger struct{}

// Log returns [rpc.ErrUnimplemented].
func (UnimplementedLogger) Log(_ context.Context, _ string) error {
	return rpc.ErrUnimplemented
}

// Sub returns [rpc.ErrUnimplemented].
func (UnimplementedLogger) Sub(_ context.Context, _ string) (logger Logger, err error) {
	return logger, rpc.ErrUnimplemented
}

// LoggerMethod is the description of the method with the number, or nil.
func LoggerMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &loggerLogMethod
	case 1:
		return &loggerSubMethod
	}
	return nil
}

// DispatchLogger calls the method of s that c asks for, one of those that Logger declares itself.
func DispatchLogger(ctx context.Context, s LoggerServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			LogRaw(context.Context, LoggerLogCall) error
		}); ok {
			return s.LogRaw(ctx, LoggerLogCall{c})
		}
		return s.Log(ctx, plain.String(LoggerLogParamsReader(c.Params()).Msg()))
	case 1:
		if s, ok := s.(interface {
			SubRaw(context.Context, LoggerSubCall) error
		}); ok {
			return s.SubRaw(ctx, LoggerSubCall{c})
		}
		logger, err := s.Sub(ctx, plain.String(LoggerSubParamsReader(c.Params()).Label()))
		if err != nil {
			return err
		}
		b := LoggerSubResultsBuilder(c.Results(LoggerSubResultsBuilder{}.ObjectSize()))
		b.SetLogger(logger)
		logger.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// loggerObject is the rpc.Dispatcher of an implementation.
type loggerObject struct{ s LoggerServer }

func (o loggerObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case LoggerID:
		return LoggerMethod(method)
	}
	return nil
}

func (o loggerObject) Implements(id uint64) bool {
	return id == LoggerID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [LoggerSchema].
func (o loggerObject) Schema() (interfaceID uint64, packed string) { return LoggerID, LoggerSchema }

func (o loggerObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchLogger(ctx, o.s, c)
}

// LoggerLogCall is a call of Logger.log in the zero-copy form. An implementation that has the method
//
//	LogRaw(context.Context, LoggerLogCall) error
//
// is called by it instead of Log. The call is valid until the method returns.
type LoggerLogCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c LoggerLogCall) Params() LoggerLogParamsReader {
	return LoggerLogParamsReader(c.ServerCall.Params())
}

// LoggerSubCall is a call of Logger.sub in the zero-copy form. An implementation that has the method
//
//	SubRaw(context.Context, LoggerSubCall) error
//
// is called by it instead of Sub. The call is valid until the method returns.
type LoggerSubCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c LoggerSubCall) Params() LoggerSubParamsReader {
	return LoggerSubParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c LoggerSubCall) Results() LoggerSubResultsBuilder {
	return LoggerSubResultsBuilder(c.ServerCall.Results(LoggerSubResultsBuilder{}.ObjectSize()))
}

// LoggerLogParamsReader reads the parameters of Logger.log in place. It is valid as long as its message is.
type LoggerLogParamsReader capnp.Struct

func (r LoggerLogParamsReader) Msg() string { return capnp.Struct(r).Text(0) }

// LoggerLogParamsBuilder fills in the parameters of Logger.log in place.
type LoggerLogParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (LoggerLogParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b LoggerLogParamsBuilder) SetMsg(v string) { capnp.StructBuilder(b).SetText(0, v) }

// LoggerSubParamsReader reads the parameters of Logger.sub in place. It is valid as long as its message is.
type LoggerSubParamsReader capnp.Struct

func (r LoggerSubParamsReader) Label() string { return capnp.Struct(r).Text(0) }

// LoggerSubParamsBuilder fills in the parameters of Logger.sub in place.
type LoggerSubParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (LoggerSubParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b LoggerSubParamsBuilder) SetLabel(v string) { capnp.StructBuilder(b).SetText(0, v) }

// LoggerSubResultsReader reads the results of Logger.sub in place. It is valid as long as its message is.
type LoggerSubResultsReader capnp.Struct

// Logger reads the field logger. The reference is the caller's own, to be released.
func (r LoggerSubResultsReader) Logger() Logger { return Logger{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// LoggerSubResultsBuilder fills in the results of Logger.sub in place.
type LoggerSubResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (LoggerSubResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetLogger sets logger to a further reference to v.
func (b LoggerSubResultsBuilder) SetLogger(v Logger) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// LoggerSchema is the compiled schema of logger.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const LoggerSchema = "" +
	"\x11\x03\x1a\x11D\\\x01\x11@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d\x1fQ\x04\x01\x02\xffn\xbe\x013\xa5\x98\xb1\x9a\x00\x11\x05j\x00" +
	"\x00\xfflogger.c\x00\x0fapnp\x00\x00Q\x04\x01\x02\xff\xaf\xe9S\x86\xd7묾\x00\x00\x00\x11\x01\x17A\b\x01" +
	"\x00\x001\x01\xba\x01\xffReturns \x05a logger that puts label" +
	" before its mess?ages.\n1\x01\x17\x02Q\x18\x05\x06\xff.^\x93vu\xcf`\x95" +
	"\x00\x11\x14\x01\x00\x00\x04\a\x00\x00\x11\x02\x02\x00\x04\xffn\xbe\x013\xa5\x98\xb1\x9a\x00\x01\a\x00\x02\x11*\x02\x11B\x02\x00\x03\xff\xaf\xe9" +
	"S\x86\xd7묾\x00\x11\r\x03\xffn\xbe\x013\xa5\x98\xb1\x9a\x00\x00\x01\x11j\x02\x11\x8a\x02\x00\x00\x11\x9a\x02\x13J\x01\x02\x00\x00\xff" +
	"\x98ur+\x88\x9e\xb3\xc0\x00\x11\x14\x01\x00\x00\x05\x01\a\x00\x00\x13Z\x01\x02\x00\x01\x13\x82\x01\x02\x00\x01߰\x9a{\xc1@R\xd5\x11" +
	"\x14\x01\x00\x00\x05\x01\a\x00\x00\x13\n\x02\x02\x00\x01\x132\x02\x02\x00\x01\xffZes2&!\xab\xfe\x00\x11\x14\x01\x00\x00\x05\x01\a\x00" +
	"\x00\x13\xba\x02\x02\x00\x01\x11\x02\x03\x00\x011\x01\x02\x01\xfflogger.c\x03apnp:Logger.lo" +
	"g$Results\x00\x11\x01j\xfflogger.c\x00\x0fapnp\x11\x01\x17Q\x04\x01\x01\xff\xaf\xe9S\x86" +
	"\xd7묾\x00\x11\x01:?Logger\x11\x01\xa2\xfflogger.c\x01apnp:Log\ager" +
	"\x11\x01\aP\x01\x01\x11\x01\x87Q\b\x03\x05\x00\x00߰\x9a{\xc1@R\xd5\xff.^\x93vu\xcf`\x95\x00\x111\"\x00\x02\x11%" +
	"\a\x01\x01\xffZes2&!\xab\xfe\x01\x98ur+\x88\x9e\xb3\xc0\x11\x19\"\x00\x02\x11\r\a\alog@\x01\asub@" +
	"\x01\x11\x01\aP\x01\x011\x01\x02\x01\xfflogger.c\x03apnp:Logger.sub$Res" +
	"ults\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?logger\x01\x11" +
	"\xff\xaf\xe9S\x86\xd7묾\x00\x00\x01\x01\x11\x00\x01\x11\x01\xfa\xfflogger.c\x02apnp:Logger" +
	".log$?Params\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\am" +
	"sg\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xfa\xfflogger.c\x02apnp:Logger.sub$?" +
	"Params\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1flabel\x01\f" +
	"\x00\x02\x01\f\x00\x01"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
