// Package docs runs the documentation: every snippet in README.md and docs/ is compared with the file it quotes, compiled, or typed
// into a shell as a reader would, with its output compared.
//
// What a fenced block may say after its language:
//
//	go file=PATH [region=NAME]   the block is exactly that file, or the lines between "// snippet NAME" and "// end snippet" in it
//	go run                       a whole program; it must run, and its output equal the "output" block that follows, if any
//	console                      each line with "$ " is typed into a shell of its own, the lines below it are its output
//	console background           one command that goes on running until the end of the page; the lines below must appear
//
// In expected output "..." stands for any text within a line and a line of only "..." for any lines. Paths are those of a
// fresh checkout: each page runs in a copy of the tree, and files that one command leaves are there for the next. Ports of 127.0.0.1 are
// replaced by free ones, on each page the same, in commands and in expected output. Go blocks of no kind are an error, so that no snippet goes untested;
// "go sketch" marks the rare one that is not Go we run (another project's code, pseudo code).
package docs
