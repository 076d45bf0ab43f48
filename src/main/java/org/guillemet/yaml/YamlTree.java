package org.guillemet.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.yaml.YamlNode.Kind;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes our own tree of the library's. Used for one document; not thread-safe. */
final class YamlTree {

  /** What a value is that bears no tag of somebody's own. */
  private static final Set<Tag> COMMON =
      Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

  private final int deepest;

  /** A value that is named by an alias is made once. */
  private final Map<Node, YamlNode> made = new IdentityHashMap<>();

  /**
   * @param deepest how many values may stand in one another
   */
  YamlTree(int deepest) {
    this.deepest = deepest;
  }

  YamlNode.Mapping of(Node document) throws InvalidYamlException {
    if (document instanceof ScalarNode scalar && kind(scalar) == Kind.NOTHING) {
      return new YamlNode.Mapping(1, List.of());
    }
    if (document instanceof MappingNode mapping) {
      return mapping(mapping, 0);
    }
    throw new InvalidYamlException(line(document), InvalidYamlException.NO_MAPPING);
  }

  private YamlNode node(Node node, int depth) throws InvalidYamlException {
    // Aliases nest what the text does not, and one that holds itself nests without end.
    if (depth > deepest || node.isRecursive()) {
      throw new InvalidYamlException(line(node), InvalidYamlException.TOO_DEEP);
    }
    if (!COMMON.contains(node.getTag())) {
      throw new InvalidYamlException(line(node), "a tag, which is not read: " + node.getTag());
    }
    YamlNode known = made.get(node);
    if (known != null) {
      return known;
    }
    YamlNode result = make(node, depth);
    made.put(node, result);
    return result;
  }

  private YamlNode make(Node node, int depth) throws InvalidYamlException {
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, depth);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(node(item, depth + 1));
      }
      return new YamlNode.Sequence(line(node), items);
    }
    ScalarNode scalar = (ScalarNode) node;
    Kind kind = kind(scalar);
    return new YamlNode.Scalar(line(node), kind == Kind.NOTHING ? "" : scalar.getValue(), kind);
  }

  private YamlNode.Mapping mapping(MappingNode node, int depth) throws InvalidYamlException {
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : node.getValue()) {
      int line = line(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new InvalidYamlException(line, "a name must be a single word");
      }
      entries.add(new YamlNode.Entry(line, key.getValue(), node(tuple.getValueNode(), depth + 1)));
    }
    return new YamlNode.Mapping(line(node), entries);
  }

  private static Kind kind(ScalarNode node) {
    Tag tag = node.getTag();
    if (tag.equals(Tag.NULL)) {
      return Kind.NOTHING;
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Kind.NUMBER;
    }
    return tag.equals(Tag.BOOL) ? Kind.BOOLEAN : Kind.TEXT;
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
