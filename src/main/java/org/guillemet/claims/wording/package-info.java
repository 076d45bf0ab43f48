/** The written words of a sentence, and word lists whose entries may have several words. */
package org.guillemet.claims.wording;
