package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.ingest.RejectedArticle.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final InputStream NO_INPUT = InputStream.nullInputStream();

    @TempDir
    Path dir;

    private Path file(String name) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private List<String> expand(String... arguments) {
        var absolute = Stream.of(arguments).map(a -> dir + "/" + a).toList();
        return Inputs.expand(absolute, NO_INPUT).stream()
                .map(input -> input.name().substring(dir.toString().length() + 1))
                .toList();
    }

    private static RejectedArticle rejected(String argument) {
        var inputs = Inputs.expand(List.of(argument), NO_INPUT);
        assertThat(inputs).hasSize(1);
        return catchThrowableOfType(RejectedArticle.class, () -> inputs.get(0).bytes(100));
    }

    private static Reason reason(String argument) {
        return rejected(argument).reason();
    }

    @Test
    void aFolderIsReadWithItsFoldersInTheOrderOfNames() throws IOException {
        file("n/b.txt");
        file("n/a/z.HTML");
        file("n/c.htm");
        file("n/d.xhtml");
        file("n/e.text");
        file("n/readme.md");
        file("n/picture.png");
        file("n/.hidden.txt");
        file("n/.git/x.txt");
        assertThat(expand("n")).containsExactly("n/a/z.HTML", "n/b.txt", "n/c.htm", "n/d.xhtml", "n/e.text");
    }

    @Test
    void aNamedFileIsReadWhateverItsEnding() throws IOException {
        file("notes.md");
        file(".hidden");
        assertThat(expand("notes.md", ".hidden")).containsExactly(".hidden", "notes.md");
    }

    @Test
    void orderAndRepetitionOfArgumentsDoNotCount() throws IOException {
        file("n/a.txt");
        file("n/b.txt");
        var once = expand("n");
        assertThat(expand("n/b.txt", "n", "n/a.txt", "n/a.txt", "n/*.txt")).isEqualTo(once);
        assertThat(expand("n/a.txt", "n/../n/a.txt"))
                .as("one file under two names")
                .hasSize(1);
    }

    @Test
    void globsAreExpandedWhereTheShellDidNot() throws IOException {
        file("n/a1.txt");
        file("n/a2.txt");
        file("n/.a3.txt");
        file("n/deep/er/a4.txt");
        assertThat(expand("n/a?.txt")).containsExactly("n/a1.txt", "n/a2.txt");
        assertThat(expand("n/*[2-9].txt")).containsExactly("n/a2.txt");
        assertThat(expand("n/{a1,a2}.txt")).containsExactly("n/a1.txt", "n/a2.txt");
        assertThat(expand("*/deep/*/a4.txt")).containsExactly("n/deep/er/a4.txt");
        assertThat(expand("**/a[14].txt")).containsExactly("n/a1.txt", "n/deep/er/a4.txt");
        assertThat(expand("*")).as("a folder that matches is read as a folder").contains("n/deep/er/a4.txt");
    }

    @Test
    void aRelativeGlobStartsAtTheWorkingDirectory() {
        assertThat(Inputs.expand(List.of("pom.x*"), NO_INPUT))
                .extracting(Input::name)
                .containsExactly("pom.xml");
    }

    @Test
    void aFileWhoseNameLooksLikeAGlobIsThatFile() throws IOException {
        file("a[1].txt");
        file("a1.txt");
        assertThat(expand("a[1].txt")).containsExactly("a[1].txt");
    }

    @Test
    void whatIsNotThereFailsInItsTurnAndStopsNothing() throws IOException {
        Path good = file("good.txt");
        var inputs = Inputs.expand(List.of(dir + "/bad.txt", good.toString()), NO_INPUT);
        assertThat(inputs).extracting(Input::name).containsExactly(dir + "/bad.txt", good.toString());
        var e = catchThrowableOfType(RejectedArticle.class, () -> inputs.get(0).bytes(100));
        assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(e).hasMessage(dir + "/bad.txt: no such file or folder. Check the path.");
        assertThat(inputs.get(1).bytes(100)).asString().isEqualTo("good.txt");
    }

    @Test
    void argumentsThatNameNothingSayWhy() throws IOException {
        Files.createDirectory(dir.resolve("empty"));
        assertThat(reason(dir + "/empty")).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(dir + "/*.nothing")).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(dir + "/[a")).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason("")).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason("a\0b")).isEqualTo(Reason.NOT_FOUND);
        file("a.txt");
        assertThat(reason(dir + "/a.txt/b.txt")).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(dir + "/" + "a".repeat(1000))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aFileThatVanishesIsNotFound() throws IOException {
        Path file = file("a.txt");
        var inputs = Inputs.expand(List.of(file.toString()), NO_INPUT);
        Files.delete(file);
        var e = catchThrowableOfType(RejectedArticle.class, () -> inputs.get(0).bytes(100));
        assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void linksInAFolderAreNotFollowedSoThatNoneLeadsRoundOrOut() throws IOException {
        file("n/a.txt");
        Path secret = file("secret.txt");
        Files.createSymbolicLink(dir.resolve("n/loop"), dir.resolve("n"));
        Files.createSymbolicLink(dir.resolve("n/out.txt"), secret);
        assertThat(expand("n")).containsExactly("n/a.txt");
        assertThat(expand("**/a.txt")).containsExactly("n/a.txt");
    }

    @Test
    void aLinkThatIsNamedIsFollowed() throws IOException {
        file("n/sub/a.txt");
        Files.createSymbolicLink(dir.resolve("link"), dir.resolve("n"));
        Files.createSymbolicLink(dir.resolve("self"), dir.resolve("self"));
        assertThat(expand("link")).containsExactly("link/sub/a.txt");
        assertThat(expand("link", "n")).as("the same file once").containsExactly("link/sub/a.txt");
        assertThat(rejected(dir + "/self")).hasMessageContaining("symbolic link that leads to no file");
    }

    @Test
    void whatMayNotBeReadIsReported() throws IOException {
        Path file = file("locked.txt");
        Path folder = Objects.requireNonNull(file("n/closed/a.txt").getParent());
        file("n/open.txt");
        assumeFalse(System.getProperty("user.name").equals("root"), "the superuser may read everything");
        Files.setPosixFilePermissions(file, java.util.Set.of());
        Files.setPosixFilePermissions(folder, java.util.Set.of());
        assertThat(reason(file.toString())).isEqualTo(Reason.UNREADABLE);
        assertThat(reason(folder.toString())).isEqualTo(Reason.UNREADABLE);
        assertThat(reason(folder + "/a.txt")).isEqualTo(Reason.UNREADABLE);
        assertThat(expand("n")).containsExactly("n/closed", "n/open.txt");
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void standardInputIsAnInputAmongOthers() throws IOException {
        Path file = file("a.txt");
        var stdin = new ByteArrayInputStream("from a pipe".getBytes(StandardCharsets.UTF_8));
        var inputs = Inputs.expand(List.of("-", file.toString(), "-"), stdin);
        assertThat(inputs).extracting(Input::name).containsExactly(file.toString(), "standard input");
        assertThat(inputs.get(1).bytes(100)).asString().isEqualTo("from a pipe");
    }

    @Test
    void noMoreThanTheLimitIsRead() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };
        var e = catchThrowableOfType(
                RejectedArticle.class, () -> Input.stream("endless", endless).bytes(1000));
        assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(e).hasMessageContaining("1,000 bytes");
        assertThat(endless.read).isEqualTo(1001);
        assertThat(Input.stream("just", new ByteArrayInputStream(new byte[1000]))
                        .bytes(1000))
                .hasSize(1000);
    }
}
