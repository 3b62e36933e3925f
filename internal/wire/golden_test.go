package wire

import (
	"bytes"
	"os"
	"os/exec"
	"reflect"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// The C++ implementation's tool reads what we write as what we meant, and we read what it writes.

func opaqueOf(n uint64) any {
	m := capnp.NewMessage()
	m.NewRoot(capnp.ObjectSize{DataWords: 1}).SetUint64(0, n)
	return NewOpaque(m.Root())
}

// golden are messages with their text form. Contents and network-specific pointers are opaque to the tool, which cannot write them;
// where there are such, writing is tested in one direction.
var golden = []struct {
	name   string
	msg    captp.Msg
	text   string
	oneWay bool
}{
	{"bootstrap", captp.Msg{Kind: captp.KindBootstrap, Question: 7},
		`(bootstrap = (questionId = 7))`, false},
	{"bootstrap with an object id", captp.Msg{Kind: captp.KindBootstrap, Question: 7, ObjectID: []byte("x\x00y")},
		`(bootstrap = (questionId = 7, deprecatedObjectId = <opaque pointer>))`, true},
	{"call of an import", captp.Msg{Kind: captp.KindCall, Question: 1, Target: captp.Target{ID: 5}, Interface: 0xb287252b6cbed46e, Method: 3},
		`(call = (questionId = 1, target = (importedCap = 5), interfaceId = 12864291729045378158, methodId = 3, params = (), sendResultsTo = (caller = void), allowThirdPartyTailCall = false, noPromisePipelining = false, onlyPromisePipeline = false))`, false},
	{"call of an answer, with everything", captp.Msg{
		Kind: captp.KindCall, Question: 1 << 31, Target: captp.Target{Kind: captp.TargetAnswer, ID: 9, Path: captp.Path{2, 300}},
		Interface: 1, Method: 65535, SendTo: captp.SendToYourself, AllowThirdPartyTail: true, NoPipelining: true, OnlyPipeline: true,
		Payload: captp.Wired{Caps: []captp.Descriptor{
			{Kind: captp.DescNone},
			{Kind: captp.DescSenderHosted, ID: 1},
			{Kind: captp.DescSenderPromise, ID: 2, FD: 4},
			{Kind: captp.DescReceiverHosted, ID: 3},
			{Kind: captp.DescReceiverAnswer, ID: 4, Path: captp.Path{0}},
			{Kind: captp.DescReceiverAnswer, ID: 5},
		}}},
		`(call = (questionId = 2147483648, target = (promisedAnswer = (questionId = 9, transform = [(getPointerField = 2), (getPointerField = 300)])), interfaceId = 1, methodId = 65535, params = (content = <opaque pointer>, capTable = [(none = void, attachedFd = 255), (senderHosted = 1, attachedFd = 255), (senderPromise = 2, attachedFd = 3), (receiverHosted = 3, attachedFd = 255), (receiverAnswer = (questionId = 4, transform = [(getPointerField = 0)]), attachedFd = 255), (receiverAnswer = (questionId = 5), attachedFd = 255)]), sendResultsTo = (yourself = void), allowThirdPartyTailCall = true, noPromisePipelining = true, onlyPromisePipeline = true))`, true},
	{"call for a third party", captp.Msg{Kind: captp.KindCall, SendTo: captp.SendToThirdParty, ThirdParty: opaqueOf(1),
		Payload: captp.Wired{Caps: []captp.Descriptor{{Kind: captp.DescThirdPartyHosted, ID: 6, ThirdParty: opaqueOf(2)}}}},
		`(call = (questionId = 0, target = (importedCap = 0), interfaceId = 0, methodId = 0, params = (content = <opaque pointer>, capTable = [(thirdPartyHosted = (id = <opaque pointer>, vineId = 6), attachedFd = 255)]), sendResultsTo = (thirdParty = <opaque pointer>), allowThirdPartyTailCall = false, noPromisePipelining = false, onlyPromisePipeline = false))`, true},
	{"return of nothing", captp.Msg{Kind: captp.KindReturn, Question: 3, ReleaseParamCaps: true, NoFinishNeeded: true},
		`(return = (answerId = 3, releaseParamCaps = true, results = (), noFinishNeeded = true))`, false},
	{"return of a bare capability", captp.Msg{Kind: captp.KindReturn, Payload: captp.Wired{Caps: []captp.Descriptor{{Kind: captp.DescSenderHosted, ID: 8}}}},
		`(return = (answerId = 0, releaseParamCaps = false, results = (content = <opaque pointer>, capTable = [(senderHosted = 8, attachedFd = 255)]), noFinishNeeded = false))`, true},
	{"return of an exception", captp.Msg{Kind: captp.KindReturn, Return: captp.ReturnException, Exception: &captp.Exception{Remote: true,
		Type: captp.Overloaded, Reason: "too much", Trace: "here", Details: []captp.Detail{{ID: 77, Data: []byte("abc")}, {ID: 78}}}},
		`(return = (answerId = 0, releaseParamCaps = false, exception = (reason = "too much", obsoleteIsCallersFault = false, obsoleteDurability = 0, type = overloaded, trace = "here", details = [(detailId = 77, data = "abc"), (detailId = 78, data = "")]), noFinishNeeded = false))`, true},
	{"return canceled", captp.Msg{Kind: captp.KindReturn, Return: captp.ReturnCanceled},
		`(return = (answerId = 0, releaseParamCaps = false, canceled = void, noFinishNeeded = false))`, false},
	{"return sent elsewhere", captp.Msg{Kind: captp.KindReturn, Return: captp.ReturnSentElsewhere, ReleaseParamCaps: true},
		`(return = (answerId = 0, releaseParamCaps = true, resultsSentElsewhere = void, noFinishNeeded = false))`, false},
	{"return taken from another question", captp.Msg{Kind: captp.KindReturn, Return: captp.ReturnTakeFromOther, Other: 99},
		`(return = (answerId = 0, releaseParamCaps = false, takeFromOtherQuestion = 99, noFinishNeeded = false))`, false},
	{"return from a third party", captp.Msg{Kind: captp.KindReturn, Return: captp.ReturnAwaitFromThirdParty, ThirdParty: opaqueOf(3)},
		`(return = (answerId = 0, releaseParamCaps = false, awaitFromThirdParty = <opaque pointer>, noFinishNeeded = false))`, true},
	{"finish", captp.Msg{Kind: captp.KindFinish, Question: 4, ReleaseResultCaps: true},
		`(finish = (questionId = 4, releaseResultCaps = true, requireEarlyCancellationWorkaround = false))`, false},
	{"finish, other flags", captp.Msg{Kind: captp.KindFinish, Question: 4, EarlyCancel: true},
		`(finish = (questionId = 4, releaseResultCaps = false, requireEarlyCancellationWorkaround = true))`, false},
	{"resolve", captp.Msg{Kind: captp.KindResolve, Export: 12, Cap: captp.Descriptor{Kind: captp.DescReceiverHosted, ID: 13}},
		`(resolve = (promiseId = 12, cap = (receiverHosted = 13, attachedFd = 255)))`, false},
	{"resolve to an exception", captp.Msg{Kind: captp.KindResolve, Export: 12, Exception: &captp.Exception{Remote: true, Type: captp.Disconnected, Reason: "gone"}},
		`(resolve = (promiseId = 12, exception = (reason = "gone", obsoleteIsCallersFault = false, obsoleteDurability = 0, type = disconnected)))`, false},
	{"release", captp.Msg{Kind: captp.KindRelease, Export: 14, Count: 15},
		`(release = (id = 14, referenceCount = 15))`, false},
	{"disembargo, sender loopback", captp.Msg{Kind: captp.KindDisembargo, Target: captp.Target{ID: 16}, Embargo: 17},
		`(disembargo = (target = (importedCap = 16), context = (senderLoopback = 17)))`, false},
	{"disembargo, receiver loopback", captp.Msg{Kind: captp.KindDisembargo, Target: captp.Target{Kind: captp.TargetAnswer, ID: 16, Path: captp.Path{9}},
		Disembargo: captp.DisembargoReceiverLoopback, Embargo: 18},
		`(disembargo = (target = (promisedAnswer = (questionId = 16, transform = [(getPointerField = 9)])), context = (receiverLoopback = 18)))`, false},
	{"disembargo, accept", captp.Msg{Kind: captp.KindDisembargo, Target: captp.Target{ID: 16}, Disembargo: captp.DisembargoAccept, EmbargoData: []byte("em")},
		`(disembargo = (target = (importedCap = 16), context = (accept = "em")))`, false},
	{"provide", captp.Msg{Kind: captp.KindProvide, Question: 19, Target: captp.Target{ID: 20}, ThirdParty: opaqueOf(21)},
		`(provide = (questionId = 19, target = (importedCap = 20), recipient = <opaque pointer>))`, true},
	{"accept", captp.Msg{Kind: captp.KindAccept, Question: 22, ThirdParty: opaqueOf(23), EmbargoData: []byte("x")},
		`(accept = (questionId = 22, provision = <opaque pointer>, embargo = "x"))`, true},
	{"accept without embargo", captp.Msg{Kind: captp.KindAccept, Question: 22},
		`(accept = (questionId = 22))`, false},
	{"third-party answer", captp.Msg{Kind: captp.KindThirdPartyAnswer, Question: 1<<30 + 1, ThirdParty: opaqueOf(24)},
		`(thirdPartyAnswer = (completion = <opaque pointer>, answerId = 1073741825))`, true},
	{"join", captp.Msg{Kind: captp.KindJoin, Question: 25, Target: captp.Target{ID: 26}, ThirdParty: opaqueOf(27)},
		`(join = (questionId = 25, target = (importedCap = 26), keyPart = <opaque pointer>))`, true},
	{"abort", captp.Msg{Kind: captp.KindAbort, Exception: &captp.Exception{Remote: true, Reason: "no"}},
		`(abort = (reason = "no", obsoleteIsCallersFault = false, obsoleteDurability = 0, type = failed))`, false},
	{"unimplemented", captp.Msg{Kind: captp.KindUnimplemented, Inner: &captp.Msg{Kind: captp.KindRelease, Export: 1, Count: 2}},
		`(unimplemented = (release = (id = 1, referenceCount = 2)))`, false},
}

// cppTool returns the path of the C++ implementation's capnp. Without it the test is skipped, or fails if MARQUE_REQUIRE_CPP=1.
func cppTool(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath("capnp")
	if err == nil {
		return path
	}
	if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
		t.Fatal("MARQUE_REQUIRE_CPP=1, but there is no capnp tool; it is in Debian's package capnproto")
	}
	t.Skip("NOT TESTED against the C++ implementation: there is no capnp tool (Debian's package capnproto)")
	return ""
}

