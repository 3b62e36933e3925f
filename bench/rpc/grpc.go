package main

import (
	"context"
	"fmt"
	"io"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/types/known/emptypb"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

// gRPC: unary calls and a client stream, with protobuf's well-known messages. The service description is what protoc-gen-go-grpc
// would write.
var grpcPeer = peer{name: "grpc", serve: serveGRPC, dial: dialGRPC}

const maxGRPCMessage = 16 << 20

type grpcServer interface {
	Noop(context.Context, *emptypb.Empty) (*emptypb.Empty, error)
}

type grpcService struct{}

func (grpcService) Noop(context.Context, *emptypb.Empty) (*emptypb.Empty, error) {
	return new(emptypb.Empty), nil
}

func (grpcService) Echo(_ context.Context, in *wrapperspb.BytesValue) (*wrapperspb.BytesValue, error) {
	return in, nil
}

func (grpcService) Write(s grpc.ServerStream) error {
	var total uint64
	in := new(wrapperspb.BytesValue)
	for {
		switch err := s.RecvMsg(in); err {
		case nil:
			total += uint64(len(in.Value))
		case io.EOF:
			return s.SendMsg(wrapperspb.UInt64(total))
		default:
			return err
		}
	}
}

var grpcDesc = grpc.ServiceDesc{
	ServiceName: "bench.Bench",
	HandlerType: (*grpcServer)(nil),
	Methods: []grpc.MethodDesc{
		{MethodName: "Noop", Handler: func(srv any, ctx context.Context, dec func(any) error, _ grpc.UnaryServerInterceptor) (any, error) {
			in := new(emptypb.Empty)
			if err := dec(in); err != nil {
				return nil, err
			}
			return srv.(grpcService).Noop(ctx, in)
		}},
		{MethodName: "Echo", Handler: func(srv any, ctx context.Context, dec func(any) error, _ grpc.UnaryServerInterceptor) (any, error) {
			in := new(wrapperspb.BytesValue)
			if err := dec(in); err != nil {
				return nil, err
			}
			return srv.(grpcService).Echo(ctx, in)
		}},
	},
	Streams: []grpc.StreamDesc{writeStream},
}

var writeStream = grpc.StreamDesc{StreamName: "Write", ClientStreams: true,
	Handler: func(srv any, s grpc.ServerStream) error { return srv.(grpcService).Write(s) }}

func serveGRPC(l net.Listener) error {
	s := grpc.NewServer(grpc.MaxRecvMsgSize(maxGRPCMessage))
	s.RegisterService(&grpcDesc, grpcService{})
	return s.Serve(l)
}

type grpcClient struct{ conn *grpc.ClientConn }

func dialGRPC(_ context.Context, addr string) (client, error) {
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxGRPCMessage)))
	return grpcClient{conn}, err
}

func (c grpcClient) Noop(ctx context.Context) error {
	return c.conn.Invoke(ctx, "/bench.Bench/Noop", new(emptypb.Empty), new(emptypb.Empty))
}

func (c grpcClient) Echo(ctx context.Context, data []byte) error {
	out := new(wrapperspb.BytesValue)
	if err := c.conn.Invoke(ctx, "/bench.Bench/Echo", wrapperspb.Bytes(data), out); err != nil {
		return err
	}
	if len(out.Value) != len(data) {
		return fmt.Errorf("got %d bytes back, sent %d", len(out.Value), len(data))
	}
	return nil
}

func (c grpcClient) Stream(ctx context.Context, chunk []byte, n int) error {
	s, err := c.conn.NewStream(ctx, &writeStream, "/bench.Bench/Write")
	if err != nil {
		return err
	}
	for range n {
		if err := s.SendMsg(wrapperspb.Bytes(chunk)); err != nil {
			return err
		}
	}
	if err := s.CloseSend(); err != nil {
		return err
	}
	total := new(wrapperspb.UInt64Value)
	if err := s.RecvMsg(total); err != nil {
		return err
	}
	if total.Value != uint64(len(chunk)*n) {
		return fmt.Errorf("%d bytes arrived of %d", total.Value, len(chunk)*n)
	}
	return nil
}

func (c grpcClient) Chain(context.Context, int) error { return errNoSuchThing }
func (c grpcClient) Close() error                     { return c.conn.Close() }
