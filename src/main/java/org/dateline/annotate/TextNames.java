package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.annotate.NameDecoder.Tagged;
import org.dateline.model.Name;
import org.dateline.model.Sentence;

/** Finds the names of a text, all of whose sentences are analysed. */
final class TextNames {
    private final NameDecoder decoder;
    private final NameMemory memory;

    TextNames(List<String> tags) {
        decoder = new NameDecoder(tags);
        memory = new NameMemory(tags);
    }

    /** The sentences of a text, in order, with their names. */
    List<Sentence> complete(List<Analysis> text) {
        List<float[][]> scores = memory.weigh(text.stream()
                .map(a -> new NameMemory.Seen(a.forms(), a.names()))
                .toList());
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            sentences.add(complete(text.get(i), scores.get(i)));
        }
        return sentences;
    }

    private Sentence complete(Analysis analysis, float[][] weighed) {
        Sentence bare = analysis.sentence();
        if (weighed.length == 0) {
            return bare;
        }
        List<Tagged> found = reconcile(decoder.read(analysis.names()), decoder.read(weighed), weighed);
        List<Name> names = analysis.edges().complete(NameDecoder.names(found, bare.index()));
        return new Sentence(bare.index(), bare.span(), bare.block(), bare.tokens(), names, bare.predicates());
    }

    /**
     * The names that the whole text finds in a sentence, but only where the sentence by itself has one, and none of its own cut: "Apple Watch" is one
     * name although "Apple" is one elsewhere.
     */
    private List<Tagged> reconcile(List<Tagged> alone, List<Tagged> together, float[][] weighed) {
        List<Tagged> names = new ArrayList<>(together);
        names.removeIf(n -> alone.stream().noneMatch(n::overlaps));
        for (Tagged own : alone) {
            List<Tagged> parts = names.stream().filter(own::overlaps).toList();
            if (!parts.isEmpty() && parts.stream().allMatch(own::contains)) {
                names.removeAll(parts);
                names.add(decoder.retype(own, weighed));
            }
        }
        names.sort(Comparator.comparingInt(Tagged::begin));
        return names;
    }
}
