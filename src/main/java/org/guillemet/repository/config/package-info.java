/**
 * What a newsroom has configured: the file {@code .guillemet.yml} of each article, its values with
 * the places that they come from, and the settings that they make.
 */
package org.guillemet.repository.config;
