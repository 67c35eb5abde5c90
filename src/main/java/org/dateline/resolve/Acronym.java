package org.dateline.resolve;

/** Tells whether a short form is made of the initials of a longer name: "ISW" of "Institute for the Study of War". */
final class Acronym {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private Acronym() {}

    /** Whether it looks like one: a few capitals, with full stops or without. */
    static boolean isOne(String name) {
        String letters = name.replace(".", "");
        return letters.length() >= SHORTEST
                && letters.length() <= LONGEST
                && letters.chars().allMatch(Character::isUpperCase);
    }

    static boolean fits(String shorter, String longer) {
        if (!isOne(shorter)) {
            return false;
        }
        String letters = shorter.replace(".", "");
        String[] words = NameForm.of(longer).split(" ");
        return words.length > 1 && (letters.equals(initials(words, true)) || letters.equals(initials(words, false)));
    }

    /** The initials, with those of "of", "for", "the" or without. */
    private static String initials(String[] words, boolean all) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && (all || Character.isUpperCase(word.charAt(0)))) {
                out.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return out.toString();
    }
}
