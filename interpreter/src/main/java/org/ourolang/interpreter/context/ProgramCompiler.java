// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.TruffleLanguage;
import org.ourolang.interpreter.object.Code;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** Turns program text into code; implemented by the translator, found by service loading. */
public interface ProgramCompiler {
    /**
     * Options of one compilation.
     *
     * @param topLevelAwait whether {@code await} may stand outside of functions; the code is then a coroutine's
     * @param separateLocals whether names at the top level live in a mapping given at the run
     */
    record Request(boolean topLevelAwait, boolean separateLocals) {
        /** An ordinary module. */
        public static final Request MODULE = new Request(false, false);
    }

    /**
     * Compiles.
     *
     * @throws org.ourolang.language.diagnostic.SyntaxErrorException if the text is wrong
     */
    Code compile(
            TruffleLanguage<?> language,
            com.oracle.truffle.api.source.Source section,
            SourceText source,
            Program.Kind kind,
            Request request);
}
