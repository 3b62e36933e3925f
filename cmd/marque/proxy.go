package main

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/vat"
)

func newProxyCommand(streams cli.Streams) *cobra.Command {
	var peer peerFlags
	var capFile string
	var config *vat.Config
	cmd := &cobra.Command{
		Use:     "proxy URI|FILE",
		GroupID: groupNetwork,
		Short:   "Offer an object of another vat at a local address",
		Long: `Listens, and passes all calls on to the object that the URI stands for. If the
connection to the object is lost, it reconnects. Prints a URI that leads through
the proxy, and serves until it is interrupted.

With --capnp-disable-tls, connections to the proxy are plain: programs on this
machine that have no TLS get the object as the proxy's bootstrap object. Without
it, the proxy is a secure vat of its own, for example in front of a plain
server.`,
		Example: `  # A plain socket in front of a secure vat:
  marque proxy echo.cap --capnp-disable-tls \
      --capnp-listen-address unix:/run/user/1000/echo
  # A secure vat in front of a plain server:
  marque proxy capnp://insecure@127.0.0.1:5923 \
      --capnp-secret-key-file key.pem --capnp-listen-address tcp:0.0.0.0:7000 \
      --capnp-public-address tcp:example.org:7000`,
		Args:              args(cobra.ExactArgs(1)),
		ValidArgsFunction: completeCap,
		RunE: func(cmd *cobra.Command, args []string) error {
			if !cmd.Flags().Changed("capnp-listen-address") {
				return cli.Usagef("--capnp-listen-address is required: where should the proxy listen?")
			}
			if !cmd.Flags().Changed(keyFileFlag) {
				if !config.DisableTLS {
					return cli.Usagef("--%s is required: the proxy's URI follows from the key, which is made if the file does not exist", keyFileFlag)
				}
				if err := cmd.Flags().Set(keyFileFlag, ""); err != nil { // a plain vat needs no lasting key
					return err
				}
			}
			return runProxy(streams, &peer, config, args[0], capFile)
		},
	}
	config = vat.Flags(cmd.Flags())
	cmd.Flags().StringVar(&capFile, "cap", "", "write the URI to `FILE` too, readable for its owner only")
	cmd.Flags().BoolVarP(&peer.verbose, "verbose", "v", false, "log what happens on the connections")
	return cmd
}

const keyFileFlag = "capnp-secret-key-file"

func runProxy(streams cli.Streams, peer *peerFlags, config *vat.Config, target, capFile string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	client := peer.client(context.Background(), streams)
	defer client.Close()
	sturdy, err := client.Import(target)
	if err != nil {
		return err
	}
	behind := sturdy.Reconnecting(vat.Reconnect{OnChange: reconnectTalk(streams)})
	defer behind.Close()

	id, err := proxyID(config)
	if err != nil {
		return err
	}
	front, err := vat.Serve(ctx, config, vat.Single(id, behind.Ref()))
	if err != nil {
		return hinted(err, unlistening(err))
	}
	defer front.Close()
	if config.DisableTLS && !isLocal(front.ListenAddr()) {
		streams.Warn("everybody who can reach %s can use the object, and nothing is encrypted", front.ListenAddr())
	}
	if err := announce(streams, front, id, capFile); err != nil {
		return err
	}
	<-front.Done()
	return ignoreStop(ctx)
}

// reconnectTalk tells that the object cannot be reached, once for each reason in a row, and when it can be again.
func reconnectTalk(streams cli.Streams) func(vat.ReconnectStatus) {
	told := ""
	return func(s vat.ReconnectStatus) {
		if s.Err == nil {
			if told != "" {
				streams.Warn("connected again")
			}
			told = ""
			return
		}
		text, _ := cli.Message(s.Err)
		switch {
		case s.State == vat.GaveUp:
			streams.Warn("the object is gone, calls fail from now on: %s", text)
		case text != told:
			streams.Warn("the object is out of reach, trying again: %s", text)
		}
		told = text
	}
}

// proxyID is the number of the object in the proxy: over a plain connection the
// public one, which programs without URIs ask for.
func proxyID(config *vat.Config) (vat.Swiss, error) {
	if config.DisableTLS {
		return vat.PublicSwiss(""), nil
	}
	return config.Derive("proxy")
}

// announce tells the URI of the object.
func announce(streams cli.Streams, v *vat.Vat, id vat.Swiss, capFile string) error {
	uri, err := v.SturdyURI(id)
	if err != nil {
		return err
	}
	if capFile != "" {
		if err := vat.SaveCapFile(capFile, uri); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(streams.Out, uri.Reveal())
	return err
}

// isLocal reports whether only programs on this machine reach the address.
func isLocal(at vat.Location) bool {
	if at.Network() == "unix" || at.Host() == "localhost" {
		return true
	}
	ip, err := netip.ParseAddr(at.Host())
	return err == nil && ip.IsLoopback()
}

// ignoreStop makes the signal that ends a server a success.
func ignoreStop(ctx context.Context) error {
	if err := context.Cause(ctx); err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}
