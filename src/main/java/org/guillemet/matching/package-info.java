/**
 * The one contract by which quoted words are compared, whether with another article or with the
 * material they were taken from: what is read of them, what makes no difference, and how grave is
 * what does. The page on matching quotations says it in words.
 */
package org.guillemet.matching;
