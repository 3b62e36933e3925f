package captp

import (
	"errors"
	"fmt"
)

// Rule names a rule of the protocol that a peer can break. Its text is the reason that the peer is told.
type Rule string

// The rules, by the offence.
const (
	RuleMalformed         Rule = "malformed message"
	RuleIDInUse           Rule = "question id already in use"
	RuleIDReserved        Rule = "question id reserved for the answering side"
	RuleNoSuchExport      Rule = "no such export"
	RuleUnknownVariant    Rule = "unknown variant"
	RuleNoSuchQuestion    Rule = "no such question"
	RuleReturnedTwice     Rule = "question already returned"
	RuleExpectedElsewhere Rule = "results expected elsewhere"
	RuleExpectedHere      Rule = "results expected here"
	RuleNeverFinished     Rule = "canceled but never finished"
	RuleTakeNoAnswer      Rule = "no such answer"
	RuleTakeNotKept       Rule = "answer was not kept for taking"
	RuleTakenTwice        Rule = "answer already taken"
	RuleThirdPartyReturn  Rule = "third-party return not allowed"
	RuleNotAPromise       Rule = "import is not an unresolved promise"
	RuleResolvedPromise   Rule = "promise described again after it was resolved"
	RuleResolveToNothing  Rule = "resolve without capability"
	RuleResolveToItself   Rule = "promise resolved to itself"
	RuleUnderflow         Rule = "reference count underflow"
	RuleEmptyRelease      Rule = "empty release"
	RuleNoSuchTarget      Rule = "no such target"
	RuleNotResolved       Rule = "target not resolved"
	RuleNotBack           Rule = "target does not lead back"
	RuleNoSuchEmbargo     Rule = "no such embargo"
	RuleNotImplemented    Rule = "peer does not implement what it must"
	RuleTooMany           Rule = "too many"
)

// ProtocolError is a rule broken by a peer. It ends the connection on which it happened.
type ProtocolError struct {
	Rule   Rule
	Msg    Kind   // the message that broke it
	ID     uint32 // the question, export or embargo that the message names
	Detail string // what exactly, for RuleTooMany, RuleUnknownVariant and RuleMalformed
}

// Error gives the reason as the peer is told: "return 17: no such question".
func (e *ProtocolError) Error() string {
	s := fmt.Sprintf("%v %d: %s", e.Msg, e.ID, e.Rule)
	if e.Detail != "" {
		s += " " + e.Detail
	}
	return s
}

func (e *ProtocolError) exception() *Exception {
	t := Failed
	if e.Rule == RuleTooMany {
		t = Overloaded
	}
	return &Exception{Type: t, Reason: e.Error()}
}

var kindNames = [...]string{"unimplemented", "abort", "call", "return", "finish", "resolve", "release", "obsoleteSave",
	"bootstrap", "obsoleteDelete", "provide", "accept", "join", "disembargo", "thirdPartyAnswer"}

// String returns the name that the message has in rpc.capnp.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

var typeNames = [...]string{"failed", "overloaded", "disconnected", "unimplemented"}

// String returns the type's name in rpc.capnp; unknown types read as failed, as the protocol asks.
func (t ExceptionType) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return typeNames[Failed]
}

// Misuse of the machine by its driver.
var (
	ErrNotPromise = errors.New("captp: not an unresolved promise of this application")
	ErrNotRunning = errors.New("captp: call is not running")
)

// Outcomes that the machine itself gives to calls.
var (
	excNull     = &Exception{Type: Failed, Reason: "called a null capability"}
	excNoCap    = &Exception{Type: Failed, Reason: "pipelined on something that returned no capability there or was closed"}
	excCycle    = &Exception{Type: Failed, Reason: "promise resolved to itself"}
	excCanceled = &Exception{Type: Failed, Reason: "call canceled by the callee's vat"}
	excOverload = &Exception{Type: Overloaded, Reason: "too many calls on this connection"}
	excQuestion = &Exception{Type: Overloaded, Reason: "too many calls to this peer"}
	excOutlived = &Exception{Type: Overloaded, Reason: "too many references of this peer are kept"}
	excImports  = &Exception{Type: Overloaded, Reason: "too many capabilities imported from this peer"}
	excExports  = &Exception{Type: Overloaded, Reason: "too many capabilities exported to this peer"}
	excEmbargo  = &Exception{Type: Overloaded, Reason: "too many promises wait for this peer"}
	excWaits    = &Exception{Type: Overloaded, Reason: "too many calls wait for each other"}
	excUnimpl   = &Exception{Type: Unimplemented, Reason: "peer does not implement this message"}
	excNullCap  = &Exception{Type: Failed, Reason: "promise resolved to a null capability"}
	excUnknown  = &Exception{Type: Failed, Reason: "peer returned an exception without saying which"}
)

// CalledNull reports whether e is the machine's for a call of the null capability.
func (e *Exception) CalledNull() bool { return e == excNull }

// size is about how many bytes e takes.
func (e *Exception) size() int {
	n := len(e.Reason) + len(e.Trace)
	for i := range e.Details {
		n += 16 + len(e.Details[i].Data)
	}
	return n
}
