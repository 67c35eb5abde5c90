package org.dateline.architecture.bad.model;

import java.util.List;

/** Breaks the confinement of every library: {@code model} may use none. */
public class UsesLibraries {
    List<Class<?>> used = List.of(
            org.jsoup.nodes.Document.class,
            net.dankito.readability4j.Article.class,
            opennlp.tools.util.Span.class,
            ai.onnxruntime.OrtEnvironment.class,
            org.apache.jena.graph.Graph.class,
            org.apache.jena.shacl.Shapes.class,
            org.apache.jena.tdb2.TDB2Factory.class,
            org.apache.jena.fuseki.main.FusekiServer.class,
            org.apache.commons.cli.Options.class,
            me.tongfei.progressbar.ProgressBar.class,
            com.google.gson.Gson.class,
            org.slf4j.Logger.class);
}
