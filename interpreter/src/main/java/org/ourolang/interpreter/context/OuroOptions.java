// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptor;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

/** The options of a context; 0 means "no limit". Limits count from the context's start to its end. */
final class OuroOptions {
    private static final List<OptionDescriptor> ALL = new ArrayList<>();

    static final OptionKey<Long> StepLimit = option("StepLimit", 0L,
            "The most calls and loop turns that scripts may make, counted alike in every mode (default: 0, no limit).");

    static final OptionKey<Boolean> CountSteps = option("CountSteps", false,
            "Whether calls and loop turns are counted even without a limit (default: false).");

    static final OptionKey<Long> CpuLimit = option("CpuLimit", 0L,
            "The processor time in milliseconds that scripts may use (default: 0, no limit).");

    static final OptionKey<Long> TimeLimit = option("TimeLimit", 0L,
            "The time in milliseconds during which scripts may run or wait (default: 0, no limit).");

    static final OptionKey<Long> MemoryLimit = option("MemoryLimit", 0L,
            "The bytes that scripts may allocate in all, estimated (default: 0, no limit).");

    static final OptionKey<Long> OutputLimit = option("OutputLimit", 0L,
            "The bytes that scripts may write to standard output and error (default: 0, no limit).");

    static final OptionKey<Integer> RecursionLimit = option("RecursionLimit", 0,
            "The deepest recursion that sys.setrecursionlimit may allow (default: 0, no limit).");

    static final OptionKey<Integer> IntegerLimit = option("IntegerLimit", 0,
            "The bits of the largest int that arithmetic may make (default: 0, no limit).");

    static final OptionKey<String> Clock = option("Clock", "real",
            "The clock: real, virtual, or relative, which tells no time of day (default: real).");

    static final OptionKey<String> Seed = option("Seed", "",
            "The seed of the module random (default: empty, a different one for each context).");

    static final OptionKey<Boolean> HostMoments = option("HostMoments", false,
            "Give scripts dates, times and durations of the host as objects of the module datetime (default: false).");

    static final OptionKey<Boolean> OnlyContext = option("OnlyContext", false,
            "Whether the engine is to run this context alone; another one then costs its compiled code (default: false).");

    private OuroOptions() {}

    private static <T> OptionKey<T> option(String name, T standard, String help) {
        OptionKey<T> key = new OptionKey<>(standard);
        ALL.add(OptionDescriptor.newBuilder(key, OuroLanguage.ID + "." + name)
                .help(help)
                .category(OptionCategory.USER)
                .stability(OptionStability.STABLE)
                .build());
        return key;
    }

    static OptionDescriptors descriptors() {
        return OptionDescriptors.create(ALL);
    }
}
