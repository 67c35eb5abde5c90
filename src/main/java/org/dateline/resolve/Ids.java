package org.dateline.resolve;

import java.util.Comparator;

/** Ids of the model: a letter and a number. */
final class Ids {
    /** By letter, then by number: e2 before e10. */
    static final Comparator<String> ORDER = Comparator.<String>comparingInt(id -> id.charAt(0))
            .thenComparingInt(Ids::number)
            .thenComparing(Comparator.naturalOrder());

    private Ids() {}

    static int number(String id) {
        String digits = id.substring(1);
        return digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(Character::isDigit)
                ? Integer.MAX_VALUE
                : Integer.parseInt(digits);
    }
}
