// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.Option;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

/** The options of a context; 0 means "no limit". Limits count from the context's start to its end. */
@Option.Group(OuroLanguage.ID)
final class OuroOptions {
    @Option(
            help = "The most calls and loop turns that scripts may make, counted alike in every mode (default: 0, no limit).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<Long> StepLimit = new OptionKey<>(0L);

    @Option(
            help = "Whether calls and loop turns are counted even without a limit (default: false).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<Boolean> CountSteps = new OptionKey<>(false);

    @Option(
            help = "The processor time in milliseconds that scripts may use (default: 0, no limit).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<Long> CpuLimit = new OptionKey<>(0L);

    @Option(
            help = "The time in milliseconds during which scripts may run or wait (default: 0, no limit).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<Long> TimeLimit = new OptionKey<>(0L);

    @Option(
            help = "The bytes that scripts may allocate in all, estimated (default: 0, no limit).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<Long> MemoryLimit = new OptionKey<>(0L);

    @Option(
            help = "The bytes that scripts may write to standard output and error (default: 0, no limit).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<Long> OutputLimit = new OptionKey<>(0L);

    @Option(
            help = "The deepest recursion that sys.setrecursionlimit may allow (default: 0, no limit).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<Integer> RecursionLimit = new OptionKey<>(0);

    @Option(
            help = "The bits of the largest int that arithmetic may make (default: 0, no limit).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<Integer> IntegerLimit = new OptionKey<>(0);

    @Option(
            help = "The clock: real, virtual, or relative, which tells no time of day (default: real).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<String> Clock = new OptionKey<>("real");

    @Option(
            help = "The seed of the module random (default: empty, a different one for each context).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<String> Seed = new OptionKey<>("");

    private OuroOptions() {}
}
