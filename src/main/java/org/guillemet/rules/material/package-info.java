/** Rules that hold an article against its sources' own words, and the halves of others that do. */
package org.guillemet.rules.material;
