package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeantimeReaderTest {
    private static final List<String> WORDS = List.of("Ferry", "sinks", "3", "May", "2020", "It", "sank", ".");
    private static final List<Integer> SENTENCES = List.of(0, 0, 1, 1, 1, 2, 2, 2);

    @TempDir
    Path folder;

    private MeantimeDocument read(String markables, String relations) throws IOException {
        String tokens = IntStream.range(0, WORDS.size())
                .mapToObj(i -> "<token number=\"%d\" sentence=\"%d\" t_id=\"%d\">%s</token>"
                        .formatted(i, SENTENCES.get(i), i + 1, WORDS.get(i)))
                .collect(Collectors.joining("\n"));
        return MeantimeReader.read(write("<Document>" + tokens + "<Markables>" + markables + "</Markables><Relations>"
                + relations + "</Relations></Document>"));
    }

    private Path write(String xml) throws IOException {
        return Files.writeString(folder.resolve("ferry.xml"), xml);
    }

    @Test
    void readsEventsNamesTimesRolesAndChains() throws IOException {
        MeantimeDocument document = read("""
                <ENTITY_MENTION m_id="1" syntactic_type="NAM"><token_anchor t_id="1"/></ENTITY_MENTION>
                <ENTITY_MENTION m_id="2" syntactic_type="PRO"><token_anchor t_id="6"/></ENTITY_MENTION>
                <EVENT_MENTION m_id="3" pos="VERB" polarity="POS" certainty="CERTAIN" time="NON_FUTURE">
                  <token_anchor t_id="2"/></EVENT_MENTION>
                <EVENT_MENTION m_id="4" pos="VERB" polarity="POS" certainty="" time=""><token_anchor t_id="7"/></EVENT_MENTION>
                <TIMEX3 m_id="5" value="2020-05-03" functionInDocument="CREATION_TIME">
                  <token_anchor t_id="3"/><token_anchor t_id="4"/><token_anchor t_id="5"/></TIMEX3>
                <EVENT m_id="6"/>""", """
                <HAS_PARTICIPANT sem_role="Arg1"><source m_id="4"/><target m_id="2"/></HAS_PARTICIPANT>
                <SLINK><source m_id="4"/><target m_id="3"/></SLINK>
                <TLINK reltype="AFTER"><source m_id="4"/><target m_id="3"/></TLINK>
                <TLINK reltype="BEFORE"><source m_id="5"/><target m_id="4"/></TLINK>
                <REFERS_TO><source m_id="3"/><source m_id="4"/><target m_id="6"/></REFERS_TO>
                <REFERS_TO><source m_id="1"/><source m_id="2"/><target m_id="7"/></REFERS_TO>""");
        assertThat(document.name()).isEqualTo("ferry");
        assertThat(document.day()).contains("2020-05-03");
        assertThat(document.text().text().value()).isEqualTo("Ferry sinks\n\n3 May 2020\n\nIt sank.\n");
        assertThat(document.events())
                .isEqualTo(Map.of(
                        TokenSet.of(1), new MeantimeDocument.Event("VERB", "POS", "CERTAIN", "NON_FUTURE"),
                        TokenSet.of(6), new MeantimeDocument.Event("VERB", "POS", "", "")));
        assertThat(document.names()).containsExactly(TokenSet.of(0));
        assertThat(document.times()).isEqualTo(Map.of(TokenSet.of(2, 3, 4), "2020-05-03"));
        assertThat(document.roles()).containsExactly(new MeantimeDocument.Role(TokenSet.of(6), TokenSet.of(5), "Arg1"));
        assertThat(document.sayings()).containsExactly(new MeantimeDocument.Saying(TokenSet.of(6), TokenSet.of(1)));
        TimeOrderGold.End sank = new TimeOrderGold.End(TimeOrderGold.Kind.EVENT, TokenSet.of(6));
        TimeOrderGold.End sinks = new TimeOrderGold.End(TimeOrderGold.Kind.EVENT, TokenSet.of(1));
        assertThat(document.order().relations())
                .isEqualTo(Map.of(
                        new TimeOrderGold.Pair(sinks, sank), "BEFORE",
                        new TimeOrderGold.Pair(sank, TimeOrderGold.End.PUBLICATION), "AFTER"));
        assertThat(document.chains()).contains(Set.of(TokenSet.of(1), TokenSet.of(6)));
    }

    @Test
    void sentencesAfterTheSixthAreNotAnnotated() throws IOException {
        Path file = write(
                "<Document><token sentence=\"0\" t_id=\"1\">Calm</token><token sentence=\"6\" t_id=\"2\">sank</token>"
                        + "<Markables><EVENT_MENTION m_id=\"1\"><token_anchor t_id=\"2\"/></EVENT_MENTION></Markables></Document>");
        MeantimeDocument document = MeantimeReader.read(file);
        assertThat(document.events()).isEmpty();
        assertThat(document.isAnnotated(TokenSet.of(1))).isFalse();
        assertThat(document.isAnnotated(TokenSet.of(0))).isTrue();
    }

    @Test
    void whatIsNoCatFileIsRefusedWithItsName() throws IOException {
        assertThatThrownBy(() -> MeantimeReader.read(write("<html/>")))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining("ferry.xml");
        assertThatThrownBy(() -> MeantimeReader.read(write("<Document><token")))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining("no XML");
    }

    @Test
    void entitiesOutsideTheFileAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
        Path file = write("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<Document><token sentence=\"0\" t_id=\"1\">a&x;</token></Document>");
        String read;
        try {
            read = MeantimeReader.read(file).text().text().value();
        } catch (UnreadableGold e) {
            read = String.valueOf(e.getMessage());
        }
        assertThat(read).doesNotContain("hidden");
    }
}
