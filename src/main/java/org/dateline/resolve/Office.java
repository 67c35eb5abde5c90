package org.dateline.resolve;

/**
 * An office that a person held.
 *
 * @param label its name: {@code President of Ukraine}
 * @param from first year
 * @param to last year; {@link Integer#MAX_VALUE} while it lasts
 */
public record Office(String label, int from, int to) {
    /** Reads {@code President of Ukraine@2019-2024}; either year may be missing. */
    static Office parse(String text) {
        int at = text.lastIndexOf('@');
        int dash = text.indexOf('-', at);
        String from = text.substring(at + 1, dash);
        String to = text.substring(dash + 1);
        return new Office(
                text.substring(0, at),
                from.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(from),
                to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
    }

    boolean isHeldIn(int year) {
        return from <= year && year <= to;
    }
}
