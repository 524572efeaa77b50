// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tool's arguments.
 *
 * @param options by name, such as {@code --html}; a flag's value is empty
 * @param files what stands behind the options, the program's own arguments too
 */
record Words(Map<String, String> options, List<String> files) {
    /**
     * Options stop at the first other word if that is a program with arguments of its own.
     *
     * @param valued the options that take a value
     * @param flags the options that take none
     */
    static Words read(List<String> arguments, Set<String> valued, Set<String> flags, boolean program)
            throws Tool.UsageException {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (flags.contains(word)) {
                options.put(word, "");
            } else if (word.startsWith("--") && valued.contains(nameIn(word)) && word.contains("=")) {
                options.put(nameIn(word), word.substring(word.indexOf('=') + 1));
            } else if (valued.contains(word)) {
                if (++i == arguments.size()) {
                    throw new Tool.UsageException("a value is expected behind " + word);
                }
                options.put(word, arguments.get(i));
            } else if (word.startsWith("-") && word.length() > 1) {
                throw new Tool.UsageException("unknown option " + word);
            } else if (program) {
                files.addAll(arguments.subList(i, arguments.size()));
                break;
            } else {
                files.add(word);
            }
        }
        if (files.isEmpty()) {
            throw new Tool.UsageException("a file is expected");
        }
        return new Words(options, files);
    }

    private static String nameIn(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /**
     * The options of the run itself, then the program and its arguments.
     *
     * @param seed what seeds the module {@code random} if the words do not say; null for chance
     */
    List<String> command(String seed) {
        List<String> command = new ArrayList<>();
        command.add("--clock");
        command.add(options.getOrDefault("--clock", "virtual"));
        String given = options.getOrDefault("--seed", seed);
        if (given != null) {
            command.add("--seed");
            command.add(given);
        }
        command.addAll(files);
        return command;
    }
}
