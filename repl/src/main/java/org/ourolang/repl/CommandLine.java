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
 * @param letters the options without a value, each as often as it was given, such as {@code -i}
 * @param implementationOptions what {@code -X} says; null for an option without a value
 * @param virtualClock whether sleeping takes no time
 * @param seed of the random module; null for none
 * @param warnings what {@code -W} says of warnings, in order
 * @param limits options of the context that limit the program, by name
 * @param tools options of the engine that start debuggers and profilers, by name
 * @param original all that was given
 */
record CommandLine(
        Mode mode,
        String target,
        List<String> arguments,
        String letters,
        Map<String, String> implementationOptions,
        boolean virtualClock,
        Long seed,
        List<String> warnings,
        Map<String, String> limits,
        Map<String, String> tools,
        List<String> original) {

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
            -E     : ignore PYTHON* environment variables
            -h     : print this help message and exit (also -? or --help)
            -i     : inspect interactively after running script; also PYTHONINSPECT=x
            -I     : isolate from the user's environment (implies -E, -P and -s)
            -m mod : run library module as a script (terminates option list)
            -P     : don't look for modules beside the script; also PYTHONSAFEPATH=x
            -q     : don't print version on interactive startup
            -S     : leave out what is there for the prompt: copyright, credits, exit, help, license and quit
            -u     : write output as it comes; also PYTHONUNBUFFERED=x
            -W arg : what becomes of warnings, as action:message:category:module:lineno; also PYTHONWARNINGS=arg,arg
            -V     : print the version and exit (also --version)
            -x     : skip first line of source
            -X opt : utf8[=0|1] and int_max_str_digits=N; also PYTHONUTF8=0|1, PYTHONINTMAXSTRDIGITS=N
            -B -d -R -s -X frozen_modules : accepted for Python's sake; what they ask for holds anyway
            PYTHONHASHSEED=N|random : seed of the hashes of texts, by which sets of them are in order; 0 without it
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

    /** The {@code -X} options of Python that ask for what Ouro cannot do. */
    private static final Set<String> UNSUPPORTED = Set.of(
            "cpu_count", "dev", "faulthandler", "gil", "importtime", "no_debug_ranges", "perf", "perf_jit", "presite",
            "pycache_prefix", "showrefcount", "tracemalloc", "warn_default_encoding");

    /** Whether the option was given, one without a value. */
    boolean has(char letter) {
        return letters.indexOf(letter) >= 0;
    }

    /** Whether a prompt follows the run. */
    boolean isInteractive() {
        return has('i');
    }

    static CommandLine parse(String[] arguments) throws UsageException {
        return new Reader(arguments).read();
    }

    private static final class Reader {
        private final String[] arguments;
        private int next;
        private boolean virtualClock;
        private Long seed;
        /** What stands behind the equals sign of the long option being read; null for nothing. */
        private String attached;
        private final StringBuilder letters = new StringBuilder();
        private final Map<String, String> implementationOptions = new LinkedHashMap<>();
        private final List<String> warnings = new ArrayList<>();
        private final Map<String, String> limits = new LinkedHashMap<>();
        private final Map<String, String> tools = new LinkedHashMap<>();

        Reader(String[] arguments) {
            this.arguments = arguments;
        }

        CommandLine read() throws UsageException {
            while (next < arguments.length) {
                String argument = arguments[next++];
                if (argument.equals("--")) {
                    return next == arguments.length ? made(Mode.PROMPT, null, List.of("")) : named(arguments[next++]);
                }
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

        /** What follows {@code --} is no option. */
        private CommandLine named(String program) {
            return made(program.equals("-") ? Mode.STANDARD_INPUT : Mode.FILE, program, rest(program));
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
                    if (!Set.of("default", "always", "never").contains(value(argument))) {
                        throw new UsageException(argument + " must be one of 'default', 'always', or 'never'");
                    }
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
                        addImplementationOption(valueBehind(argument, i));
                        return null;
                    }
                    case 'b', 'O', 'v' -> throw new UsageException("Ouro does not support the option -" + option);
                    case 'J' -> throw new UsageException("-J is reserved for Jython");
                    // Of these, -B, -d, -R, -s and -t ask for what holds anyway.
                    case 'B', 'd', 'E', 'i', 'I', 'P', 'q', 'R', 's', 'S', 't', 'u', 'x' -> letters.append(option);
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

        private void addImplementationOption(String option) throws UsageException {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            if (UNSUPPORTED.contains(name)) {
                throw new UsageException("Ouro does not support the option -X " + option);
            }
            implementationOptions.put(name, equals < 0 ? null : option.substring(equals + 1));
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
                letters.append('i');
                return new CommandLine(Mode.PROMPT, null, List.of(""), letters.toString(), implementationOptions,
                        virtualClock, seed, warnings, limits, tools, List.of(arguments));
            }
            return new CommandLine(mode, target, all, letters.toString(), implementationOptions, virtualClock, seed,
                    warnings, limits, tools, List.of(arguments));
        }
    }
}
