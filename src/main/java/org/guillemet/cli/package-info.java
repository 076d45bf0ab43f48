/** Options, wiring and exit status; the only place that touches the standard streams. */
package org.guillemet.cli;
