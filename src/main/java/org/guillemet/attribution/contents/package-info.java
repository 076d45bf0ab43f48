/** Where the words that are attributed begin and end. */
package org.guillemet.attribution.contents;
