/**
 * The bytes of a file to an article: encoding, format, language; and files of which next to nothing
 * was read.
 */
package org.guillemet.ingest.reader;
