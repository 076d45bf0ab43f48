/**
 * The language server: what editors show of an article while it is written. Alone sees the
 * protocol.
 */
package org.guillemet.lsp;
