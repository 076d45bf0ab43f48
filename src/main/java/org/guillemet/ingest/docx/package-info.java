/**
 * Documents of word processors (Office Open XML). {@code DocxZip} lets nothing past that is too
 * large, {@code DocxParts} finds the parts of the document, {@code BodyReader} their paragraphs,
 * and {@code Docx} lays these out. What a document refers to is never fetched.
 */
package org.guillemet.ingest.docx;
