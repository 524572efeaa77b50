// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** Bounds the depth of trees that no bracket or indentation bounds, where CPython's parser and compiler do. */
final class NestingLimit {
    private static final int MAX_PREFIXES = 5968;
    private static final int MAX_BRANCHES = 5965;
    private static final int MAX_CHAIN = 9996;

    private NestingLimit() {}

    /** Checks a row of prefix operators. */
    static void checkPrefixes(int count, SourceText source, Span span) {
        if (count > MAX_PREFIXES) {
            throw tooDeep(source, span);
        }
    }

    /** Checks the {@code elif}s of one {@code if}. */
    static void checkBranches(int count, SourceText source, Span span) {
        if (count > MAX_BRANCHES) {
            throw tooDeep(source, span);
        }
    }

    /** Checks a row of binary operators, or of attributes, calls and subscripts. */
    static void checkChain(int count, SourceText source, Span span) {
        if (count > MAX_CHAIN) {
            throw new SyntaxErrorException(
                    Kind.RECURSION_ERROR, "maximum recursion depth exceeded during compilation", source, span, false);
        }
    }

    /** CPython's parser gives up with a memory error. */
    static SyntaxErrorException tooDeep(SourceText source, Span span) {
        return new SyntaxErrorException(
                Kind.MEMORY_ERROR,
                "Parser stack overflowed - Python source too complex to parse",
                source,
                span,
                false);
    }
}
