/**
 * Words in quotation marks: where they stand, what they are used for, and which marks are wrong.
 */
package org.guillemet.quotations;
