// Package examples holds the example programs, which the tutorial quotes, and the tests that run them.
package examples
