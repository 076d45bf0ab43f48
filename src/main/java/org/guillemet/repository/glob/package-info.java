/** Patterns of paths, as in {@code .gitignore}. */
package org.guillemet.repository.glob;
