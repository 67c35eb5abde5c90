package org.dateline.resolve;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What the article as a whole tells for choosing between candidates.
 *
 * @param states keys of the states it speaks of
 * @param published day of publication, null when not known
 */
record Context(Set<String> states, @Nullable LocalDate published) {
    Context {
        states = Set.copyOf(states);
    }

    static Context of(Article article, List<MentionView> mentions, KnowledgeBase kb) {
        Set<String> states = new HashSet<>();
        for (MentionView m : mentions) {
            if (m.anchor() != null) {
                states.add(m.anchor().key());
            }
            if (m.name() != null) {
                kb.listByName(m.name()).stream().findFirst().ifPresent(e -> addState(states, e));
                kb.findDemonym(m.name()).ifPresent(d -> states.add(d.key()));
            }
        }
        return new Context(states, article.published());
    }

    private static void addState(Set<String> states, Entry entry) {
        if (entry.kind() == EntryKind.STATE) {
            states.add(entry.key());
        } else if (entry.kind() == EntryKind.CAPITAL && entry.within() != null) {
            states.add(entry.within());
        }
    }

    boolean mentionsStateOf(Entry entry) {
        return entry.within() != null && states.contains(entry.within());
    }
}
