// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.ArrayList;
import java.util.List;

/** The inputs that ran without an error, for {@code :save}. */
final class Transcript {
    private final List<String> inputs = new ArrayList<>();

    void add(String text, Outcome outcome) {
        boolean ran = outcome instanceof Outcome.Nothing || outcome instanceof Outcome.Value;
        if (ran && !text.isBlank() && !InputText.isCommand(text)) {
            inputs.add(text.stripTrailing());
        }
    }

    int size() {
        return inputs.size();
    }

    void clear() {
        inputs.clear();
    }

    /** The inputs as a program for the prompt. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String input : inputs) {
            text.append(input).append(input.indexOf('\n') < 0 ? "\n" : "\n\n");
        }
        return text.toString();
    }
}
