// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import com.oracle.truffle.api.TruffleLanguage;
import org.ourolang.language.resolve.Scopes;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/**
 * What all translations of one program share.
 *
 * @param section the program as the engine knows it
 */
record Unit(
        TruffleLanguage<?> language,
        Program program,
        Scopes scopes,
        com.oracle.truffle.api.source.Source section) {
    SourceText source() {
        return program.source();
    }
}
