/**
 * Subtitles and captions (SubRip, WebVTT): {@code CueFinder} finds the cues and their times, {@code
 * RollUp} what is shown more than once, {@code CueText} the words of a line, and {@code Subtitles}
 * joins these to turns of speakers.
 */
package org.guillemet.ingest.subtitles;
