/** Which quotations are the same, in one language or in two, and what stands otherwise in them. */
package org.guillemet.compare.quotations;
