package word_test

import (
	"fmt"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word"
)

func Example() {
	l, err := word.New(tables.English)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Relate("sitting", "meeting", syntax.NOUN))
	fmt.Println(l.Relate("disaster", "earthquake", syntax.NOUN))
	fmt.Println(l.Relate("acquit", "convict", syntax.VERB))
	fmt.Println(l.Relate("bilateral", "trilateral", syntax.ADJ))
	fmt.Println(l.Relate("sign", "signature", syntax.NoTag))
	fmt.Println(l.Relate("dog", "democracy", syntax.NOUN))
	fmt.Println(l.Similarity("quake", "tsunami") > l.Similarity("quake", "budget"))
	// Output:
	// synonym
	// broader
	// opposite
	// exclusive
	// derived
	// none
	// true
}
