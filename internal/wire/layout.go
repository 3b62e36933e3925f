package wire

import "github.com/marque-rpc/marque/capnp"

// The structs of rpc.capnp. What a struct of an older or newer peer lacks or has beyond is the encoding's matter.
var (
	sizeMessage          = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	sizeBootstrap        = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	sizeCall             = capnp.ObjectSize{DataWords: 3, PtrCount: 3}
	sizeReturn           = capnp.ObjectSize{DataWords: 2, PtrCount: 1}
	sizeFinish           = capnp.ObjectSize{DataWords: 1}
	sizeResolve          = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	sizeRelease          = capnp.ObjectSize{DataWords: 1}
	sizeDisembargo       = capnp.ObjectSize{DataWords: 1, PtrCount: 2}
	sizeProvide          = capnp.ObjectSize{DataWords: 1, PtrCount: 2}
	sizeAccept           = capnp.ObjectSize{DataWords: 1, PtrCount: 2}
	sizeThirdPartyAnswer = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	sizeMessageTarget    = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	sizePayload          = capnp.ObjectSize{PtrCount: 2}
	sizeCapDescriptor    = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	sizePromisedAnswer   = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	sizeOp               = capnp.ObjectSize{DataWords: 1}
	sizeThirdPartyCap    = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	sizeException        = capnp.ObjectSize{DataWords: 1, PtrCount: 3}
	sizeDetail           = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
)

// Places in those structs: byte offsets of numbers, bit offsets of booleans, indices of pointers. Every id that a message is
// about (questionId, answerId, promiseId, id, embargo id) stands at byte 0, and the body of a Message in its only pointer.
const (
	atWhich = 0 // Message, CapDescriptor, Op: the union's member
	atID    = 0
	ptrBody = 0

	atMethod             = 4   // Call
	atSendTo             = 6   // Call
	atInterface          = 8   // Call
	bitAllowThirdParty   = 128 // Call
	bitNoPipelining      = 129 // Call
	bitOnlyPipeline      = 130 // Call
	ptrCallTarget        = 0
	ptrCallParams        = 1
	ptrCallThirdParty    = 2
	bitKeepParamCaps     = 32 // Return: releaseParamCaps, inverted since its default is true
	bitNoFinish          = 33 // Return
	atReturnWhich        = 6  // Return
	atOther              = 8  // Return
	ptrReturnBody        = 0
	bitKeepResultCaps    = 32 // Finish: releaseResultCaps, inverted
	bitNoEarlyCancel     = 33 // Finish: requireEarlyCancellationWorkaround, inverted
	atResolveWhich       = 4
	ptrResolveBody       = 0
	atCount              = 4 // Release
	atContext            = 4 // Disembargo
	ptrTarget            = 0 // Disembargo, Provide, Join
	ptrThirdParty        = 1 // Provide, Join
	ptrEmbargo           = 1 // Disembargo, Accept
	ptrProvision         = 0 // Accept
	ptrCompletion        = 0 // ThirdPartyAnswer
	ptrObjectID          = 0 // Bootstrap
	atTargetWhich        = 4 // MessageTarget
	ptrPromisedAnswer    = 0 // MessageTarget, CapDescriptor
	ptrContent           = 0 // Payload
	ptrCapTable          = 1 // Payload
	atFD                 = 2 // CapDescriptor: attachedFd, XORed with its default of 255
	atCapID              = 4 // CapDescriptor
	ptrTransform         = 0 // PromisedAnswer
	atField              = 2 // Op
	ptrContact           = 0 // ThirdPartyCapDescriptor
	atExceptionType      = 4
	ptrReason            = 0
	ptrTrace             = 1
	ptrDetails           = 2
	ptrDetailData        = 0
	resolveCap           = 0 // members of the union of Resolve
	resolveException     = 1
	opNoop               = 0 // members of the union of PromisedAnswer.Op
	opGetPointerField    = 1
	lastKnownMessageKind = 14
)
