package org.dateline.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a canned query, declared by a variable in the form that BASIL introduced (Daga, Panziera and Pedrinaci, "A BASILar approach for
 * building Web APIs on top of SPARQL endpoints", 2015): {@code ?_name_type} must be given, {@code ?__name_type} may be. Without a known type at
 * the end it is text.
 *
 * @param name what people write: {@code actor}
 * @param variable the variable without its question mark: {@code _actor_iri}
 * @param type what it takes
 * @param optional whether it may be left out: the variable then stays free
 * @param fallback the value when it is left out, null when there is none
 * @param example a value to try, null when there is none
 */
public record Parameter(
        String name,
        String variable,
        ParameterType type,
        boolean optional,
        @Nullable String fallback,
        @Nullable String example) {
    private static final Pattern FORM = Pattern.compile("(__?)([a-z][a-z0-9]*(?:_[a-z0-9]+)*)");

    /** The parameter that a variable declares; empty for a variable that begins with no underscore. */
    static Optional<Parameter> findDeclared(String variable) {
        if (!variable.startsWith("_")) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(variable);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "?" + variable + " is no parameter: write ?_name_type or ?__name_type in lower case");
        }
        boolean optional = form.group(1).length() == 2;
        String rest = form.group(2);
        int cut = rest.lastIndexOf('_');
        Optional<ParameterType> type = ParameterType.findBySuffix(rest.substring(cut + 1));
        String name = cut > 0 && type.isPresent() ? rest.substring(0, cut) : rest;
        ParameterType known = cut > 0 ? type.orElse(ParameterType.STRING) : ParameterType.STRING;
        return Optional.of(new Parameter(name.replace('_', '-'), variable, known, optional, null, null));
    }

    /** The same with what the header says of it. */
    Parameter with(@Nullable String newFallback, @Nullable String newExample) {
        return new Parameter(name, variable, type, optional, newFallback, newExample);
    }

    /** Whether a call must give it. */
    public boolean required() {
        return !optional && fallback == null;
    }
}
