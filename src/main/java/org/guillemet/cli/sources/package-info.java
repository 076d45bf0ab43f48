/** Reads articles and the material that they are held against. */
package org.guillemet.cli.sources;
