// Package seeds holds the five articles that gainsay grew from, retold in its own words.
//
// Four outlets and one ministry speak of one working group between 2021 and 2023. Compared, the articles give one update
// (eight sittings by November 2021, 12 meetings by November 2023), one conflict (the agreements of 2020-2022 were
// trilateral, or bilateral) and a dozen agreements. README.md says where the facts come from.
package seeds

import "embed"

// FS holds the five articles, each with its Source, Date and Title in a header.
//
//go:embed *.txt
var FS embed.FS
