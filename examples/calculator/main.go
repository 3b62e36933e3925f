// Command calculator is the calculator from the samples of the C++ implementation. It can talk to the calculators of C++, OCaml and other languages.
//
//	calculator serve --capnp-listen-address tcp:127.0.0.1:7000 --capnp-secret-key-file key.pem
//	calculator connect URI
//	calculator check URI
//
// The service is public: it has no swiss number, since most other implementations know only one object of a vat. Add
// --capnp-disable-tls for those without TLS.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/marque-rpc/marque/examples/calculator/calculator"
	"github.com/marque-rpc/marque/vat"
)

//go:generate go tool marque compile -omarque:calculator calculator.capnp

func main() {
	log.SetFlags(0)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		log.Fatal("calculator: ", err)
	}
}

func run(ctx context.Context, args []string) error {
	switch {
	case len(args) > 0 && args[0] == "serve":
		return serve(ctx, args[1:])
	case len(args) == 2 && args[0] == "connect":
		return connect(ctx, args[1], compute42)
	case len(args) == 2 && args[0] == "check":
		return connect(ctx, args[1], check)
	}
	return errors.New("usage: calculator serve FLAGS | connect URI | check URI")
}

func serve(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("calculator serve", flag.ExitOnError)
	config := vat.Flags(flags)
	flags.Parse(args)
	public := vat.PublicSwiss("")
	v, err := vat.Serve(ctx, config, vat.Single(public, calculator.New().Ref))
	if err != nil {
		return err
	}
	uri, err := v.SturdyURI(public)
	if err != nil {
		return err
	}
	fmt.Println(uri.Reveal())
	<-v.Done()
	return nil
}

func connect(ctx context.Context, arg string, f func(context.Context, calculator.Calculator) error) error {
	v := vat.NewClient(ctx, nil, nil)
	defer v.Close()
	sr, err := v.Import(arg)
	if err != nil {
		return err
	}
	return vat.With(ctx, sr, f)
}

// compute42 adds 40 and 2 in one round trip: the operator, the value and its number are asked for together.
func compute42(ctx context.Context, c calculator.Calculator) error {
	add := c.GetOperator(ctx, calculator.CalculatorOperatorAdd)
	defer add.Release()
	value := c.Evaluate(ctx, calculator.Call(add, calculator.Literal(40), calculator.Literal(2)))
	defer value.Release()
	v, err := value.Read(ctx)
	if err == nil {
		fmt.Println("40 + 2 =", v)
	}
	return err
}

func check(ctx context.Context, c calculator.Calculator) error {
	err := calculator.Check(ctx, c, false)
	if err == nil {
		fmt.Println("all calculations are right")
	}
	return err
}
