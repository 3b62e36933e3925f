package sim

import (
	"fmt"
	"strings"

	"github.com/marque-rpc/marque/internal/captp"
)

// Describe writes a message on one line.
func Describe(m *captp.Msg) string {
	var b strings.Builder
	b.WriteString(m.Kind.String())
	switch m.Kind {
	case captp.KindCall:
		fmt.Fprintf(&b, " q%d on %s", m.Question, target(m.Target))
		if c, ok := m.Payload.Content.(*content); ok {
			fmt.Fprintf(&b, " (%s)", c)
		}
		if m.SendTo == captp.SendToYourself {
			b.WriteString(" for yourself")
		}
		if m.OnlyPipeline {
			b.WriteString(" one-way")
		}
		b.WriteString(descriptors(m.Payload.Caps))
	case captp.KindReturn:
		fmt.Fprintf(&b, " a%d", m.Question)
		switch m.Return {
		case captp.ReturnResults:
			b.WriteString(" results" + descriptors(m.Payload.Caps))
		case captp.ReturnException:
			fmt.Fprintf(&b, " exception %q", m.Exception.Reason)
		case captp.ReturnCanceled:
			b.WriteString(" canceled")
		case captp.ReturnSentElsewhere:
			b.WriteString(" sent elsewhere")
		case captp.ReturnTakeFromOther:
			fmt.Fprintf(&b, " take from q%d", m.Other)
		default:
			fmt.Fprintf(&b, " variant %d", m.Return)
		}
		if m.NoFinishNeeded {
			b.WriteString(" no finish needed")
		}
		if m.ReleaseParamCaps {
			b.WriteString(" release parameters")
		}
	case captp.KindFinish:
		fmt.Fprintf(&b, " q%d", m.Question)
		if m.ReleaseResultCaps {
			b.WriteString(" release results")
		}
	case captp.KindResolve:
		if m.Exception != nil {
			fmt.Fprintf(&b, " e%d to exception %q", m.Export, m.Exception.Reason)
		} else {
			fmt.Fprintf(&b, " e%d to %s", m.Export, descriptor(m.Cap))
		}
	case captp.KindRelease:
		fmt.Fprintf(&b, " e%d ×%d", m.Export, m.Count)
	case captp.KindDisembargo:
		kind := [...]string{"sender loopback", "receiver loopback", "accept"}[m.Disembargo]
		fmt.Fprintf(&b, " %s %d on %s", kind, m.Embargo, target(m.Target))
	case captp.KindBootstrap, captp.KindProvide, captp.KindAccept, captp.KindJoin, captp.KindThirdPartyAnswer:
		fmt.Fprintf(&b, " q%d", m.Question)
	case captp.KindAbort:
		fmt.Fprintf(&b, " %s %q", m.Exception.Type, m.Exception.Reason)
	case captp.KindUnimplemented:
		if m.Inner != nil {
			fmt.Fprintf(&b, " (%s)", Describe(m.Inner))
		}
	}
	return b.String()
}

func target(t captp.Target) string {
	if t.Kind == captp.TargetImport {
		return fmt.Sprintf("e%d", t.ID)
	}
	return fmt.Sprintf("q%d%s", t.ID, path(t.Path))
}

func path(p captp.Path) string {
	var b strings.Builder
	for _, f := range p {
		fmt.Fprintf(&b, ".%d", f)
	}
	return b.String()
}

func descriptors(ds []captp.Descriptor) string {
	if len(ds) == 0 {
		return ""
	}
	out := make([]string, len(ds))
	for i, d := range ds {
		out[i] = descriptor(d)
	}
	return " [" + strings.Join(out, ", ") + "]"
}

func descriptor(d captp.Descriptor) string {
	switch d.Kind {
	case captp.DescNone:
		return "none"
	case captp.DescSenderHosted:
		return fmt.Sprintf("sender hosted e%d", d.ID)
	case captp.DescSenderPromise:
		return fmt.Sprintf("sender promise e%d", d.ID)
	case captp.DescReceiverHosted:
		return fmt.Sprintf("receiver hosted e%d", d.ID)
	case captp.DescReceiverAnswer:
		return fmt.Sprintf("receiver answer q%d%s", d.ID, path(d.Path))
	case captp.DescThirdPartyHosted:
		return fmt.Sprintf("third party hosted, vine e%d", d.ID)
	}
	return fmt.Sprintf("descriptor %d", d.Kind)
}
