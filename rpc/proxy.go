package rpc

import "context"

// Proxy returns a Dispatcher that passes every call on, unchanged, to the reference that
// target returns for it, which Proxy releases. An error of target is the call's. Calls
// keep their order as far as target returns the same reference; it runs in the object's
// turn and should not wait.
//
// With [Also] a proxy answers for an interface of its own. What has to change what passes,
// or to take it back, is a [Membrane].
func Proxy(target func(c *ServerCall) (Ref, error)) Dispatcher { return proxy(target) }

type proxy func(c *ServerCall) (Ref, error)

// Method implements [Dispatcher]: the target knows which methods there are.
func (p proxy) Method(interfaceID uint64, methodID uint16) *Method {
	return anyMethod(interfaceID, methodID)
}

// Dispatch implements [Dispatcher].
func (p proxy) Dispatch(_ context.Context, c *ServerCall) error {
	to, err := p(c)
	if err != nil {
		return err
	}
	defer to.Release()
	return c.Forward(to)
}
