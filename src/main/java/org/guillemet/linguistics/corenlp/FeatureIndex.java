package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** A {@link WordTable} as CoreNLP asks for one. Immutable: what would change it throws. */
final class FeatureIndex implements Index<String> {

  private static final long serialVersionUID = 1L;

  private final transient WordTable words;

  FeatureIndex(WordTable words) {
    this.words = words;
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public String get(int i) {
    return words.get(i);
  }

  @Override
  public int indexOf(String word) {
    return words.indexOf(word);
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && words.indexOf(text) >= 0;
  }

  @Override
  public List<String> objectsList() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return words.get(index);
      }

      @Override
      public int size() {
        return words.size();
      }
    };
  }

  @Override
  public Collection<String> objects(int[] indices) {
    return Arrays.stream(indices).mapToObj(words::get).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return objectsList().iterator();
  }

  @Override
  public boolean isLocked() {
    return true;
  }

  @Override
  public void lock() {}

  @Override
  public void unlock() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int addToIndex(String word) {
    throw new UnsupportedOperationException();
  }

  @Override
  @Deprecated
  public int indexOf(String word, boolean add) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean add(String word) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean addAll(Collection<? extends String> added) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveToWriter(Writer out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveToFilename(String name) {
    throw new UnsupportedOperationException();
  }
}
