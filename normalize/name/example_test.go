package name_test

import (
	"fmt"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/tables"
)

func Example() {
	r, err := name.New(tables.English)
	if err != nil {
		panic(err)
	}
	text := "Armenia's top diplomat Ararat Mirzoyan left Moscow for Sidon, Lebanon."
	for _, s := range syntax.English().Split(text).Sentences {
		for _, m := range r.Read(&s) {
			fmt.Printf("%s: %s %s %q\n", text[m.Start:m.End], m.Name.Kind, m.Name.ID, m.Title)
		}
	}
	moscow, _ := r.Lookup("Moscow")
	russia, _ := r.Lookup("the Russian Federation")
	fmt.Println(moscow.SamePlace(russia), moscow.SameActor(russia))
	// Output:
	// Ararat Mirzoyan: person person:ararat-mirzoyan "Armenia's top diplomat"
	// Moscow: place ru/moscow ""
	// Sidon: place lb/sidon ""
	// Lebanon: country lb ""
	// within equal
}

func ExampleResolve() {
	r, _ := name.New(tables.English)
	var all []name.Mention
	text := "The Harlan Institute (HI) denied it. Its director Mara Quill resigned. For years Quill had led Harlan."
	for _, s := range syntax.English().Split(text).Sentences {
		all = append(all, r.Read(&s)...)
	}
	for _, m := range name.Resolve(all) {
		fmt.Println(text[m.Start:m.End], "=", m.Name)
	}
	// Output:
	// Harlan Institute = Harlan Institute
	// HI = Harlan Institute
	// Mara Quill = Mara Quill
	// Quill = Mara Quill
	// Harlan = Harlan Institute
}
