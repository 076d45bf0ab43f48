/**
 * Attributions that the layout makes: a colon, a dash, bold names, a signature, questions and
 * answers, and quotations that go on in the next paragraph.
 */
package org.guillemet.attribution.layout;
