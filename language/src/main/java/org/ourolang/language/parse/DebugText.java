// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

/** The text that {@code f"{x=}"} shows for the expression: as written, without comments. */
final class DebugText {
    private DebugText() {}

    static String of(String text, int start, int end) {
        return text.substring(start, end);
    }
}
