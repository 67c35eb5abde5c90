package org.dateline.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.ActorType;
import org.dateline.model.Block;
import org.dateline.model.EntityMention;
import org.dateline.model.Name;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.TokenSpan;
import org.dateline.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence such as {@code {m1 nsubj PER : South Korean President Yoon_Suk_Yeol} ^met=meet@e1 {m2 obj LOC : Moscow} .}
 *
 * <p>A mention is {@code {id relation form : words}}; form is a type of name (PER LOC ORG NORP MISC), {@code -} for a nominal or {@code p} for a pronoun,
 * with {@code /TYPE} for what its words denote. {@code *} marks its head (else its last word), {@code _} joins a name, {@code ^} marks the verb of the
 * sentence, {@code =} gives a lemma, {@code /} a part of speech, {@code @} the id of an event or cue, {@code ~} that of a number;
 * {@code -} joins the words beside it. Mentions nest.
 */
final class SentenceParser {
    private static final Map<String, NameType> NAMES = Map.of(
            "PER", NameType.PERSON,
            "LOC", NameType.LOCATION,
            "ORG", NameType.ORGANIZATION,
            "NORP", NameType.NORP,
            "MISC", NameType.MISC);
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "these", "those", "some", "another");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "of", "to", "from", "with", "by", "on", "for", "at", "against", "into", "near", "and", "between");

    private final int index;
    private final int base;
    private final StringBuilder text;
    private final List<Word> words = new ArrayList<>();
    private final List<Open> mentions = new ArrayList<>();
    private final List<TokenSpan> names = new ArrayList<>();
    private final List<Name> typed = new ArrayList<>();
    private final Map<String, TokenSpan> triggers = new TreeMap<>();
    private final Map<String, TokenSpan> numbers = new TreeMap<>();
    private int verb = -1;

    private record Word(
            String form,
            String lemma,
            Upos upos,
            Span span,
            @Nullable Open home) {}

    /** A mention while it is read. */
    private static final class Open {
        private final String id;
        private final String relation;
        private final String form;
        private final @Nullable Open parent;
        private final int begin;
        private int head = -1;
        private int end;

        Open(String id, String relation, String form, @Nullable Open parent, int begin) {
            this.id = id;
            this.relation = relation;
            this.form = form;
            this.parent = parent;
            this.begin = begin;
        }
    }

    SentenceParser(int index, StringBuilder text, String line) {
        this.index = index;
        this.text = text;
        base = text.length();
        String[] parts = line.replace("}", " }").split("\\s+");
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                open.push(new Open(parts[i].substring(1), parts[i + 1], parts[i + 2], open.peek(), words.size()));
                i += 3;
            } else if (parts[i].equals("}")) {
                close(open.pop());
            } else {
                word(parts[i], open.peek());
            }
        }
        text.append('\n');
        mentions.sort((a, b) -> Ids.ORDER.compare(a.id, b.id));
    }

    private void close(Open m) {
        m.end = words.size();
        m.head = m.head < 0 ? lastOwn(m) : m.head;
        mentions.add(m);
        NameType type = NAMES.get(m.form.split("/")[0]);
        if (type != null) {
            TokenSpan at = names.stream()
                    .filter(n -> n.contains(m.head))
                    .findFirst()
                    .orElse(new TokenSpan(index, m.head, m.head + 1));
            typed.add(new Name(at, type));
        }
    }

    private int lastOwn(Open m) {
        int last = m.begin;
        for (int i = m.begin; i < words.size(); i++) {
            last = words.get(i).home() == m && words.get(i).upos() != Upos.PART ? i : last;
        }
        return last;
    }

    private void word(String raw, @Nullable Open home) {
        String rest = raw;
        String number = after(rest, '~');
        rest = before(rest, '~');
        String event = after(rest, '@');
        rest = before(rest, '@');
        String upos = after(rest, '/');
        rest = before(rest, '/');
        String lemma = after(rest, '=');
        rest = before(rest, '=');
        boolean isVerb = rest.startsWith("^");
        boolean isHead = rest.startsWith("*");
        rest = isVerb || isHead ? rest.substring(1) : rest;
        int begin = words.size();
        for (String form : rest.split("_")) {
            add(form, lemma, upos == null ? guess(form, isVerb) : Upos.valueOf(upos), home);
        }
        int last = words.size() - 1;
        verb = isVerb ? last : verb;
        if (isHead && home != null) {
            home.head = last;
        }
        if (last > begin) {
            names.add(new TokenSpan(index, begin, last + 1));
        }
        mark(triggers, event, last);
        mark(numbers, number, last);
    }

    private void mark(Map<String, TokenSpan> marks, @Nullable String id, int at) {
        if (id != null) {
            marks.put(id, new TokenSpan(index, at, at + 1));
        }
    }

    private void add(String form, @Nullable String lemma, Upos upos, @Nullable Open home) {
        boolean hyphen = form.equals("-");
        if (hyphen) {
            text.setLength(text.length() - 1);
        }
        int from = text.length();
        text.append(form);
        String plain = upos == Upos.PROPN ? form : form.toLowerCase(java.util.Locale.ROOT);
        String guessed = upos == Upos.NOUN && plain.endsWith("s") && plain.length() > 3
                ? plain.substring(0, plain.length() - 1)
                : plain;
        words.add(new Word(form, lemma == null ? guessed : lemma, upos, new Span(from, text.length()), home));
        text.append(hyphen ? "" : " ");
    }

    private static Upos guess(String form, boolean verb) {
        String lower = form.toLowerCase(java.util.Locale.ROOT);
        if (verb) {
            return Upos.VERB;
        }
        if (DETERMINERS.contains(lower)) {
            return Upos.DET;
        }
        if (Words.findPronoun(lower).isPresent()) {
            return Upos.PRON;
        }
        if (PREPOSITIONS.contains(lower)) {
            return Upos.ADP;
        }
        if (lower.matches("['’]s?")) {
            return Upos.PART;
        }
        if (lower.matches("\\p{Punct}+")) {
            return Upos.PUNCT;
        }
        if (lower.matches("[0-9.,]+")) {
            return Upos.NUM;
        }
        return Character.isUpperCase(form.charAt(0)) ? Upos.PROPN : Upos.NOUN;
    }

    private static @Nullable String after(String word, char mark) {
        int at = word.indexOf(mark, 1);
        return at < 0 ? null : word.substring(at + 1);
    }

    private static String before(String word, char mark) {
        int at = word.indexOf(mark, 1);
        return at < 0 ? word : word.substring(0, at);
    }

    Sentence sentence(Block.Kind block) {
        Map<Integer, Open> heads = new HashMap<>();
        mentions.forEach(m -> heads.put(m.head, m));
        int root = verb < 0 ? mentions.isEmpty() ? 0 : mentions.get(0).head : verb;
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(i, root, heads.get(i)));
        }
        return new Sentence(index, new Span(base, text.length() - 2), block, tokens, typed);
    }

    private Token token(int i, int root, @Nullable Open headed) {
        Word w = words.get(i);
        int head = root;
        String relation = "dep";
        Open next = w.upos() == Upos.ADP ? opening(i + 1) : null;
        Open last = w.upos() == Upos.PART ? closing(i) : null;
        if (i == root) {
            head = -1;
            relation = "root";
        } else if (headed != null) {
            head = headed.relation.equals("conj")
                    ? conjunct(headed).head
                    : headed.parent == null ? root : headed.parent.head;
            relation = headed.relation;
        } else if (next != null) {
            head = next.head;
            relation = "case";
        } else if (last != null) {
            head = last.head;
            relation = "case";
        } else if (w.home() == null && w.upos() == Upos.DET && i + 1 < words.size()) {
            head = i + 1;
            relation = "det";
        } else if (w.home() != null) {
            head = w.home().head;
            relation = relation(w, i < head);
        }
        return new Token(i, w.span(), w.form(), w.lemma(), w.upos(), head, relation);
    }

    /** The mention that another is joined to by "and": the last before it that is not joined itself. */
    private Open conjunct(Open joined) {
        return mentions.stream()
                .filter(m -> m.parent == joined.parent && m.end <= joined.begin && !m.relation.equals("conj"))
                .reduce((a, b) -> a.begin > b.begin ? a : b)
                .orElse(joined);
    }

    /** The outermost mention that begins here. */
    private @Nullable Open opening(int at) {
        return mentions.stream()
                .filter(m -> m.begin == at)
                .max((a, b) -> Integer.compare(a.end, b.end))
                .orElse(null);
    }

    /** The outermost mention that ends before a token. */
    private @Nullable Open closing(int at) {
        return mentions.stream()
                .filter(m -> m.end == at)
                .max((a, b) -> Integer.compare(b.begin, a.begin))
                .orElse(null);
    }

    private static String relation(Word w, boolean left) {
        return switch (w.upos()) {
            case DET -> "det";
            case ADJ, VERB -> "amod";
            case ADP, PART -> "case";
            case NUM -> "nummod";
            case PUNCT -> "punct";
            default -> left ? "compound" : "flat";
        };
    }

    List<EntityMention> mentions() {
        List<EntityMention> out = new ArrayList<>();
        for (Open m : mentions) {
            String[] form = m.form.split("/");
            NameType name = NAMES.get(form[0]);
            EntityMention.Form kind = name != null
                    ? EntityMention.Form.NAME
                    : form[0].equals("p") ? EntityMention.Form.PRONOUN : EntityMention.Form.NOMINAL;
            ActorType type = form.length > 1 ? ActorType.valueOf(form[1]) : null;
            out.add(new EntityMention(m.id, new TokenSpan(index, m.begin, m.end), m.head, kind, name, type));
        }
        return out;
    }

    Map<String, TokenSpan> triggers() {
        return triggers;
    }

    Map<String, TokenSpan> numbers() {
        return numbers;
    }
}
