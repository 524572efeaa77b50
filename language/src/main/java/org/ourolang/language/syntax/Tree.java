// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

import org.ourolang.language.source.Span;

/** Anything of the syntax tree that has a place in the text. */
public interface Tree {
    Span span();
}
