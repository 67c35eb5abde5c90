package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that got past {@link QueryGuard}, had it a gap, still cannot do harm. */
class SandboxTest {
    private static final Dataset DATA = ExampleStore.open();
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 1000);

    /** Runs a query in Jena's own dialect without asking the guard. */
    private static List<Binding> run(String text) {
        Query query = QueryFactory.create(text, Syntax.syntaxARQ);
        DatasetGraph data = DATA.asDatasetGraph();
        Answer answer =
                Txn.calculateRead(data, () -> new QueryRunner("test", LIMITS).run(query, java.util.Map.of(), data));
        return ((Answer.Rows) answer).rows();
    }

    @Test
    void serviceIsOff() {
        assertThatThrownBy(() -> run("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SERVICE execution disabled")
                .hasCauseInstanceOf(JenaException.class);
    }

    @Test
    void silentServiceIsOffToo() throws IOException {
        try (ServerSocketChannel target = ServerSocketChannel.open()) {
            target.bind(new InetSocketAddress("127.0.0.1", 0)).configureBlocking(false);
            int port = ((InetSocketAddress) target.getLocalAddress()).getPort();
            run("SELECT * { SERVICE SILENT <http://127.0.0.1:" + port + "/> { ?s ?p ?o } }");
            assertThat(target.accept()).as("a connection").isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<java:org.dateline.query.SandboxTest.Evil>()",
                "CALL(<java:org.dateline.query.SandboxTest.Evil>)",
                "<http://www.w3.org/2005/xpath-functions#apply>(<java:org.dateline.query.SandboxTest.Evil>)",
                "<http://jena.apache.org/ARQ/function#wait>(600000)",
                "<http://jena.apache.org/ARQ/function#print>('x')",
                "<http://www.w3.org/ns/sparql#regex>('a', 'a')",
            })
    void functionsOutsideTheStandardDoNothing(String call) {
        assertThat(run("SELECT (" + call + " AS ?x) {}").get(0).isEmpty()).isTrue();
        assertThat(Evil.made).isFalse();
    }

    @Test
    void propertyFunctionsDoNothing() {
        assertThat(run("SELECT * { 'a b' <http://jena.apache.org/ARQ/property#strSplit> ?x }"))
                .isEmpty();
        assertThat(run("SELECT * { ?a <java:org.dateline.query.SandboxTest.Evil> ?b }"))
                .isEmpty();
        assertThat(Evil.made).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGEX(?a, '(a+)+b')",
                "REGEX(?a, CONCAT('(a+)', '+b'))",
                "REGEX(?a, '(a|aa)+$b')",
                "REPLACE(?a, '(a+)+b', 'c') = 'x'",
                "EXISTS { ?s ?p ?o FILTER REGEX(?a, '(a+)+b') }",
            })
    void regularExpressionsGiveUp(String filter) {
        String hostile = "a".repeat(60);
        assertThat(run("SELECT * { BIND('" + hostile + "' AS ?a) FILTER(" + filter + ") }"))
                .isEmpty();
        assertThat(run("SELECT * { BIND('" + hostile + "' AS ?a) } ORDER BY (" + filter + ")"))
                .hasSize(1);
        assertThat(run("SELECT (COUNT(?a) AS ?n) { BIND('" + hostile + "' AS ?a) } HAVING(SUM(IF(" + filter
                        + ",1,0)) > 0)"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    STR(REGEX('Norland', '^nor', 'i'))                | true
                    STR(REGEX('Norland', '^nor'))                     | false
                    STR(REGEX('a.c', 'a.c', 'q'))                     | true
                    REPLACE('abcabc', 'b(c)', '<$1>')                 | a<c>a<c>
                    LANG(REPLACE('abc'@en, 'b', 'x'))                 | en
                    REPLACE('ABC', 'b', 'x', 'i')                     | AxC
                    """)
    void ordinaryRegularExpressionsWork(String expression, String value) {
        Binding row = run("SELECT (" + expression + " AS ?x) {}").get(0);
        assertThat(row.get("x").getLiteralLexicalForm()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGEX('a', '(')", "REGEX('a', 'a', ?open)", "REPLACE('a', 'a', '$9')", "REGEX(1, 'a')"})
    void badRegularExpressionsAreErrorsOfTheRow(String expression) {
        assertThat(run("SELECT * { BIND('(' AS ?open) BIND(" + expression.replace("'('", "?open") + " AS ?x) }")
                        .get(0)
                        .contains("x"))
                .isFalse();
    }

    /** Would show that a class was loaded by its name. */
    public static final class Evil extends org.apache.jena.sparql.function.FunctionBase0 {
        static volatile boolean made;

        public Evil() {
            made = true;
        }

        @Override
        public org.apache.jena.sparql.expr.NodeValue exec() {
            return org.apache.jena.sparql.expr.NodeValue.TRUE;
        }
    }
}
