// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

/**
 * Text that could stand at the cursor.
 *
 * @param text what replaces the word there
 * @param shown what a list of candidates shows
 * @param open whether more of the same word may follow, as behind a folder or a keyword argument
 */
public record Candidate(String text, String shown, boolean open) {
    static Candidate word(String text) {
        return new Candidate(text, text, false);
    }
}
