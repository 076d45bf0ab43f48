/**
 * The grammar of an article, in our own immutable words: tokens, sentences, Universal Dependencies,
 * names; and the lexicons of each language. No type of a parser library is seen here.
 */
package org.guillemet.linguistics;
