package org.dateline.store;

/** What a store can be exported to. The same contents give the same bytes. */
public enum ExportFormat {
    /** All graphs merged into one. */
    TURTLE("ttl"),
    /** Named graphs, for people to read. */
    TRIG("trig"),
    /** Named graphs, one quad a line, for programs to load. */
    N_QUADS("nq"),
    /** Named graphs in JSON, with the context inside. */
    JSON_LD("jsonld"),
    /** A VoID description: what is in the store, counted, and where it links to. */
    VOID("void.ttl");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** Of a file's name, without the dot. */
    public String extension() {
        return extension;
    }
}
