// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;

/** Writes trees as Python, lowered ones with temporaries as variables {@code t0}, {@code t1} … */
final class PythonText {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    static String of(List<Statement> statements) {
        PythonText text = new PythonText();
        text.block(statements, false);
        return text.out.toString();
    }

    private void line(String text) {
        out.append("    ".repeat(depth)).append(text).append('\n');
    }

    private void block(List<Statement> statements, boolean deeper) {
        depth += deeper ? 1 : 0;
        if (statements.isEmpty() && deeper) {
            line("pass");
        }
        statements.forEach(this::statement);
        depth -= deeper ? 1 : 0;
    }

    private void block(String head, List<Statement> statements) {
        line(head + ":");
        block(statements, true);
    }

    private void orElse(String head, List<Statement> statements) {
        if (!statements.isEmpty()) {
            block(head, statements);
        }
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.ExpressionStatement s -> line(text(s.value()));
            case Statement.Assign s -> line(
                    s.targets().stream().map(t -> target(t) + " = ").collect(Collectors.joining()) + text(s.value()));
            case Statement.AugmentedAssign s -> line(
                    text(s.target()) + " " + s.operator().symbol() + "= " + text(s.value()));
            case Statement.AnnotatedAssign s -> line((s.simple() ? text(s.target()) : "(" + text(s.target()) + ")")
                    + ": " + text(s.annotation()) + (s.value() == null ? "" : " = " + text(s.value())));
            case Statement.Delete s -> line("del " + list(s.targets()));
            case Statement.Pass s -> line("pass");
            case Statement.Break s -> line("break");
            case Statement.Continue s -> line("continue");
            case Statement.Return s -> line(s.value() == null ? "return" : "return " + text(s.value()));
            case Statement.Raise s -> line("raise" + prefixed(" ", s.exception()) + prefixed(" from ", s.cause()));
            case Statement.Global s -> line("global " + String.join(", ", s.names()));
            case Statement.Nonlocal s -> line("nonlocal " + String.join(", ", s.names()));
            case Statement.Assert s -> line("assert " + text(s.test()) + prefixed(", ", s.message()));
            case Statement.Import s -> line("import " + aliases(s.names()));
            case Statement.ImportFrom s -> line("from " + ".".repeat(s.level())
                    + (s.module() == null ? "" : s.module()) + " import " + aliases(s.names()));
            case Statement.If s -> {
                block("if " + text(s.test()), s.body());
                orElse("else", s.orElse());
            }
            case Statement.While s -> whileStatement(s);
            case Statement.For s -> {
                block((s.async() ? "async for " : "for ") + target(s.target()) + " in " + text(s.iterable()), s.body());
                orElse("else", s.orElse());
            }
            case Statement.Try s -> {
                block("try", s.body());
                s.handlers().forEach(h -> block(
                        (s.star() ? "except*" : "except") + prefixed(" ", h.type())
                                + (h.name() == null ? "" : " as " + h.name()),
                        h.body()));
                orElse("else", s.orElse());
                orElse("finally", s.finalBody());
            }
            case Statement.With s -> block(
                    (s.async() ? "async with " : "with ")
                            + s.items().stream()
                                    .map(i -> text(i.context()) + prefixed(" as ", i.target()))
                                    .collect(Collectors.joining(", ")),
                    s.body());
            case Statement.Match s -> {
                line("match " + text(s.subject()) + ":");
                depth++;
                s.cases().forEach(
                        c -> block("case " + pattern(c.pattern()) + prefixed(" if ", c.guard()), c.body()));
                depth--;
            }
            case Statement.FunctionDefinition s -> {
                s.decorators().forEach(d -> line("@" + text(d)));
                block(
                        (s.async() ? "async def " : "def ") + s.name() + "(" + parameters(s.parameters()) + ")"
                                + prefixed(" -> ", s.returns()),
                        s.body());
            }
            case Statement.ClassDefinition s -> {
                s.decorators().forEach(d -> line("@" + text(d)));
                block("class " + s.name() + "(" + arguments(s.arguments()) + ")", s.body());
            }
            case Statement.TypeAlias s -> line("type " + s.name() + " = " + text(s.value()));
            case Statement.SetTemporary s -> line(
                    "t" + s.index() + " = " + (s.value() == null ? "None" : text(s.value())));
            case Statement.Suspend s -> line("t" + s.result() + " = "
                    + switch (s.kind()) {
                        case AWAIT -> "await";
                        case YIELD -> "yield";
                        case YIELD_FROM -> "yield from";
                    }
                    + prefixed(" ", s.operand()));
            case Statement.InScope s -> block("if 'scope'", s.body());
            case Statement.Collect s -> line(switch (s.kind()) {
                case LIST -> "t" + s.collection() + ".append(" + text(s.element()) + ")";
                case SET -> "t" + s.collection() + ".add(" + text(s.element()) + ")";
                case DICT -> "t" + s.collection() + ".__setitem__(" + text(s.element()) + ", " + text(s.value()) + ")";
                case GENERATOR -> throw new IllegalStateException();
            });
        }
    }

    private void whileStatement(Statement.While s) {
        if (s.prefix().isEmpty()) {
            block("while " + text(s.test()), s.body());
            orElse("else", s.orElse());
            return;
        }
        line("while True:");
        block(s.prefix(), true);
        depth++;
        line("if not " + text(s.test()) + ":");
        block(s.orElse(), true);
        depth++;
        line("break");
        depth -= 2;
        block(s.body(), true);
    }

    private static String prefixed(String prefix, Expression expression) {
        return expression == null ? "" : prefix + text(expression);
    }

    private static String aliases(List<Statement.Alias> names) {
        return names.stream()
                .map(a -> a.name() + (a.asName() == null ? "" : " as " + a.asName()))
                .collect(Collectors.joining(", "));
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(PythonText::text).collect(Collectors.joining(", "));
    }

    private static String target(Expression expression) {
        return text(expression);
    }

    static String text(Expression expression) {
        return switch (expression) {
            case Expression.Constant e -> constant(e.value());
            case Expression.Name e -> e.name();
            case Expression.Temporary e -> "t" + e.index();
            case Expression.JoinedString e -> "f\"" + pieces(e.parts()) + "\"";
            case Expression.FormattedValue e -> "f\"" + pieces(List.of(e)) + "\"";
            case Expression.Unary e -> "(" + e.operator().symbol() + " " + text(e.operand()) + ")";
            case Expression.Binary e -> "("
                    + String.join(" ", text(e.left()), e.operator().symbol(), text(e.right())) + ")";
            case Expression.BooleanOperation e -> e.values().stream()
                    .map(PythonText::text)
                    .collect(Collectors.joining(e.conjunction() ? " and " : " or ", "(", ")"));
            case Expression.Comparison e -> {
                StringBuilder chain = new StringBuilder("(" + text(e.first()));
                for (int i = 0; i < e.operands().size(); i++) {
                    chain.append(" " + e.operators().get(i).symbol() + " " + text(e.operands().get(i)));
                }
                yield chain + ")";
            }
            case Expression.Conditional e -> "(" + text(e.body()) + " if " + text(e.test()) + " else "
                    + text(e.orElse()) + ")";
            case Expression.Call e -> text(e.function()) + "(" + arguments(e.arguments()) + ")";
            case Expression.Attribute e -> text(e.value()) + "." + e.name();
            case Expression.Subscript e -> text(e.value()) + "[" + text(e.index()) + "]";
            case Expression.Slice e -> "slice("
                    + String.join(", ", part(e.lower()), part(e.upper()), part(e.step())) + ")";
            case Expression.Starred e -> "*" + text(e.value());
            case Expression.ListDisplay e -> "[" + list(e.elements()) + "]";
            case Expression.TupleDisplay e -> "(" + list(e.elements()) + (e.elements().isEmpty() ? ")" : ",)");
            case Expression.SetDisplay e -> e.elements().isEmpty() ? "set()" : "{" + list(e.elements()) + "}";
            case Expression.DictDisplay e -> e.items().stream()
                    .map(i -> i.key() == null ? "**" + text(i.value()) : text(i.key()) + ": " + text(i.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case Expression.Lambda e -> "(lambda " + parameters(e.parameters()) + ": " + text(e.body()) + ")";
            case Expression.Comprehension e -> comprehension(e);
            case Expression.NamedExpression e -> "(" + e.target().name() + " := " + text(e.value()) + ")";
            case Expression.Await e -> "(await " + text(e.value()) + ")";
            case Expression.Yield e -> "(yield" + prefixed(" ", e.value()) + ")";
            case Expression.YieldFrom e -> "(yield from " + text(e.value()) + ")";
        };
    }

    private static String part(Expression bound) {
        return bound == null ? "None" : text(bound);
    }

    private static String comprehension(Expression.Comprehension e) {
        String element = text(e.element()) + prefixed(": ", e.value());
        String clauses = e.clauses().stream()
                .map(c -> (c.async() ? " async for " : " for ") + text(c.target()) + " in " + text(c.iterable())
                        + c.conditions().stream()
                                .map(i -> " if " + text(i))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return switch (e.kind()) {
            case LIST -> "[" + element + clauses + "]";
            case SET, DICT -> "{" + element + clauses + "}";
            case GENERATOR -> "(" + element + clauses + ")";
        };
    }

    private static String pieces(List<Expression> parts) {
        StringBuilder pieces = new StringBuilder();
        for (Expression part : parts) {
            if (part instanceof Expression.FormattedValue f) {
                pieces.append("{").append(text(f.value()).startsWith("{") ? " " : "").append(text(f.value()));
                if (f.conversion() != 0) {
                    pieces.append('!').append(f.conversion());
                }
                if (f.format() != null) {
                    pieces.append(':').append(pieces(((Expression.JoinedString) f.format()).parts()));
                }
                pieces.append("}");
            } else {
                String literal = (String) ((Expression.Constant) part).value();
                pieces.append(literal.replace("{", "{{").replace("}", "}}"));
            }
        }
        return pieces.toString();
    }

    private static String constant(Object value) {
        return switch (value) {
            case Expression.Literal.NONE -> "None";
            case Expression.Literal.TRUE -> "True";
            case Expression.Literal.FALSE -> "False";
            case Expression.Literal.ELLIPSIS -> "...";
            case String text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
            default -> value.toString();
        };
    }

    private static String arguments(List<Argument> arguments) {
        return arguments.stream()
                .map(a -> switch (a.kind()) {
                    case POSITIONAL -> text(a.value());
                    case KEYWORD -> a.name() + "=" + text(a.value());
                    case STAR -> "*" + text(a.value());
                    case DOUBLE_STAR -> "**" + text(a.value());
                })
                .collect(Collectors.joining(", "));
    }

    private static String parameters(Parameters p) {
        List<String> all = new ArrayList<>();
        p.positionalOnly().forEach(x -> all.add(parameter("", x)));
        if (!p.positionalOnly().isEmpty()) {
            all.add("/");
        }
        p.positional().forEach(x -> all.add(parameter("", x)));
        if (p.star() != null) {
            all.add(parameter("*", p.star()));
        } else if (!p.keywordOnly().isEmpty()) {
            all.add("*");
        }
        p.keywordOnly().forEach(x -> all.add(parameter("", x)));
        if (p.doubleStar() != null) {
            all.add(parameter("**", p.doubleStar()));
        }
        return String.join(", ", all);
    }

    private static String parameter(String star, Parameters.Parameter p) {
        return star + p.name() + prefixed(": ", p.annotation()) + prefixed("=", p.defaultValue());
    }

    private static String pattern(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Value p -> text(p.value());
            case Pattern.Singleton p -> constant(p.value());
            case Pattern.Sequence p -> "["
                    + p.elements().stream().map(PythonText::pattern).collect(Collectors.joining(", ")) + "]";
            case Pattern.Mapping p -> {
                List<String> items = new ArrayList<>();
                for (int i = 0; i < p.keys().size(); i++) {
                    items.add(text(p.keys().get(i)) + ": " + pattern(p.values().get(i)));
                }
                if (p.rest() != null) {
                    items.add("**" + p.rest());
                }
                yield "{" + String.join(", ", items) + "}";
            }
            case Pattern.ClassPattern p -> {
                List<String> items = new ArrayList<>();
                p.positional().forEach(x -> items.add(pattern(x)));
                for (int i = 0; i < p.keywords().size(); i++) {
                    items.add(p.keywords().get(i) + "=" + pattern(p.keywordPatterns().get(i)));
                }
                yield text(p.type()) + "(" + String.join(", ", items) + ")";
            }
            case Pattern.Star p -> "*" + (p.name() == null ? "_" : p.name());
            case Pattern.As p -> p.pattern() == null
                    ? (p.name() == null ? "_" : p.name())
                    : "(" + pattern(p.pattern()) + " as " + p.name() + ")";
            case Pattern.Or p -> p.alternatives().stream()
                    .map(PythonText::pattern)
                    .collect(Collectors.joining(" | ", "(", ")"));
        };
    }
}
