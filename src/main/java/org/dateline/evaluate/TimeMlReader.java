package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Reads TimeML as TempEval-3 uses it: the text is what stands in TEXT, the day of publication the TIMEX3 in DCT. */
final class TimeMlReader {
    private static final int DAY = "2024-10-18".length();

    private final StringBuilder text = new StringBuilder();
    private final List<Expression> expressions = new ArrayList<>();

    private record Expression(int begin, int end, String value) {}

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
        return reader.document(GoldFiles.stem(file), published(root));
    }

    private static Optional<String> published(Element root) {
        NodeList times = root.getElementsByTagName("TIMEX3");
        for (int i = 0; i < times.getLength(); i++) {
            Element time = (Element) times.item(i);
            String value = time.getAttribute("value");
            if (time.getAttribute("functionInDocument").equals("CREATION_TIME") && value.length() >= DAY) {
                return Optional.of(value.substring(0, DAY));
            }
        }
        return Optional.empty();
    }

    private void walk(Node node) {
        for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text t) {
                text.append(t.getData());
            } else if (n instanceof Element e) {
                int begin = text.length();
                walk(e);
                if (e.getTagName().equals("TIMEX3")) {
                    expressions.add(new Expression(begin, text.length(), e.getAttribute("value")));
                }
            }
        }
    }

    private TimeDocument document(String name, Optional<String> published) {
        int cut = text.length() - text.toString().stripLeading().length();
        GoldText gold = GoldText.ofWords(text.toString().strip());
        Map<TokenSet, String> times = new LinkedHashMap<>();
        for (Expression e : expressions) {
            int begin = Math.max(0, e.begin() - cut);
            int end = Math.min(gold.text().value().length(), Math.max(begin, e.end() - cut));
            Span span = gold.text().spanOfUnits(begin, end);
            TokenSet tokens = gold.tokensIn(span);
            if (!tokens.isEmpty()) {
                times.put(tokens, e.value());
            }
        }
        return new TimeDocument(name, published, gold, times);
    }
}
