/** The report as a page for editors: one self-contained file, made by templates that escape. */
package org.guillemet.report.page;
