package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/gainsay/gainsay/compare"
)

// With no files the program compares the five seeds. Here is what their working group's count did.
func Example() {
	var out bytes.Buffer
	run([]string{"-only", "update", "-format", "jsonl"}, &out, os.Stderr)
	for line := range bytes.Lines(out.Bytes()) {
		var f compare.Finding
		if err := json.Unmarshal(line, &f); err != nil {
			panic(err)
		}
		if f.A.Doc == "01-yerevan-monitor.txt" && f.B.Doc == "04-baku-digest.txt" {
			fmt.Println(f.Verdict, f.Kind)
			fmt.Println(f.A.Quote)
			fmt.Println(f.B.Quote)
		}
	}
	// Output:
	// update growth
	// The ministry points to the results of eight sittings of the trilateral working group
	// By now, 12 meetings of the trilateral working group on communications in the South Caucasus have been held
}
