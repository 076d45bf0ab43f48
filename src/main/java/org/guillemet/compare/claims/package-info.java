/** What claims speak of, as codes, and which claims of different articles speak of the same. */
package org.guillemet.compare.claims;
