package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The mentions of an article, found by id, by place, by sentence. */
final class Mentions {
    private final List<MentionView> all;
    private final Map<String, MentionView> byId = new HashMap<>();
    private final Map<Long, MentionView> byHead = new HashMap<>();
    private final Map<Long, MentionView> byNameBegin = new HashMap<>();
    private final Map<Long, MentionView> byNameEnd = new HashMap<>();
    private final TreeMap<Integer, List<MentionView>> bySentence = new TreeMap<>();

    Mentions(List<MentionView> mentions) {
        all = List.copyOf(mentions);
        for (MentionView m : all) {
            byId.put(m.id(), m);
            byHead.putIfAbsent(place(m.sentenceIndex(), m.mention().head()), m);
            if (m.core() != null) {
                byNameBegin.putIfAbsent(place(m.sentenceIndex(), m.core().begin()), m);
                byNameEnd.putIfAbsent(place(m.sentenceIndex(), m.core().end()), m);
            }
            bySentence
                    .computeIfAbsent(m.sentenceIndex(), s -> new ArrayList<>())
                    .add(m);
        }
    }

    private static long place(int sentence, int token) {
        return (long) sentence << 32 | token;
    }

    /** All, in the order of the extraction. */
    List<MentionView> list() {
        return all;
    }

    Optional<MentionView> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The mention whose head this token is. */
    Optional<MentionView> findByHead(int sentence, int token) {
        return Optional.ofNullable(byHead.get(place(sentence, token)));
    }

    /** The mention whose name begins with this token. */
    Optional<MentionView> findByNameBegin(int sentence, int token) {
        return Optional.ofNullable(byNameBegin.get(place(sentence, token)));
    }

    /** The mention whose name ends before this token. */
    Optional<MentionView> findByNameEnd(int sentence, int token) {
        return Optional.ofNullable(byNameEnd.get(place(sentence, token)));
    }

    List<MentionView> inSentence(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The mentions of the sentences from one to another, both included, sentence by sentence. */
    Collection<List<MentionView>> inSentences(int first, int last) {
        return bySentence.subMap(first, true, last, true).values();
    }
}
