/**
 * Results without the words of quotations and of unnamed sources, for reports that anybody may
 * read: copies in which those words are blacked out, so that no report can show them.
 */
package org.guillemet.report.redaction;
