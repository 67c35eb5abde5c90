package org.dateline.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one form that stores agree on. */
final class Literals {
    private static final int CONFIDENCE_DIGITS = 3;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private Literals() {}

    static Node string(String value) {
        return NodeFactory.createLiteralString(wellFormed(value));
    }

    /** A string in a language. */
    static Node string(String value, String language) {
        return NodeFactory.createLiteralLang(wellFormed(value), language);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /** {@code xsd:integer} for a whole number, else {@code xsd:decimal} without trailing zeros: a store gives back what it was given. */
    static Node number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0
                ? NodeFactory.createLiteralDT(plain.toBigInteger().toString(), XSDDatatype.XSDinteger)
                : NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A probability as {@code xsd:decimal} with three digits at most; canonical, so with a point always: {@code 1.0}. */
    static Node confidence(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        String plain = rounded.scale() <= 0 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
        return NodeFactory.createLiteralDT(plain, XSDDatatype.XSDdecimal);
    }

    static Node date(LocalDate value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
    }

    /** {@code xsd:dateTime} without zone, with seconds always: the canonical form. */
    static Node dateTime(LocalDateTime value) {
        return NodeFactory.createLiteralDT(SECONDS.format(value), XSDDatatype.XSDdateTime);
    }

    /**
     * {@code xsd:duration}.
     *
     * @param value a legal one: {@code P3M}
     */
    static Node duration(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDduration);
    }

    static Node edtf(String value) {
        return NodeFactory.createLiteralDT(value, External.EDTF_TYPE);
    }

    /** Half surrogate pairs cannot be written as UTF-8; they become U+FFFD, one code point for one. */
    private static String wellFormed(String value) {
        if (value.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return value;
        }
        return value.codePoints()
                .map(c -> c < 0x10000 && Character.isSurrogate((char) c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
