/**
 * What commands have around them: the streams, the files that they write, exit status, and words
 * for what only the user can put right.
 */
package org.guillemet.cli.console;
