/** What users choose from: forms of reports and lists, colours, and the words that options take. */
package org.guillemet.cli.choices;
