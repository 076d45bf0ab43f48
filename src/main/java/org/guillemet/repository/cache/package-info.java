/** What checking articles has given, kept on disk from one run to the next. */
package org.guillemet.repository.cache;
