package captp

type node struct{ refs int32 }

func (v *Vat) ref(n *node) *node { return n }
func (v *Vat) unref(n *node)     {}
func (v *Vat) freeMsg(m *Msg)    {}

// Vat is the state of one vat: all its connections and the promise graph. The zero value is not usable; see New.
type Vat struct{ effects []Effect }

// New returns a vat without connections.
func New() *Vat { return &Vat{} }
