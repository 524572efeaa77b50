// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command's arguments, by Python's rules: options stop at the first of {@code -c}, {@code -m}, a file or {@code -}.
 *
 * @param mode what to run
 * @param target the code, the module or the file; null for the prompt and standard input
 * @param arguments {@code sys.argv}
 * @param interactive whether a prompt follows the run ({@code -i})
 * @param quiet whether a prompt says nothing at its start
 * @param unbuffered whether output is written as it comes
 * @param virtualClock whether sleeping takes no time
 * @param seed of the random module; null for none
 * @param warnings what {@code -W} says of warnings, in order
 * @param limits options of the context that limit the program, by name
 * @param tools options of the engine that start debuggers and profilers, by name
 */
record CommandLine(
        Mode mode,
        String target,
        List<String> arguments,
        boolean interactive,
        boolean quiet,
        boolean unbuffered,
        boolean virtualClock,
        Long seed,
        List<String> warnings,
        Map<String, String> limits,
        Map<String, String> tools) {

    /** What to run. */
    enum Mode {
        PROMPT,
        STANDARD_INPUT,
        CODE,
        MODULE,
        FILE,
        VERSION,
        HELP
    }

    /** The arguments cannot be understood. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static final String USAGE = "usage: ouro [option] ... [-c cmd | -m mod | file | -] [arg] ...";

    static final String HELP = USAGE + """

            Options:
            -c cmd : program passed in as string (terminates option list)
            -h     : print this help message and exit (also -? or --help)
            -i     : inspect interactively after running script
            -m mod : run library module as a script (terminates option list)
            -q     : don't print version on interactive startup
            -u     : write output as it comes
            -W arg : what becomes of warnings, as action:message:category:module:lineno; also PYTHONWARNINGS=arg,arg
            -V     : print the version and exit (also --version)
            -B -d -R -s -X utf8 -X frozen_modules : accepted for Python's sake; what they ask for holds anyway
            --clock real|virtual : with a virtual clock sleeping takes no time
            --seed N : seed of the random module
            --max-steps N, --max-cpu TIME, --max-time TIME, --max-memory SIZE, --max-output SIZE :
                     end the program, with status 124, when it has used that much (2s, 500ms; 100M, 64k)
            --dap[=[HOST:]PORT] : wait for a debugger, such as VS Code, by the Debug Adapter Protocol
            --cpusampler : say at the end in which functions the time went

            Commands (ouro COMMAND file ...):
            trace  : run a program and show what its loop, tasks and awaits did
            audit  : say which awaits can give control back, without running anything
            compare: run a program under Python's and two other rules, side by side

            Arguments:
            file   : program read from script file
            -      : program read from stdin (default; interactive mode if a tty)
            arg ...: arguments passed to program in sys.argv[1:]
            """;

    /** The {@code -X} options that ask for what Ouro does anyway. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "utf8", "utf8=1", "frozen_modules", "frozen_modules=on", "frozen_modules=off");

    static CommandLine parse(String[] arguments) throws UsageException {
        return new Reader(arguments).read();
    }

    private static final class Reader {
        private final String[] arguments;
        private int next;
        private boolean interactive;
        private boolean quiet;
        private boolean unbuffered;
        private boolean virtualClock;
        private Long seed;
        /** What stands behind the equals sign of the long option being read; null for nothing. */
        private String attached;
        private final List<String> warnings = new ArrayList<>();
        private final Map<String, String> limits = new LinkedHashMap<>();
        private final Map<String, String> tools = new LinkedHashMap<>();

        Reader(String[] arguments) {
            this.arguments = arguments;
        }

        CommandLine read() throws UsageException {
            while (next < arguments.length) {
                String argument = arguments[next++];
                if (argument.equals("-")) {
                    return made(Mode.STANDARD_INPUT, null, rest("-"));
                }
                if (!argument.startsWith("-")) {
                    return made(Mode.FILE, argument, rest(argument));
                }
                CommandLine ended = argument.startsWith("--") ? longOption(argument) : shortOptions(argument);
                if (ended != null) {
                    return ended;
                }
            }
            return made(Mode.PROMPT, null, List.of(""));
        }

        private CommandLine longOption(String text) throws UsageException {
            int equals = text.indexOf('=');
            attached = equals < 0 ? null : text.substring(equals + 1);
            String argument = equals < 0 ? text : text.substring(0, equals);
            CommandLine ended = namedOption(argument);
            if (attached != null) {
                throw new UsageException("the option " + argument + " takes no value");
            }
            return ended;
        }

        private CommandLine namedOption(String argument) throws UsageException {
            switch (argument) {
                case "--version" :
                    return made(Mode.VERSION, null, List.of());
                case "--help" :
                    return made(Mode.HELP, null, List.of());
                case "--clock" :
                    virtualClock = clock(value(argument));
                    return null;
                case "--seed" :
                    seed = number(value(argument));
                    return null;
                case "--max-steps" :
                    limits.put("ouro.StepLimit", Amounts.count(argument, value(argument)));
                    return null;
                case "--max-cpu" :
                    limits.put("ouro.CpuLimit", Amounts.milliseconds(argument, value(argument)));
                    return null;
                case "--max-time" :
                    limits.put("ouro.TimeLimit", Amounts.milliseconds(argument, value(argument)));
                    return null;
                case "--max-memory" :
                    limits.put("ouro.MemoryLimit", Amounts.bytes(argument, value(argument)));
                    return null;
                case "--max-output" :
                    limits.put("ouro.OutputLimit", Amounts.bytes(argument, value(argument)));
                    return null;
                case "--cpusampler" :
                    tools.put("cpusampler", "true");
                    return null;
                case "--check-hash-based-pycs" :
                    value(argument);
                    return null;
                case "--dap" :
                    debugger();
                    return null;
                default :
                    throw new UsageException("unknown option " + argument);
            }
        }

        private void debugger() {
            tools.put("dap", attached == null ? "true" : attached);
            tools.put("dap.WaitAttached", "true");
            tools.put("dap.Suspend", "false");
            attached = null;
        }

        private static boolean clock(String name) throws UsageException {
            if (name.equals("virtual") || name.equals("real")) {
                return name.equals("virtual");
            }
            throw new UsageException("--clock takes real or virtual, not " + name);
        }

        private static long number(String text) throws UsageException {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException wrong) {
                throw new UsageException("--seed takes an integer, not " + text);
            }
        }

        private String value(String option) throws UsageException {
            if (attached != null) {
                String value = attached;
                attached = null;
                return value;
            }
            if (next == arguments.length) {
                throw new UsageException("Argument expected for the " + option + " option");
            }
            return arguments[next++];
        }

        private CommandLine shortOptions(String argument) throws UsageException {
            for (int i = 1; i < argument.length(); i++) {
                char option = argument.charAt(i);
                switch (option) {
                    case 'c', 'm' -> {
                        String target = valueBehind(argument, i);
                        return made(option == 'c' ? Mode.CODE : Mode.MODULE, target, rest("-" + option));
                    }
                    case 'V' -> {
                        return made(Mode.VERSION, null, List.of());
                    }
                    case 'h', '?' -> {
                        return made(Mode.HELP, null, List.of());
                    }
                    case 'W' -> {
                        warnings.add(valueBehind(argument, i));
                        return null;
                    }
                    case 'X' -> {
                        checkImplementationOption(valueBehind(argument, i));
                        return null;
                    }
                    case 'b', 'E', 'I', 'O', 'P', 'S', 'v', 'x' ->
                        throw new UsageException("Ouro does not support the option -" + option);
                    case 'i' -> interactive = true;
                    case 'q' -> quiet = true;
                    case 'u' -> unbuffered = true;
                    // No cached bytecode, user's packages, parser's trace and unseeded hashes: Ouro has none of them.
                    case 'B', 's', 'd', 'R' -> {}
                    default -> throw new UsageException("Unknown option: -" + option);
                }
            }
            return null;
        }

        /** The value of a short option: the rest of its argument, or else the next one. */
        private String valueBehind(String argument, int position) throws UsageException {
            attached = null;
            String inline = argument.substring(position + 1);
            return inline.isEmpty() ? value("-" + argument.charAt(position)) : inline;
        }

        private static void checkImplementationOption(String option) throws UsageException {
            if (!WITHOUT_EFFECT.contains(option)) {
                throw new UsageException("Ouro does not support the option -X " + option);
            }
        }

        private List<String> rest(String first) {
            List<String> all = new ArrayList<>();
            all.add(first);
            all.addAll(List.of(arguments).subList(next, arguments.length));
            return all;
        }

        private CommandLine made(Mode mode, String target, List<String> all) {
            if (mode == Mode.MODULE && target.equals("asyncio")) {
                // It prompts without a terminal too, as the reference's does.
                return new CommandLine(Mode.PROMPT, null, List.of(""), true, quiet, unbuffered, virtualClock, seed,
                        warnings, limits, tools);
            }
            return new CommandLine(mode, target, all, interactive, quiet, unbuffered, virtualClock, seed, warnings,
                    limits, tools);
        }
    }
}
