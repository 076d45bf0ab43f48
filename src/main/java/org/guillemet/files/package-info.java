/** Files and folders that nobody but their user can have written. */
package org.guillemet.files;
