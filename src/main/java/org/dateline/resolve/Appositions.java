package org.dateline.resolve;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.ActorType;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Token;
import org.dateline.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the name beside a nominal: "the news agency Yonhap", "Rutte, the head of the alliance", "NATO chief Mark Rutte", "the city of Kursk". */
final class Appositions {
    private static final Set<ActorType> BODIES = Set.of(ActorType.ORGANIZATION, ActorType.ARMED_FORCE);
    private static final Set<String> BESIDE = Set.of("appos", "flat");

    private final Mentions mentions;
    private final Chains chains;

    Appositions(Mentions mentions, Chains chains) {
        this.mentions = mentions;
        this.chains = chains;
    }

    /** The chain of the name, which learns the title that the nominal gives it. */
    Optional<Chain> find(MentionView m) {
        if (m.plural()) {
            return Optional.empty();
        }
        Optional<Chain> found =
                afterTitle(m).or(() -> before(m)).or(() -> after(m)).or(() -> ofPlace(m));
        found.filter(Chain::isPerson)
                .ifPresent(c -> m.phrases().stream()
                        .filter(NameSpans::isTitle)
                        .findFirst()
                        .ifPresent(c::learnFromTitle));
        return found;
    }

    /** The person whose name follows the title. */
    private Optional<Chain> afterTitle(MentionView m) {
        boolean title =
                m.mention().type() == ActorType.PERSON || m.phrases().stream().anyMatch(NameSpans::isTitle);
        int sentence = m.sentenceIndex();
        return mentions.findByNameBegin(sentence, m.mention().head() + 1)
                .or(() ->
                        mentions.findByNameBegin(sentence, m.mention().tokens().end()))
                .filter(next -> title)
                .flatMap(next -> chains.find(next.id()))
                .filter(Chain::isPerson);
    }

    private Optional<Chain> before(MentionView m) {
        return m.head().relation().equals("appos") ? named(m, m.head().head()) : Optional.empty();
    }

    private Optional<Chain> after(MentionView m) {
        return new Tree(m.sentence())
                .children(m.head(), BESIDE).stream()
                        .flatMap(child -> named(m, child.index()).stream())
                        .findFirst();
    }

    private Optional<Chain> ofPlace(MentionView m) {
        boolean place = Words.findNominal(m.noun())
                .filter(n -> n.type() == ActorType.PLACE)
                .isPresent();
        Tree tree = new Tree(m.sentence());
        return tree.children(m.head(), Set.of("nmod")).stream()
                .filter(child -> place && isOf(tree, child))
                .flatMap(child -> named(m, child.index()).stream())
                .findFirst();
    }

    private static boolean isOf(Tree tree, Token noun) {
        return tree.child(noun, "case")
                .filter(c -> MentionReader.lower(c).equals("of"))
                .isPresent();
    }

    private Optional<Chain> named(MentionView m, int token) {
        return mentions.findByHead(m.sentenceIndex(), token)
                .filter(other -> other.form() == Form.NAME)
                .flatMap(other -> chains.find(other.id()))
                .filter(c -> agree(m.mention().type(), c.type()));
    }

    private static boolean agree(@Nullable ActorType nominal, ActorType named) {
        return named == ActorType.PERSON || named == ActorType.STATE
                ? nominal == named || named == ActorType.STATE && nominal == ActorType.PLACE
                : nominal == null || nominal == named || BODIES.contains(nominal) && BODIES.contains(named);
    }
}
