package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.ActorType;
import org.dateline.model.EntityMention.Form;
import org.jspecify.annotations.Nullable;

/** A coreference chain while it grows: mentions of one actor, and what is known of it. Not thread-safe; lives as long as the article is resolved. */
final class Chain {
    private final @Nullable Entry entry;
    private final List<MentionView> mentions = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private ActorType type;
    private String label;
    private @Nullable String key;
    private @Nullable String whole;
    private boolean plural;
    private Gender gender = Gender.UNKNOWN;

    /** A chain of what the knowledge base knows. */
    Chain(Entry entry) {
        this.entry = entry;
        type = entry.kind().type();
        label = entry.name();
        key = entry.key();
        whole = entry.kind() == EntryKind.PERSON || !isOfState(entry) ? null : entry.within();
        tags.addAll(entry.tags());
        if (entry.tags().contains("armed-forces")) {
            type = ActorType.ARMED_FORCE;
        }
    }

    /**
     * A chain of what only this article knows, or what has a key by a rule.
     *
     * @param whole key of the state or territory that it is part of, null when none
     */
    Chain(ActorType type, String label, @Nullable String key, @Nullable String whole) {
        entry = null;
        this.type = type;
        this.label = label;
        this.key = key;
        this.whole = whole;
    }

    /** News agencies and companies have a country, but are no part of its state. */
    private static boolean isOfState(Entry entry) {
        return entry.kind() != EntryKind.ORGANIZATION
                || entry.agency() != null
                || entry.tags().stream().anyMatch(Words.set("state.bodies")::contains);
    }

    void add(MentionView mention) {
        mentions.add(mention);
        mentions.sort(Comparator.comparingInt(MentionView::index));
        titles.addAll(mention.titles());
        if (mention.name() != null) {
            names.add(mention.name());
        } else if (mention.form() == Form.NOMINAL) {
            nouns.add(mention.noun());
            plural |= mention.plural();
        } else {
            Words.findPronoun(mention.noun()).ifPresent(p -> learn(p.gender()));
        }
        mention.titles().forEach(this::learnFromTitle);
    }

    void learnFromTitle(String title) {
        titles.add(title);
        if (Words.set("title.male").contains(title)) {
            learn(Gender.MALE);
        } else if (Words.set("title.female").contains(title)) {
            learn(Gender.FEMALE);
        }
    }

    void learn(Gender known) {
        gender = gender == Gender.UNKNOWN ? known : gender;
    }

    /** Takes over all that another chain has. */
    void absorb(Chain other) {
        other.mentions.forEach(this::add);
        names.addAll(other.names);
        titles.addAll(other.titles);
        tags.addAll(other.tags);
        learn(other.gender);
        whole = whole == null ? other.whole : whole;
    }

    void tag(String tag) {
        tags.add(tag);
    }

    void name(String name) {
        names.add(name);
    }

    void rekey(@Nullable String newKey) {
        key = newKey;
    }

    void relabel(String newLabel) {
        label = newLabel;
    }

    void retype(ActorType newType) {
        type = newType;
    }

    @Nullable
    Entry entry() {
        return entry;
    }

    List<MentionView> mentions() {
        return mentions;
    }

    /** Names used in the article, sorted. */
    Set<String> names() {
        return names;
    }

    /** Lemmas of the nouns used for it. */
    Set<String> nouns() {
        return nouns;
    }

    Set<String> titles() {
        return titles;
    }

    Set<String> tags() {
        return tags;
    }

    ActorType type() {
        return type;
    }

    String label() {
        return label;
    }

    @Nullable
    String key() {
        return key;
    }

    @Nullable
    String whole() {
        return whole;
    }

    boolean isPlural() {
        return plural || type == ActorType.GROUP;
    }

    Gender gender() {
        return type == ActorType.PERSON ? gender : Gender.NEUTER;
    }

    boolean isPerson() {
        return type == ActorType.PERSON;
    }
}
