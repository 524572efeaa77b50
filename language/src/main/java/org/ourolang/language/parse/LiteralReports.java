// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.Span;

/** Where what is wrong or suspicious about a literal is reported. */
interface LiteralReports {
    /** Warns of something that is legal but hardly meant. */
    void notice(Span span, String message);

    SyntaxErrorException error(Span span, String message);

    /** An error at the token behind the literal. */
    RuntimeException errorAtNext(String message);
}
