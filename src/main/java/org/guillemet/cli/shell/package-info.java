/** What shells complete and what manual pages say, both made of picocli's model of the commands. */
package org.guillemet.cli.shell;
