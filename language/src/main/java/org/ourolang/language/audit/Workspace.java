// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.language.source.SourceText;

/** The programs that are audited together: they may import each other. */
final class Workspace {
    final List<Survey> surveys = new ArrayList<>();
    /** By the path of the file without its ending. */
    private final Map<String, Survey> files = new HashMap<>();
    /** By the last part of the path; null where several files have it in common. */
    private final Map<String, Survey> modules = new HashMap<>();
    /** Whether tasks may start at once, or come from loops of the program's own. */
    boolean eager;
    /** Whether the program replaces parts of the library. */
    boolean patched;

    private static final Set<String> EAGER_WORDS =
            Set.of("eager", "task_factory", "loop_factory", "EventLoopPolicy", "event_loop_policy", "AbstractEventLoop",
                    "BaseEventLoop");
    private static final Set<String> PATCH_WORDS = Set.of("setattr(", "mock", "monkeypatch", "sys.modules", "__dict__");

    void add(Survey survey) {
        surveys.add(survey);
        String path = withoutEnding(survey);
        files.put(path, survey);
        String name = path.substring(path.lastIndexOf('/') + 1);
        modules.put(name, modules.containsKey(name) ? null : survey);
        String text = survey.source.text();
        eager |= EAGER_WORDS.stream().anyMatch(text::contains);
        patched |= PATCH_WORDS.stream().anyMatch(text::contains) && text.contains("asyncio");
    }

    private static String withoutEnding(Survey survey) {
        String path = survey.source.name().replace('\\', '/');
        return path.endsWith(".py") ? path.substring(0, path.length() - ".py".length()) : path;
    }

    /** The file that the importer means by the name: the one beside it, else the only one that is called so; or null. */
    Survey module(Survey importer, String name) {
        String path = withoutEnding(importer);
        Survey beside = files.get(path.substring(0, path.lastIndexOf('/') + 1) + name.replace('.', '/'));
        return beside == null ? modules.get(name) : beside;
    }

    /** Whether no file of that name was added. */
    boolean isNew(SourceText source) {
        return surveys.stream().noneMatch(survey -> survey.source.name().equals(source.name()));
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
