// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** Makes the syntax errors of one source. */
record Complaints(SourceText source) {
    /** An error about a name's scope: the reference tells its place apart from its arguments. */
    SyntaxErrorException misnamed(String message, Span span) {
        return error(message, span).placeApart();
    }

    SyntaxErrorException error(String message, Span span) {
        return new SyntaxErrorException(SyntaxErrorException.Kind.SYNTAX_ERROR, message, source, span, false);
    }
}
