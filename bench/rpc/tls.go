package main

import (
	"context"
	"crypto/tls"
	"log/slog"
	"net"

	"github.com/marque-rpc/marque/bench/rpc/bench"
	"github.com/marque-rpc/marque/vat"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// The same systems with TLS 1.3: a vat of Marque, with mutual authentication as always, and gRPC with a server's certificate. Both
// use the same Ed25519 key.
var (
	marqueTLSPeer    = peer{name: "marquetls", serve: serveMarqueTLS(&marqueServer{}), dial: dialMarqueTLS}
	marqueRawTLSPeer = peer{name: "marquerawtls", serve: serveMarqueTLS(&marqueRawServer{}), dial: dialMarqueRawTLS}
	grpcTLSPeer      = peer{name: "grpctls", serve: serveGRPCTLS, dial: dialGRPCTLS}
)

// tlsKey is for benchmarks only: everybody has it.
const tlsKey = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEILFGf80msicExzCsPk3dcLO70xCfPzFvXAdn8VAWxJpB
-----END PRIVATE KEY-----
`

var quiet = slog.New(slog.DiscardHandler)

func serveMarqueTLS(s benchServer) func(net.Listener) error {
	return func(l net.Listener) error {
		boot := bench.NewBench(s)
		s.setSelf(boot)
		config := &vat.Config{Listener: l, KeyPEM: []byte(tlsKey), Logger: quiet}
		v, err := vat.Serve(context.Background(), config, vat.Single(vat.PublicSwiss(""), boot.Ref))
		if err != nil {
			return err
		}
		<-v.Done()
		return nil
	}
}

type marqueTLSClient struct {
	marqueClient
	vat *vat.Vat
}

func dialMarqueTLS(ctx context.Context, addr string) (client, error) {
	identity, err := vat.ParseIdentity([]byte(tlsKey))
	if err != nil {
		return nil, err
	}
	at, err := vat.ParseLocation("tcp:" + addr)
	if err != nil {
		return nil, err
	}
	v := vat.NewClient(context.Background(), &vat.Config{Logger: quiet}, nil)
	address := vat.Address{ID: identity.ID(), At: []vat.Location{at}}
	b, err := vat.Connect[bench.Bench](ctx, v.ImportURI(vat.URI{Address: address}))
	if err != nil {
		v.Close()
		return nil, err
	}
	return &marqueTLSClient{marqueClient{bench: b}, v}, b.Settled(ctx)
}

type marqueRawTLSClient struct{ *marqueTLSClient }

func dialMarqueRawTLS(ctx context.Context, addr string) (client, error) {
	c, err := dialMarqueTLS(ctx, addr)
	if err != nil {
		return nil, err
	}
	return marqueRawTLSClient{c.(*marqueTLSClient)}, nil
}

func (c marqueRawTLSClient) Echo(ctx context.Context, data []byte) error {
	return marqueRawClient{&c.marqueClient}.Echo(ctx, data)
}

func (c *marqueTLSClient) Close() error { c.bench.Release(); return c.vat.Close() }

func serveGRPCTLS(l net.Listener) error {
	identity, err := vat.ParseIdentity([]byte(tlsKey))
	if err != nil {
		return err
	}
	config := &tls.Config{Certificates: []tls.Certificate{identity.Certificate()}, MinVersion: tls.VersionTLS13}
	s := grpc.NewServer(grpc.Creds(credentials.NewTLS(config)), grpc.MaxRecvMsgSize(maxGRPCMessage))
	s.RegisterService(&grpcDesc, grpcService{})
	return s.Serve(l)
}

func dialGRPCTLS(_ context.Context, addr string) (client, error) {
	config := &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS13}
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(credentials.NewTLS(config)),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxGRPCMessage)))
	return grpcClient{conn}, err
}
