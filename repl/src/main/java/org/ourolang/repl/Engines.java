// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.graalvm.polyglot.Engine;

/** Makes the engine that a command line asks for. */
final class Engines {
    private static final Map<String, String> ARTIFACTS = Map.of("dap", "dap-tool", "cpusampler", "profiler-tool");

    private Engines() {}

    /** @throws CommandLine.UsageException if a tool is asked for that is not installed */
    static Engine open(String[] arguments) throws CommandLine.UsageException {
        Map<String, String> tools = tools(arguments);
        try {
            return Engine.newBuilder("ouro")
                    .allowExperimentalOptions(true)
                    .option("engine.WarnInterpreterOnly", "false")
                    .options(tools)
                    .logHandler(unclosed(System.err))
                    .build();
        } catch (IllegalArgumentException wrong) {
            String tool = tools.keySet().stream().findFirst().orElse("");
            throw new CommandLine.UsageException("--" + tool + " cannot start (it needs org.graalvm.tools:"
                    + ARTIFACTS.get(tool) + " on the class path): " + wrong.getMessage());
        }
    }

    /** A closed engine closes what it logs to, and faults are still to be told there. */
    private static OutputStream unclosed(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static Map<String, String> tools(String[] arguments) {
        try {
            return CommandLine.parse(arguments).tools();
        } catch (CommandLine.UsageException toldLater) {
            return Map.of();
        }
    }
}
