// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reserved words and the kinds of their tokens. */
final class Keywords {
    private static final Map<String, Integer> TYPES = new HashMap<>();

    static {
        TYPES.put("False", OuroParser.FALSE);
        TYPES.put("None", OuroParser.NONE);
        TYPES.put("True", OuroParser.TRUE);
        TYPES.put("and", OuroParser.AND);
        TYPES.put("as", OuroParser.AS);
        TYPES.put("assert", OuroParser.ASSERT);
        TYPES.put("async", OuroParser.ASYNC);
        TYPES.put("await", OuroParser.AWAIT);
        TYPES.put("break", OuroParser.BREAK);
        TYPES.put("class", OuroParser.CLASS);
        TYPES.put("continue", OuroParser.CONTINUE);
        TYPES.put("def", OuroParser.DEF);
        TYPES.put("del", OuroParser.DEL);
        TYPES.put("elif", OuroParser.ELIF);
        TYPES.put("else", OuroParser.ELSE);
        TYPES.put("except", OuroParser.EXCEPT);
        TYPES.put("finally", OuroParser.FINALLY);
        TYPES.put("for", OuroParser.FOR);
        TYPES.put("from", OuroParser.FROM);
        TYPES.put("global", OuroParser.GLOBAL);
        TYPES.put("if", OuroParser.IF);
        TYPES.put("import", OuroParser.IMPORT);
        TYPES.put("in", OuroParser.IN);
        TYPES.put("is", OuroParser.IS);
        TYPES.put("lambda", OuroParser.LAMBDA);
        TYPES.put("nonlocal", OuroParser.NONLOCAL);
        TYPES.put("not", OuroParser.NOT);
        TYPES.put("or", OuroParser.OR);
        TYPES.put("pass", OuroParser.PASS);
        TYPES.put("raise", OuroParser.RAISE);
        TYPES.put("return", OuroParser.RETURN);
        TYPES.put("try", OuroParser.TRY);
        TYPES.put("while", OuroParser.WHILE);
        TYPES.put("with", OuroParser.WITH);
        TYPES.put("yield", OuroParser.YIELD);
    }

    private Keywords() {}

    /** All of them, sorted. */
    static List<String> words() {
        return TYPES.keySet().stream().sorted().toList();
    }

    /** The kind of the token {@code word}: a keyword's own, or a name's. */
    static int typeOf(String word) {
        return TYPES.getOrDefault(word, OuroParser.NAME);
    }
}
