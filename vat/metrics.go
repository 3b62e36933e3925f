package vat

// Metrics counts what a vat does. Package vat/metrics has one for Prometheus. Methods may be called from any
// goroutine and must be quick.
type Metrics interface {
	// Connected and Disconnected count connections that are up.
	Connected()
	Disconnected()
	// Rejected counts connections that were turned away: not authenticated, too many, too slow.
	Rejected()
	// DialFailed counts attempts to connect that failed.
	DialFailed()
}

// noMetrics counts nothing.
type noMetrics struct{}

func (noMetrics) Connected()    {}
func (noMetrics) Disconnected() {}
func (noMetrics) Rejected()     {}
func (noMetrics) DialFailed()   {}
