// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.DigitLimit;
import org.ourolang.stdlib.io.StreamSettings;
import org.ourolang.stdlib.sys.Flags;
import org.ourolang.stdlib.traceback.TracebackText;

/** What the environment's variables and the locale say, next to the command line, by Python's rules. */
final class Surroundings {
    private static final Set<String> PLAIN_LOCALES = Set.of("C", "POSIX");
    /** What Python turns a plain locale into. */
    private static final String COERCED = "C.UTF-8";
    private static final Set<String> LENIENT_LOCALES = Set.of(COERCED, "C.utf8", "UTF-8");
    /** Where Linux has its locales: all in one file, or each in a folder. */
    private static final Path LOCALES = Path.of("/usr/lib/locale");
    private static final String UTF8 = "utf-8";
    private static final String LENIENT = "surrogateescape";

    private static final long MOST_SEEDS = 1L << 32;

    private final CommandLine line;
    private final Map<String, String> environment;
    private final Map<String, String> variables;
    private final boolean isPlainLocale;
    private final boolean isCoerced;

    /** @param environment all variables of the process */
    Surroundings(CommandLine line, Map<String, String> environment) {
        this.line = line;
        this.environment = environment;
        this.variables = line.has('E') || line.has('I') ? Map.of() : environment;
        this.isPlainLocale = PLAIN_LOCALES.contains(locale()) || !isInstalled(locale());
        this.isCoerced = isPlainLocale
                && environment.getOrDefault("LC_ALL", "").isEmpty()
                && !"0".equals(variable("PYTHONCOERCECLOCALE"));
    }

    private String locale() {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "C";
    }

    /** A locale that is not installed counts as a plain one. */
    private static boolean isInstalled(String locale) {
        return LENIENT_LOCALES.contains(locale)
                || !Files.isDirectory(LOCALES)
                || Files.exists(LOCALES.resolve("locale-archive"))
                || Files.exists(LOCALES.resolve(locale))
                || Files.exists(LOCALES.resolve(locale.replace("UTF-8", "utf8")));
    }

    /** Null for one that is empty, not there, or to be ignored. */
    private String variable(String name) {
        String value = variables.getOrDefault(name, "");
        return value.isEmpty() ? null : value;
    }

    /** The variables that programs find. */
    Map<String, String> environment() {
        if (!isCoerced) {
            return environment;
        }
        Map<String, String> coerced = new HashMap<>(environment);
        coerced.put("LC_CTYPE", COERCED);
        return coerced;
    }

    /** Whether a prompt is to follow the run, where somebody is there. */
    boolean asksForPrompt() {
        return variable("PYTHONINSPECT") != null;
    }

    /** Whether output is written as it comes. */
    boolean isUnbuffered() {
        return line.has('u') || variable("PYTHONUNBUFFERED") != null;
    }

    /** Whether the script's folder is no place to look for modules. */
    boolean isPathSafe() {
        return line.has('P') || line.has('I') || variable("PYTHONSAFEPATH") != null;
    }

    /** The folders of {@code PYTHONPATH}, as absolute paths. */
    List<String> modulePath(Path folder) {
        List<String> path = new ArrayList<>();
        String listed = variable("PYTHONPATH");
        if (listed != null) {
            for (String each : listed.split(File.pathSeparator, -1)) {
                path.add(folder.toAbsolutePath().resolve(each).normalize().toString());
            }
        }
        return path;
    }

    /** @throws CommandLine.UsageException if a variable asks for what Ouro cannot do */
    void refuseUnsupported() throws CommandLine.UsageException {
        for (String name : new String[] {"PYTHONOPTIMIZE", "PYTHONVERBOSE", "PYTHONDEVMODE", "PYTHONNODEBUGRANGES"}) {
            String value = variable(name);
            if (value != null && !value.equals("0")) {
                throw new CommandLine.UsageException("Ouro does not support " + name + "=" + value);
            }
        }
    }

    /**
     * How many digits an int may have.
     *
     * @return null if nothing is said of it
     */
    Integer digitLimit() throws FatalException {
        String option = line.implementationOptions().get("int_max_str_digits");
        boolean isOption = line.implementationOptions().containsKey("int_max_str_digits");
        String value = isOption ? option : variable("PYTHONINTMAXSTRDIGITS");
        if (!isOption && value == null) {
            return null;
        }
        try {
            int limit = value == null ? -1 : Integer.parseInt(value);
            if (limit == 0 || limit >= DigitLimit.LEAST) {
                return limit;
            }
        } catch (NumberFormatException wrong) {
            // Told with the other wrong values.
        }
        throw new FatalException(
                "config_init_int_max_str_digits",
                (isOption ? "-X int_max_str_digits" : "PYTHONINTMAXSTRDIGITS") + ": invalid limit; must be >= "
                        + DigitLimit.LEAST + " or 0 for unlimited.",
                "preinitialized");
    }

