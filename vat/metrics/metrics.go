// Package metrics shows vats to Prometheus, under the names of the OCaml library and some more.
//
//	capnp_net_connections                        gauge
//	capnp_net_messages_inbound_received_total    counter
//	capnp_net_messages_outbound_enqueued_total   counter
//	capnp_net_messages_outbound_sent_total       counter
//	capnp_net_messages_outbound_dropped_total    counter
//	capnp_net_bytes_received_total               counter
//	capnp_net_bytes_sent_total                   counter
//	capnp_net_connects_total                     counter
//	capnp_net_rejections_total                   counter
//	capnp_net_dial_failures_total                counter
//	capnp_net_handshakes                         gauge
//	capnp_net_parked_calls                       gauge
//	capnp_net_queued_bytes                       gauge
//	capnp_net_stalled_connections                gauge
//	capnp_net_no_room_total                      counter
//	capnp_rpc_calls_total                        counter, by interface, method and outcome
//	capnp_rpc_call_seconds                       histogram, by interface and method
//
// The numbers of connections are read when Prometheus asks, and cost nothing before. The numbers of calls come from
// an [Observer], which is put in front of the objects to observe.
package metrics

import (
	"context"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
	"github.com/prometheus/client_golang/prometheus"
)

// Stats returns a collector of the numbers of a vat. Register it once; to tell several vats of a process apart, register
// with prometheus.WrapRegistererWith.
func Stats(v *vat.Vat) prometheus.Collector { return statsCollector{v.Stats} }

type statsCollector struct{ stats func() vat.Stats }

// metric is one number of a vat.
type metric struct {
	desc  *prometheus.Desc
	kind  prometheus.ValueType
	value func(vat.Stats) float64
}

func describe(kind prometheus.ValueType, name, help string, value func(vat.Stats) float64) metric {
	return metric{prometheus.NewDesc(prometheus.BuildFQName("capnp", "net", name), help, nil, nil), kind, value}
}

// metrics is what a collector shows. The first four help texts are the OCaml library's.
var metrics = []metric{
	describe(prometheus.GaugeValue, "connections", "Number of live capnp-rpc connections",
		func(s vat.Stats) float64 { return float64(s.Connections) }),
	describe(prometheus.CounterValue, "messages_inbound_received_total", "Total number of messages received",
		func(s vat.Stats) float64 { return float64(s.MessagesReceived) }),
	describe(prometheus.CounterValue, "messages_outbound_enqueued_total", "Total number of messages enqueued to be transmitted",
		func(s vat.Stats) float64 { return float64(s.MessagesEnqueued) }),
	describe(prometheus.CounterValue, "messages_outbound_sent_total", "Total number of messages transmitted",
		func(s vat.Stats) float64 { return float64(s.MessagesSent) }),
	describe(prometheus.CounterValue, "messages_outbound_dropped_total", "Total number of messages lost due to disconnections",
		func(s vat.Stats) float64 { return float64(s.MessagesDropped) }),
	describe(prometheus.CounterValue, "bytes_received_total", "Total size of messages received, before encryption",
		func(s vat.Stats) float64 { return float64(s.BytesReceived) }),
	describe(prometheus.CounterValue, "bytes_sent_total", "Total size of messages transmitted, before encryption",
		func(s vat.Stats) float64 { return float64(s.BytesSent) }),
	describe(prometheus.CounterValue, "connects_total", "Total number of connections that came up",
		func(s vat.Stats) float64 { return float64(s.Connects) }),
	describe(prometheus.CounterValue, "rejections_total", "Total number of incoming connections turned away",
		func(s vat.Stats) float64 { return float64(s.Rejections) }),
	describe(prometheus.CounterValue, "dial_failures_total", "Total number of failed attempts to connect",
		func(s vat.Stats) float64 { return float64(s.DialFailures) }),
	describe(prometheus.GaugeValue, "handshakes", "Number of incoming handshakes under way",
		func(s vat.Stats) float64 { return float64(s.Handshakes) }),
	describe(prometheus.GaugeValue, "parked_calls", "Number of calls of peers that wait until these have read more",
		func(s vat.Stats) float64 { return float64(s.ParkedCalls) }),
	describe(prometheus.GaugeValue, "queued_bytes", "Size of messages that wait to be transmitted",
		func(s vat.Stats) float64 { return float64(s.QueuedBytes) }),
	describe(prometheus.GaugeValue, "stalled_connections", "Number of connections whose peers take nothing of what waits for them",
		func(s vat.Stats) float64 { return float64(s.Stalled) }),
	describe(prometheus.CounterValue, "no_room_total", "Total number of results and calls that failed because too much waited to be transmitted",
		func(s vat.Stats) float64 { return float64(s.NoRoom) }),
}

