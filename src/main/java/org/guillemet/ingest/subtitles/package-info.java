/** Subtitles: cues with their times, joined to what each voice says. */
package org.guillemet.ingest.subtitles;
