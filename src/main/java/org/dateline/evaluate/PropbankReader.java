package org.dateline.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins PropBank's skeleton files, which have no words, with the treebank that has them: by genre, document and number of the sentence, when both have
 * the same number of words. Skeletons are {@code .gold_skel} files or archives of them. They and the treebank's {@code .conllu} files lie in one folder,
 * or in folders beside each other, {@code propbank-ewt} and {@code ud-ewt}; of the latter the training part is left out.
 */
final class PropbankReader implements Corpus.Reader<PropbankDocument> {
    static final String[] SKELETONS = {".gold_skel", ".tar.gz", ".tgz"};
    static final String TREEBANK = ".conllu";

    private static final Pattern OPENING = Pattern.compile("\\(([^()*]+).*");
    private static final int NUMBER = 1;
    private static final int ROLESET = 7;
    private static final int ROLES = 8;

    /** Lines of each sentence by its id in the treebank. */
    private final Map<String, List<String[]>> skeletons = new HashMap<>();

    PropbankReader(Path path) {
        for (Path file : skeletons(path)) {
            if (file.toString().endsWith(".gold_skel")) {
                add(GoldFiles.read(file));
            } else {
                Archive.read(file, (name, text) -> {
                    if (name.endsWith(".gold_skel")) {
                        add(text);
                    }
                });
            }
        }
        if (skeletons.isEmpty()) {
            throw new UnreadableGold(path, "no PropBank skeletons in it or beside it", null);
        }
    }

    /** The treebank that belongs to a path. */
    static List<Path> treebank(Path path) {
        if (holds(path, TREEBANK)) {
            return GoldFiles.list(path, TREEBANK);
        }
        List<Path> files = GoldFiles.list(beside(path, "ud-ewt"), TREEBANK).stream()
                .filter(f -> !f.getFileName().toString().contains("train"))
                .toList();
        if (files.isEmpty()) {
            throw new UnreadableGold(path, "the treebank beside it has only a training part", null);
        }
        return files;
    }

    private static List<Path> skeletons(Path path) {
        return GoldFiles.list(holds(path, SKELETONS) ? path : beside(path, "propbank-ewt"), SKELETONS);
    }

    private static boolean holds(Path path, String... endings) {
        if (!Files.isDirectory(path)) {
            return List.of(endings).stream().anyMatch(path.toString()::endsWith);
        }
        try {
            return !GoldFiles.list(path, endings).isEmpty();
        } catch (UnreadableGold e) {
            return false;
        }
    }

    /** A folder of the same corpora: {@code ud-ewt} for {@code corpora/propbank-ewt} or a file in it. */
    private static Path beside(Path path, String name) {
        Path folder = path.toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolveSibling(name))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new UnreadableGold(
                    path, "there is no folder " + name + " beside it with the other half of the corpus", null);
        }
        return folder.resolveSibling(name);
    }

    private void add(String text) {
        Map<String, List<String[]>> sentences = new TreeMap<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\s+"))
                .forEach(row -> {
                    if (row.length > ROLESET) {
                        sentences
                                .computeIfAbsent(id(row), id -> new ArrayList<>())
                                .add(row);
                    }
                });
        skeletons.putAll(sentences);
    }

    /** {@code answers-2011…_ans-0001} for sentence 0 of {@code google/ewt/answers/00/2011…_ans.xml}. */
    private static String id(String[] row) {
        String[] path = row[0].split("/");
        String genre = path.length > 2 ? path[path.length - 3] : "";
        String document = path[path.length - 1].replaceFirst("\\.xml$", "");
        return "%s-%s-%04d".formatted(genre, document, Integer.parseInt(row[NUMBER]) + 1);
    }

    @Override
    public List<PropbankDocument> read(Path file) {
        List<PropbankDocument> documents = new ArrayList<>();
        for (TreebankDocument document : TreebankReader.read(file)) {
            List<PropbankDocument.Sentence> sentences = new ArrayList<>();
            for (TreebankDocument.Sentence s : document.sentences()) {
                List<String[]> rows = skeletons.getOrDefault(s.id(), List.of());
                if (rows.size() == s.words().size()) {
                    sentences.add(new PropbankDocument.Sentence(s.words(), predicates(rows, s)));
                }
            }
            if (!sentences.isEmpty()) {
                documents.add(new PropbankDocument(document.name(), sentences));
            }
        }
        return documents;
    }

    private static List<PropbankDocument.Predicate> predicates(
            List<String[]> rows, TreebankDocument.Sentence sentence) {
        List<PropbankDocument.Predicate> predicates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String roleset = rows.get(i)[ROLESET];
            int column = ROLES + predicates.size();
            if (!roleset.equals("-") && rows.stream().allMatch(r -> r.length > column)) {
                List<String> cells = rows.stream().map(r -> r[column]).toList();
                String sense = roleset.substring(roleset.lastIndexOf('.') + 1);
                predicates.add(new PropbankDocument.Predicate(i, sense, arguments(cells, i, sentence)));
            }
        }
        return predicates;
    }

    /** The first argument on each head word; the predicate's own parts are none. */
    private static List<PropbankDocument.Argument> arguments(
            List<String> cells, int predicate, TreebankDocument.Sentence sentence) {
        Map<Integer, PropbankDocument.Argument> arguments = new TreeMap<>();
        String label = "";
        int begin = 0;
        for (int i = 0; i < cells.size(); i++) {
            Matcher opening = OPENING.matcher(cells.get(i));
            if (opening.matches()) {
                label = opening.group(1);
                begin = i;
            }
            if (!label.isEmpty() && cells.get(i).endsWith(")")) {
                int head = sentence.headOf(begin, i + 1);
                if (!label.equals("V") && !label.equals("C-V") && head != predicate) {
                    arguments.putIfAbsent(head, new PropbankDocument.Argument(head, label(label)));
                }
                label = "";
            }
        }
        return List.copyOf(arguments.values());
    }

    private static String label(String written) {
        return written.replace("ARGM", "AM").replace("ARG", "A").replaceFirst("-DSP$", "");
    }
}
