/**
 * What reading files takes and gives: the files that a user names, their formats, how they are
 * read, and why one cannot be. Its rooms make articles of them, in which every character keeps its
 * place on disk.
 */
package org.guillemet.ingest;
