// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/**
 * A part of an input that is compiled at once: everything before the last line of statements, or that line, which alone
 * shows its values.
 *
 * @param source its text, with lines numbered as in the input
 */
record Piece(SourceText source, Program.Kind kind) {
    /** Text that shows no values, such as a file's. */
    static List<Piece> silent(SourceText source) {
        return List.of(new Piece(source, Program.Kind.EXEC));
    }

    /**
     * Cuts an input.
     *
     * @throws org.ourolang.language.diagnostic.SyntaxErrorException if the text is wrong
     */
    static List<Piece> of(SourceText source) {
        Program program = Parser.parse(source, Program.Kind.EXEC, new Parser.Options(true, false));
        List<Statement> body = program.body();
        List<Piece> pieces = new ArrayList<>();
        if (body.isEmpty()) {
            return pieces;
        }
        int first = firstOfLastLine(source.text(), body);
        String before = "";
        String last = source.text();
        if (first > 0) {
            int line = source.lineOf(start(body.get(first)));
            int cut = source.lineStart(line);
            before = last.substring(0, cut);
            last = "\n".repeat(line - 1) + last.substring(cut);
            pieces.add(new Piece(new SourceText(source.name(), before), Program.Kind.EXEC));
        }
        pieces.add(new Piece(new SourceText(source.name(), last), Program.Kind.SINGLE));
        return pieces;
    }

    private static int firstOfLastLine(String text, List<Statement> body) {
        int first = body.size() - 1;
        while (first > 0
                && text.substring(body.get(first - 1).span().end(), start(body.get(first))).indexOf('\n') < 0) {
            first--;
        }
        return first;
    }

    private static int start(Statement statement) {
        List<Expression> decorators =
                switch (statement) {
                    case Statement.FunctionDefinition function -> function.decorators();
                    case Statement.ClassDefinition type -> type.decorators();
                    default -> List.of();
                };
        return decorators.isEmpty() ? statement.span().start() : decorators.get(0).span().start();
    }
}
