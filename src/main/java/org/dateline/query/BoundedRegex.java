package org.dateline.query;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * REGEX and REPLACE that give up. Java's matcher backtracks: {@code (a+)+b} against forty letters takes longer than anybody lives, and looks at
 * no time-out. Here a match may read so many characters and no more; past that it is an error, which drops the row as SPARQL says.
 */
final class BoundedRegex {
    private static final int MOST_READS = 5_000_000;
    private static final int LONGEST_RESULT = 1_000_000;

    private BoundedRegex() {}

    /** Puts bounded functions in the place of the unbounded ones. */
    static Op rewrite(Op op) {
        return Transformer.transform(new TransformCopy(), new Replacer(), op);
    }

    private static final class Replacer extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN func, ExprList args) {
            if (func instanceof E_Regex) {
                return new Match(args);
            }
            return func instanceof E_StrReplace ? new Replace(args) : super.transform(func, args);
        }
    }

    private static final class Match extends ExprFunctionN {
        private final Compiler compiler = new Compiler();

        Match(ExprList args) {
            super("regex", args);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            String text =
                    NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
            Pattern pattern = compiler.compile(args, 2);
            return NodeValue.booleanReturn(
                    guarded(() -> pattern.matcher(new Metered(text)).find()));
        }

        @Override
        public Expr copy(ExprList newArgs) {
            return new Match(newArgs);
        }
    }

    private static final class Replace extends ExprFunctionN {
        private final Compiler compiler = new Compiler();

        Replace(ExprList args) {
            super("replace", args);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
            Pattern pattern = compiler.compile(args, 3);
            String by = args.get(2).getString();
            String result = guarded(() -> replaceAll(pattern, text.getLiteralLexicalForm(), by));
            String language = text.getLiteralLanguage();
            return NodeValue.makeNode(
                    language.isEmpty()
                            ? NodeFactory.createLiteralString(result)
                            : NodeFactory.createLiteralLang(result, language));
        }

        @Override
        public Expr copy(ExprList newArgs) {
            return new Replace(newArgs);
        }
    }

    private static String replaceAll(Pattern pattern, String text, String by) {
        Matcher matcher = pattern.matcher(new Metered(text));
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, by);
            if (out.length() > LONGEST_RESULT) {
                throw new ExprEvalException("REPLACE: the result is too long");
            }
        }
        return matcher.appendTail(out).toString();
    }

    /** Compiles a pattern once for all rows that share it. */
    private static final class Compiler {
        private String source = "";
        private String flags = "";
        private Pattern compiled = Pattern.compile("");

        /** The pattern is the second argument, its flags the one at this place, if there is one. */
        Pattern compile(List<NodeValue> args, int flagsAt) {
            String newSource = args.get(1).getString();
            String newFlags = args.size() > flagsAt ? args.get(flagsAt).getString() : "";
            if (!newSource.equals(source) || !newFlags.equals(flags)) {
                compiled = compiled(newSource, newFlags);
                source = newSource;
                flags = newFlags;
            }
            return compiled;
        }
    }

    private static Pattern compiled(String source, String flags) {
        int mask = 0;
        for (int i = 0; i < flags.length(); i++) {
            mask |= switch (flags.charAt(i)) {
                case 's' -> Pattern.DOTALL;
                case 'm' -> Pattern.MULTILINE;
                case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                case 'x' -> Pattern.COMMENTS;
                case 'q' -> Pattern.LITERAL;
                default -> throw new ExprEvalException("unknown flag of a regular expression: " + flags);
            };
        }
        try {
            return Pattern.compile(source, mask);
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException("not a regular expression: " + e.getMessage());
        }
    }

    private static <T> T guarded(Supplier<T> match) {
        try {
            return match.get();
        } catch (StackOverflowError e) {
            throw new ExprEvalException("the regular expression nests too deeply");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ExprEvalException("not a replacement: " + e.getMessage());
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Metered implements CharSequence {
        private final String text;
        private int reads;

        Metered(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++reads > MOST_READS) {
                throw new ExprEvalException("the regular expression takes too long");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
