/**
 * Sources become people, bodies and outlets: by name, by description, by pronoun, or by going on.
 */
package org.guillemet.attribution.speakers;
