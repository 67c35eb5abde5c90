package org.dateline.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/**
 * The order in which graphs are written: as people count, {@code s2} before {@code s10}, and the type of a thing before all else. Total: two
 * different triples are never equal.
 */
public final class NaturalOrder {
    /** Runs of digits by their number, all else by code unit. */
    public static final Comparator<String> STRINGS = NaturalOrder::compare;

    private NaturalOrder() {}

    /** Triples by subject, then predicate, then object; each once. */
    public static List<Triple> sort(Iterator<Triple> triples) {
        Map<Node, String> written = new HashMap<>();
        Comparator<Node> nodes = (a, b) -> a.equals(b)
                ? 0
                : compare(
                        written.computeIfAbsent(a, NaturalOrder::written),
                        written.computeIfAbsent(b, NaturalOrder::written));
        Comparator<Node> predicates =
                Comparator.comparing((Node p) -> !p.equals(RDF.type.asNode())).thenComparing(nodes);
        NavigableSet<Triple> sorted = new TreeSet<>(Comparator.comparing(Triple::getSubject, nodes)
                .thenComparing(Triple::getPredicate, predicates)
                .thenComparing(Triple::getObject, nodes));
        triples.forEachRemaining(sorted::add);
        return List.copyOf(sorted);
    }

    /** IRIs without their brackets: so an article comes before what is in it. */
    private static String written(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
    }

    /** IRIs in natural order; each once. */
    public static List<Node> sortNodes(Iterator<Node> iris) {
        NavigableSet<Node> sorted = new TreeSet<>(Comparator.comparing(Node::getURI, STRINGS));
        iris.forEachRemaining(sorted::add);
        return List.copyOf(sorted);
    }

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, j);
                int byNumber = compareNumbers(a.substring(i, endA), b.substring(j, endB));
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endA;
                j = endB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        // "07" and "7" are the same number but not the same string.
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int compareNumbers(String a, String b) {
        int i = leadingZeros(a);
        int j = leadingZeros(b);
        int byLength = Integer.compare(a.length() - i, b.length() - j);
        return byLength != 0 ? byLength : a.substring(i).compareTo(b.substring(j));
    }

    private static int leadingZeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private static int endOfNumber(String s, int begin) {
        int end = begin;
        while (end < s.length() && isDigit(s.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
