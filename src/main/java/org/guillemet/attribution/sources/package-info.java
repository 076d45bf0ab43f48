/** The words of a sentence that name who is speaking. */
package org.guillemet.attribution.sources;
