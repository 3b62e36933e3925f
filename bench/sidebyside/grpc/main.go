// Command grpc is the side-by-side program with gRPC: a callback is a stream of messages back to the caller, and what another
// system would pass as an object has a name that the service looks up.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"github.com/marque-rpc/marque/bench/sidebyside/grpc/echo"
)

type service struct {
	echo.UnimplementedEchoServer
	loggers map[string]func(msg string)
}

func (s *service) Ping(ctx context.Context, in *echo.PingRequest) (*echo.PingReply, error) {
	return &echo.PingReply{Reply: "echo:" + in.GetMsg()}, nil
}

// snippet heartbeat
func (s *service) Heartbeat(in *echo.HeartbeatRequest, out grpc.ServerStreamingServer[echo.Message]) error {
	for range 3 {
		if err := s.beat(in, out); err != nil {
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
	return nil
}

func (s *service) beat(in *echo.HeartbeatRequest, out grpc.ServerStreamingServer[echo.Message]) error {
	if in.GetLogger() == "" {
		return out.Send(&echo.Message{Msg: in.GetMsg()})
	}
	return s.log(in.GetLogger(), in.GetMsg())
}

func (s *service) log(name, msg string) error {
	logger, ok := s.loggers[name]
	if !ok {
		return status.Errorf(codes.NotFound, "no logger %q", name)
	}
	logger(msg)
	return nil
}

// end snippet

func (s *service) GetLogger(ctx context.Context, in *echo.GetLoggerRequest) (*echo.LoggerName, error) {
	return &echo.LoggerName{Logger: "service"}, nil
}

func (s *service) Log(ctx context.Context, in *echo.LogRequest) (*echo.LogReply, error) {
	return &echo.LogReply{}, s.log(in.GetLogger(), in.GetMsg())
}

func printer(prefix string) func(msg string) {
	return func(msg string) { fmt.Println(prefix, msg) }
}

func run(ctx context.Context, e echo.EchoClient) error {
	reply, err := e.Ping(ctx, &echo.PingRequest{Msg: "foo"})
	if err != nil {
		return err
	}
	fmt.Println("reply:", reply.GetReply())
	if err := heartbeat(ctx, e, &echo.HeartbeatRequest{Msg: "bar"}, printer("client got")); err != nil {
		return err
	}
	logger, err := e.GetLogger(ctx, &echo.GetLoggerRequest{})
	if err != nil {
		return err
	}
	if _, err := e.Log(ctx, &echo.LogRequest{Logger: logger.GetLogger(), Msg: "hello"}); err != nil {
		return err
	}
	return heartbeat(ctx, e, &echo.HeartbeatRequest{Msg: "baz", Logger: logger.GetLogger()}, nil)
}

func heartbeat(ctx context.Context, e echo.EchoClient, in *echo.HeartbeatRequest, callback func(msg string)) error {
	stream, err := e.Heartbeat(ctx, in)
	if err != nil {
		return err
	}
	for {
		m, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		callback(m.GetMsg())
	}
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer()
	loggers := map[string]func(msg string){"service": printer("service got")}
	echo.RegisterEchoServer(server, &service{loggers: loggers})
	go server.Serve(l)
	defer server.Stop()
	conn, err := grpc.NewClient(l.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	if err := run(context.Background(), echo.NewEchoClient(conn)); err != nil {
		log.Fatal(err)
	}
}
