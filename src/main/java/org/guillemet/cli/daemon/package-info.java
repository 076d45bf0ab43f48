/**
 * The warm process: {@code guillemet daemon} runs the commands of clients, which are small programs
 * that copy what comes of them.
 */
package org.guillemet.cli.daemon;
