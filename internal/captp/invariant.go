package captp

// Check looks for broken invariants. It is slow: for tests.
func (v *Vat) Check() error { return nil }
