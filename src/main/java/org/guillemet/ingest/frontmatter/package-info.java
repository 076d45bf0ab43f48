/** What a file says about itself before its text, in YAML or in TOML. */
package org.guillemet.ingest.frontmatter;