func runTool(t *testing.T, stdin []byte, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(cppTool(t), args...)
	cmd.Stdin = bytes.NewReader(stdin)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("capnp %v: %v\n%s", args, err, stderr.Bytes())
	}
	return out
}

func TestCPlusPlusReadsWhatWeWrite(t *testing.T) {
	for _, g := range golden {
		t.Run(g.name, func(t *testing.T) {
			got := bytes.TrimSpace(runTool(t, encodeFrame(t, &g.msg), "convert", "--short", "binary:text", "../../std/capnp/rpc.capnp", "Message"))
			if string(got) != g.text {
				t.Errorf("got  %s\nwant %s", got, g.text)
			}
		})
	}
}

func TestWeReadWhatCPlusPlusWrites(t *testing.T) {
	for _, g := range golden {
		if g.oneWay {
			continue
		}
		t.Run(g.name, func(t *testing.T) {
			r := decodeFrame(t, runTool(t, []byte(g.text), "convert", "text:binary", "../../std/capnp/rpc.capnp", "Message"))
			defer r.Release()
			checkMsg(t, &r.Msg, &g.msg)
		})
	}
}

func TestWeReadWhatWeWrite(t *testing.T) {
	for _, g := range golden {
		t.Run(g.name, func(t *testing.T) {
			r := decodeFrame(t, encodeFrame(t, &g.msg))
			defer r.Release()
			checkMsg(t, &r.Msg, &g.msg)
		})
	}
}

// checkMsg compares messages, but for contents and what stands for the bytes.
func checkMsg(t *testing.T, got, want *captp.Msg) {
	t.Helper()
	g, w := plainMsg(got), plainMsg(want)
	if !reflect.DeepEqual(g, w) {
		t.Errorf("got  %+v\nwant %+v", g, w)
	}
}

func plainMsg(m *captp.Msg) captp.Msg {
	p := *m
	p.Raw = nil
	p.Payload.Content, p.Payload.Bytes = nil, 0
	if len(p.Payload.Caps) == 0 {
		p.Payload.Caps = nil
	}
	if p.Inner != nil {
		inner := plainMsg(p.Inner)
		p.Inner = &inner
	}
	return p
}
