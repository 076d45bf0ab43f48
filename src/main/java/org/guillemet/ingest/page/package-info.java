/** Web pages: what the page says about its article, and the article told from what surrounds it. */
package org.guillemet.ingest.page;
