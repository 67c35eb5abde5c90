package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.AttributionMention;
import org.dateline.model.TokenSpan;

/** The attributions that Dateline found in an article, in the tokens of its gold. */
final class Attributions {
    private final Findings findings;

    Attributions(Findings findings) {
        this.findings = findings;
    }

    /** Those that stand in no other attribution's content: the gold does not look into what is said. */
    List<PolnearDocument.Attribution> list() {
        return findings.dossier().extraction().attributions().stream()
                .filter(a -> a.within() == null)
                .map(this::attribution)
                .toList();
    }

    private PolnearDocument.Attribution attribution(AttributionMention a) {
        return new PolnearDocument.Attribution(tokens(a.source()), tokens(a.cue()), tokens(a.content()));
    }

    private TokenSet tokens(List<TokenSpan> spans) {
        List<Integer> all = new ArrayList<>();
        spans.forEach(s -> all.addAll(findings.tokensOf(s).indices()));
        return new TokenSet(all);
    }
}
