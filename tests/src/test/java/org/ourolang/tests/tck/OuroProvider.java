// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests.tck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.LanguageProvider;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Values, expressions and statements of Ouro for Truffle's compatibility kit. */
public final class OuroProvider implements LanguageProvider {
    private static final String ID = "ouro";

    /** Made by service loading. */
    public OuroProvider() {}

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Value createIdentityFunction(Context context) {
        return context.eval(ID, "lambda x: x");
    }

    @Override
    public Collection<? extends Snippet> createValueConstructors(Context context) {
        List<Snippet> found = new ArrayList<>();
        found.add(value(context, "None", "None", TypeDescriptor.NULL));
        found.add(value(context, "bool", "True", TypeDescriptor.BOOLEAN));
        found.add(value(context, "int", "42", TypeDescriptor.NUMBER));
        found.add(value(context, "large int", "2 ** 100", TypeDescriptor.NUMBER));
        found.add(value(context, "float", "1.5", TypeDescriptor.NUMBER));
        found.add(value(context, "str", "'text'", TypeDescriptor.STRING));
        TypeDescriptor list = TypeDescriptor.intersection(
                TypeDescriptor.array(TypeDescriptor.NUMBER), TypeDescriptor.iterable(TypeDescriptor.NUMBER));
        found.add(value(context, "list", "[1, 2]", list));
        found.add(value(context, "tuple", "(1, 2)", list));
        found.add(value(
                context,
                "dict",
                "{'a': 1}",
                TypeDescriptor.intersection(
                        TypeDescriptor.hash(TypeDescriptor.STRING, TypeDescriptor.NUMBER),
                        TypeDescriptor.iterable(TypeDescriptor.STRING))));
        found.add(value(context, "set", "{1}", TypeDescriptor.iterable(TypeDescriptor.NUMBER)));
        found.add(value(
                context,
                "iterator",
                "iter([1])",
                TypeDescriptor.intersection(
                        TypeDescriptor.iterator(TypeDescriptor.NUMBER),
                        TypeDescriptor.iterable(TypeDescriptor.NUMBER))));
        found.add(value(
                context, "function", "lambda: 1", TypeDescriptor.executable(TypeDescriptor.NUMBER)));
        found.add(value(context, "exception", "ValueError('x')", TypeDescriptor.EXCEPTION));
        return found;
    }

    private static Snippet value(Context context, String name, String text, TypeDescriptor type) {
        return Snippet.newBuilder(name, context.eval(ID, "lambda: " + text), type).build();
    }

    @Override
    public Collection<? extends Snippet> createExpressions(Context context) {
        List<Snippet> found = new ArrayList<>();
        for (String operator : List.of("-", "//")) {
            found.add(arithmetic(context, operator));
        }
        for (String operator : List.of("==", "!=", "is", "is not")) {
            found.add(Snippet.newBuilder(
                    operator,
                    context.eval(ID, "lambda x, y: x " + operator + " y"),
                    TypeDescriptor.BOOLEAN)
                    .parameterTypes(TypeDescriptor.ANY, TypeDescriptor.ANY)
                    .build());
        }
        found.add(Snippet.newBuilder("not", context.eval(ID, "lambda x: not x"), TypeDescriptor.BOOLEAN)
                .parameterTypes(TypeDescriptor.ANY)
                .build());
        found.add(Snippet.newBuilder("+ of str", context.eval(ID, "lambda x, y: x + y"), TypeDescriptor.STRING)
                .parameterTypes(TypeDescriptor.STRING, TypeDescriptor.STRING)
                .resultVerifier(OuroProvider::lenient)
                .build());
        found.add(Snippet.newBuilder("[]", context.eval(ID, "lambda x: x[0]"), TypeDescriptor.ANY)
                .parameterTypes(TypeDescriptor.union(TypeDescriptor.ARRAY, TypeDescriptor.STRING))
                .resultVerifier(OuroProvider::lenient)
                .build());
        return found;
    }

    private static Snippet arithmetic(Context context, String operator) {
        TypeDescriptor number = TypeDescriptor.union(TypeDescriptor.NUMBER, TypeDescriptor.BOOLEAN);
        return Snippet.newBuilder(
                operator,
                context.eval(ID, "lambda x, y: x " + operator + " y"),
                TypeDescriptor.NUMBER)
                .parameterTypes(number, number)
                .resultVerifier(OuroProvider::lenient)
                .build();
    }

    /** Dividing by zero and reading the first of nothing are answers too. */
    private static void lenient(ResultVerifier.SnippetRun run) {
        PolyglotException error = run.getException();
        if (error != null
                && !error.getMessage().startsWith("ZeroDivisionError")
                && !error.getMessage().startsWith("IndexError")
                && !error.getMessage().startsWith("OverflowError")) {
            throw error;
        }
    }

    @Override
    public Collection<? extends Snippet> createStatements(Context context) {
        List<Snippet> found = new ArrayList<>();
        found.add(statement(context, "if", "def f(x):\n    if x:\n        return 1\n    return 0",
                TypeDescriptor.NUMBER));
        found.add(statement(
                context, "while", "def f(x):\n    while x:\n        return True\n    return False",
                TypeDescriptor.BOOLEAN));
        found.add(statement(context, "del", "def f(x):\n    del x", TypeDescriptor.NULL));
        found.add(statement(
                context,
                "try",
                "def f(x):\n    try:\n        raise ValueError(x)\n    except ValueError as error:\n        return 1",
                TypeDescriptor.NUMBER));
        return found;
    }

    private static Snippet statement(Context context, String name, String text, TypeDescriptor result) {
        context.eval(ID, text);
        return Snippet.newBuilder(name, context.getBindings(ID).getMember("f"), result)
                .parameterTypes(TypeDescriptor.ANY)
                .build();
    }

    @Override
    public Collection<? extends Snippet> createScripts(Context context) {
        Value script = context.eval(ID, "lambda: sum(each * each for each in range(10))");
        return List.of(Snippet.newBuilder("sum of squares", script, TypeDescriptor.NUMBER)
                .resultVerifier(run -> {
                    if (run.getException() != null || run.getResult().asInt() != 285) {
                        throw new AssertionError("not 285");
                    }
                })
                .build());
    }

    @Override
    public Collection<? extends Source> createInvalidSyntaxScripts(Context context) {
        return List.of(
                Source.create(ID, "def f(:\n    pass\n"),
                Source.create(ID, "x = (1,\n"),
                Source.create(ID, "if True\n    pass\n"));
    }
}
