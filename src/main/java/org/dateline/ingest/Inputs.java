package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.ingest.RejectedArticle.Reason;

/**
 * Turns what a user names on a command line into inputs.
 *
 * <ul>
 *   <li>A <b>file</b> is read whatever its ending: its content tells whether it is a page or plain text.
 *   <li>A <b>folder</b> is read with all folders in it: files that end in {@code .txt .text .html .htm .xhtml}, in any case. Hidden files and folders,
 *       and symbolic links met on the way, are skipped; a link that is named itself is followed. Markdown is not read, since a folder's notes are no
 *       articles.
 *   <li>A <b>glob</b> ({@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}}, {@code **}) stands for what it matches, as in a shell: no hidden names. A file
 *       whose very name it is comes first.
 *   <li>{@code -} is the standard input.
 * </ul>
 */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final List<Input> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Inputs() {}

    /**
     * The inputs that the arguments name, by name, each file once. An argument that names nothing becomes an input that fails when it is read.
     *
     * @param arguments paths, globs, or {@code -}
     * @param stdin what {@code -} stands for
     */
    public static List<Input> expand(List<String> arguments, InputStream stdin) {
        var inputs = new Inputs();
        arguments.stream().distinct().sorted().forEach(argument -> inputs.add(argument, stdin));
        inputs.found.sort(Comparator.comparing(Input::name));
        return inputs.withoutDuplicates();
    }

    private void add(String argument, InputStream stdin) {
        if (argument.equals(STANDARD_INPUT)) {
            found.add(Input.stream("standard input", stdin));
            return;
        }
        try {
            addPath(argument);
        } catch (InvalidPathException e) {
            fail(argument, Reason.NOT_FOUND, "not a legal path (" + e.getReason() + ").");
        } catch (IOException e) {
            fail(argument, Reason.UNREADABLE, "cannot be listed (" + e.getMessage() + "). Check its owner and mode.");
        }
    }

    private void addPath(String argument) throws IOException {
        Path path = Path.of(argument);
        if (argument.isBlank()) {
            fail("\"" + argument + "\"", Reason.NOT_FOUND, "an empty argument names no file.");
        } else if (Files.exists(path)) {
            addExisting(path);
        } else if (Glob.isGlob(argument)) {
            List<Path> matches = Glob.of(argument).list();
            if (matches.isEmpty()) {
                fail(argument, Reason.NOT_FOUND, "no file matches. Check the pattern and the working directory.");
            }
            for (Path match : matches) {
                addExisting(match);
            }
        } else {
            addMissing(argument, path);
        }
    }

    private void addMissing(String argument, Path path) {
        if (Files.isSymbolicLink(path)) {
            fail(argument, Reason.NOT_FOUND, "a symbolic link that leads to no file. Check where it leads (ls -l).");
        } else if (isClosed(path)) {
            fail(
                    argument,
                    Reason.UNREADABLE,
                    "no permission to look into its folder. Check the folder's owner and mode.");
        } else {
            fail(argument, Reason.NOT_FOUND, "no such file or folder. Check the path.");
        }
    }

    /** Whether the nearest folder that is there may not be looked into; a path through a file or with a name too long is just not there. */
    private static boolean isClosed(Path path) {
        Path at = path.toAbsolutePath().getParent();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at != null && Files.isDirectory(at) && !Files.isExecutable(at);
    }

    private void addExisting(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            found.add(Input.file(path));
            return;
        }
        var folder = Folder.read(path);
        folder.files().forEach(file -> found.add(Input.file(file)));
        folder.unreadable()
                .forEach(p ->
                        fail(p.toString(), Reason.UNREADABLE, "no permission to read it. Check its owner and mode."));
        if (folder.files().isEmpty() && folder.unreadable().isEmpty()) {
            fail(
                    path.toString(),
                    Reason.NOT_FOUND,
                    "holds no " + String.join(" ", Folder.ENDINGS)
                            + " files. Hidden files and symbolic links inside a folder are not read: name them to have them read.");
        }
    }

    private void fail(String name, Reason reason, String message) {
        found.add(Input.failing(name, reason, message));
    }

    private List<Input> withoutDuplicates() {
        return found.stream().filter(input -> names.add(identity(input))).toList();
    }

    /** One file may be reached under several names. */
    private static String identity(Input input) {
        try {
            return Path.of(input.name()).toRealPath().toString();
        } catch (IOException | InvalidPathException e) {
            return input.name();
        }
    }
}
