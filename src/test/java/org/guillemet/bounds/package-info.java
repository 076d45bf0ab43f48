/** Documents that are large or strange, and what time each stage needs for them. */
package org.guillemet.bounds;
