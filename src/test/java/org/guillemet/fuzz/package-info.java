/** Runs the stages on damaged articles and invented trees, to see that nothing leaves them. */
package org.guillemet.fuzz;
