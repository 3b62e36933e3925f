package metrics

import (
	"context"
	"fmt"
	"log/slog"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
	"github.com/marque-rpc/marque/vattest"
	"github.com/prometheus/client_golang/prometheus"
)

var work = &rpc.Method{InterfaceID: 0xb1, Interface: "Worker", Name: "work"}

// worker fails if its parameter is odd.
type worker struct{}

func (worker) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID == work.InterfaceID && methodID == 0 {
		return work
	}
	return nil
}

func (worker) Dispatch(_ context.Context, c *rpc.ServerCall) error {
	if c.Params().Uint64(0)%2 == 1 {
		return rpc.Errorf(rpc.Overloaded, "odd")
	}
	return nil
}

func TestNumbersOfAVat(t *testing.T) {
	vattest.CheckLeaks(t)
	quiet := slog.New(slog.DiscardHandler)
	observer := NewObserver(nil)
	id := vat.NewSwiss()
	server, err := vat.Serve(t.Context(), &vat.Config{Listen: vat.TCP("127.0.0.1", 0), KeyType: vat.Ed25519, Logger: quiet},
		observer.Restorer(vat.Single(id, rpc.NewObject(worker{}))))
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	client := vat.NewClient(t.Context(), &vat.Config{Logger: quiet}, nil)
	defer client.Close()
	uri, err := server.SturdyURI(id)
	if err != nil {
		t.Fatal(err)
	}
	ref, err := client.ImportURI(uri).Connect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer ref.Release()
	registry := prometheus.NewPedanticRegistry()
	registry.MustRegister(Stats(server), observer)
	for i := range uint64(5) {
		call := ref.Begin(t.Context(), work, capnp.ObjectSize{DataWords: 1})
		call.Params().SetUint64(0, i)
		if answer, err := call.Wait(); err == nil {
			answer.Release()
		}
	}
	for range 3 { // numbers that a peer makes up
		call := ref.Begin(t.Context(), &rpc.Method{InterfaceID: 0xdead, MethodID: 9}, capnp.ObjectSize{})
		if answer, err := call.Wait(); err == nil {
			answer.Release()
		}
	}
	got := gather(t, registry)
	for name, want := range map[string]float64{
		"capnp_net_connections": 1, "capnp_net_connects_total": 1, "capnp_net_rejections_total": 0,
		"capnp_rpc_calls_total Worker work ok":                3,
		"capnp_rpc_calls_total Worker work overloaded":        2,
		"capnp_rpc_calls_total unknown unknown unimplemented": 3,
		"capnp_rpc_call_seconds Worker work":                  5,
	} {
		if got[name] != want {
			t.Errorf("%s is %v, want %v", name, got[name], want)
		}
	}
	for _, name := range []string{"messages_inbound_received_total", "messages_outbound_enqueued_total", "messages_outbound_sent_total",
		"messages_outbound_dropped_total", "bytes_received_total", "bytes_sent_total", "dial_failures_total", "handshakes"} {
		if _, ok := got["capnp_net_"+name]; !ok {
			t.Errorf("capnp_net_%s is missing", name)
		}
	}
	if got["capnp_net_messages_outbound_enqueued_total"] < 8 {
		t.Errorf("%v messages enqueued", got["capnp_net_messages_outbound_enqueued_total"])
	}
}

// gather returns the numbers by name and labels' values.
func gather(t *testing.T, g prometheus.Gatherer) map[string]float64 {
	t.Helper()
	families, err := g.Gather()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			labels := map[string]string{}
			for _, l := range m.GetLabel() {
				labels[l.GetName()] = l.GetValue()
			}
			name := f.GetName()
			for _, l := range []string{"interface", "method", "outcome"} {
				if v, ok := labels[l]; ok {
					name += " " + v
				}
			}
			got[name] = m.GetCounter().GetValue() + m.GetGauge().GetValue() + float64(m.GetHistogram().GetSampleCount())
		}
	}
	return got
}

func ExampleStats() {
	client := vat.NewClient(context.Background(), nil, nil)
	defer client.Close()
	registry := prometheus.NewRegistry()
	registry.MustRegister(Stats(client))
	families, err := registry.Gather()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range families {
		if f.GetName() == "capnp_net_connections" {
			fmt.Println(f.GetHelp()+":", f.GetMetric()[0].GetGauge().GetValue())
		}
	}
	// Output: Number of live capnp-rpc connections: 0
}
