package sim

import "github.com/marque-rpc/marque/internal/captp"

// tap watches one connection.
type tap struct{ w *World }

func newTap(w *World) *tap                     { return &tap{w} }
func (t *tap) sent(from *end, m *captp.Msg)    {}
func (t *tap) delivered(to *end, m *captp.Msg) {}
func (t *tap) end()                            {}
