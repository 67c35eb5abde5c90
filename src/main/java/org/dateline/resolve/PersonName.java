package org.dateline.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.tables.Table;

/**
 * A person's name cut into its parts, by which a short form ("Yoon", "von der Leyen") is told to belong to a full one.
 *
 * @param parts its words in order, in the form of {@link NameForm}; at least one
 */
record PersonName(List<String> parts) {
    private static final Set<String> FAMILY_FIRST = familyFirst();

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(String name) {
        return new PersonName(List.of(NameForm.of(name).split(" ")));
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    /** The family's name as far as one can tell: the first part where such names come first, else the last. */
    String surname() {
        return isFull() && isFamilyFirst() ? parts.get(0) : parts.get(parts.size() - 1);
    }

    /** Whether the other name is this one cut to the family's name, with its particles or without. */
    boolean isShortenedTo(PersonName other) {
        int n = other.parts.size();
        if (n >= parts.size()) {
            return false;
        }
        boolean end = parts.subList(parts.size() - n, parts.size()).equals(other.parts);
        return end || n == 1 && isFamilyFirst() && parts.get(0).equals(other.parts.get(0));
    }

    /** Whether the other name is only the given name of this one: "Saddam". */
    boolean isCalled(PersonName other) {
        return isFull()
                && other.parts.size() == 1
                && !isFamilyFirst()
                && parts.get(0).equals(other.parts.get(0));
    }

    /** Whether the two differ by middle names or initials only: "George Bush", "George W. Bush". */
    boolean isVariantOf(PersonName other) {
        PersonName shorter = parts.size() <= other.parts.size() ? this : other;
        PersonName longer = shorter == this ? other : this;
        return shorter.parts.size() == 2
                && longer.parts.size() > 2
                && shorter.parts.get(0).equals(longer.parts.get(0))
                && shorter.parts.get(1).equals(longer.parts.get(longer.parts.size() - 1));
    }

    private boolean isFamilyFirst() {
        return FAMILY_FIRST.contains(parts.get(0));
    }

    private static Set<String> familyFirst() {
        Set<String> out = new HashSet<>();
        Table.lines(PersonName.class, "family-first.tsv").forEach(line -> out.addAll(List.of(line.split(" "))));
        return out;
    }
}
