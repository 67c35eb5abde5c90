package org.dateline.validate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.model.DatelineException;

/** Checks files and stores against the shapes, each named graph by itself as it was when it was stored. */
public final class DatasetCheck {
    private static final String DEFAULT_GRAPH = "default graph";

    private final Shapes shapes;

    public DatasetCheck(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * Checks a file in any syntax of RDF that its ending names: {@code .ttl .trig .nt .nq .jsonld .rdf}, also with {@code .gz}.
     *
     * @return a report for each graph that has triples, by the graph's name
     * @throws DatelineException when the file is not there or is not RDF
     */
    public Map<String, Report> check(Path file) {
        return reports(read(file));
    }

    /** Checks all graphs of a dataset, in one read transaction. */
    public Map<String, Report> check(Dataset dataset) {
        DatasetGraph data = dataset.asDatasetGraph();
        return Txn.calculateRead(data, () -> reports(data));
    }

    private Map<String, Report> reports(DatasetGraph data) {
        Map<String, Report> reports = new TreeMap<>();
        Graph unnamed = data.getDefaultGraph();
        data.listGraphNodes()
                .forEachRemaining(name -> reports.put(name.toString(), shapes.validate(data.getGraph(name))));
        if (reports.isEmpty() && unnamed.contains(Node.ANY, Node.ANY, Node.ANY)) {
            reports.put(DEFAULT_GRAPH, shapes.validate(unnamed));
        }
        return reports;
    }

    private static DatasetGraph read(Path file) {
        Lang language = RDFLanguages.pathnameToLang(file.toString());
        if (language == null) {
            throw new DatelineException(
                    "DL-VALIDATE-FORMAT",
                    file + ": its ending names no syntax of RDF. Use .ttl, .trig, .nt, .nq, .jsonld or .rdf.",
                    null);
        }
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        try (InputStream in = IO.openFileEx(file.toString())) {
            RDFParser.source(in)
                    .lang(language)
                    .base(file.toUri().toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(data);
        } catch (FileNotFoundException e) {
            throw new DatelineException("DL-FILE", file + " does not exist. Check the path.", e);
        } catch (IOException e) {
            throw new DatelineException("DL-FILE", file + " cannot be read: " + e.getMessage(), e);
        } catch (RiotException e) {
            throw new DatelineException(
                    "DL-VALIDATE-SYNTAX", file + " is not " + language.getName() + ": " + e.getMessage() + ".", e);
        }
        return data;
    }
}
