package org.dateline.extract;

import org.dateline.model.Role;

/**
 * The label that PropBank's annotation guidelines (Bonial et al., 2010) give to the usual filler of a role. Which number a recipient or a place of
 * origin has depends on the verb's frame; these are the most frequent ones.
 */
final class PropBank {
    private PropBank() {}

    static String labelOf(Role role) {
        return switch (role) {
            case AGENT -> "A0";
            case THEME, TOPIC -> "A1";
            case RECIPIENT, BENEFICIARY, CO_PARTICIPANT, ATTRIBUTE, RESULT -> "A2";
            case ORIGIN -> "A3";
            case DESTINATION -> "A4";
            case LOCATION -> "AM-LOC";
            case INSTRUMENT -> "AM-MNR";
            case PURPOSE -> "AM-PRP";
            case CAUSE -> "AM-CAU";
        };
    }
}
