/** The folders that an editor has open, the articles in them, and what a newsroom rules there. */
package org.guillemet.lsp.folders;
