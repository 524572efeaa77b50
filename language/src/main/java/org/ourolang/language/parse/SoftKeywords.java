// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import org.ourolang.language.source.SourceText;

/**
 * Tells the words {@code match} and {@code type} apart from names before parsing. {@code type} is a keyword when a
 * name follows; {@code match} when it starts a line that ends in a colon and is followed by an indented {@code case}.
 */
final class SoftKeywords {
    private SoftKeywords() {}

    static void mark(List<SourceToken> tokens, SourceText source) {
        boolean lineStart = true;
        for (int i = 0; i < tokens.size(); i++) {
            SourceToken token = tokens.get(i);
            int type = token.getType();
            if (type == OuroParser.NAME) {
                if (lineStart && token.is("match") && opensMatch(tokens, i)) {
                    replace(tokens, source, i, OuroParser.MATCH);
                } else if (token.is("type") && typeAt(tokens, i + 1) == OuroParser.NAME) {
                    replace(tokens, source, i, OuroParser.TYPE);
                }
            }
            lineStart = type == OuroParser.NEWLINE || type == OuroParser.INDENT || type == OuroParser.DEDENT;
        }
    }

    private static boolean opensMatch(List<SourceToken> tokens, int at) {
        int i = at + 1;
        while (i < tokens.size() && typeAt(tokens, i) != OuroParser.NEWLINE) {
            i++;
        }
        return typeAt(tokens, i - 1) == OuroParser.COLON
                && typeAt(tokens, i + 1) == OuroParser.INDENT
                && typeAt(tokens, i + 2) == OuroParser.NAME
                && tokens.get(i + 2).is("case");
    }

    private static int typeAt(List<SourceToken> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).getType() : SourceToken.EOF;
    }

    private static void replace(List<SourceToken> tokens, SourceText source, int index, int type) {
        SourceToken old = tokens.get(index);
        tokens.set(index, new SourceToken(source, type, old.start(), old.end(), index));
    }
}
