// Command deployment is the echo service as it would run in production: it takes its socket from systemd, lets calls finish before it ends, and
// has an address for Prometheus.
//
//	deployment --capnp-secret-key-file=key.pem --capnp-listen-address=tcp:127.0.0.1:7003 [--metrics-address=127.0.0.1:9003]
package main

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/vat"
	"github.com/marque-rpc/marque/vat/metrics"
)

type service struct{}

func (service) Ping(_ context.Context, msg string) (reply string, err error) {
	return "echo:" + msg, nil
}

func main() {
	config := vat.Flags(flag.CommandLine)
	metricsAddress := flag.String("metrics-address", "", "`HOST:PORT` on which Prometheus finds the metrics; not for the public")
	capFile := flag.String("cap-file", "echo.cap", "`PATH` of the cap file to write")
	flag.Parse()
	if err := run(config, *metricsAddress, *capFile); err != nil {
		slog.Error("deployment", "error", err)
		os.Exit(1)
	}
}

// snippet run
func run(config *vat.Config, metricsAddress, capFile string) error {
	stopping, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var err error
	if config.Listener, err = inherited(); err != nil {
		return err
	}
	config.Logger = slog.Default()
	config.KeepAlive.Ping = time.Minute // finds peers that are gone, and keeps load balancers from dropping silent ones
	id, err := config.Derive("main")
	if err != nil {
		return err
	}
	calls := metrics.NewObserver(nil)
	v, err := vat.Serve(context.Background(), config, calls.Restorer(vat.Single(id, echo.NewEcho(service{}).Ref)))
	if err != nil {
		return err
	}
	defer v.Close()
	if err := v.SaveCapFile(capFile, id); err != nil {
		return err
	}
	if metricsAddress != "" {
		go serveMetrics(metricsAddress, calls, metrics.Stats(v))
	}
	<-stopping.Done()
	return drain(v)
}

// drain gives the calls that are under way some time to finish.
func drain(v *vat.Vat) error {
	ctx, cancel := context.WithTimeoutCause(context.Background(), 20*time.Second, errors.New("calls are still under way"))
	defer cancel()
	return v.Shutdown(ctx)
}

// end snippet

// snippet metrics
func serveMetrics(address string, collectors ...prometheus.Collector) {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors...)
	http.Handle("/metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	slog.Error("the metrics are not served", "error", http.ListenAndServe(address, nil))
}

// end snippet

// snippet inherited
// inherited returns the socket that systemd, or the process before, has handed over; nil if there is none.
func inherited() (net.Listener, error) {
	if os.Getenv("LISTEN_PID") != strconv.Itoa(os.Getpid()) || os.Getenv("LISTEN_FDS") != "1" {
		return nil, nil
	}
	const first = 3 // after standard input, output and error
	file := os.NewFile(first, "socket")
	defer file.Close() // FileListener has a copy
	return net.FileListener(file)
}

// end snippet
