// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.diagnostic;

import org.ourolang.language.source.Span;

/**
 * Something legal in a program that its author can hardly mean: what CPython's compiler says as {@code SyntaxWarning}.
 *
 * @param span the place; its first line is the warning's
 * @param deprecated whether it is a {@code DeprecationWarning} at the code that asked for the compilation instead
 */
public record SyntaxNotice(String message, Span span, boolean deprecated) {
    /** A notice about the program's text. */
    public SyntaxNotice(String message, Span span) {
        this(message, span, false);
    }
}
