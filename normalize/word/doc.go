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
//  2. our own tables (word_*.tsv): kinds, synonyms, opposites, single corrections; the later wins, a user's rows come after ours
//  3. WordNet: antonyms, synonyms, hypernyms, derived words, all in usual senses of words that are used alike
//  4. the classes whose members exclude each other (word_exclusive.tsv), which a kind of a member does not
//  5. prefixes of negation: "confirmed" / "unconfirmed"
//  6. the words of a set phrase that is not listed: "left hand" / "right hand"
//
// WordNet and the word vectors are embedded, made by the program in gen, and each is unpacked when it is first asked.
package word
