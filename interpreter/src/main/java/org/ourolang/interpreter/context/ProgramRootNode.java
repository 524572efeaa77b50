// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.OuroError;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** Runs a program given to {@code eval} in the main module; answers the value of a lone expression. */
final class ProgramRootNode extends RootNode {
    private final Code code;

    private ProgramRootNode(OuroLanguage language, Code code) {
        super(language);
        this.code = code;
    }

    static CallTarget parse(OuroLanguage language, com.oracle.truffle.api.source.Source section, SourceText text) {
        Code code;
        try {
            code = language.compile(section, text, Program.Kind.EVAL, ProgramCompiler.Request.MODULE);
        } catch (SyntaxErrorException notAnExpression) {
            try {
                code = language.compile(section, text, Program.Kind.EXEC, ProgramCompiler.Request.MODULE);
            } catch (SyntaxErrorException wrong) {
                throw language.boundary().toHost(SyntaxErrors.raise(wrong), section);
            }
        }
        return new ProgramRootNode(language, code).getCallTarget();
    }

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(OuroContext.get());
    }

    @TruffleBoundary
    private Object run(OuroContext context) {
        HostBoundary boundary = context.language().boundary();
        context.meter().begin();
        try {
            return boundary.toHost(context.run(code, context.importer().main().globals(), null));
        } catch (OuroError error) {
            throw boundary.toHost(error);
        } finally {
            context.meter().end();
        }
    }
}
