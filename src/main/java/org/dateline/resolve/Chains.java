package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The coreference chains of an article, and which mention is in which. */
final class Chains {
    private final Map<String, Chain> byIdentity = new LinkedHashMap<>();
    private final Map<String, Chain> byMention = new HashMap<>();
    /** Pronouns that stand for several at once: "Russia and North Korea … they". */
    private final Map<String, List<Chain>> together = new HashMap<>();
    /** Chains by the words of their names. */
    private final Map<String, Set<Chain>> byWord = new HashMap<>();

    /** The chain of an entry of the knowledge base. */
    Chain ofEntry(Entry entry) {
        return of("kb " + entry.key(), () -> new Chain(entry));
    }

    /** The chain of this identity, made when it is not there. */
    Chain of(String identity, Supplier<Chain> make) {
        Chain known = byIdentity.get(identity);
        if (known == null) {
            known = make.get();
            byIdentity.put(identity, known);
        }
        return known;
    }

    Optional<Chain> findOf(String identity) {
        return Optional.ofNullable(byIdentity.get(identity));
    }

    /** A chain of its own for a mention that is like no other. */
    Chain alone(MentionView mention, Supplier<Chain> make) {
        Chain chain = of("mention " + mention.id(), make);
        assign(mention, chain);
        return chain;
    }

    void assign(MentionView mention, Chain chain) {
        if (byMention.get(mention.id()) != chain) {
            chain.add(mention);
            byMention.put(mention.id(), chain);
            index(mention, chain);
        }
    }

    Optional<Chain> find(String mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    boolean has(MentionView mention) {
        return byMention.containsKey(mention.id()) || together.containsKey(mention.id());
    }

    private void index(MentionView mention, Chain chain) {
        String name = mention.name();
        for (String word : name == null ? new String[0] : NameForm.folded(name).split(" ")) {
            byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(chain);
        }
    }

    /** The chains one of whose names in the article has this word, in the form of {@link NameForm#folded}. */
    List<Chain> listByWord(String word) {
        return List.copyOf(byWord.getOrDefault(word, Set.of()));
    }

    /** Makes a mention one of several chains at once. */
    void assignAll(MentionView mention, List<Chain> several) {
        several.forEach(c -> c.add(mention));
        together.put(mention.id(), List.copyOf(several));
    }

    /** The chain of a mention, or all of them where it stands for several; empty where it stands for nobody known. */
    List<Chain> listOf(String mention) {
        Chain one = byMention.get(mention);
        return one == null ? together.getOrDefault(mention, List.of()) : List.of(one);
    }

    /** Makes one chain of two; what the knowledge base knows of the first stays. */
    void merge(Chain into, Chain from) {
        if (into == from) {
            return;
        }
        into.absorb(from);
        byMention.replaceAll((mention, chain) -> chain == from ? into : chain);
        byIdentity.replaceAll((identity, chain) -> chain == from ? into : chain);
        byWord.values().stream().filter(set -> set.remove(from)).forEach(set -> set.add(into));
        together.replaceAll((mention, several) ->
                several.stream().map(c -> c == from ? into : c).distinct().toList());
    }

    /** The chains, each once, in the order in which they were made. */
    List<Chain> list() {
        return new ArrayList<>(new LinkedHashSet<>(byIdentity.values()));
    }
}
