// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.diagnostic;

import org.ourolang.language.source.Span;

/**
 * Something legal in a program that its author can hardly mean: what CPython's compiler says as {@code SyntaxWarning}.
 *
 * @param span the place; its first line is the warning's
 */
public record SyntaxNotice(String message, Span span) {}
