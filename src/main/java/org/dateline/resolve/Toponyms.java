package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.TokenSpan;

/** Places named with the place that they lie in: "Quantico, Virginia", "Tbilisi, Georgia". */
final class Toponyms {
    private static final Set<EntryKind> TOWNS = Set.of(EntryKind.CITY, EntryKind.CAPITAL);

    private final KnowledgeBase kb;
    private final Mentions mentions;

    Toponyms(KnowledgeBase kb, Mentions mentions) {
        this.kb = kb;
        this.mentions = mentions;
    }

    /** What a name after a comma means, when the name before the comma is that of a town in such a state or region. */
    Optional<Entry> findQualified(MentionView m) {
        TokenSpan core = m.core();
        if (core == null || m.name() == null || core.begin() < 2 || !isComma(m, core.begin() - 1)) {
            return Optional.empty();
        }
        Set<String> states = mentions.findByNameEnd(m.sentenceIndex(), core.begin() - 1).stream()
                .filter(before -> before.name() != null)
                .flatMap(before -> kb.listByName(String.valueOf(before.name())).stream())
                .filter(e -> TOWNS.contains(e.kind()) && e.within() != null)
                .map(e -> String.valueOf(e.within()))
                .collect(Collectors.toSet());
        List<Entry> fitting = kb.listByName(m.name()).stream()
                .filter(e -> e.kind() == EntryKind.STATE && states.contains(e.key())
                        || e.kind() == EntryKind.REGION && states.contains(e.within()))
                .toList();
        return fitting.stream().findFirst();
    }

    private static boolean isComma(MentionView m, int token) {
        return m.sentence().token(token).text().equals(",");
    }
}