    /**
     * The seed of the hashes of texts.
     *
     * @return 0 if nothing is said of it: sets of texts have the same order in every run
     */
    long hashSeed() throws FatalException {
        String value = variable("PYTHONHASHSEED");
        if (value == null || value.isEmpty()) {
            return 0;
        }
        if (value.equals("random")) {
            return ThreadLocalRandom.current().nextLong(1, MOST_SEEDS);
        }
        if (value.length() <= 10 && value.chars().allMatch(each -> each >= '0' && each <= '9')) {
            long seed = Long.parseLong(value);
            if (seed < MOST_SEEDS) {
                return seed;
            }
        }
        throw new FatalException(
                "config_init_hash_seed",
                "PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]",
                "preinitialized");
    }

    /** What {@code sys} says of it all. */
    Flags flags() throws FatalException {
        String letters = line.letters();
        letters = asksForPrompt() && !line.isInteractive() ? letters + 'i' : letters;
        letters = isPathSafe() ? letters + 'P' : letters;
        letters = variable("PYTHONDONTWRITEBYTECODE") != null && !line.has('B') ? letters + 'B' : letters;
        letters = variable("PYTHONNOUSERSITE") != null && !line.has('s') ? letters + 's' : letters;
        letters = hashSeed() != 0 ? letters + Flags.RANDOM_HASHES : letters;
        return new Flags(letters, line.implementationOptions(), new ArrayList<>(warnings()), isUtf8Mode());
    }

    /** What is said of warnings, each once, in the order in which it is to hold: the environment's first. */
    private Set<String> warnings() {
        Set<String> options = new LinkedHashSet<>();
        String listed = variable("PYTHONWARNINGS");
        for (String option : listed == null ? new String[0] : listed.split(",")) {
            if (!option.isEmpty()) {
                options.add(option);
            }
        }
        options.addAll(line.warnings());
        return options;
    }

    private boolean isUtf8Mode() throws FatalException {
        Map<String, String> options = line.implementationOptions();
        if (options.containsKey("utf8")) {
            String value = options.get("utf8");
            return isOn(value == null ? "1" : value, "-X utf8 option");
        }
        String value = variable("PYTHONUTF8");
        return value == null ? isPlainLocale : isOn(value, "PYTHONUTF8 environment variable");
    }

    private static boolean isOn(String value, String where) throws FatalException {
        if (value.equals("0") || value.equals("1")) {
            return value.equals("1");
        }
        throw new FatalException("preconfig_init_utf8_mode", "invalid " + where + " value", "preinitializing");
    }

    /**
     * How the standard streams are opened.
     *
     * @param closed the numbers of those that are not there
     * @throws CommandLine.UsageException for a locale that is not supported
     */
    StreamSettings streams(Set<Integer> closed) throws FatalException, CommandLine.UsageException {
        boolean isUtf8Mode = isUtf8Mode();
        if (isPlainLocale && !isUtf8Mode && !isCoerced) {
            throw new CommandLine.UsageException(
                    "Ouro does not support the locale " + locale() + " without Python's UTF-8 mode");
        }
        boolean isLenient = isUtf8Mode || isPlainLocale || LENIENT_LOCALES.contains(locale());
        String asked = variable("PYTHONIOENCODING");
        if (asked == null) {
            return new StreamSettings(UTF8, isLenient ? LENIENT : "strict", isUnbuffered(), closed);
        }
        int colon = asked.indexOf(':');
        String encoding = colon < 0 ? asked : asked.substring(0, colon);
        String errors = colon < 0 ? "" : asked.substring(colon + 1);
        if (errors.isEmpty()) {
            errors = encoding.isEmpty() && isLenient ? LENIENT : "strict";
        }
        return new StreamSettings(encoding.isEmpty() ? UTF8 : codec(encoding), errors, isUnbuffered(), closed);
    }

    private static String codec(String encoding) throws FatalException {
        try {
            return StreamSettings.codec(encoding);
        } catch (OuroError unknown) {
            throw new FatalException(
                    "init_stdio_encoding", "failed to get the Python codec name of the stdio encoding",
                    "core initialized", TracebackText.only(unknown.exception()));
        }
    }
}
