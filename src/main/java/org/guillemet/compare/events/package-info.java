/** Which articles are on one event. */
package org.guillemet.compare.events;
