package captp

// Identifiers. Each names an entry of one table of one connection and means nothing elsewhere.
type (
	// QuestionID names a call from the side that asked; the answering side keeps the same number as its answer.
	QuestionID uint32
	// ExportID names a capability from the side that hosts it.
	ExportID uint32
	// ImportID is the peer's ExportID as we use it.
	ImportID uint32
	// EmbargoID names a loopback embargo from the side that waits for it.
	EmbargoID uint32
)

// Kind says which RPC message a Msg is. The values are those of the Message union in rpc.capnp.
type Kind uint8

// The messages of rpc.capnp, with their union values.
const (
	KindUnimplemented    Kind = 0
	KindAbort            Kind = 1
	KindCall             Kind = 2
	KindReturn           Kind = 3
	KindFinish           Kind = 4
	KindResolve          Kind = 5
	KindRelease          Kind = 6
	KindObsoleteSave     Kind = 7
	KindBootstrap        Kind = 8
	KindObsoleteDelete   Kind = 9
	KindProvide          Kind = 10
	KindAccept           Kind = 11
	KindJoin             Kind = 12
	KindDisembargo       Kind = 13
	KindThirdPartyAnswer Kind = 14
	// KindUnknown is a message whose union value this vat does not know; Msg.Raw holds it.
	KindUnknown Kind = 255
)

// Msg is one decoded RPC message: a flat union in which Kind says which fields count. Fields that a kind does not use are
// zero. The comment of each field lists the kinds that use it.
//
// A Msg in a Send effect belongs to the driver, which may give it back with Vat.Recycle when it has been encoded. A Msg given
// to Vat.Receive is only borrowed for that call: the machine copies the slices it keeps, and retains Content.
type Msg struct {
	Kind   Kind
	SendTo SendTo     // Call: where the results go
	Return ReturnKind // Return: the variant
	Target Target     // Call, Disembargo, Provide, Join

	// Question is the id of the question: Call, Bootstrap, Finish, Provide, Accept, Join (questionId), Return and
	// ThirdPartyAnswer (answerId).
	Question QuestionID
	// Other is the id in Return.takeFromOtherQuestion.
	Other QuestionID
	// Export is Resolve.promiseId (an export of the sender) and Release.id (an export of the receiver).
	Export ExportID
	// Count is Release.referenceCount.
	Count uint32

	Interface uint64 // Call
	Method    uint16 // Call

	ReleaseParamCaps  bool // Return: releaseParamCaps. The wire default is true: the codec writes and reads what is here
	NoFinishNeeded    bool // Return
	ReleaseResultCaps bool // Finish: releaseResultCaps
	// EarlyCancel is Finish.requireEarlyCancellationWorkaround; absent on the wire means true.
	EarlyCancel         bool
	AllowThirdPartyTail bool // Call: allowThirdPartyTailCall
	NoPipelining        bool // Call: noPromisePipelining
	OnlyPipeline        bool // Call: onlyPromisePipeline

	Payload   Wired      // Call (params), Return (results)
	Exception *Exception // Abort; Return of kind ReturnException; Resolve to an exception (then Cap is unused)
	Cap       Descriptor // Resolve: what the promise became, when Exception is nil

	Disembargo  DisembargoKind // Disembargo: the context
	Embargo     EmbargoID      // Disembargo: senderLoopback, receiverLoopback
	EmbargoData []byte         // Disembargo accept, Accept: the third-party embargo id

	// ObjectID is Bootstrap.deprecatedObjectId: nil when the pointer is null. ObjectIDBad says that the pointer was there
	// but could not be understood.
	ObjectID    []byte
	ObjectIDBad bool

	// ThirdParty is the network-specific pointer of Provide (recipient), Accept (provision), Join (keyPart),
	// ThirdPartyAnswer (completion), Call with SendToThirdParty and Return of kind ReturnAwaitFromThirdParty.
	// The machine never looks into it.
	ThirdParty any

	// Raw is the received message in the form in which the driver can send it back inside Unimplemented, verbatim. A decoder sets
	// it on messages that the machine may have to echo (unknown kinds and variants, obsolete messages, level 3 and 4) or on all.
	// In a Send of KindUnimplemented it is the echoed message, and Inner is nil.
	Raw any
	// Inner is the message that a received Unimplemented echoes; nil if it could not be decoded.
	Inner *Msg

	// BadVariant is set by a decoder that met an unknown member of a nested union: the union's name, such as "MessageTarget".
	// The machine then takes the action that the protocol asks for and reads no other field but Kind, Question and Raw.
	BadVariant string

	// Link is for the driver, to keep the messages in a list that it gives back with Vat.Recycle.
	Link *Msg
}

