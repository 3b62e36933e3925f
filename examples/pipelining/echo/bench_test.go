package echo_test

import (
	"context"
	"testing"

	"github.com/marque-rpc/marque/examples/pipelining/echo"
)

func BenchmarkLocalPingPlain(b *testing.B) {
	svc := echo.NewEcho(&server{})
	defer svc.Release()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := svc.Ping(context.Background(), "x"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLocalPingRaw(b *testing.B) {
	svc := echo.NewEcho(rawEcho{})
	defer svc.Release()
	b.ReportAllocs()
	for b.Loop() {
		p := svc.PingRaw(context.Background(), func(b echo.EchoPingParamsBuilder) { b.SetMsg("x") })
		if _, err := p.Read(context.Background()); err != nil {
			b.Fatal(err)
		}
		p.Release()
	}
}
