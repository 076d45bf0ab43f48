/** The rules that come with the checker: one small class each, and the one sorted list of them. */
package org.guillemet.rules.builtin;
