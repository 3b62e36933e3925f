package gen

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/marque-rpc/marque/schema"
)

// comment turns text into comment lines; nothing if there is no text.
func comment(text string) string {
	text = strings.Trim(text, "\n")
	if strings.TrimSpace(text) == "" {
		return ""
	}
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\uFFFD")
	}
	text = strings.Map(func(r rune) rune {
		if r == '\r' || r == '\x00' || r == '\uFEFF' {
			return ' '
		}
		return r
	}, text)
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " \t")
		if strings.HasPrefix(strings.TrimSpace(line), "+build") {
			line = "(" + line + ")" // would say when to build the file
		}
		b.WriteString("//")
		if line != "" {
			b.WriteString(" " + line)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// docs writes the comment of a declaration: a sentence of our own that begins with its name, as Go wants it, and then what the schema says.
func (o *out) docs(sentence string, texts ...string) {
	o.buf.WriteString(comment(sentence))
	for _, t := range texts {
		if c := comment(t); c != "" {
			o.buf.WriteString("//\n" + c)
		}
	}
}

// text is what the schema says about a node: its comment and its $Go.doc.
func (n *node) text() string {
	var parts []string
	if n.doc != nil {
		parts = append(parts, n.doc.DocComment)
	}
	if d := annotationText(n.Annotations, goDoc); d != "" {
		parts = append(parts, d)
	}
	return strings.Join(parts, "\n")
}

// memberText is what the schema says about field, enumerant or method i of n.
func (n *node) memberText(i int, as []schema.Annotation) string {
	var parts []string
	if n.doc != nil && i < len(n.doc.Members) {
		parts = append(parts, n.doc.Members[i].DocComment)
	}
	if d := annotationText(as, goDoc); d != "" {
		parts = append(parts, d)
	}
	return strings.Join(parts, "\n")
}

// hasComments reports whether the source said anything about a node or its members.
func hasComments(info *schema.SourceInfo) bool {
	return info.DocComment != "" || slices.ContainsFunc(info.Members, func(m schema.MemberInfo) bool { return m.DocComment != "" })
}
