// Command report runs all measurements, Marque and its peers side by side in one run, and writes docs/measurements.md and its charts.
//
//	go run ./report [-rounds 7] [-time 1s] [-docs ../docs] [-save FILE]
//	go run ./report -load FILE     # writes the page again from samples that -save kept
//
// A run with the defaults takes about six minutes. Nothing else should run on the machine meanwhile; the page says how much did.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

func main() {
	var o options
	flag.IntVar(&o.rounds, "rounds", 7, "rounds; in each every system takes its turn")
	flag.DurationVar(&o.time, "time", time.Second, "time per row, system and round; a tenth of it for a message benchmark")
	flag.StringVar(&o.docs, "docs", "../docs", "the folder for the page")
	flag.StringVar(&o.save, "save", "", "also write all samples to this file, as JSON")
	flag.StringVar(&o.load, "load", "", "measure nothing: take the samples from this file")
	flag.Parse()
	if err := report(&o); err != nil {
		fmt.Fprintln(os.Stderr, "report:", err)
		os.Exit(1)
	}
}

type options struct {
	rounds     int
	time       time.Duration
	docs       string
	save, load string
}

func report(o *options) error {
	var m *measurements
	var err error
	if o.load != "" {
		m, err = load(o.load)
	} else {
		m, err = measure(o)
	}
	if err != nil {
		return err
	}
	if o.save != "" {
		if err := save(o.save, m); err != nil {
			return err
		}
	}
	page, err := page(m)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(o.docs, "measurements.md"), page, 0o644); err != nil {
		return err
	}
	for name, c := range charts(m) {
		if err := os.WriteFile(filepath.Join(o.docs, "images", name), c.svg(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func load(path string) (*measurements, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	m := new(measurements)
	return m, json.Unmarshal(data, m)
}

func save(path string, m *measurements) error {
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
