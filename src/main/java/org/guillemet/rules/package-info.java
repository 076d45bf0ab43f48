/** What a rule is, what it is given, and what it reports. */
package org.guillemet.rules;
