/**
 * What is compared and what is found: what each article tells, what several have in common, and
 * where they differ. Its rooms find it; they state differences and judge nothing.
 */
package org.guillemet.compare;
