package vat

// The names and help texts are those of the OCaml library, so that scripts and unit files work with either.
const (
	flagListenAddress = "capnp-listen-address"
	flagSecretKeyFile = "capnp-secret-key-file"
	flagPublicAddress = "capnp-public-address"
	flagDisableTLS    = "capnp-disable-tls"
)

// FlagsTitle heads the options in manuals and help texts that have sections.
const FlagsTitle = "CAP'N PROTO OPTIONS"

// FlagSet is what Flags needs of a flag package. *flag.FlagSet and the FlagSet of github.com/spf13/pflag, which
// cobra uses, both have it.
type FlagSet interface {
	Func(name, usage string, set func(value string) error)
	BoolVar(p *bool, name string, value bool, usage string)
}

// Flags defines the options of a vat that serves, and returns the configuration that they fill in when parsed:
//
//	--capnp-listen-address ADDR    where to listen: tcp:HOST:PORT or unix:PATH; required
//	--capnp-secret-key-file PATH   file with the secret key, made if not there; "" for an ephemeral key; required
//	--capnp-public-address ADDR    where others connect to; default: the listen address
//	--capnp-disable-tls            accept plain connections instead of encrypted ones
func Flags(fs FlagSet) *Config {
	c := &Config{keyMissing: true}
	fs.Func(flagListenAddress, "Listen on `ADDR`, e.g. tcp:127.0.0.1:7000 or unix:/run/my.socket.", location(&c.Listen))
	fs.Func(flagSecretKeyFile, "Keep the secret key in the file `PATH` (\"\" for an ephemeral key).", func(s string) error {
		c.KeyFile, c.keyMissing = s, false
		return nil
	})
	fs.Func(flagPublicAddress, "Tell others to connect to `ADDR`.", location(&c.Public))
	fs.BoolVar(&c.DisableTLS, flagDisableTLS, false, "Do not use TLS for incoming connections.")
	return c
}

func location(to *Location) func(string) error {
	return func(s string) (err error) {
		*to, err = ParseLocation(s)
		return err
	}
}
