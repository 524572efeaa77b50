// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import org.ourolang.interpreter.error.OuroError;

/** Replaces the escape {@code \N{NAME}} by the number of the character, which TRegex would ask ICU for. */
final class CharacterNames {
    private static final String START = "\\N{";

    private CharacterNames() {}

    static String replace(String pattern, boolean isBytes) {
        if (isBytes || !pattern.contains(START)) {
            return pattern;
        }
        StringBuilder replaced = new StringBuilder();
        int position = 0;
        while (position < pattern.length()) {
            if (pattern.startsWith(START, position)) {
                int end = pattern.indexOf('}', position);
                if (end < 0) {
                    throw error("missing }, unterminated name", pattern, position + START.length());
                }
                replaced.append("\\U%08x".formatted(point(pattern, position, end)));
                position = end + 1;
            } else {
                int width = pattern.charAt(position) == '\\' && position + 1 < pattern.length() ? 2 : 1;
                replaced.append(pattern, position, position + width);
                position += width;
            }
        }
        return replaced.toString();
    }

    private static int point(String pattern, int start, int end) {
        String name = pattern.substring(start + START.length(), end);
        if (name.isEmpty()) {
            throw error("missing character name", pattern, start + START.length());
        }
        try {
            return Character.codePointOf(name);
        } catch (IllegalArgumentException unknown) {
            throw error("undefined character name '" + name + "'", pattern, start);
        }
    }

    private static OuroError error(String message, String pattern, int position) {
        return CompiledPattern.patternError(message, pattern, (long) pattern.codePointCount(0, position));
    }
}
