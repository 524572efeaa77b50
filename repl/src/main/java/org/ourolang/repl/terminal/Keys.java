// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.utils.InfoCmp;
import org.ourolang.repl.session.InputText;

/** What Enter, Tab, Backspace and the right arrow do in program text. */
final class Keys {
    private static final int INDENT = 4;

    private final LineReader reader;

    private Keys(LineReader reader) {
        this.reader = reader;
    }

    static Keys install(LineReader reader) {
        Keys keys = new Keys(reader);
        keys.bind("ouro-enter", keys::enter, "\r", "\n");
        keys.bind("ouro-run", keys::run, KeyMap.alt('\r'), KeyMap.alt('\n'));
        keys.bind("ouro-tab", keys::tab, "\t");
        keys.bind("ouro-backspace", keys::backspace, KeyMap.del(), KeyMap.ctrl('H'));
        String right = KeyMap.key(reader.getTerminal(), InfoCmp.Capability.key_right);
        keys.bind("ouro-right", keys::right, right, "\033[C", "\033OC", KeyMap.ctrl('F'));
        keys.bind("ouro-end", keys::end, KeyMap.ctrl('E'), "\033[F", "\033OF");
        keys.bind("ouro-up", keys::up, "\033[A", "\033OA", KeyMap.ctrl('P'));
        keys.bindTo(LineReader.DOWN_LINE_OR_HISTORY, "\033[B", "\033OB");
        keys.bindTo(LineReader.BACKWARD_CHAR, "\033[D", "\033OD");
        keys.bindTo(LineReader.BEGINNING_OF_LINE, "\033[H", "\033OH");
        return keys;
    }

    /** Terminals differ in what they send for the same key. */
    private void bindTo(String widget, String... sequences) {
        reader.getKeyMaps().get(LineReader.EMACS).bind(new Reference(widget), sequences);
    }

    private void bind(String name, Widget widget, String... sequences) {
        reader.getWidgets().put(name, widget);
        KeyMap<Binding> map = reader.getKeyMaps().get(LineReader.EMACS);
        for (String sequence : sequences) {
            if (sequence != null) {
                map.bind(new Reference(name), sequence);
            }
        }
    }

    private boolean enter() {
        Buffer buffer = reader.getBuffer();
        String text = buffer.toString();
        int cursor = buffer.cursor();
        if (cursor == text.length() && isRecalled(text)) {
            return run();
        }
        if (text.indexOf('\n', cursor) >= 0 || InputText.isIncomplete(text)) {
            buffer.write("\n" + InputText.indentAfter(text.substring(0, cursor)));
            return true;
        }
        return run();
    }

    /** Whether the text is an earlier input as it was: it needs no blank line to end it. */
    private boolean isRecalled(String text) {
        History history = reader.getHistory();
        return history.index() <= history.last() && history.index() >= history.first()
                && !text.isEmpty()
                && text.equals(history.current());
    }

    private boolean run() {
        Buffer buffer = reader.getBuffer();
        buffer.cursor(buffer.length());
        reader.callWidget(LineReader.ACCEPT_LINE);
        return true;
    }

    private boolean tab() {
        if (isIndent(linePrefix())) {
            int column = linePrefix().length();
            reader.getBuffer().write(" ".repeat(INDENT - column % INDENT));
            return true;
        }
        reader.callWidget(LineReader.EXPAND_OR_COMPLETE);
        return true;
    }

    private boolean backspace() {
        String prefix = linePrefix();
        int count = isIndent(prefix) && !prefix.isEmpty() ? (prefix.length() - 1) % INDENT + 1 : 1;
        return reader.getBuffer().backspace(count) == count;
    }

    private String linePrefix() {
        Buffer buffer = reader.getBuffer();
        String before = buffer.substring(0, buffer.cursor());
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private static boolean isIndent(String text) {
        return text.chars().allMatch(c -> c == ' ');
    }

    /** A recalled block is ready to be run: the cursor stands behind it. */
    private boolean up() {
        Buffer buffer = reader.getBuffer();
        String before = buffer.toString();
        reader.callWidget(LineReader.UP_LINE_OR_HISTORY);
        if (!buffer.toString().equals(before)) {
            buffer.cursor(buffer.length());
        }
        return true;
    }

    private boolean right() {
        return takeSuggestion() || reader.getBuffer().move(1) == 1;
    }

    private boolean end() {
        if (!takeSuggestion()) {
            reader.callWidget(LineReader.END_OF_LINE);
        }
        return true;
    }

    private boolean takeSuggestion() {
        Buffer buffer = reader.getBuffer();
        String rest = suggestion(buffer.toString(), buffer.cursor());
        if (rest.isEmpty()) {
            return false;
        }
        buffer.write(rest);
        return true;
    }

    /** What the newest input that begins with the text goes on with; empty for nothing, or if the cursor is not behind it. */
    String suggestion(String text, int cursor) {
        if (text.isBlank() || cursor != text.length()) {
            return "";
        }
        History history = reader.getHistory();
        for (int i = history.last(); i >= history.first() && !history.isEmpty(); i--) {
            String entry = history.get(i);
            if (entry.startsWith(text) && entry.length() > text.length()) {
                return entry.substring(text.length());
            }
        }
        return "";
    }
}
