package org.dateline.store;

/**
 * What to export.
 *
 * @param format how to write it
 * @param text whether the texts of the articles go with it; without them an export can be shared whoever owns the texts
 * @param provenance whether the catalog goes with it: it has the times of the runs, so two stores of the same contents then differ
 */
public record ExportOptions(ExportFormat format, boolean text, boolean provenance) {}
