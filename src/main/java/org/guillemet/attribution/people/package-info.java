/** Names, functions and mentions become the people and bodies that an article speaks of. */
package org.guillemet.attribution.people;
