/**
 * YAML as plain values, or as a tree that knows its lines; the only place that sees its library.
 */
package org.guillemet.yaml;
