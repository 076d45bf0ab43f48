/**
 * An article as a reader sees it, and the map from there back to the file on disk.
 *
 * <p>Two texts exist for every article: the <em>source</em>, which is the decoded file with its
 * markup, and the <em>reading text</em>, which is what a reader sees. All analysis works on the
 * reading text; everything that is printed refers to the source. Offsets are UTF-16 code units, end
 * exclusive, in both.
 */
package org.guillemet.text;
