// Package claims finds who says what, where and when.
//
// In go the articles of several sources (files with a header block, JSON, JSON Lines, or text as it comes off the web),
// out come Documents and, clause by clause, Claims: "'Twelve meetings have been held,' Zakharova said" is the claim
// that twelve meetings have been held, and Zakharova holds it.
package claims
