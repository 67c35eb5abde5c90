package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.evaluate.TimeOrderGold.End;
import org.dateline.evaluate.TimeOrderGold.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Reads TimeML as TempEval-3 uses it: the text is what stands in TEXT, the day of publication the TIMEX3 in DCT, order the TLINKs. */
final class TimeMlReader {
    private static final int DAY = "2024-10-18".length();

    private final StringBuilder text = new StringBuilder();
    private final List<Expression> expressions = new ArrayList<>();

    /** Where an element with an id stands. */
    private record Expression(Element element, int begin, int end) {}

    private TimeMlReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableGold when it is not in TimeML
     */
    static TimeDocument read(Path file) {
        Element root = Xml.read(file);
        NodeList texts = root.getElementsByTagName("TEXT");
        if (texts.getLength() != 1) {
            throw new UnreadableGold(file, "no TimeML: it has " + texts.getLength() + " TEXT elements, not one", null);
        }
        TimeMlReader reader = new TimeMlReader();
        reader.walk(texts.item(0));
        return reader.document(GoldFiles.stem(file), root);
    }

    private static Optional<Element> publication(Element root) {
        return all(root, "TIMEX3").stream()
                .filter(t -> t.getAttribute("functionInDocument").equals("CREATION_TIME"))
                .findFirst();
    }

    private static List<Element> all(Element root, String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }

    private void walk(Node node) {
        for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text t) {
                text.append(t.getData());
            } else if (n instanceof Element e) {
                int begin = text.length();
                walk(e);
                if (e.getTagName().equals("TIMEX3") || e.getTagName().equals("EVENT")) {
                    expressions.add(new Expression(e, begin, text.length()));
                }
            }
        }
    }

    private TimeDocument document(String name, Element root) {
        int cut = text.length() - text.toString().stripLeading().length();
        GoldText gold = GoldText.ofWords(text.toString().strip());
        Map<TokenSet, String> times = new LinkedHashMap<>();
        Map<String, End> ends = new HashMap<>();
        for (Expression e : expressions) {
            int begin = Math.max(0, e.begin() - cut);
            int end = Math.min(gold.text().value().length(), Math.max(begin, e.end() - cut));
            TokenSet tokens = gold.tokensIn(gold.text().spanOfUnits(begin, end));
            boolean time = e.element().getTagName().equals("TIMEX3");
            if (!tokens.isEmpty()) {
                ends.put(
                        e.element().getAttribute(time ? "tid" : "eid"), new End(time ? Kind.TIME : Kind.EVENT, tokens));
            }
            if (time && !tokens.isEmpty()) {
                times.put(tokens, e.element().getAttribute("value"));
            }
        }
        Optional<Element> publication = publication(root);
        publication.ifPresent(p -> ends.put(p.getAttribute("tid"), End.PUBLICATION));
        Optional<String> day = publication
                .map(p -> p.getAttribute("value"))
                .filter(v -> v.length() >= DAY)
                .map(v -> v.substring(0, DAY));
        return new TimeDocument(name, day, gold, times, order(root, ends));
    }

    /** The links, whose events are named by their instances. */
    private static TimeOrderGold order(Element root, Map<String, End> ends) {
        for (Element instance : all(root, "MAKEINSTANCE")) {
            End event = ends.get(instance.getAttribute("eventID"));
            if (event != null) {
                ends.put(instance.getAttribute("eiid"), event);
            }
        }
        TimeOrderGold.Builder order = new TimeOrderGold.Builder();
        for (Element link : all(root, "TLINK")) {
            order.add(
                    end(link, ends, "eventInstanceID", "timeID"),
                    link.getAttribute("relType"),
                    end(link, ends, "relatedToEventInstance", "relatedToTime"));
        }
        return order.build();
    }

    private static Optional<End> end(Element link, Map<String, End> ends, String event, String time) {
        String id = link.hasAttribute(event) ? link.getAttribute(event) : link.getAttribute(time);
        return Optional.ofNullable(ends.get(id));
    }
}
