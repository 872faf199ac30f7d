package main

import (
	"os"
	"testing"

	"github.com/gainsay/gainsay/compare/factcheck"
)

func TestFacts(t *testing.T) { factcheck.Run(t, os.DirFS("facts")) }
