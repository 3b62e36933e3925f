package captp

// Target returns what c has become by now, following resolutions: c itself if it has not been resolved. The result is borrowed.
func (v *Vat) Target(c Cap) Cap { return Cap{follow(c.n)} }
