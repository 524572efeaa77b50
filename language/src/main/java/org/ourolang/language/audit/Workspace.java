// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The programs that are audited together: they may import each other. */
final class Workspace {
    final List<Survey> surveys = new ArrayList<>();
    private final Map<String, Survey> modules = new HashMap<>();
    /** Whether tasks may start at once, or come from loops of the program's own. */
    boolean eager;
    /** Whether the program replaces parts of the library. */
    boolean patched;

    private static final Set<String> EAGER_WORDS =
            Set.of("eager", "task_factory", "loop_factory", "EventLoopPolicy", "event_loop_policy", "AbstractEventLoop",
                    "BaseEventLoop");
    private static final Set<String> PATCH_WORDS = Set.of("setattr(", "mock", "monkeypatch", "sys.modules", "__dict__");

    void add(String module, Survey survey) {
        surveys.add(survey);
        modules.put(module, survey);
        String text = survey.source.text();
        eager |= EAGER_WORDS.stream().anyMatch(text::contains);
        patched |= PATCH_WORDS.stream().anyMatch(text::contains) && text.contains("asyncio");
    }

    /** The program's module of that name, or null. */
    Survey module(String name) {
        return modules.get(name);
    }

    /** Whether some file assigns to an attribute of that name. */
    boolean assigns(String attribute) {
        return surveys.stream().anyMatch(survey -> survey.stores.containsKey(attribute));
    }

    /** Whether some string could name it: for {@code getattr} and the like. */
    boolean spells(String name) {
        return surveys.stream().anyMatch(survey -> survey.strings.contains(name));
    }

    /** Whether another file may use a global of {@code owner}. */
    boolean sharesGlobal(Survey owner, String name) {
        for (Survey survey : surveys) {
            if (survey == owner) {
                continue;
            }
            boolean imported = survey.importsAll
                    || survey.definitions.values().stream()
                            .flatMap(List::stream)
                            .anyMatch(d -> d instanceof Definition.Imported i && i.name().equals(name));
            if (imported || survey.attributes.containsKey(name) || survey.stores.containsKey(name)) {
                return true;
            }
        }
        return false;
    }
}
