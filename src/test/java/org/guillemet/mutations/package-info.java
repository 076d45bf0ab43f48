/** Changes articles in one place, to see whether a comparison with the original finds it. */
package org.guillemet.mutations;
