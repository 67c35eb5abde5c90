package org.dateline.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Extraction;
import org.dateline.model.RelationMention;
import org.dateline.model.RelationType;

/** Makes the coreference chains of an article: names first, then nominals and pronouns in reading order. */
final class Coreference {
    private final Chains chains = new Chains();
    private final Mentions mentions;
    private final Readings readings;
    private final Metonymy metonymy;

    Coreference(Extraction extraction, KnowledgeBase kb) {
        mentions = new Mentions(new MentionReader(extraction.annotated(), kb).read(extraction.entities()));
        metonymy = new Metonymy(extraction);
        readings = new Readings(kb, chains, metonymy);
        Context context = Context.of(extraction.annotated().article(), mentions.list(), kb);
        resolveNames(extraction, kb, context);
        resolveRest(extraction, kb, context);
    }

    private void resolveNames(Extraction extraction, KnowledgeBase kb, Context context) {
        NameResolver names = new NameResolver(kb, chains, mentions, context);
        List<RelationMention> same = extraction.relations().stream()
                .filter(r -> r.type() == RelationType.ALIAS_OF)
                .toList();
        for (RelationMention r : same) {
            both(r).ifPresent(p -> {
                names.explain(p.first(), p.second());
                names.explain(p.second(), p.first());
            });
        }
        names.resolve();
        same.forEach(r -> both(r).ifPresent(this::mergeAliases));
        extraction.relations().stream()
                .filter(r -> r.type() == RelationType.HOLDS_OFFICE_AT)
                .forEach(r -> chains.find(r.subject())
                        .ifPresent(c -> c.learnFromTitle(r.label().toLowerCase(java.util.Locale.ROOT))));
    }

    private record Pair(MentionView first, MentionView second) {}

    private Optional<Pair> both(RelationMention r) {
        return mentions.find(r.subject())
                .flatMap(subject -> mentions.find(r.object()).map(object -> new Pair(subject, object)));
    }

    /** Two names that the text says are one, unless the knowledge base knows them for two. */
    private void mergeAliases(Pair pair) {
        Optional<Chain> first = chains.find(pair.first().id());
        Optional<Chain> second = chains.find(pair.second().id());
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().isPerson() != second.get().isPerson()) {
            return;
        }
        boolean firstKnown = first.get().entry() != null;
        boolean secondKnown = second.get().entry() != null;
        if (firstKnown != secondKnown) {
            chains.merge(firstKnown ? first.get() : second.get(), firstKnown ? second.get() : first.get());
        } else if (!firstKnown) {
            boolean longer =
                    first.get().label().length() >= second.get().label().length();
            chains.merge(longer ? first.get() : second.get(), longer ? second.get() : first.get());
        }
    }

    private void resolveRest(Extraction extraction, KnowledgeBase kb, Context context) {
        Salience salience = new Salience(mentions, readings, Metonymy.sources(extraction));
        Possessors possessors = new Possessors(extraction, mentions, readings);
        NominalResolver nominals = new NominalResolver(kb, chains, mentions, salience, possessors, context);
        PronounResolver pronouns = new PronounResolver(chains, mentions, salience, readings, extraction.claims());
        mentions.list().stream()
                .sorted(Comparator.comparingInt(MentionView::sentenceIndex)
                        .thenComparingInt(m -> m.mention().head())
                        .thenComparingInt(MentionView::index))
                .forEach(m -> {
                    nominals.resolve(m);
                    pronouns.resolve(m);
                });
    }

    List<MentionView> mentions() {
        return mentions.list();
    }

    Chains chains() {
        return chains;
    }

    Readings readings() {
        return readings;
    }

    Metonymy metonymy() {
        return metonymy;
    }

    Optional<MentionView> findMention(String id) {
        return mentions.find(id);
    }
}
