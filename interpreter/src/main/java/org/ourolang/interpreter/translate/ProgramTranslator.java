// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import com.oracle.truffle.api.TruffleLanguage;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Deprecations;
import org.ourolang.interpreter.object.RuntimeReports;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.resolve.Options;
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
        Program program = parse(source, kind, request);
        warn(source, program.notices(), false);
        Scopes scopes = resolve(program, request);
        if (source.isShown() && FrameMentions.areIn(source.text())) {
            Tools.appear();
        }
        warn(source, scopes.notices(), true);
        Unit unit = new Unit(
                language,
                program,
                scopes,
                section,
                new ConstantSets(scopes.setDisplays()),
                Unit.coroutineNames(source.text()));
        List<Statement> statements = kind == Program.Kind.EVAL ? value(program) : program.body();
        return CodeMaker.make(unit, scopes.module(), NONE, null, new Span(0, 0), 1, statements);
    }

    private static Scopes resolve(Program program, Request request) {
        try {
            Options options = new Options(
                    request.topLevelAwait(), request.separateLocals(), request.annotationsAreStrings());
            return Scopes.resolve(program, options, Work::poll);
        } catch (SyntaxErrorException wrong) {
            throw wrong.markAfterParsing();
        }
    }

    private static Program parse(SourceText source, Program.Kind kind, Request request) {
        try {
            return Parser.parse(source, kind, new Parser.Options(request.topLevelAwait(), false, request.ending()),
                    Work::poll);
        } catch (SyntaxErrorException wrong) {
            warn(source, wrong.notices(), false);
            throw wrong;
        }
    }

    private static void warn(SourceText source, List<SyntaxNotice> notices, boolean afterParsing) {
        if (notices.isEmpty()) {
            return;
        }
        RuntimeReports reports = OuroContext.get().state().reports;
        if (reports == null) {
            return;
        }
        for (SyntaxNotice notice : notices) {
            if (notice.deprecated()) {
                deprecate(notice);
                continue;
            }
            int line = source.lineOf(notice.span().start());
            try {
                reports.syntaxWarning(notice.message(), source.name(), line, source.isShown() ? source.line(line) : "");
            } catch (OuroError raised) {
                throw raised.is(ExceptionTypes.SYNTAX_WARNING) ? error(source, notice, afterParsing) : raised;
            }
        }
    }

    /** The reference warns while it works out constants, and leaves alone what it cannot work out. */
    private static void deprecate(SyntaxNotice notice) {
        try {
            Deprecations.warn(notice.message());
        } catch (OuroError unfinished) {
            return;
        }
    }

    /** A warning that a filter turns into an error is an error of the program's text. */
    private static SyntaxErrorException error(SourceText source, SyntaxNotice notice, boolean afterParsing) {
        // A number that runs into a word is told at the number's last character.
        boolean isNumber = notice.message().endsWith(" literal") && notice.span().start() > 0 && !afterParsing;
        int before = notice.span().start() - 1;
        Span span = isNumber ? new Span(before, before) : notice.span();
        SyntaxErrorException error = new SyntaxErrorException(
                SyntaxErrorException.Kind.SYNTAX_ERROR, notice.message(), source, span, false);
        return afterParsing ? error.markAfterParsing() : error;
    }

    private static List<Statement> value(Program program) {
        Statement.ExpressionStatement only = (Statement.ExpressionStatement) program.body().get(0);
        return List.of(new Statement.Return(only.span(), only.value()));
    }
}
