/** What it takes to compare very many articles in little memory and time. */
package org.guillemet.compare.many;
