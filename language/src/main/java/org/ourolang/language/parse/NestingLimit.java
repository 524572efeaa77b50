// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** Bounds the depth of trees that no bracket or indentation bounds, so that nothing behind the parser overflows. */
final class NestingLimit {
    private static final int MAX_PREFIXES = 1500;

    private NestingLimit() {}

    static void check(int prefixes, SourceText source, Span span) {
        if (prefixes > MAX_PREFIXES) {
            throw tooDeep(source, span);
        }
    }

    /** CPython's parser gives up with a memory error. */
    static SyntaxErrorException tooDeep(SourceText source, Span span) {
        return new SyntaxErrorException(
                SyntaxErrorException.Kind.MEMORY_ERROR,
                "Parser stack overflowed - Python source too complex to parse",
                source,
                span,
                false);
    }
}
