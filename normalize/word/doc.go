// Package word knows what words mean to one another.
//
// In go two lemmas or set phrases and their part of speech, out comes a Relation: "sitting" and "meeting" are
// synonyms, "disaster" is broader than "earthquake", "acquit" is the opposite of "convict", and what is bilateral
// is not trilateral:
//
//	l.Relate("sitting", "meeting", syntax.NOUN)         // Synonym
//	l.Relate("disaster", "earthquake", syntax.NOUN)     // Broader
//	l.Relate("acquit", "convict", syntax.VERB)          // Opposite
//	l.Relate("bilateral", "trilateral", syntax.ADJ)     // Exclusive
//	l.Relate("sign", "signature", syntax.NoTag)         // Derived
//	l.Relate("colour", "color", syntax.NOUN)            // Same
//
// A false opposite becomes a false conflict, so that the doubtful is Related or None. Relate asks in this order, and stops at
// the first that knows:
//
//  1. the same word, or another form or spelling of it
//  2. our own tables (word_*.tsv): synonyms, broader words, families, opposites; a user's rows come after ours and win
//  3. the classes whose members exclude each other (word_exclusive.tsv)
//  4. WordNet: antonyms of words, synonyms, hypernyms, derived words, antonyms of frequent senses
//
// WordNet and the vectors are embedded, compressed, and each is unpacked when it is first asked.
package word
