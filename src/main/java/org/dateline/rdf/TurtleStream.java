package org.dateline.rdf;

import java.io.OutputStream;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.vocabulary.RDF;

/** Turtle, or TriG when given quads, as it comes: in the order of the triples, a block a subject, {@code a} for the type of a thing. */
public final class TurtleStream extends WriterStreamRDFBlocks {
    public TurtleStream(OutputStream out) {
        super(new IndentedWriter(out), RIOT.getContext());
    }

    /** Jena writes {@code rdf:type} as soon as that prefix is declared. */
    @Override
    protected void printProperty(Node property) {
        if (property.equals(RDF.type.asNode())) {
            out.print('a');
        } else {
            super.printProperty(property);
        }
    }
}