// Describe implements prometheus.Collector.
func (c statsCollector) Describe(ch chan<- *prometheus.Desc) {
	for _, m := range metrics {
		ch <- m.desc
	}
}

// Collect implements prometheus.Collector.
func (c statsCollector) Collect(ch chan<- prometheus.Metric) {
	s := c.stats()
	for _, m := range metrics {
		ch <- prometheus.MustNewConstMetric(m.desc, m.kind, m.value(s))
	}
}

// An Observer counts and times calls. It is a prometheus.Collector, to be registered once.
type Observer struct {
	calls   *prometheus.CounterVec
	seconds *prometheus.HistogramVec
}

// NewObserver returns an observer. Nil buckets are 100 µs to 26 s, each four times the one before.
func NewObserver(buckets []float64) *Observer {
	if buckets == nil {
		buckets = prometheus.ExponentialBuckets(100e-6, 4, 10)
	}
	return &Observer{
		calls: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "capnp", Subsystem: "rpc", Name: "calls_total", Help: "Total number of calls that returned",
		}, []string{"interface", "method", "outcome"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "capnp", Subsystem: "rpc", Name: "call_seconds", Help: "Time from the arrival of a call to its return", Buckets: buckets,
		}, []string{"interface", "method"}),
	}
}

// Describe implements prometheus.Collector.
func (o *Observer) Describe(ch chan<- *prometheus.Desc) {
	o.calls.Describe(ch)
	o.seconds.Describe(ch)
}

// Collect implements prometheus.Collector.
func (o *Observer) Collect(ch chan<- prometheus.Metric) {
	o.calls.Collect(ch)
	o.seconds.Collect(ch)
}

// Observe returns r with all calls to it, and to the objects that it hands out, counted and timed. It borrows r; the
// caller owns the result.
func (o *Observer) Observe(r rpc.Ref) rpc.Ref { return rpc.Intercept(r, o.intercept) }

// Restorer observes all objects of a restorer.
func (o *Observer) Restorer(r vat.Restorer) vat.Restorer { return &observed{r, o} }

type observed struct {
	vat.Restorer
	o *Observer
}

// Restore implements vat.Restorer.
func (r *observed) Restore(ctx context.Context, id vat.Swiss) (rpc.Ref, error) {
	ref, err := r.Restorer.Restore(ctx, id)
	if err != nil {
		return ref, err
	}
	defer ref.Release()
	return r.o.Observe(ref), nil
}

// Close closes the restorer, if that can be.
func (r *observed) Close() error {
	if c, ok := r.Restorer.(interface{ Close() error }); ok {
		return c.Close()
	}
	return nil
}

// unnamed is the label of methods whose names this process does not know. Their numbers are the peer's choice, and
// would let it make any number of time series.
const unnamed = "unknown"

// names returns the labels of a call: what the object itself calls the method, where it is one of this process.
func names(x *rpc.Crossing) (iface, method string) {
	m := x.Method
	if d, ok := x.Target.Local(); ok {
		if own := d.Method(m.InterfaceID, m.MethodID); own != nil {
			m = own
		}
	}
	if m.Interface == "" {
		return unnamed, unnamed
	}
	return m.Interface, m.Name
}

func (o *Observer) intercept(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
	iface, method := names(x)
	start := time.Now()
	err := forward(ctx)
	outcome := "ok"
	if err != nil {
		outcome = rpc.KindOf(err).String()
	}
	o.calls.WithLabelValues(iface, method, outcome).Inc()
	o.seconds.WithLabelValues(iface, method).Observe(time.Since(start).Seconds())
	return err
}
