/**
 * The same entity or quotation across articles and languages; states differences, judges nothing.
 */
package org.guillemet.compare;