// SendTo says where the results of a Call go (Call.sendResultsTo).
type SendTo uint8

// The members of Call.sendResultsTo, with their union values.
const (
	SendToCaller     SendTo = 0
	SendToYourself   SendTo = 1
	SendToThirdParty SendTo = 2
)

// ReturnKind is the variant of a Return.
type ReturnKind uint8

// The variants of Return, with their union values.
const (
	ReturnResults             ReturnKind = 0
	ReturnException           ReturnKind = 1
	ReturnCanceled            ReturnKind = 2
	ReturnSentElsewhere       ReturnKind = 3
	ReturnTakeFromOther       ReturnKind = 4
	ReturnAwaitFromThirdParty ReturnKind = 5
)

// DisembargoKind is the context of a Disembargo.
type DisembargoKind uint8

// The members of Disembargo.context, with their union values.
const (
	DisembargoSenderLoopback   DisembargoKind = 0
	DisembargoReceiverLoopback DisembargoKind = 1
	DisembargoAccept           DisembargoKind = 2
)

// TargetKind is the variant of a Target.
type TargetKind uint8

// The members of MessageTarget, with their union values.
const (
	TargetImport TargetKind = 0
	TargetAnswer TargetKind = 1
)

// Target is a MessageTarget: a capability that the receiver hosts, or a path into the result of a question the sender asked.
type Target struct {
	Kind TargetKind
	ID   uint32 // the receiver's ExportID, or the sender's QuestionID
	Path Path   // TargetAnswer only
}

// Path is the list of pointer fields to follow from the root of a result to a capability. Steps of kind noop are dropped when a
// message is decoded. The empty path is the root itself. A Path in a message is immutable and may be shared.
type Path []uint16

// DescKind is the variant of a Descriptor.
type DescKind uint8

// The members of CapDescriptor, with their union values.
const (
	DescNone             DescKind = 0
	DescSenderHosted     DescKind = 1
	DescSenderPromise    DescKind = 2
	DescReceiverHosted   DescKind = 3
	DescReceiverAnswer   DescKind = 4
	DescThirdPartyHosted DescKind = 5
)

// Descriptor says what a capability in a message is, as seen by the message's sender.
type Descriptor struct {
	Kind DescKind
	// FD is attachedFd plus one: 0 means that no file descriptor is attached.
	FD uint8
	// ID is the sender's ExportID (senderHosted, senderPromise; the vine of thirdPartyHosted), the receiver's (receiverHosted),
	// or the sender's QuestionID (receiverAnswer).
	ID   uint32
	Path Path // receiverAnswer
	// ThirdParty is the ThirdPartyToContact of thirdPartyHosted; opaque.
	ThirdParty any
}

// Wired is a payload as it stands in a message: the content and the descriptors of its capability table.
type Wired struct {
	Content Content
	Caps    []Descriptor
	// Bytes is what the message costs, for limits: the size of the whole encoded message, or what it takes to pass it on, if that is more. Zero
	// counts as small.
	Bytes int
}

// Content is the content pointer of a payload. The machine never inspects it: it asks which entry of the capability table stands at
// a path, and says how long it needs it. A nil Content stands for a bare capability pointer to entry 0 of the table (a null
// pointer when the table is empty); codecs must write it so.
//
// The methods are called with the driver's lock held: they must not block nor call the machine.
type Content interface {
	// CapAt follows path from the root pointer and returns the index into the capability table of the capability found there.
	// It returns false for a null pointer, a path that does not exist, or anything else than a capability.
	CapAt(path Path) (index int, ok bool)
	// Retain and Release count the machine's uses. The machine retains a content for each place where it keeps it, among
	// them each Send effect: whoever handles the effect calls Release when the message is encoded.
	Retain()
	Release()
}

// ExceptionType drives what the caller of a failed call should do.
type ExceptionType uint16

// The four types of exception, with their wire values.
const (
	Failed        ExceptionType = 0
	Overloaded    ExceptionType = 1
	Disconnected  ExceptionType = 2
	Unimplemented ExceptionType = 3
)

// Exception is the failure of a call, a promise or a connection. It is immutable once given to the machine, and shared.
type Exception struct {
	Type    ExceptionType
	Reason  string
	Trace   string
	Details []Detail
	Remote  bool // a peer said it
}

// Detail is a machine-readable part of an Exception.
type Detail struct {
	ID   uint64
	Data []byte
}

// Error returns the reason, so that an Exception can be used as a Go error.
func (e *Exception) Error() string { return e.Reason }
