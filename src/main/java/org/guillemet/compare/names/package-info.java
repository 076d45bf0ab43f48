/** Which people of articles on one event stand in one place under two names. */
package org.guillemet.compare.names;
