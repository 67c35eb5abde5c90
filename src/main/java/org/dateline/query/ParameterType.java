package org.dateline.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter takes. The last word of a variable's name says which: {@code ?_from_date}. */
public enum ParameterType {
    /** A resource: a full IRI, a prefixed name, a short key or a label. Only the data can tell which one is meant. */
    IRI("an IRI, a key such as north-korea, or a name"),
    /** A calendar day without a time zone, as every date in the graph is. */
    DATE("a date such as 2024-10-08"),
    /** A whole number. */
    INTEGER("a whole number such as 12"),
    /** A decimal number. */
    NUMBER("a number such as 0.8"),
    /** Plain text. */
    STRING("text");

    private static final int LONGEST_NUMBER = 30;

    private final String description;

    ParameterType(String description) {
        this.description = description;
    }

    /** What to write, for people: {@code a date such as 2024-10-08}. */
    public String description() {
        return description;
    }

    /** The suffix that asks for this type: {@code date}. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ParameterType> findBySuffix(String suffix) {
        for (ParameterType type : values()) {
            if (type.suffix().equals(suffix)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * The literal that a text stands for; empty when the text is not of this type.
     *
     * @throws IllegalStateException for {@link #IRI}, which is no literal
     */
    Optional<Node> literal(String text) {
        try {
            return Optional.of(
                    switch (this) {
                        case STRING -> NodeFactory.createLiteralString(text);
                        case DATE -> typed(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
                        case INTEGER -> typed(new BigInteger(plain(text)).toString(), XSDDatatype.XSDinteger);
                        case NUMBER -> typed(new BigDecimal(plain(text)).toPlainString(), XSDDatatype.XSDdecimal);
                        case IRI -> throw new IllegalStateException("an IRI is not a literal");
                    });
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Node typed(String lexical, RDFDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    /** Keeps {@code 1e999999999} from becoming a gigabyte of zeros. */
    private static String plain(String text) {
        if (text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new NumberFormatException(text);
        }
        return text;
    }
}
