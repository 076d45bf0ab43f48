/** Functions of one person, read word by word, and which of them nobody holds at once. */
package org.guillemet.compare.roles;
