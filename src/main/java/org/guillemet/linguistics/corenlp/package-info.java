/** The only package that sees CoreNLP: models, loading, threads. */
package org.guillemet.linguistics.corenlp;
