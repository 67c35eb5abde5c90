package org.dateline.resolve;

import java.util.Optional;

/** Which actor a mention stands for: that of its chain, or for a metonym that acts, the state it acts for. */
final class Readings {
    private final KnowledgeBase kb;
    private final Chains chains;
    private final Metonymy metonymy;

    Readings(KnowledgeBase kb, Chains chains, Metonymy metonymy) {
        this.kb = kb;
        this.chains = chains;
        this.metonymy = metonymy;
    }

    /** The chain that a mention stands for in the main. */
    Optional<Chain> find(MentionView m) {
        return chains.find(m.id()).map(c -> metonymy.isActing(m) ? acting(c) : c);
    }

    /** The one who acts under the name of a chain. */
    Chain acting(Chain chain) {
        Entry entry = chain.entry();
        return entry != null && entry.isMetonym() && entry.actsFor() != null
                ? chains.ofEntry(kb.getByKey(entry.actsFor()))
                : chain;
    }
}
