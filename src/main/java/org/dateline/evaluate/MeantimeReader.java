package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads MEANTIME's files, which are in CAT's XML: tokens with sentence numbers, markables anchored to tokens, relations between markables. The
 * headline and the line of the date are blocks of their own; the other sentences are lines.
 */
final class MeantimeReader {
    private static final Set<String> NAMES = Set.of("NAM", "PRE.NAM");
    private static final int BLOCKS = 2;

    private final Element root;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    /** Place of a token in the document, by its id. */
    private final Map<String, Integer> tokens = new HashMap<>();

    private final Map<String, Element> markables = new LinkedHashMap<>();
    private final Map<String, TokenSet> extents = new HashMap<>();

    private MeantimeReader(Element root) {
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableGold when it is not in CAT's format
     */
    static MeantimeDocument read(Path file) {
        try {
            return new MeantimeReader(Xml.read(file)).document(GoldFiles.stem(file));
        } catch (NumberFormatException | NullPointerException e) {
            throw new UnreadableGold(file, "not in CAT's format (" + e.getMessage() + ")", e);
        }
    }

    private MeantimeDocument document(String name) {
        readText();
        readMarkables();
        GoldText gold = new GoldText(new Text(text.toString()), spans);
        Map<TokenSet, MeantimeDocument.Event> events = new LinkedHashMap<>();
        Set<TokenSet> names = new LinkedHashSet<>();
        Set<TokenSet> entities = new LinkedHashSet<>();
        Map<TokenSet, String> times = new LinkedHashMap<>();
        markables.forEach((id, m) -> {
            TokenSet extent = extents.getOrDefault(id, TokenSet.of());
            if (isAnnotated(extent)) {
                switch (m.getTagName()) {
                    case "EVENT_MENTION" -> events.put(extent, event(m));
                    case "TIMEX3" -> times.put(extent, m.getAttribute("value"));
                    case "VALUE" -> entities.add(extent);
                    case "ENTITY_MENTION" -> {
                        entities.add(extent);
                        if (NAMES.contains(m.getAttribute("syntactic_type"))) {
                            names.add(extent);
                        }
                    }
                    default -> {}
                }
            }
        });
        return new MeantimeDocument(
                name,
                published(),
                gold,
                List.copyOf(sentences),
                events,
                names,
                entities,
                times,
                roles(),
                chains(events.keySet()),
                sayings(),
                order());
    }

    private void readText() {
        Map<Integer, List<Element>> bySentence = new java.util.TreeMap<>();
        for (Element t : Xml.children(root, "token")) {
            bySentence
                    .computeIfAbsent(Integer.valueOf(t.getAttribute("sentence")), s -> new ArrayList<>())
                    .add(t);
        }
        if (bySentence.isEmpty()) {
            throw new NumberFormatException("no tokens");
        }
        bySentence.forEach(this::addSentence);
    }

    private void addSentence(int sentence, List<Element> words) {
        Detokenizer.Line line =
                Detokenizer.join(words.stream().map(MeantimeReader::form).toList());
        int begin = text.codePointCount(0, text.length());
        for (int i = 0; i < words.size(); i++) {
            Span span = line.words().get(i);
            tokens.put(words.get(i).getAttribute("t_id"), spans.size());
            spans.add(new Span(begin + span.begin(), begin + span.end()));
            sentences.add(sentence);
        }
        text.append(line.text()).append(sentence < BLOCKS ? "\n\n" : "\n");
    }

    private static String form(Element token) {
        String written = token.getTextContent();
        return written.isEmpty() ? "_" : written.replaceAll("\\s", "_");
    }

    private void readMarkables() {
        for (Element group : Xml.children(root, "Markables")) {
            for (Element m : Xml.children(group)) {
                String id = m.getAttribute("m_id");
                markables.put(id, m);
                extents.put(
                        id,
                        new TokenSet(Xml.children(m, "token_anchor").stream()
                                .map(a -> tokens.get(a.getAttribute("t_id")))
                                .toList()));
            }
        }
    }

    private boolean isAnnotated(TokenSet extent) {
        return !extent.isEmpty() && sentences.get(extent.first()) <= MeantimeDocument.LAST_SENTENCE;
    }

    private static MeantimeDocument.Event event(Element m) {
        return new MeantimeDocument.Event(
                m.getAttribute("pos"), m.getAttribute("polarity"), m.getAttribute("certainty"), m.getAttribute("time"));
    }

    private @Nullable String published() {
        return markables.values().stream()
                .filter(m -> m.getTagName().equals("TIMEX3")
                        && m.getAttribute("functionInDocument").equals("CREATION_TIME"))
                .map(m -> m.getAttribute("value"))
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private List<MeantimeDocument.Role> roles() {
        Set<MeantimeDocument.Role> roles = new LinkedHashSet<>();
        for (Element relation : relations("HAS_PARTICIPANT")) {
            for (TokenSet event : ends(relation, "source")) {
                for (TokenSet participant : ends(relation, "target")) {
                    if (isAnnotated(event) && isAnnotated(participant)) {
                        roles.add(new MeantimeDocument.Role(event, participant, relation.getAttribute("sem_role")));
                    }
                }
            }
        }
        return List.copyOf(roles);
    }

    private List<MeantimeDocument.Saying> sayings() {
        Set<MeantimeDocument.Saying> sayings = new LinkedHashSet<>();
        for (Element relation : relations("SLINK")) {
            for (TokenSet saying : ends(relation, "source")) {
                for (TokenSet said : ends(relation, "target")) {
                    if (isAnnotated(saying) && isAnnotated(said)) {
                        sayings.add(new MeantimeDocument.Saying(saying, said));
                    }
                }
            }
        }
        return List.copyOf(sayings);
    }

    private TimeOrderGold order() {
        TimeOrderGold.Builder order = new TimeOrderGold.Builder();
        for (Element relation : relations("TLINK")) {
            for (Element from : Xml.children(relation, "source")) {
                for (Element to : Xml.children(relation, "target")) {
                    order.add(
                            end(from.getAttribute("m_id")),
                            relation.getAttribute("reltype"),
                            end(to.getAttribute("m_id")));
                }
            }
        }
        return order.build();
    }

    private Optional<TimeOrderGold.End> end(String id) {
        Element m = markables.get(id);
        if (m != null && m.getAttribute("functionInDocument").equals("CREATION_TIME")) {
            return Optional.of(TimeOrderGold.End.PUBLICATION);
        }
        TokenSet extent = extents.getOrDefault(id, TokenSet.of());
        if (m == null || !isAnnotated(extent)) {
            return Optional.empty();
        }
        boolean event = m.getTagName().equals("EVENT_MENTION");
        return Optional.of(new TimeOrderGold.End(event ? TimeOrderGold.Kind.EVENT : TimeOrderGold.Kind.TIME, extent));
    }

    private Collection<Set<TokenSet>> chains(Set<TokenSet> events) {
        Map<String, Set<TokenSet>> chains = new LinkedHashMap<>();
        for (Element relation : relations("REFERS_TO")) {
            for (Element target : Xml.children(relation, "target")) {
                Set<TokenSet> chain = chains.computeIfAbsent(target.getAttribute("m_id"), t -> new LinkedHashSet<>());
                ends(relation, "source").stream().filter(events::contains).forEach(chain::add);
            }
        }
        return List.copyOf(chains.values());
    }

    private List<Element> relations(String name) {
        return Xml.children(root, "Relations").stream()
                .flatMap(r -> Xml.children(r, name).stream())
                .toList();
    }

    private List<TokenSet> ends(Element relation, String end) {
        Stream<Element> ids = Xml.children(relation, end).stream();
        return ids.map(e -> extents.getOrDefault(e.getAttribute("m_id"), TokenSet.of()))
                .toList();
    }
}
