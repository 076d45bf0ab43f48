package org.guillemet.attribution.generated;

import java.util.List;

/**
 * A paragraph in which somebody says something.
 *
 * @param position where the reporting clause stands
 * @param cue the dictionary form of the verb
 * @param text the paragraph
 * @param source the words that name who speaks
 * @param content what is said, in the pieces that the reporting clause leaves
 */
record GeneratedSentence(
    String position, String cue, String text, String source, List<String> content) {

  GeneratedSentence {
    content = List.copyOf(content);
  }
}
