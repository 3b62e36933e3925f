package rpc

import (
	"github.com/marque-rpc/marque/capnp"
)

func (m *Machine) forward(r Ref) Ref { return r }

func (m *Machine) forwardTo(c capnp.Capability) capnp.Capability { return c }
