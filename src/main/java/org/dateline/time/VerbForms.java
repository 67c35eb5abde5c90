package org.dateline.time;

import java.util.Set;

/** The verbs and verb forms that tell which way a clause looks, from the lexicon. */
final class VerbForms {
    private final Set<String> modals;
    private final Set<String> pastHelpers;
    private final Set<String> prospective;
    private final Set<String> reporting;
    private final Set<String> deferring;
    private final Set<String> scheduling;

    VerbForms(Lexicon lexicon) {
        modals = lexicon.words(WordClass.MODAL);
        pastHelpers = lexicon.words(WordClass.PAST_HELPER);
        prospective = lexicon.words(WordClass.PROSPECTIVE);
        reporting = lexicon.words(WordClass.REPORTING);
        deferring = lexicon.words(WordClass.DEFERRING);
        scheduling = lexicon.words(WordClass.SCHEDULING);
    }

    /** "will", "might". */
    boolean isModal(String form) {
        return modals.contains(form);
    }

    /** "was", "had". */
    boolean isPastHelper(String form) {
        return pastHelpers.contains(form);
    }

    /** "plan", "expect", "due": what it governs is still to come. */
    boolean isProspective(String lemma) {
        return prospective.contains(lemma);
    }

    /** "postpone": until a day still to come. */
    boolean isDeferring(String lemma) {
        return deferring.contains(lemma);
    }

    /** "schedule": what it has as its object is still to come. */
    boolean isScheduling(String lemma) {
        return scheduling.contains(lemma);
    }

    /** "say": its present tense tells of what has been said. */
    boolean isReporting(String lemma) {
        return reporting.contains(lemma);
    }
}
