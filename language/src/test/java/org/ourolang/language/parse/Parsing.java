// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/** What the tests of this package share: parsing, trees as text without places, errors as text. */
final class Parsing {
    private Parsing() {}

    static Program program(String text) {
        return Parser.parse(new SourceText("test.py", text), Program.Kind.EXEC, Parser.Options.DEFAULT);
    }

    /** The only statement of {@code text}. */
    static Statement statement(String text) {
        List<Statement> body = program(text).body();
        if (body.size() != 1) {
            throw new AssertionError("not one statement: " + body);
        }
        return body.get(0);
    }

    /** The only statement of {@code text}, such as {@code Return(Name(x))}. */
    static String tree(String text) {
        return print(statement(text));
    }

    /** The tree of an expression. */
    static String expression(String text) {
        return print(((Statement.ExpressionStatement) statement(text)).value());
    }

    /** The error of a wrong program as {@code line:column-line:column message}. */
    static String error(String text) {
        SyntaxErrorException e = failure(text);
        return "%d:%d-%d:%d %s".formatted(e.line(), e.offset(), e.endLine(), e.endOffset(), e.getMessage());
    }

    /** The message of a wrong program's error. */
    static String message(String text) {
        return failure(text).getMessage();
    }

    static SyntaxErrorException failure(String text) {
        return assertThrows(SyntaxErrorException.class, () -> program(text));
    }

    /** Whether a prompt asks for more after {@code text}. */
    static boolean isUnfinished(String text) {
        try {
            Parser.parse(new SourceText("<stdin>", text), Program.Kind.EXEC, new Parser.Options(false, true));
            return false;
        } catch (SyntaxErrorException e) {
            return e.isIncomplete();
        }
    }

    /** A tree as text: the record's name and its components, without places and scope numbers. */
    static String print(Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Parsing::print).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof String text) {
            return "'" + text + "'";
        }
        if (!(value instanceof Record)) {
            return String.valueOf(value);
        }
        StringBuilder out = new StringBuilder(value.getClass().getSimpleName()).append('(');
        String separator = "";
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            String name = component.getName();
            if (component.getType() == Span.class || name.equals("scope") || name.equals("typeParameterScope")) {
                continue;
            }
            out.append(separator).append(print(read(component, value)));
            separator = ", ";
        }
        return out.append(')').toString();
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
