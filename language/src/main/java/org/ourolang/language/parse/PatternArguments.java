// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Pattern;

/** The arguments of a class pattern. */
final class PatternArguments {
    private final List<Pattern> positional = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<Pattern> keywordPatterns = new ArrayList<>();

    /** Adds a positional pattern; false when a keyword came before. */
    boolean positional(Pattern pattern) {
        positional.add(pattern);
        return keywords.isEmpty();
    }

    void keyword(String name, Pattern pattern) {
        keywords.add(name);
        keywordPatterns.add(pattern);
    }

    Pattern finish(Span span, Expression type) {
        return new Pattern.ClassPattern(span, type, positional, keywords, keywordPatterns);
    }
}
