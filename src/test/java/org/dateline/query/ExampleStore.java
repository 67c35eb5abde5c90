package org.dateline.query;

import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Ontology;

/** A store in memory with four invented articles ({@code example.trig}) and the vocabulary, its default graph the union of all. */
public final class ExampleStore {
    private ExampleStore() {}

    public static Dataset open() {
        Dataset dataset = TDB2Factory.createDataset();
        DatasetGraph data = dataset.asDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(data, () -> {
            RDFParser.source(ExampleStore.class.getResourceAsStream("example.trig"))
                    .lang(Lang.TRIG)
                    .parse(data);
            data.addGraph(Iris.ONTOLOGY_GRAPH, Ontology.vocabulary());
        });
        return dataset;
    }
}
