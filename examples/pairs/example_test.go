package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

func Example() {
	in := strings.NewReader(`{"id": "sittings", "a": {"date": "2021-11-09", "text": "The working group has held eight sittings."}, "b": {"date": "2023-11-09", "text": "12 meetings of the working group have been held."}}
{"id": "agreements", "a": {"text": "Trilateral agreements were reached."}, "b": {"text": "Bilateral agreements were reached."}}
`)
	var out bytes.Buffer
	run(nil, in, &out, os.Stderr)
	for line := range bytes.Lines(out.Bytes()) {
		var v verdict
		if err := json.Unmarshal(line, &v); err != nil {
			panic(err)
		}
		fmt.Println(v.ID+":", v.Verdict, v.Kind)
	}
	// Output:
	// sittings: update growth
	// agreements: conflict exclusive
}
