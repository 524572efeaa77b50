// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.TruffleLanguage;
import org.ourolang.interpreter.object.Code;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** Turns program text into code; implemented by the translator, found by service loading. */
public interface ProgramCompiler {
    /**
     * Options of one compilation.
     *
     * @param topLevelAwait whether {@code await} may stand outside of functions; the code is then a coroutine's
     * @param separateLocals whether names at the top level live in a mapping given at the run
     * @param annotationsAreStrings whether {@code from __future__ import annotations} is in force from the start
     * @param ending what the end of the text means
     */
    record Request(
            boolean topLevelAwait, boolean separateLocals, boolean annotationsAreStrings, Parser.Ending ending) {
        /** An ordinary module. */
        public static final Request MODULE = new Request(false, false);

        /** A request for a text that is whole. */
        public Request(boolean topLevelAwait, boolean separateLocals) {
            this(topLevelAwait, separateLocals, false, Parser.Ending.WHOLE);
        }
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
