// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import com.oracle.truffle.api.TruffleLanguage;
import java.util.List;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.object.Code;
import org.ourolang.language.resolve.Scopes;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/** Parses, resolves and translates programs. */
public final class ProgramTranslator implements ProgramCompiler {
    private static final Parameters NONE = new Parameters(List.of(), List.of(), null, List.of(), null);

    /** For service loading. */
    public ProgramTranslator() {}

    @Override
    public Code compile(
            TruffleLanguage<?> language,
            com.oracle.truffle.api.source.Source section,
            SourceText source,
            Program.Kind kind,
            Request request) {
        Program program = org.ourolang.language.parse.Parser.parse(
                source, kind, new org.ourolang.language.parse.Parser.Options(request.topLevelAwait(), false));
        Scopes scopes = Scopes.resolve(
                program,
                new org.ourolang.language.resolve.Options(request.topLevelAwait(), request.separateLocals()));
        Unit unit = new Unit(language, program, scopes, section);
        List<Statement> statements = kind == Program.Kind.EVAL ? value(program) : program.body();
        return CodeMaker.make(unit, scopes.module(), NONE, null, new Span(0, 0), 1, statements);
    }

    private static List<Statement> value(Program program) {
        Statement.ExpressionStatement only = (Statement.ExpressionStatement) program.body().get(0);
        return List.of(new Statement.Return(only.span(), only.value()));
    }
}
