package frame_test

import (
	"fmt"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/tables"
)

func Example() {
	frames, err := frame.New(tables.English)
	if err != nil {
		fmt.Println(err)
		return
	}
	s := &syntax.English().Parse("The treaty was signed by Serbia in Brussels.").Sentences[0]
	for i := range s.Tokens {
		for _, t := range frames.At(s, i) {
			fmt.Println(t.Frame.ID, t.Frame.Behaviour)
			for _, f := range frames.Fillers(s, t) {
				fmt.Println(" ", f.Role, s.Tokens[f.Token].Text)
			}
		}
	}
	sign, _ := frames.Frame("sign")
	ratify, _ := frames.Frame("ratify")
	fmt.Println("sign is", frames.Relate(sign, ratify), "than ratify")
	// Output:
	// sign fixed
	//   agent Serbia
	//   patient treaty
	//   place Brussels
	// sign is earlier than ratify
}
