// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.source;

/**
 * A half-open range of a program's text.
 *
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset behind the last UTF-16 unit, not less than {@code start}
 */
public record Span(int start, int end) {
    /** The range from the start of this span to the end of {@code last}. */
    public Span to(Span last) {
        return new Span(start, last.end);
    }
}
