/**
 * Makes word lists from the Unicode CLDR while the program is built, since to read it takes too
 * long in every run. The program holds the lists and not these classes: only the build sees ICU.
 */
package org.guillemet.linguistics.cldr;
